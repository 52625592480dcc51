import { dayPlus, monthsPlus } from './day.ts';

/** Longer than a school year and its summer, so that each school year looks at it anew. */
const mostMonths = 18;

/** The first and the last day on which a decision that is taken `today` may end, all YYYY-MM-DD. */
export function endsAllowed(today: string): { readonly first: string; readonly last: string } {
  return { first: dayPlus(today, 1), last: monthsPlus(today, mostMonths) };
}

/** Whether something that counts up to and including `until` still counts `today`; both YYYY-MM-DD. */
export function isLive(until: string, today: string): boolean {
  return today <= until;
}
