import type { Localized } from '../../../../src/model/language.ts';

export const scopeTexts = {
  school: { nl: 'School', en: 'School' },
  board: { nl: 'Het bestuur als geheel', en: 'The board as a whole' },
  year: { nl: 'Schooljaar', en: 'School year' },
  now: { nl: 'nu', en: 'now' },
  archive: { nl: 'Dit schooljaar is voorbij', en: 'This school year has passed' },
  archiveAbout: {
    nl: 'U ziet het zoals het toen stond. Wijzigen kan in dit schooljaar en het volgende.',
    en: 'You see it as it was then. You can make changes in this school year and the next.',
  },
} as const satisfies Record<string, Localized>;
