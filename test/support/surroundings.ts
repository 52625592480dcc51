import type { Progress } from '../../src/model/progress.ts';
import type { Collecting } from '../../src/platforms/collected.ts';
import { noon } from './audit.ts';

export interface Recorded {
  /** Milliseconds of each wait, none of which took place. */
  readonly pauses: number[];
  readonly progress: Progress[];
}

/** Surroundings in which it is always noon and nobody really waits; what was waited for is written down. */
export function surroundings(parts: Partial<Collecting> = {}): Collecting & { readonly recorded: Recorded } {
  const pauses: number[] = [];
  const progress: Progress[] = [];
  return {
    clock: { now: () => noon },
    timer: {
      pause: async (milliseconds, signal) => {
        signal?.throwIfAborted();
        pauses.push(milliseconds);
      },
    },
    random: () => 0,
    reach: (url) => url,
    progress: (one) => void progress.push(one),
    ...parts,
    recorded: { pauses, progress },
  };
}
