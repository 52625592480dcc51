import type { ErrorKind } from './error-kind.ts';

/** Checklists and their registers. */
export const checklistErrors = {
  'unusable-checklist': {
    status: 422,
    exit: 2,
    says: { nl: '{origin}: {place}: {detail}{suggestion}', en: '{origin}: {place}: {detail}{suggestion}' },
    todo: { nl: 'Verbeter die plek en bied de lijst opnieuw aan.', en: 'Mend that place and hand the list in again.' },
  },
  'not-yours': {
    status: 403,
    exit: 2,
    says: { nl: 'Dit is aan iemand anders.', en: 'This is somebody else’s to do.' },
    todo: { nl: 'Vraag wie de lijst beheert om het anders toe te wijzen.', en: 'Ask whoever keeps the list to assign it to you.' },
  },
  'not-ticked-by-hand': {
    status: 409,
    exit: 2,
    says: { nl: 'Dit punt wordt niet met de hand afgevinkt: {why}.', en: 'This point is not ticked by hand: {why}.' },
    todo: {
      nl: 'Breng in orde waar het punt naar kijkt; dan vinkt het zichzelf af.',
      en: 'Mend what the point looks at; it then ticks itself.',
    },
  },
  'year-closed': {
    status: 409,
    exit: 2,
    says: { nl: 'Het schooljaar {year} staat hier vast.', en: 'The school year {year} is fixed here.' },
    todo: { nl: 'Kies dit schooljaar of het volgende.', en: 'Choose this school year or the next.' },
  },
} as const satisfies Record<string, ErrorKind>;
