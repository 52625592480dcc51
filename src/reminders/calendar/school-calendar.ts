import type { Localized } from '../../model/language.ts';

/** A holiday or a day off, first and last day included. */
export interface DaysOff {
  readonly name: Localized;
  readonly first: string;
  readonly last: string;
}

/** On which days people of a school work with pupils. Days are `2026-11-23`, in the school's own time zone. */
export interface SchoolCalendar {
  readonly timezone: string;
  /** No weekend, holiday or day off. */
  isSchoolDay(date: string): boolean;
  holidayOn(date: string): DaysOff | null;
  /** School years (`2027-2028`), of this one and the next, of which nothing is known; each of their days but weekends counts as a school day, and everybody is told. */
  readonly missingYears: readonly string[];
}
