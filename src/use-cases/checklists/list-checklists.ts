import type { Checklist } from '../../checklists/list/checklist.ts';
import { progressOf, type Progress } from '../../checklists/rows/progress.ts';
import { rowsOf } from '../../checklists/rows/rows-of.ts';
import { isMine } from '../../checklists/rows/whose.ts';
import { leavesOf } from '../../checklists/rows/row.ts';
import type { SchoolYear } from '../../model/school-year.ts';
import { permit } from '../asking.ts';
import type { AskingLists } from './asking-lists.ts';
import { boardFacts, factsOf } from './facts-of.ts';
import { headOf, type ListHead } from './get-checklist.ts';
import { listsOf } from './lists-of.ts';
import { scopeOf, type Scope, type ScopeWanted } from './scope.ts';
import { visibleRows } from './visible-rows.ts';

export interface ListInShort extends ListHead {
  readonly progress: Progress;
  /** Open rows that are the reader's. */
  readonly mine: number;
  /** Whether the list is meant for schools of this country. */
  readonly suggested: boolean;
}

export interface ListsSeen {
  readonly school: string | null;
  readonly year: SchoolYear;
  /** Of the board, by name: to choose from. */
  readonly schools: readonly { readonly id: string; readonly name: string }[];
  readonly lists: readonly ListInShort[];
}

/** Every list and how far it is. Of lists that hold nothing for the reader nothing is told. @throws AppError not-allowed, not-there. */
export async function listChecklists(asking: AskingLists, wanted: ScopeWanted): Promise<ListsSeen> {
  permit(asking, 'own-checklist.read');
  const { actor, store } = asking;
  const all = await listsOf(asking);
  const scope = await scopeOf(asking, wanted);
  const board = await boardFacts(store, all, scope);
  const lists: ListInShort[] = [];
  for (const list of all) {
    const rows = visibleRows(list, rowsOf(list, await factsOf(store, board, list, scope, actor.id)), actor);
    const mine = leavesOf(rows).filter((row) => !row.done && !row.item.optional && !row.private && isMine(row, actor)).length;
    if (rows.length > 0) lists.push({ ...headOf(list), progress: progressOf(rows), mine, suggested: isSuggested(list, scope) });
  }
  const schools = (await store.schools.list()).map(({ id, name }) => ({ id, name })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return { school: scope.school?.id ?? null, year: scope.year, schools, lists };
}

function isSuggested({ source }: Checklist, { country }: Scope): boolean {
  const jurisdiction = source?.jurisdiction ?? null;
  return jurisdiction === null || jurisdiction.startsWith(country);
}
