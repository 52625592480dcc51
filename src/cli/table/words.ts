import type { Localized } from '../../model/language.ts';

/** Headings and short words of the table; whole sentences come from the record. */
export const tableWords = {
  read: { nl: 'Gelezen', en: 'Read' },
  right: { nl: 'In orde', en: 'In order' },
  byDefault: {
    nl: 'Standaard goed; de leraar kan het per les ruimer zetten',
    en: 'Right by default; the teacher can loosen it per lesson',
  },
  gaps: { nl: 'Aandachtspunten', en: 'Points of attention' },
  inLesson: { nl: 'Zelf doen in de les', en: 'Done in the lesson' },
  unseen: { nl: 'Niet te zien; telt niet als in orde', en: 'Cannot be seen; does not count as in order' },
  accepted: { nl: 'Goedgekeurde afwijkingen', en: 'Approved deviations' },
  notices: { nl: 'Let op', en: 'Please note' },
  summary: { nl: 'Samen', en: 'In all' },
  where: { nl: 'Waar', en: 'Where' },
  who: { nl: 'Wie', en: 'Who' },
  todo: { nl: 'Doen', en: 'To do' },
  and: { nl: 'en {count} meer', en: 'and {count} more' },
  until: { nl: 'tot en met', en: 'until' },
  nothingWrong: { nl: 'Er zijn geen aandachtspunten gevonden.', en: 'No points of attention were found.' },
  partly: { nl: 'voor een deel', en: 'in part' },
  inPlaces: { nl: '{subjects} soorten, op {times} plekken', en: '{subjects} kinds, in {times} places' },
  uncounted: {
    nl: 'Van niemand is bekend of het een leerling of een leraar is: er zijn geen mensen geteld.',
    en: 'Nobody is known to be a pupil or a teacher: no people were counted.',
  },
  more: {
    nl: 'Alle stappen, opdrachten en bronnen staan in: --format html --out verslag.html',
    en: 'All steps, commands and sources are in: --format html --out report.html',
  },
} as const satisfies Record<string, Localized>;
