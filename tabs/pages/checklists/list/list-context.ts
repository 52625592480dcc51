import { createContext, useContext } from 'react';
import type { Checklist } from '../../../api/operations.ts';
import type { ScopeQuery } from '../scope/scope-address.ts';

export interface ListShown {
  /** What fits the filter. */
  readonly list: Checklist;
  readonly whole: Checklist;
  readonly query: ScopeQuery;
  /** `?school=…&year=…` for links to what belongs to the same school and year. */
  readonly search: string;
  readonly isArchive: boolean;
  /** The item that a link asks for; null: none. */
  readonly asked: string | null;
  /** The name of an item or a section by its id. */
  readonly nameOf: (id: string) => string;
  /** People who own or did something here: they can be named again. */
  readonly people: readonly Person[];
}

export interface Person {
  readonly id: string | null;
  readonly name: string;
}

export const ListContext = createContext<ListShown | null>(null);

/** The list that is shown, and of which school and year. */
export function useList(): ListShown {
  const shown = useContext(ListContext);
  if (shown === null) throw new Error('no list is shown here');
  return shown;
}
