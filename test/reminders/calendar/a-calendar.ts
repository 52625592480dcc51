import { usualSettings, type CalendarSettings, type OwnDays } from '../../../src/reminders/calendar/calendar-settings.ts';
import { knownDutchYears } from '../../../src/reminders/calendar/known-dutch-years.ts';
import { makeCalendar } from '../../../src/reminders/calendar/make-calendar.ts';
import type { SchoolCalendar } from '../../../src/reminders/calendar/school-calendar.ts';

/** A Dutch school in the region Midden, unless told otherwise; on 22 November 2026. */
export function dutchSchool(settings: Partial<CalendarSettings> = {}, today = '2026-11-22'): SchoolCalendar {
  const known = { country: 'NL', settings: { ...usualSettings, region: 'midden', ...settings }, dutchYears: knownDutchYears } as const;
  return makeCalendar(known, 'Europe/Amsterdam', today);
}

export function flemishSchool(settings: Partial<CalendarSettings> = {}): SchoolCalendar {
  return makeCalendar({ country: 'BE', settings: { ...usualSettings, ...settings }, dutchYears: [] }, 'Europe/Brussels', '2026-11-22');
}

export function aStudyDay(day: string, given: Partial<OwnDays> = {}): OwnDays {
  return { name: 'studiedag', first: day, last: day, replaces: null, ...given };
}
