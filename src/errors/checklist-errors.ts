import type { ErrorKind } from './error-kind.ts';

/** Checklists and their registers. */
export const checklistErrors = {
  'unusable-checklist': {
    status: 422,
    exit: 2,
    says: { nl: '{origin}: {place}: {detail}{suggestion}', en: '{origin}: {place}: {detail}{suggestion}' },
    todo: { nl: 'Pas die plek aan en breng de lijst opnieuw in.', en: 'Correct that place and import the list again.' },
  },
  'not-yours': {
    status: 403,
    exit: 2,
    says: { nl: 'Dit punt is van iemand anders.', en: 'This item belongs to somebody else.' },
    todo: {
      nl: 'Vraag wie de lijst beheert om het punt anders toe te wijzen.',
      en: 'Ask the person who keeps the list to assign it differently.',
    },
  },
  'not-ticked-by-hand': {
    status: 409,
    exit: 2,
    says: { nl: 'Dit punt wordt niet met de hand afgevinkt: {why}.', en: 'This item is not ticked by hand: {why}.' },
    todo: {
      nl: 'Breng in orde waar het punt naar kijkt; dan vinkt het zichzelf af.',
      en: 'Put right what the item looks at; it then ticks itself.',
    },
  },
  'year-closed': {
    status: 409,
    exit: 2,
    says: { nl: 'Schooljaar {year} kan hier niet worden gewijzigd.', en: 'School year {year} cannot be changed here.' },
    todo: { nl: 'Kies dit schooljaar of het volgende.', en: 'Choose this school year or the next.' },
  },
} as const satisfies Record<string, ErrorKind>;
