import type { Clock } from '../../clock.ts';

/** How long and how often one comes back. */
export interface Patience {
  /** Times that a call is tried in all. */
  readonly attempts: number;
  /** Milliseconds that one attempt may take, its whole answer included. */
  readonly timeLimit: number;
  /** Milliseconds before the second attempt where the vendor names none; doubles each time. */
  readonly firstPause: number;
  /** The same where the vendor turned us away; left out: the first pause. A quota that is counted by the minute is not back in half a second. */
  readonly throttledPause?: number;
  /** Milliseconds; what the vendor asks for beyond it counts as throttled for good. */
  readonly longestPause: number;
}

export const usualPatience: Patience = { attempts: 8, timeLimit: 60_000, firstPause: 500, longestPause: 120_000 };

/**
 * Milliseconds to wait before the next attempt: what `Retry-After` asks for (RFC 9110: seconds or a date), and never less; else doubling from the
 * first pause. Jitter spreads those who were turned away together: up to half as much again. Null: longer than our patience.
 */
export function pauseBefore(
  attempt: number,
  retryAfter: string | null,
  patience: Patience,
  { clock, random }: { readonly clock: Clock; readonly random: () => number },
): number | null {
  const asked = askedPause(retryAfter, clock.now());
  if (asked !== null && asked > patience.longestPause) return null;
  const base = asked ?? Math.min(patience.longestPause, patience.firstPause * 2 ** (attempt - 1));
  return Math.round(base * (1 + random() / 2));
}

function askedPause(retryAfter: string | null, now: Date): number | null {
  const text = retryAfter?.trim() ?? '';
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : Math.max(0, date - now.getTime());
}
