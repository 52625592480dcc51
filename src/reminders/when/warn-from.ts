import { dayPlus } from '../../model/day.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import { breakAround } from './breaks.ts';

/** Two weeks of school: at least one card before it, and time to do something about it. */
const schoolDaysAhead = 10;

/** Where a calendar knows no school days at all, days are counted all the same. */
const farthest = 200;

/**
 * The first day on which a card warns of a deadline (the last day in time), both YYYY-MM-DD. Days off do not count, so that nobody hears in a holiday of
 * what should have been done before it. What is due in a summer is told from May on: in July and August nobody is there to do it.
 */
export function warnFrom(deadline: string, calendar: SchoolCalendar): string {
  const inTime = countedBack(deadline, calendar);
  if (calendar.isSchoolDay(deadline)) return inTime;
  const { kind } = breakAround(deadline, calendar);
  const may = `${deadline.slice(0, 4)}-05-01`;
  return kind === 'summer' && may < inTime ? may : inTime;
}

/** So many school days before the last school day on which it can be done. */
function countedBack(deadline: string, calendar: SchoolCalendar): string {
  let day = deadline;
  let left = calendar.isSchoolDay(deadline) ? schoolDaysAhead : schoolDaysAhead + 1;
  for (let away = 0; left > 0 && away < farthest; away += 1) {
    day = dayPlus(day, -1);
    if (calendar.isSchoolDay(day)) left -= 1;
  }
  return day;
}
