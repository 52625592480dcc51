import { setImmediate } from 'node:timers/promises';

/** How often something else had its turn until the work was done. */
export async function turnsDuring(work: Promise<unknown>): Promise<number> {
  const seen = { isDone: false, turns: 0 };
  void work.finally(() => (seen.isDone = true)).catch(() => undefined);
  while (!seen.isDone) {
    await setImmediate();
    seen.turns += 1;
  }
  return seen.turns;
}
