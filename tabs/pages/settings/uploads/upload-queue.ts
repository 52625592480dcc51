import type { RecognisedExport } from '../../../api/operations.ts';
import type { Problem } from '../../../api/problem.ts';

/** How far a file is. Nothing of it counts before somebody saw what it holds. */
export type FileStep =
  /** `sent`: from 0 to 1. */
  | { readonly step: 'looking'; readonly sent: number }
  | { readonly step: 'seen'; readonly recognised: RecognisedExport }
  | { readonly step: 'keeping'; readonly recognised: RecognisedExport; readonly sent: number }
  | { readonly step: 'kept'; readonly recognised: RecognisedExport; readonly uploadId: string }
  /** Null: it could not be recognised; else it was, and could not be kept. */
  | { readonly step: 'failed'; readonly problem: Problem; readonly recognised: RecognisedExport | null };

export interface QueuedFile {
  readonly id: string;
  readonly file: File;
  readonly now: FileStep;
}

export type QueueChange =
  | { readonly kind: 'chosen'; readonly id: string; readonly file: File }
  | { readonly kind: 'went-on'; readonly id: string; readonly to: FileStep }
  | { readonly kind: 'gone'; readonly id: string };

/** The files that somebody chose, the last one first; one that was chosen again takes the place of the one before. */
export function queueAfter(queue: readonly QueuedFile[], change: QueueChange): readonly QueuedFile[] {
  switch (change.kind) {
    case 'chosen': {
      const others = queue.filter(({ file, now }) => file.name !== change.file.name || now.step === 'kept');
      return [{ id: change.id, file: change.file, now: { step: 'looking', sent: 0 } }, ...others];
    }
    case 'went-on':
      return queue.map((one) => (one.id === change.id ? { ...one, now: change.to } : one));
    case 'gone':
      return queue.filter(({ id }) => id !== change.id);
  }
}

const longestName = 200;

/** A file’s name as the service takes it: its start and its end tell it apart. */
export function sendableName(name: string): string {
  // Half a character, left by cutting, would not be taken.
  const plain = name.replaceAll(/\p{C}/gu, ' ').trim();
  return plain.length <= longestName ? plain : `${plain.slice(0, longestName - 41)}…${plain.slice(-40)}`.toWellFormed();
}

/** `1,2 MB`, in the reader's own figures. */
export function sizeParts(bytes: number): { readonly value: number; readonly unit: 'kB' | 'MB' } {
  if (bytes < 1_000_000) return { value: Math.max(1, Math.round(bytes / 1000)), unit: 'kB' };
  return { value: Math.round(bytes / 100_000) / 10, unit: 'MB' };
}
