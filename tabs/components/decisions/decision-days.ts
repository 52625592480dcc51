import type { Country } from '../../../src/model/country.ts';
import { dayOf, dayPlus, daysBetween } from '../../../src/model/day.ts';
import { endsAllowed } from '../../../src/model/decision-end.ts';
import { lastDayOf, schoolYearOf, yearAfter } from '../../../src/model/school-year.ts';

/** Between which days a decision may end, and which one is proposed: all YYYY-MM-DD. */
export interface DecisionDays {
  readonly first: string;
  readonly last: string;
  readonly proposed: string;
}

/** Days. A decision that ends sooner is hardly worth asking for. */
const tooSoon = 28;

/** The proposed day is the last one of the school year; of the next one where this one is nearly over. */
export function decisionDays(now: Date, country: Country | null): DecisionDays {
  const today = todayHere(now);
  const there = country ?? 'NL';
  const year = schoolYearOf(today, there);
  const soonest = dayPlus(today, tooSoon);
  const ends = [year, yearAfter(year)].map((one) => lastDayOf(one, there));
  return { ...endsAllowed(today), proposed: ends.find((end) => end >= soonest) ?? soonest };
}

/** Whole days from today up to and including the day. */
export function daysUntil(day: string, now: Date): number {
  return daysBetween(todayHere(now), day);
}

/** Days before its end from which a decision is looked at again. */
export const soonDays = 30;

/** On the clock of whoever looks. */
function todayHere(now: Date): string {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
