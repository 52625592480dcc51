import type { Localized } from '../../model/language.ts';

/** What a protocol for recordings can say, in sentences to print; the strictest first. */
export const storage = {
  'own-region': {
    nl: 'Opnames staan alleen op systemen van de school, in de eigen regio.',
    en: 'Recordings are stored on the school’s systems only, in its own region.',
  },
  'school-systems': { nl: 'Opnames staan alleen op systemen van de school.', en: 'Recordings are stored on the school’s systems only.' },
} as const satisfies Record<string, Localized>;

export const access = {
  organiser: { nl: 'Alleen wie de les gaf, kan bij de opname.', en: 'Only the person who gave the lesson can reach the recording.' },
  class: {
    nl: 'Wie de les gaf en de klas kunnen bij de opname.',
    en: 'The person who gave the lesson and the class can reach the recording.',
  },
  team: {
    nl: 'Wie de les gaf, de klas en de leraren van die klas kunnen bij de opname.',
    en: 'The person who gave the lesson, the class and its teachers can reach the recording.',
  },
} as const satisfies Record<string, Localized>;

export const exchange = {
  nobody: {
    nl: 'Opnames worden met niemand gedeeld, behalve met wie toegang heeft.',
    en: 'Recordings are shared with nobody but those who have access.',
  },
  school: { nl: 'Opnames worden alleen binnen de school gedeeld.', en: 'Recordings are shared within the school only.' },
} as const satisfies Record<string, Localized>;
