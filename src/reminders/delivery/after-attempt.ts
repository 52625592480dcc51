import type { PlatformId } from '../../model/platform.ts';
import type { DeliveryProblem, StoredDelivery } from '../../store/delivery-repository.ts';
import type { Posted } from '../card-poster.ts';

/** Attempts at one card: with the pauses between them, a day of school. */
const mostTries = 12;
const minute = 60_000;
const longestPause = 60;

/** Google writes once for each request id, however often it is asked; Teams writes each time. */
export function repeatsSafely(platform: PlatformId): boolean {
  return platform === 'meet';
}

interface Attempt {
  /** As it was while it was sent. */
  readonly delivery: StoredDelivery;
  readonly platform: PlatformId;
  readonly now: Date;
}

/** What becomes of a delivery by what a chat answered. */
export function afterPosting(posted: Posted, attempt: Attempt): StoredDelivery {
  switch (posted.outcome) {
    case 'posted':
      return ended(attempt, { state: 'sent', problem: null, messageId: posted.messageId });
    case 'gone':
      return ended(attempt, { state: 'gone', problem: null });
    case 'not-posted': {
      const problem = problemOf(posted.because.kind);
      return passes(problem) ? later(attempt, problem, 'failed', posted.because.retryAfter) : ended(attempt, { state: 'failed', problem });
    }
    case 'unknown': {
      const problem = problemOf(posted.because.kind);
      return repeatsSafely(attempt.platform) ? later(attempt, problem, 'unknown') : ended(attempt, { state: 'unknown', problem });
    }
  }
}

/** It was being sent when whoever sent it died: where a chat writes each time that it is asked, nobody asks again but people. */
export function afterInterruption(attempt: Attempt): StoredDelivery {
  const problem = 'interrupted';
  return repeatsSafely(attempt.platform) ? later(attempt, problem, 'unknown') : ended(attempt, { state: 'unknown', problem });
}

/** What should stand in the card could not be put together, which people mend where its school is gone. Nothing was sent. */
export function afterTrouble({ delivery, ...attempt }: Attempt, problem: 'not-composed' | 'no-such-school'): StoredDelivery {
  const tried = { ...attempt, delivery: { ...delivery, tries: delivery.tries + 1 } };
  return problem === 'no-such-school' ? ended(tried, { state: 'failed', problem }) : later(tried, problem, 'failed');
}

/** Again after what the vendor asks for, and after longer pauses each time; `at last` when it was tried often enough. */
function later(attempt: Attempt, problem: DeliveryProblem, atLast: 'failed' | 'unknown', retryAfter?: number | null): StoredDelivery {
  const { delivery, now } = attempt;
  if (delivery.tries >= mostTries) return ended(attempt, { state: atLast, problem });
  const pause = Math.max(Math.min(longestPause, 2 ** (delivery.tries - 1)) * minute, (retryAfter ?? 0) * 1000);
  return ended(attempt, { state: 'due', problem, notBefore: new Date(now.getTime() + pause).toISOString() });
}

function ended({ delivery, now }: Attempt, came: Pick<StoredDelivery, 'state' | 'problem'> & Partial<StoredDelivery>): StoredDelivery {
  return { ...delivery, endedAt: now.toISOString(), ...came };
}

/** What mends itself; the rest somebody has to see to. */
function passes(problem: DeliveryProblem): boolean {
  return ['throttled', 'unavailable', 'not-signed-in', 'no-answer', 'interrupted'].includes(problem);
}

/** By the kinds of failed calls (`src/platforms/calls/call-failure.ts`). */
function problemOf(kind: string): DeliveryProblem {
  return Object.hasOwn(problems, kind) ? (problems[kind] ?? 'unavailable') : 'unavailable';
}

const problems: Readonly<Record<string, DeliveryProblem>> = {
  'not-connected': 'not-connected',
  'signed-out': 'not-signed-in',
  forbidden: 'no-right',
  rejected: 'refused',
  'not-found': 'refused',
  throttled: 'throttled',
  stopped: 'interrupted',
  'timed-out': 'no-answer',
  unreachable: 'no-answer',
  malformed: 'no-answer',
  unavailable: 'unavailable',
};
