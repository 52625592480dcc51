import { useState } from 'react';
import { useUnsaved } from './unsaved.ts';

/** What somebody makes of something that was read, until they keep it. */
export interface Draft<T> {
  readonly value: T | undefined;
  /** ETag of what it was made of. */
  readonly tag: string;
  readonly isChanged: boolean;
  readonly change: (to: T) => void;
  /** Back to what was read. */
  readonly drop: () => void;
  /** Keeps what was made, as if it were made of what stands there now. */
  readonly rebase: () => void;
}

/** Follows what is read until somebody changes it; from then on it stays theirs, whatever is read anew. Whoever leaves it unsaved is asked first. */
export function useDraft<T>(read: T | undefined, tag: string): Draft<T> {
  const [made, setMade] = useState<{ readonly value: T; readonly tag: string } | null>(null);
  // What was changed back by hand is no change.
  const own = made !== null && isOther(made.value, read) ? made : null;
  useUnsaved(own !== null);
  return {
    value: own === null ? read : own.value,
    tag: own === null ? tag : own.tag,
    isChanged: own !== null,
    change: (value) => setMade({ value, tag: own === null ? tag : own.tag }),
    drop: () => setMade(null),
    rebase: () => setMade((before) => (before === null ? null : { ...before, tag })),
  };
}

function isOther(made: unknown, read: unknown): boolean {
  return JSON.stringify(made) !== JSON.stringify(read);
}
