import { useState } from 'react';

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

/** Follows what is read until somebody changes it; from then on it stays theirs, whatever is read anew. */
export function useDraft<T>(read: T | undefined, tag: string): Draft<T> {
  const [own, setOwn] = useState<{ readonly value: T; readonly tag: string } | null>(null);
  return {
    value: own === null ? read : own.value,
    tag: own === null ? tag : own.tag,
    isChanged: own !== null,
    change: (value) => setOwn((before) => ({ value, tag: before?.tag ?? tag })),
    drop: () => setOwn(null),
    rebase: () => setOwn((before) => (before === null ? null : { ...before, tag })),
  };
}
