import { createHash } from 'node:crypto';

const digestMark = 'sha256:';
const longestKey = 200;

/**
 * A text as a column that rows are found by. PostgreSQL takes no NUL and no half surrogate pair, and an index entry of at most 2,704 bytes, four of such
 * columns together: what does not fit is found by its digest. Its own words stand in the row's document.
 */
export function keyOf(text: string): string {
  return isPlain(text) ? text : digestOf(text);
}

/** Several texts as one key; two lists have the same key only when they are the same. */
export function digestOf(...texts: readonly string[]): string {
  // As JSON, because a half surrogate pair has no bytes of its own: two of them would get one digest.
  return `${digestMark}${createHash('sha256').update(JSON.stringify(texts)).digest('base64url')}`;
}

/** A text as it is searched: without capitals and accents. */
export function searchable(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\0', ' ')
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase();
}

/** A time as it is compared and put in order. */
export function instantOf(time: string): string {
  return new Date(time).toISOString();
}

function isPlain(text: string): boolean {
  return text.length <= longestKey && text.isWellFormed() && !text.includes('\0') && !text.startsWith(digestMark);
}
