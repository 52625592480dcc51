import type { SchoolYear } from '../../model/school-year.ts';
import { type DutchRegion, dutchRegions, type HolidayKind, holidayNames } from '../../model/school-holidays.ts';
import type { Holiday } from './holiday.ts';

/** First and last day. */
export type Span = readonly [first: string, last: string];

/** What the government says of one school year. */
export interface DutchYear {
  readonly year: SchoolYear;
  readonly holidays: readonly {
    readonly kind: HolidayKind;
    readonly standing: Holiday['standing'];
    /** A region that is left out is not known. */
    readonly spans: Readonly<Partial<Record<DutchRegion, Span>>>;
  }[];
}

/** Which of them are the government's to say; the others it advises (rijksoverheid.nl/onderwerpen/schoolvakanties). */
export const dutchStanding: Readonly<Partial<Record<HolidayKind, Holiday['standing']>>> = {
  autumn: 'advisory',
  christmas: 'fixed',
  spring: 'advisory',
  may: 'fixed',
  summer: 'fixed',
};

/**
 * The holidays of a region; without one those days that are off in all of them, for nobody said which it is.
 */
export function holidaysIn({ year, holidays }: DutchYear, region: DutchRegion | null): readonly Holiday[] {
  return holidays.flatMap(({ kind, standing, spans }) => {
    const span = region === null ? shared(dutchRegions.map((one) => spans[one])) : spans[region];
    if (span === undefined) return [];
    return [{ kind, year, standing, name: holidayNames.NL[kind], first: span[0], last: span[1] }];
  });
}

function shared(spans: readonly (Span | undefined)[]): Span | undefined {
  const known = spans.filter((span) => span !== undefined);
  const first =
    known
      .map(([from]) => from)
      .toSorted()
      .at(-1) ?? '';
  const [last = ''] = known.map(([, until]) => until).toSorted();
  return known.length === spans.length && first <= last ? [first, last] : undefined;
}
