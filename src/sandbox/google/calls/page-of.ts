import type { PageTokens } from './page-tokens.ts';
import type { Call } from './route.ts';

/** Something long, of which a page is looked at. */
export interface Listed<T> {
  readonly length: number;
  at(place: number): T;
}

export interface Page<T> {
  readonly rows: readonly T[];
  /** Absent on the last page. */
  readonly next: { readonly nextPageToken?: string };
}

/** The page that a call asks for, so many rows long. */
export function pageOf<T>(list: Listed<T>, size: number, call: Call, tokens: PageTokens): Page<T> {
  const start = tokens.positionIn(call) ?? 0;
  const end = Math.min(start + size, list.length);
  const rows = Array.from({ length: Math.max(0, end - start) }, (_, index) => list.at(start + index));
  return { rows, next: end < list.length ? { nextPageToken: tokens.tokenFor(call, end) } : {} };
}

export function listed<T>(rows: readonly T[]): Listed<T> {
  return {
    length: rows.length,
    at(place) {
      const row = rows[place];
      if (row === undefined) throw new RangeError(`no row ${place}`);
      return row;
    },
  };
}

/** A list under its name, absent where it is empty: Google leaves out what is empty. */
export function unlessEmpty<T>(name: string, rows: readonly T[]): Readonly<Record<string, readonly T[]>> {
  return rows.length === 0 ? {} : { [name]: rows };
}
