import type { Country } from '../../model/country.ts';
import { schoolYearOf, type SchoolYear } from '../../model/school-year.ts';
import { type HolidayKind, kindsOf } from '../../model/school-holidays.ts';
import { choosableDays, type CalendarSettings, type OwnDays } from './calendar-settings.ts';
import { holidaysIn, type DutchYear } from './dutch-holidays.ts';
import { flemishHolidays } from './flemish-holidays.ts';
import type { Holiday } from './holiday.ts';
import type { DaysOff } from './school-calendar.ts';
import { singleDays } from './single-days.ts';

/** By what the calendar of a school is made. */
export interface SchoolKnown {
  /** Null: nobody said. */
  readonly country: Country | null;
  readonly settings: CalendarSettings;
  /** What is known of Dutch school years, each once. */
  readonly dutchYears: readonly DutchYear[];
}

/** When a school is closed in one school year. */
export interface YearOff {
  readonly year: SchoolYear;
  /** Those that count, in their order; what the school has instead of one stands among `own`. */
  readonly holidays: readonly Holiday[];
  readonly own: readonly OwnDays[];
  readonly single: readonly DaysOff[];
  /** Holidays that every school has and of which nobody said when they are; null: nobody said in which country the school is. */
  readonly missing: readonly HolidayKind[] | null;
}

export function yearOff(school: SchoolKnown, year: SchoolYear): YearOff {
  const { country, settings } = school;
  const inYear = ({ first }: OwnDays): boolean => schoolYearOf(first, country ?? 'NL') === year;
  const own = settings.ownDays.filter(inYear).toSorted((a, b) => (a.first < b.first ? -1 : 1));
  if (country === null) return { year, holidays: [], own, single: [], missing: null };
  const replaced = new Set(own.flatMap(({ replaces }) => replaces ?? []));
  const published = publishedOf(school, country, year);
  return {
    year,
    holidays: published.holidays.filter(({ kind }) => !replaced.has(kind)),
    own,
    single: singleDays(year, country, closedOn(country, settings)),
    missing: kindsOf[country].filter((kind) => !published.kinds.has(kind) && !replaced.has(kind)),
  };
}

/** The kinds that are known, and when they are for this school: where its region is not told, a known one may give no day that is surely off. */
function publishedOf(
  { settings: { region }, dutchYears }: SchoolKnown,
  country: Country,
  year: SchoolYear,
): { readonly holidays: readonly Holiday[]; readonly kinds: ReadonlySet<HolidayKind> } {
  if (country === 'BE') {
    const holidays = flemishHolidays(year);
    return { holidays, kinds: new Set(holidays.map(({ kind }) => kind)) };
  }
  const known = dutchYears.find((one) => one.year === year);
  if (known === undefined) return { holidays: [], kinds: new Set() };
  const told = known.holidays.filter(({ spans }) => (region === null ? Object.keys(spans).length > 0 : spans[region] !== undefined));
  return { holidays: holidaysIn(known, region), kinds: new Set(told.map(({ kind }) => kind)) };
}

function closedOn(country: Country, { type, optionalDays }: CalendarSettings): CalendarSettings['optionalDays'] {
  // Flemish day schools have the Friday off by the rule.
  if (country === 'BE' && type === 'day-school') return ['day-after-ascension'];
  return optionalDays.filter((day) => choosableDays(country, type).includes(day));
}
