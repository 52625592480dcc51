import { useSearchParams } from 'wouter';
import { useRead } from '../../../api/use-api.ts';

export interface ScopeQuery {
  readonly school?: string | undefined;
  readonly year?: string | undefined;
}

export interface Scope {
  /** Of which school and school year, as the service is asked; left out: the board, and the year of today. */
  readonly query: ScopeQuery;
  readonly schools: readonly { readonly id: string; readonly name: string }[];
  /** Today's; null: not known yet. */
  readonly thisYear: string | null;
  /** Years that passed are the archive: nobody changes them. */
  readonly isArchive: boolean;
  /** `?school=…&year=…` for links to what belongs to the same school and year; empty: none. */
  readonly search: string;
  readonly choose: (chosen: ScopeQuery) => void;
}

/** School and school year stand in the address, so that a link shows the same. */
export function useScope(): Scope {
  const [address, setAddress] = useSearchParams();
  const query = scopeIn(address);
  // The choice of a school stays in its place while another one is read.
  const today = useRead(
    'listChecklists',
    { query: { ...(query.school !== undefined && { school: query.school }) } },
    { keepPreviousData: true },
  );
  const thisYear = today.data?.year ?? null;
  return {
    query,
    schools: today.data?.schools ?? [],
    thisYear,
    isArchive: query.year !== undefined && thisYear !== null && query.year < thisYear,
    search: searchOf(query),
    choose: (chosen) => setAddress((before) => withScope(before, { ...query, ...chosen }), { replace: true }),
  };
}

/** What an address names is looked up by the service; what cannot be a year is none. */
export function scopeIn(address: URLSearchParams): ScopeQuery {
  const school = address.get('school') ?? '';
  const year = address.get('year') ?? '';
  return {
    ...(/^[\w.:~-]{1,128}$/.test(school) && { school }),
    ...(/^\d{4}-\d{4}$/.test(year) && { year }),
  };
}

export function searchOf(query: ScopeQuery): string {
  const text = withScope(new URLSearchParams(), query).toString();
  return text === '' ? '' : `?${text}`;
}

function withScope(address: URLSearchParams, { school, year }: ScopeQuery): URLSearchParams {
  const changed = new URLSearchParams(address);
  for (const [name, value] of [
    ['school', school],
    ['year', year],
  ] as const) {
    if (value === undefined || value === '') changed.delete(name);
    else changed.set(name, value);
  }
  return changed;
}

/** `?` or `&` and what comes after: an address with one thing more. */
export function withMore(search: string, more: Readonly<Record<string, string>>): string {
  const all = new URLSearchParams(search);
  for (const [name, value] of Object.entries(more)) all.set(name, value);
  return `?${all.toString()}`;
}
