import { makeCalendar } from '../../reminders/calendar/make-calendar.ts';
import type { SchoolCalendar } from '../../reminders/calendar/school-calendar.ts';
import { sharedCalendar } from '../../reminders/calendar/shared-calendar.ts';
import { calendarsMade, type ReadingCalendars } from './school-known.ts';

/** When a school is open; null, or a school that is no longer there: the board, for which a day is off only when it is off for each of its schools. */
export async function calendarOf(reading: ReadingCalendars, school: string | null): Promise<SchoolCalendar> {
  const { board, schools, timezone, today } = await calendarsMade(reading);
  const chosen = schools.filter((one) => one.school?.id === school);
  const [first = board, ...others] = chosen.length > 0 ? chosen : schools;
  const made = (one: typeof first): SchoolCalendar => makeCalendar(one.known, timezone, today);
  return others.length === 0 ? made(first) : sharedCalendar(made(first), others.map(made));
}
