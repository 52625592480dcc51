import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import { nextSchoolDay } from '../when/breaks.ts';
import type { Thing } from './thing.ts';

/** How a last day stands, seen from today. Where it lies in a holiday, the last school day before it is what people work towards. */
export function lastDay(due: string | null, today: string, calendar: SchoolCalendar): Pick<Thing, 'due' | 'late' | 'workBy'> {
  if (due === null) return { due, late: false, workBy: null };
  const late = due < today;
  const holiday = late ? null : calendar.holidayOn(due);
  const day = holiday === null ? null : nextSchoolDay(due, -1, calendar);
  return { due, late, workBy: day === null || holiday === null || day < today ? null : { day, holiday: holiday.name } };
}
