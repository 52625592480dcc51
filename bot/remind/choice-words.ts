import type { Locale } from '../../src/model/language.ts';
import type { CardContent, CardSettings } from '../../src/reminders/card-settings.ts';

/** Words as people type them, each language understood everywhere; as parts of a regular expression. */
export const localeWords: Readonly<Record<Locale, string>> = {
  nl: 'nederlands|dutch|hollands',
  'nl-BE': 'vlaams|flemish|belgisch',
  en: 'engels|english',
};

export const contentWords: Readonly<Record<CardContent, string>> = {
  checklists: 'checklijsten|checklijst|checklists|checklist|lijsten|lists',
  gaps: 'aandachtspunten|aandachtspunt|instellingen|points of attention|settings|gaps',
  exceptions: 'afwijkingen|afwijking|uitzonderingen|deviations|exceptions',
  instructions: 'instructies|instructie|instructions',
  question: 'vraag van de week|question of the week|gespreksvraag|vragen|vraag|questions|question',
};

export const howWords = {
  only: 'alleen|enkel|only|just',
  without: 'zonder|geen|without|no',
  with: 'met|ook|with|also|including',
} as const;

export const quietWords: Readonly<Record<CardSettings['whenQuiet'], string>> = {
  silence:
    'alleen als er iets is|niets als er niets is|stil als er niets is|only if there is something|only when there is something|stil|stilte|silent|silence|quiet',
  'good-news': 'ook als er niets is|ook met goed nieuws|met goed nieuws|with good news|goed nieuws|good news',
};
