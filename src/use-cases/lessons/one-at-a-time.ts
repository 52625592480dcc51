import type { Timer } from '../../clock.ts';
import { AppError } from '../../errors.ts';
import type { Deciding } from '../asking.ts';

const tries = 40;
const betweenTries = 250;
/** Milliseconds; longer than all calls of one mending together may take. Whoever held on that long has stopped. */
const longestHeld = 120_000;

/** Does the work while nobody else does the same, in any instance of the service. @throws AppError lesson-busy when it stays taken for ten seconds. */
export async function oneAtATime<T>(
  { store, clock, timer }: Pick<Deciding, 'store' | 'clock'> & { readonly timer: Timer },
  what: string,
  work: () => Promise<T>,
): Promise<T> {
  for (let turn = 0; turn < tries; turn += 1) {
    const abandoned = new Date(clock.now().getTime() - longestHeld).toISOString();
    if (await store.activities.claim(what, { abandoned })) {
      try {
        return await work();
      } finally {
        await store.activities.release(what);
      }
    }
    await timer.pause(betweenTries);
  }
  throw new AppError('lesson-busy', {});
}
