import type { Timer } from '../clock.ts';

export interface Coarse {
  /** There is something to write. */
  readonly changed: () => void;
  /** Nothing is written any more once this has resolved. */
  readonly stop: () => Promise<void>;
}

const rest = 1000;

/** Writes what changes often, but at most once a second; the first change at once. `write` must not reject. */
export function coarsely(write: () => Promise<void>, timer: Timer): Coarse {
  const stopping = new AbortController();
  let isDirty = false;
  let writing: Promise<void> | null = null;

  async function keepWriting(): Promise<void> {
    while (isDirty && !stopping.signal.aborted) {
      isDirty = false;
      await write();
      await timer.pause(rest, stopping.signal).catch(() => undefined);
    }
    writing = null;
  }
  return {
    changed: () => {
      isDirty = true;
      // After what is being done now, so that changes that come together are written together.
      writing ??= Promise.resolve().then(keepWriting);
    },
    stop: async () => {
      stopping.abort();
      await writing;
    },
  };
}
