import * as z from 'zod';
import { id } from '../list/texts.ts';
import type { Immutable } from '../list/checklist.ts';
import { day, line } from '../state/item-state.ts';
import { defineRegister } from './register.ts';

const content = z.strictObject({
  event: id.describe('As the list names it: enrolment, first-lesson-day.'),
  from: day,
  to: day.nullable().default(null).describe('The last day of a period.'),
  what: line.nullable().default(null).describe('For which class or course.'),
});

export type SchoolEvent = Immutable<z.output<typeof content>>;

const firstDay = { nl: '“Eerste dag”', en: '“First day”' };

/** Days that differ from school to school, each school year anew. */
export const schoolEvent = defineRegister({
  id: 'school-event',
  title: { nl: 'Data van het schooljaar', en: 'Dates of the school year' },
  lasts: 'year',
  kept: 'by-staff',
  readBy: 'everybody',
  content,
  days: ({ from, to }) => [
    { place: 'from', name: firstDay, day: from, is: 'plan', within: 'school-year' },
    {
      place: 'to',
      name: { nl: '“Laatste dag”', en: '“Last day”' },
      day: to,
      is: 'plan',
      within: 'school-year',
      notBefore: { name: firstDay, day: from },
    },
  ],
  titleOf: ({ event, from, what }) => [event, what, from].filter((part) => part !== null).join(' · '),
});
