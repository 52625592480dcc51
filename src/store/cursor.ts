import { AppError } from '../errors.ts';
import type { PageOf, PageWanted } from './page-of.ts';

const mostRows = 200;

/** How many rows a page holds. */
export function pageSize({ limit }: PageWanted): number {
  return Math.max(1, Math.min(mostRows, Math.trunc(limit)));
}

/** The page out of one row more than it holds: whether there is a next one is known without counting. */
export function pageOf<Row, T>(
  rows: readonly Row[],
  page: PageWanted,
  shown: (row: Row) => T,
  placeOf: (row: Row) => readonly string[],
): PageOf<T> {
  const size = pageSize(page);
  const last = rows[size - 1];
  const next = rows.length > size && last !== undefined ? Buffer.from(JSON.stringify(placeOf(last))).toString('base64url') : null;
  return { rows: rows.slice(0, size).map((row) => shown(row)), next };
}

export interface TimedPlace {
  readonly at: string;
  readonly id: string;
}

/** What the id of a place may be: a key, or a number of the database. */
export const placeIds = { key: /^[^\0\p{Cs}]{0,200}$/u, number: /^\d{1,18}$/ } as const;

/**
 * The row that the page before ended with, in a list by time; null: from the start.
 * @throws AppError unusable-cursor when it is none that we handed out.
 */
export function timedPlaceOf({ after }: PageWanted, ids: RegExp = placeIds.key): TimedPlace | null {
  if (after === undefined || after === null) return null;
  const [at, id, ...others] = partsOf(after);
  if (at === undefined || id === undefined || others.length > 0 || !isInstant(at) || !ids.test(id)) throw unusable();
  return { at, id };
}

/** As above, in a list by number; null: from the start. */
export function numberedPlaceOf({ after }: PageWanted): number | null {
  if (after === undefined || after === null) return null;
  const [number, ...others] = partsOf(after);
  if (number === undefined || others.length > 0 || !/^\d{1,9}$/.test(number)) throw unusable();
  return Number(number);
}

function partsOf(cursor: string): readonly string[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parts) && parts.every((part) => typeof part === 'string')) return parts;
  } catch {
    // What follows says it.
  }
  throw unusable();
}

/** As `toISOString` writes it, in a year that PostgreSQL knows. */
function isInstant(text: string): boolean {
  const time = new Date(text);
  return !Number.isNaN(time.getTime()) && time.toISOString() === text && /^(?!0000)\d{4}-/.test(text);
}

function unusable(): AppError {
  return new AppError('unusable-cursor', {});
}
