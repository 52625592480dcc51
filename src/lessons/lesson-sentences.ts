import type { Reach } from '../controls/parts/grade.ts';
import type { Lesson } from '../model/lesson.ts';
import { localized, wordingIn, type Localized } from '../model/language.ts';
import { platformNames, type PlatformId } from '../model/platform.ts';
import type { UnknownReason } from '../model/reading.ts';

const because: Readonly<Record<UnknownReason, Localized>> = {
  'not-collected': { nl: '{platform} noemt deze optie niet bij deze les', en: '{platform} does not mention this option for this lesson' },
  'not-exposed': { nl: '{platform} laat deze optie niet zien', en: '{platform} does not show this option' },
  ambiguous: { nl: 'dit is op meer dan één manier uit te leggen', en: 'this can be read in more than one way' },
  unrecognised: { nl: 'er staat een waarde die Lesklaar nog niet kent', en: 'it holds a value that Lesklaar does not know yet' },
  forbidden: { nl: 'Lesklaar mag deze optie niet lezen', en: 'Lesklaar may not read this option' },
};

/** Why a point cannot be seen. */
export function notSeen({ reads }: Reach, platform: PlatformId): Localized {
  const unread = reads.map(({ reading }) => reading).find(({ known }) => !known);
  return localized((language) => {
    const reason = unread?.known === false ? reasonIn(unread.why, unread.detail, language) : because.ambiguous[language];
    return `${notVisible[language]}: ${reason.replaceAll('{platform}', platformNames[platform])}.`;
  });
}

const notVisible: Localized = { nl: 'Niet te zien', en: 'Cannot be seen' };

/** What the vendor wrote stays out of sentences; words of ours say more than the reason. */
function reasonIn(why: UnknownReason, detail: Parameters<typeof wordingIn>[0] | undefined, language: 'nl' | 'en'): string {
  return typeof detail === 'object' ? wordingIn(detail, language) : because[why][language];
}

/** Where a teacher looks for themselves. */
export function findOutIn({ platform, optionsLink }: Pick<Lesson, 'platform' | 'optionsLink'>): Localized {
  return optionsLink === null ? withoutLink[platform] : withLink[platform];
}

const withLink: Readonly<Record<PlatformId, Localized>> = {
  teams: { nl: 'Open de vergaderopties van deze les en kijk daar.', en: 'Open the meeting options of this lesson and look there.' },
  meet: {
    nl: 'Open de les in Google Agenda, kies het tandwiel bij het videogesprek en kijk daar.',
    en: 'Open the lesson in Google Calendar, choose the gear next to the video call and look there.',
  },
};

const withoutLink: Readonly<Record<PlatformId, Localized>> = {
  teams: {
    nl: 'Open de les in de agenda van Teams, kies Vergaderopties en kijk daar.',
    en: 'Open the lesson in the calendar of Teams, choose Meeting options and look there.',
  },
  meet: {
    nl: 'Open de les in Google Agenda, kies het tandwiel bij het videogesprek en kijk daar.',
    en: 'Open the lesson in Google Calendar, choose the gear next to the video call and look there.',
  },
};

/** What a teacher does where the vendor did not take a change. */
export function changeItYourself({ platform, optionsLink }: Pick<Lesson, 'platform' | 'optionsLink'>): Localized {
  const where = findOutIn({ platform, optionsLink });
  return localized((language) => `${refused[language].replaceAll('{platform}', platformNames[platform])} ${where[language]}`);
}

const refused: Localized = {
  nl: '{platform} nam deze wijziging niet aan.',
  en: '{platform} did not take this change.',
};
