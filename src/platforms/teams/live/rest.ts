import type { CallSurroundings } from '../../calls/patient-fetch.ts';

/** Waits so many milliseconds, or until we are told to stop. */
export async function rest(milliseconds: number, { timer, signal }: CallSurroundings): Promise<'rested' | 'stopped'> {
  try {
    await timer.pause(milliseconds, signal);
    return 'rested';
  } catch (cause) {
    if (signal?.aborted === true) return 'stopped';
    throw cause;
  }
}
