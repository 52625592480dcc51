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

/** Days that differ from school to school, each school year anew. */
export const schoolEvent = defineRegister({
  id: 'school-event',
  title: { nl: 'Data van het schooljaar', en: 'Dates of the school year' },
  lasts: 'year',
  kept: 'by-staff',
  readBy: 'everybody',
  content,
  titleOf: ({ event, from, what }) => [event, what, from].filter((part) => part !== null).join(' · '),
});
