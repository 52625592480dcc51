import { useAddress } from '../../../components/use-address.ts';
import { useRead } from '../../../api/use-api.ts';
import { scopeIn, searchOf, withScope, type ScopeQuery } from './scope-address.ts';

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
  const [address, setAddress] = useAddress();
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
