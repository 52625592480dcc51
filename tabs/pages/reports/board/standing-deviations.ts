import type { Exception } from '../../../api/operations.ts';

export interface StandingDeviation {
  readonly exception: Exception;
  /** It counts no more within a month. */
  readonly endsSoon: boolean;
}

const soon = 30 * 24 * 3600 * 1000;

/** The approved ones that count now, the first to end first. */
export function standingDeviations(exceptions: readonly Exception[], now: Date): readonly StandingDeviation[] {
  return exceptions
    .filter(({ state }) => state === 'approved')
    .toSorted((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0))
    .map((exception) => ({ exception, endsSoon: Date.parse(exception.until) - now.getTime() <= soon }));
}
