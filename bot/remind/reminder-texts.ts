import type { Localized } from '../../src/model/language.ts';
import type { CardContent, CardSettings } from '../../src/reminders/card-settings.ts';

export const offered: Localized = {
  nl: 'Eén keer per week hier een kort overzicht: eerst wat goed ging, dan wat nog openstaat.',
  en: 'A short overview here once a week: first what went well, then what is still open.',
};

/** Said before a card is switched on where others read along. */
export const everybodySees: Localized = {
  nl: 'Iedereen in deze chat ziet het overzicht. Kies een plek zonder leerlingen.',
  en: 'Everybody in this chat sees the overview. Choose a place without pupils.',
};

export const contentNames: Readonly<Record<CardContent, Localized>> = {
  checklists: { nl: 'checklists', en: 'checklists' },
  gaps: { nl: 'aandachtspunten', en: 'points of attention' },
  exceptions: { nl: 'afwijkingen die aflopen', en: 'deviations that are ending' },
  instructions: { nl: 'instructies voor leraren', en: 'instructions for teachers' },
  question: { nl: 'vraag van de week', en: 'question of the week' },
};

export const quietNames: Readonly<Record<CardSettings['whenQuiet'], Localized>> = {
  'good-news': { nl: 'een korte kaart met goed nieuws', en: 'a short card with good news' },
  silence: { nl: 'geen kaart', en: 'no card' },
};
