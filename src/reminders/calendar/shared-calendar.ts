import type { SchoolCalendar } from './school-calendar.ts';

/** The calendar of several schools together: a day is off only when it is off for each of them, and a year is missing when one of them misses it. */
export function sharedCalendar(first: SchoolCalendar, others: readonly SchoolCalendar[]): SchoolCalendar {
  const all = [first, ...others];
  const isSchoolDay = (date: string): boolean => all.some((one) => one.isSchoolDay(date));
  return {
    timezone: first.timezone,
    isSchoolDay,
    holidayOn: (date) => (isSchoolDay(date) ? null : (all.map((one) => one.holidayOn(date)).find((off) => off !== null) ?? null)),
    missingYears: [...new Set(all.flatMap(({ missingYears }) => missingYears))].toSorted(),
  };
}
