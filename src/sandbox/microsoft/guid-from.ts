import { createHash } from 'node:crypto';

/** A GUID that is always the same for the same words, so that the pretend world repeats itself. */
export function guidFrom(words: string): string {
  const text = createHash('sha256').update(words).digest('hex');
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-4${text.slice(13, 16)}-8${text.slice(17, 20)}-${text.slice(20, 32)}`;
}
