import pLimit from 'p-limit';
import type { Clock, Timer } from '../../clock.ts';
import { addressOf, CallFailure } from './call-failure.ts';
import { pauseBefore, usualPatience, type Patience } from './pause-before.ts';
import { readWhole } from './read-whole.ts';

/** The world outside, as far as calls need it. */
export interface CallSurroundings {
  readonly clock: Clock;
  readonly timer: Timer;
  /** Between 0 and 1. */
  readonly random: () => number;
  /** Where a vendor's address is really reached; the sandbox stands on loopback. */
  readonly reach: (url: URL) => URL;
  /** Stops all calls. */
  readonly signal?: AbortSignal | undefined;
  readonly patience?: Patience;
}

export interface PatientRequest extends RequestInit {
  /** `unless-taken`: the vendor may already have done what the request asks; it is sent again only where the vendor says that it was not taken up. */
  readonly repeat?: 'always' | 'unless-taken';
  /** Not sent after this instant, by the clock and right before it would go out; what is underway then is cut off. */
  readonly until?: Date | undefined;
}

/** Whether an answer turns us away for now, though its status is not 429: some vendors say so in a 403. */
export type SaysLater = (answer: Response) => Promise<boolean>;

/** Like fetch, but it comes back. The whole answer has arrived when it resolves; answers that no repeating can mend come back as they are. */
export type PatientFetch = (url: string | URL, request?: PatientRequest) => Promise<Response>;

/**
 * One fetch for all calls to one vendor: at most `concurrency` at a time, a time limit for each attempt, and again after 429, 500, 502, 503, 504, a cut
 * connection or silence, as long as patience lasts.
 * @throws CallFailure timed-out, unreachable or stopped, which is also what was not sent for being too late; a status never throws.
 */
export function patientFetch(concurrency: number, around: CallSurroundings, saysLater: SaysLater = never): PatientFetch {
  const limit = pLimit(concurrency);
  return async (url, request = {}) => limit(async () => callPatiently(new URL(url), request, around, saysLater));
}

async function never(): Promise<boolean> {
  return false;
}

const worthRepeating = new Set([500, 502, 503, 504]);

async function callPatiently(url: URL, request: PatientRequest, around: CallSurroundings, saysLater: SaysLater): Promise<Response> {
  const patience = around.patience ?? usualPatience;
  for (let attempt = 1; ; attempt += 1) {
    const answer = await attemptOnce(url, request, timeLeft(patience.timeLimit, request, around), around);
    const later = answer instanceof Response && (answer.status === 429 || (await saysLater(answer)));
    const again = attempt < patience.attempts && mayRepeat(answer, later, request);
    const retryAfter = answer instanceof CallFailure ? null : answer.headers.get('retry-after');
    const pace = later ? { ...patience, firstPause: patience.throttledPause ?? patience.firstPause } : patience;
    const pause = again ? pauseBefore(attempt, retryAfter, pace, around) : null;
    if (pause === null) {
      if (answer instanceof CallFailure) throw answer;
      return answer;
    }
    await pauseFor(pause, url, request, around);
  }
}

/** Being turned away says that nothing was done; after anything else a request that changes something may have been taken up. */
function mayRepeat(answer: Response | CallFailure, later: boolean, { method = 'GET', repeat }: PatientRequest): boolean {
  if (later) return true;
  if (answer instanceof CallFailure && answer.kind === 'stopped') return false;
  if (answer instanceof Response && !worthRepeating.has(answer.status)) return false;
  return (repeat ?? (method.toUpperCase() === 'GET' ? 'always' : 'unless-taken')) === 'always';
}

function timeLeft(timeLimit: number, { until }: PatientRequest, { clock }: CallSurroundings): number {
  return until === undefined ? timeLimit : Math.min(timeLimit, until.getTime() - clock.now().getTime());
}

async function attemptOnce(
  url: URL,
  request: PatientRequest,
  timeLimit: number,
  around: CallSurroundings,
): Promise<Response | CallFailure> {
  const { repeat: _repeat, until: _until, signal, ...init } = request;
  // A timer would tell too late: after a process slept, answers that waited are dealt with before timers.
  if (timeLimit <= 0) return new CallFailure('stopped', { address: addressOf(url) });
  const limit = AbortSignal.timeout(timeLimit);
  const stops = [signal, around.signal].filter((one) => one !== undefined && one !== null);
  try {
    // A redirect would carry the token to a place that nobody checked.
    const options: RequestInit = { ...init, redirect: 'error', signal: AbortSignal.any([limit, ...stops]) };
    return await readWhole(await globalThis.fetch(around.reach(url), options));
  } catch (cause) {
    const stopped = stops.some(({ aborted }) => aborted);
    const kind = stopped ? 'stopped' : limit.aborted ? 'timed-out' : 'unreachable';
    return new CallFailure(kind, { address: addressOf(url) }, { cause });
  }
}

async function pauseFor(pause: number, url: URL, { signal }: PatientRequest, around: CallSurroundings): Promise<void> {
  const stops = [signal, around.signal].filter((one) => one !== undefined && one !== null);
  try {
    await around.timer.pause(pause, stops.length === 0 ? undefined : AbortSignal.any(stops));
  } catch (cause) {
    throw new CallFailure('stopped', { address: addressOf(url) }, { cause });
  }
}
