import type { Localized } from '../../model/language.ts';
import type { Occasion } from './occurrences.ts';

/** What a card is for, to people. */
export const occasionNames: Readonly<Record<Occasion, Localized>> = {
  weekly: { nl: 'weekoverzicht', en: 'weekly overview' },
  'catch-up': { nl: 'na de vakantie', en: 'after the holiday' },
  'first-week': { nl: 'eerste schoolweek', en: 'first week of school' },
  'summer-deadline': { nl: 'voor 1 september', en: 'before 1 September' },
};
