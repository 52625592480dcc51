import type { Localized } from '../../../../src/model/language.ts';

export const scopeTexts = {
  school: { nl: 'School', en: 'School' },
  board: { nl: 'Het bestuur als geheel', en: 'The board as a whole' },
  year: { nl: 'Schooljaar', en: 'School year' },
  now: { nl: 'nu', en: 'now' },
  archive: { nl: 'Dit schooljaar is voorbij', en: 'This school year has passed' },
  archiveAbout: {
    nl: 'U ziet wat toen werd vastgelegd, met de laatste controle van dat jaar. Wat in een register zonder schooljaar staat, telt zoals het nu is. Wijzigen kan in dit schooljaar en het volgende.',
    en: 'You see what was recorded then, with the last audit of that year. What stands in a register without a school year counts as it is now. You can make changes in this school year and the next.',
  },
} as const satisfies Record<string, Localized>;
