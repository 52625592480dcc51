import { dayPlus } from '../../checklists/state/school-year.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import type { Thing } from './thing.ts';

/** More than any holiday is long. */
const longestHoliday = 100;

/** How a last day stands, seen from today. Where it lies in a holiday, the last school day before it is what people work towards. */
export function lastDay(due: string | null, today: string, calendar: SchoolCalendar): Pick<Thing, 'due' | 'late' | 'workBy'> {
  if (due === null) return { due, late: false, workBy: null };
  const late = due < today;
  const holiday = late ? null : calendar.holidayOn(due);
  const day = holiday === null ? null : schoolDayBefore(due, calendar);
  return { due, late, workBy: day === null || holiday === null || day < today ? null : { day, holiday: holiday.name } };
}

function schoolDayBefore(due: string, calendar: SchoolCalendar): string | null {
  const days = Array.from({ length: longestHoliday }, (_, back) => dayPlus(due, -back - 1));
  return days.find((day) => calendar.isSchoolDay(day)) ?? null;
}
