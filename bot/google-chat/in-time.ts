import type { Timer } from '../../src/clock.ts';

export interface TimeLimit<T> {
  readonly timer: Timer;
  /** Milliseconds. */
  readonly limit: number;
  /** What is answered in the place of work that is not done then. */
  readonly late: () => T;
}

/** What the work answers, or what is said for it when it is late; it then goes on, for nobody can tell how far it is. */
export async function inTime<T>(work: Promise<T>, { timer, limit, late }: TimeLimit<T>): Promise<T> {
  const done = new AbortController();
  const end = timer.pause(limit, done.signal).then(late, async () => work);
  try {
    return await Promise.race([work, end]);
  } finally {
    done.abort();
  }
}
