import { CallFailure } from './call-failure.ts';

/** The vendor's failures as an answer; anything else is our own and goes on. */
export async function orFailure<T>(reading: Promise<T>): Promise<T | CallFailure> {
  try {
    return await reading;
  } catch (cause) {
    if (cause instanceof CallFailure) return cause;
    throw cause;
  }
}
