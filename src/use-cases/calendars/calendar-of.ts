import { makeCalendar } from '../../reminders/calendar/make-calendar.ts';
import type { SchoolCalendar } from '../../reminders/calendar/school-calendar.ts';
import { sharedCalendar } from '../../reminders/calendar/shared-calendar.ts';
import { calendarsMade, type CalendarMade, type ReadingCalendars } from './school-known.ts';

/** When a school is open; null, or a school that is no longer there: the board, for which a day is off only when it is off for each of its schools. */
export type CalendarOf = (school: string | null) => SchoolCalendar;

/** For whoever asks after several schools: all of them are read at once. */
export async function calendarsOf(reading: ReadingCalendars): Promise<CalendarOf> {
  const { board, schools, timezone, today } = await calendarsMade(reading);
  const known = new Map<string | null, SchoolCalendar>();
  const made = ({ known: told }: CalendarMade): SchoolCalendar => makeCalendar(told, timezone, today);
  const calendar: CalendarOf = (school) => {
    const chosen = schools.filter((one) => one.school?.id === school);
    const [first = board, ...others] = chosen.length > 0 ? chosen : schools;
    return others.length === 0 ? made(first) : sharedCalendar(made(first), others.map(made));
  };
  return (school) => {
    const found = known.get(school) ?? calendar(school);
    known.set(school, found);
    return found;
  };
}

/** The calendar of one school, or of the board. */
export async function calendarOf(reading: ReadingCalendars, school: string | null): Promise<SchoolCalendar> {
  return (await calendarsOf(reading))(school);
}
