import { AppError } from '../errors.ts';

/** Lets in so many at a time; whoever comes then is told to come back, for an export is held in memory while it is read. */
export interface Gate {
  /** @throws AppError busy. */
  through<T>(work: () => Promise<T>): Promise<T>;
}

export function gate(most: number): Gate {
  let inside = 0;
  return {
    async through(work) {
      if (inside >= most) throw new AppError('busy', {});
      inside += 1;
      try {
        return await work();
      } finally {
        inside -= 1;
      }
    },
  };
}
