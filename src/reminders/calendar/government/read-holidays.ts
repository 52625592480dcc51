import { dayIn, daysBetween } from '../../../model/day.ts';
import { isSchoolYear, type SchoolYear } from '../../../model/school-year.ts';
import { type DutchRegion, dutchRegions, type HolidayKind } from '../../../model/school-holidays.ts';
import { dutchStanding, type DutchYear, type Span } from '../dutch-holidays.ts';

/** What could be made of the government's data. */
export interface HolidaysRead {
  readonly years: readonly DutchYear[];
  /** Lines that nobody could make anything of. */
  readonly unread: number;
}

type Holiday = DutchYear['holidays'][number];
type Line = { readonly kind: HolidayKind; readonly standing: Holiday['standing']; readonly region: DutchRegion; readonly span: Span };

/**
 * Reads the open data of rijksoverheid.nl on school holidays, one school year or all: `content[].vacations[].regions[]`. Dates are instants in UTC of a
 * midnight in Amsterdam. Unknown properties are passed over; a holiday, region or date that is not understood is counted, and nothing is guessed.
 */
export function readHolidays(given: unknown): HolidaysRead {
  const years = new Map<SchoolYear, DutchYear>();
  let unread = 0;
  for (const { year, vacations } of yearsIn(given, 0)) {
    const read = vacations.flatMap(linesOf);
    const lines = read.filter((line) => line !== null && isOfYear(line, year)) as readonly Line[];
    unread += read.length - lines.length;
    if (lines.length > 0 && !years.has(year)) years.set(year, { year, holidays: holidaysFrom(lines) });
  }
  return { years: [...years.values()], unread };
}

interface YearGiven {
  readonly year: SchoolYear;
  readonly vacations: readonly unknown[];
}

/** They stand in one document or in a list of them, and one may hold several. */
function yearsIn(given: unknown, depth: number): readonly YearGiven[] {
  if (depth > 4) return [];
  if (Array.isArray(given)) return given.flatMap((one) => yearsIn(one, depth + 1));
  if (!isObject(given)) return [];
  const year = textOf(given['schoolyear']).replaceAll(/\s/g, '').replace('/', '-');
  const vacations = given['vacations'];
  if (isSchoolYear(year) && Array.isArray(vacations)) return [{ year, vacations }];
  return yearsIn(given['content'], depth + 1);
}

const kinds: readonly (readonly [word: RegExp, kind: HolidayKind])[] = [
  [/herfst/, 'autumn'],
  [/kerst/, 'christmas'],
  [/voorjaar|krokus/, 'spring'],
  [/mei/, 'may'],
  [/zomer/, 'summer'],
];

/** A line for each region; null for each that is not understood. */
function linesOf(vacation: unknown): readonly (Line | null)[] {
  if (!isObject(vacation) || !Array.isArray(vacation['regions'])) return [null];
  const type = textOf(vacation['type']);
  const kind = kinds.find(([word]) => word.test(type))?.[1];
  if (kind === undefined) return [null];
  const told = textOf(vacation['compulsorydates']);
  const standing = told === 'true' ? 'fixed' : told === 'false' ? 'advisory' : (dutchStanding[kind] ?? 'advisory');
  return vacation['regions'].flatMap((one: unknown) => {
    const span = isObject(one) ? spanOf(one['startdate'], one['enddate']) : null;
    const regions = isObject(one) ? regionsIn(textOf(one['region'])) : [];
    if (span === null || regions.length === 0) return [null];
    return regions.map((region) => ({ kind, standing, region, span }));
  });
}

function regionsIn(told: string): readonly DutchRegion[] {
  if (told.includes('nederland')) return dutchRegions;
  return dutchRegions.filter((region) => told.includes(region));
}

/** The longest holiday of all, in the region Zuid, is eight weeks with its weekends. */
const longest = 62;

function spanOf(start: unknown, end: unknown): Span | null {
  const [first, last] = [dayOf(start), dayOf(end)];
  if (first === null || last === null) return null;
  const length = daysBetween(first, last);
  return length < 0 || length > longest ? null : [first, last];
}

function dayOf(told: unknown): string | null {
  if (typeof told !== 'string' || !/^\d{4}-\d\d-\d\d/.test(told)) return null;
  const instant = new Date(told);
  if (Number.isNaN(instant.getTime())) return null;
  return /^\d{4}-\d\d-\d\d$/.test(told) ? told : dayIn('Europe/Amsterdam', instant);
}

/** A summer ends in the school year after its own. */
function isOfYear({ span: [first] }: Line, year: SchoolYear): boolean {
  return `${year.slice(0, 4)}-09-01` <= first && first < `${year.slice(5)}-09-01`;
}

/** Where a holiday is told twice, as May is with its advised week, what is fixed counts. */
function holidaysFrom(lines: readonly Line[]): readonly Holiday[] {
  const fixedFirst = lines.toSorted((a, b) => Number(b.standing === 'fixed') - Number(a.standing === 'fixed'));
  return kinds.flatMap(([, kind]) => {
    const told = fixedFirst.filter((line) => line.kind === kind);
    const [first] = told;
    if (first === undefined) return [];
    const spans = Object.fromEntries(told.toReversed().map(({ region, span }) => [region, span]));
    return [{ kind, standing: first.standing, spans }];
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'boolean' ? String(value).trim().toLowerCase() : '';
}
