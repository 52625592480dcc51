import type { Country } from '../../model/country.ts';
import { schoolYearOf, yearAfter, type SchoolYear } from '../../model/school-year.ts';
import type { Clock } from '../../clock.ts';
import type { OptionalDay } from '../../model/school-holidays.ts';
import { choosableDays, type CalendarSettings } from '../../reminders/calendar/calendar-settings.ts';
import { yearOff, type YearOff } from '../../reminders/calendar/year-off.ts';
import { permit, type Asking } from '../asking.ts';
import { found } from '../found.ts';
import { calendarsMade, settingsIn, type CalendarMade, type CalendarsMade } from './school-known.ts';

/** The calendar of a school as people see it. */
export interface CalendarSeen {
  /** Null: the board, whose own days hold for every school. */
  readonly school: { readonly id: string; readonly name: string } | null;
  readonly country: Country | null;
  /** What it says itself; version 0: nothing yet, and it is as the board but for the board’s own days. */
  readonly settings: CalendarSettings;
  /** The region that counts, its own or the board's; null: nobody said. */
  readonly region: CalendarSettings['region'];
  readonly choosable: readonly OptionalDay[];
  /** This school year and the next. */
  readonly years: readonly YearOff[];
  /** What somebody has to say before its days off are known; null: nothing. */
  readonly asks: 'country' | 'region' | null;
  readonly version: number;
}

export interface CalendarsSeen {
  /** The board first. */
  readonly calendars: readonly CalendarSeen[];
  /** School years of which the government's dates are known here. */
  readonly dutchYears: readonly SchoolYear[];
}

type AskingCalendars = Asking & { readonly clock: Clock };

/** All calendars of an organisation, for this school year and the next. @throws AppError not-allowed. */
export async function listCalendars(asking: AskingCalendars): Promise<CalendarsSeen> {
  permit(asking, 'calendar.read');
  const made = await calendarsMade(asking);
  return {
    calendars: [made.board, ...made.schools].map((one) => seen(one, made)),
    dutchYears: made.board.known.dutchYears.map(({ year }) => year),
  };
}

/** One of them; null: the board's. @throws AppError not-allowed, not-there. */
export async function getCalendar(asking: AskingCalendars, school: string | null): Promise<CalendarSeen> {
  permit(asking, 'calendar.read');
  const made = await calendarsMade(asking);
  return seen(found([made.board, ...made.schools].find((one) => (one.school?.id ?? null) === school) ?? null), made);
}

function seen(one: CalendarMade, { today, board, schools }: CalendarsMade): CalendarSeen {
  const { school, kept, known } = one;
  const { country, settings } = known;
  const said = school !== null && kept.version === 0 ? { ...board.kept.settings, region: null, ownDays: [] } : kept.settings;
  const year = schoolYearOf(today, country ?? 'NL');
  return {
    school,
    country,
    settings: settingsIn(country, said),
    region: settings.region,
    choosable: country === null ? [] : choosableDays(country, settings.type),
    years: [year, yearAfter(year)].map((one) => yearOff(known, one)),
    // Where each school said for itself, the board needs to say nothing.
    asks: school === null && schools.length > 0 && schools.every((each) => asksOf(each) === null) ? null : asksOf(one),
    version: kept.version,
  };
}

function asksOf({ known: { country, settings } }: CalendarMade): CalendarSeen['asks'] {
  if (country === null) return 'country';
  return country === 'NL' && settings.region === null ? 'region' : null;
}
