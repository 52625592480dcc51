import { itemStateFrom, untouched, type ItemState } from './item-state.ts';
import type { SchoolYear } from '../../model/school-year.ts';

/** What is kept of an item in one school year. */
export interface KeptState {
  readonly item: string;
  readonly year: SchoolYear;
  readonly state: Readonly<Record<string, unknown>>;
  readonly version: number;
}

export interface StandingState {
  readonly state: ItemState;
  /** Of this year; 0: nobody touched it this year. */
  readonly version: number;
  /** The earlier year that the state comes from; null: it is this year's. */
  readonly carriedFrom: SchoolYear | null;
  /** What stood there the last time before this year; null: nothing. */
  readonly earlier: { readonly year: SchoolYear; readonly state: ItemState } | null;
}

/**
 * How an item stands in a school year. Years that passed stay as they were: that is the archive. What recurs begins each year anew, with last year's
 * beside it; what does not recur stands until somebody changes it.
 */
export function standingIn(year: SchoolYear, kept: readonly KeptState[], recurs: boolean): StandingState {
  const now = kept.find((one) => one.year === year);
  const [before] = kept.filter((one) => one.year < year).toSorted((a, b) => (a.year < b.year ? 1 : -1));
  const earlier = before === undefined ? null : { year: before.year, state: itemStateFrom(before.state) };
  if (now !== undefined) return { state: itemStateFrom(now.state), version: now.version, carriedFrom: null, earlier };
  if (earlier !== null && !recurs) return { state: earlier.state, version: 0, carriedFrom: earlier.year, earlier };
  return { state: untouched, version: 0, carriedFrom: null, earlier };
}
