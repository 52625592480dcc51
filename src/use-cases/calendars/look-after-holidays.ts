import { weekdayOf } from '../../model/day.ts';
import { schoolYearOf, yearAfter, type SchoolYear } from '../../model/school-year.ts';
import type { Clock } from '../../clock.ts';
import { AppError } from '../../errors.ts';
import type { HolidaySource } from '../../reminders/calendar/government/holiday-source.ts';
import { yearOff } from '../../reminders/calendar/year-off.ts';
import type { OrganisationStore } from '../../store/store.ts';
import { lesklaarItself } from '../lesklaar-itself.ts';
import { fetchHolidays } from './bring-in-holidays.ts';
import { calendarsMade, type CalendarMade } from './school-known.ts';

export interface LookingAfterHolidays {
  readonly store: OrganisationStore;
  readonly clock: Clock;
  /** Null: no address is set up. */
  readonly source: HolidaySource | null;
}

export interface HolidaysLookedAfter {
  /** School years whose dates are other ones than before, or new. */
  readonly changed: readonly SchoolYear[];
  /** This school year or the next, where a Dutch school still misses a holiday in it. */
  readonly missing: readonly SchoolYear[];
  /** Why nothing came; null: something did, or nobody asked. */
  readonly problem: AppError | null;
}

/**
 * Fetches the government's dates for the Dutch schools of an organisation: on Mondays, for they are changed now and then, and on every day while a year is
 * missing. The next school year counts, so that it is asked for a year ahead.
 */
export async function lookAfterHolidays({ store, clock, source }: LookingAfterHolidays): Promise<HolidaysLookedAfter> {
  const { dutch, missing, today } = await dutchSchools(store, clock);
  const isTime = missing.length > 0 || weekdayOf(today) === 1;
  if (dutch.length === 0 || source === null || !isTime) return { changed: [], missing, problem: null };
  try {
    const { changed } = await fetchHolidays({ store, clock, actor: lesklaarItself(store) }, source);
    return { changed, missing: (await dutchSchools(store, clock)).missing, problem: null };
  } catch (problem) {
    if (!(problem instanceof AppError)) throw problem;
    return { changed: [], missing, problem };
  }
}

async function dutchSchools(store: OrganisationStore, clock: Clock) {
  const { board, schools, today } = await calendarsMade({ store, clock });
  // The board itself counts where it has no schools.
  const dutch = (schools.length === 0 ? [board] : schools).filter(({ known: { country } }) => country === 'NL');
  const thisYear = schoolYearOf(today, 'NL');
  const isMissing = (year: SchoolYear) => dutch.some(({ known }: CalendarMade) => yearOff(known, year).missing?.length !== 0);
  return { dutch, today, missing: [thisYear, yearAfter(thisYear)].filter(isMissing) };
}
