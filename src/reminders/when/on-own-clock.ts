import type { SchoolCalendar } from '../calendar/school-calendar.ts';

/** The days of the school, by the clock that somebody chose for a card; null: by that of the school. */
export function onOwnClock(calendar: SchoolCalendar, { ownTimezone }: { readonly ownTimezone: string | null }): SchoolCalendar {
  return ownTimezone === null ? calendar : { ...calendar, timezone: ownTimezone };
}
