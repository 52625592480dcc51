import { setTimeout } from 'node:timers/promises';

/** What time it is. Everything that asks gets it passed in. */
export interface Clock {
  now(): Date;
}

/** How one waits; tests wait in no time at all. */
export interface Timer {
  /** Milliseconds. Rejects with the signal's reason when it is told to stop. */
  pause(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = { now: () => new Date() };

export const systemTimer: Timer = { pause: async (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }) };
