import type { Checklist } from '../../checklists/list/checklist.ts';
import type { Facts } from '../../checklists/rows/facts.ts';
import type { Row } from '../../checklists/rows/row.ts';
import { rowsOf } from '../../checklists/rows/rows-of.ts';
import { found } from '../found.ts';
import type { AskingLists } from './asking-lists.ts';
import { boardFacts, factsOf } from './facts-of.ts';
import { listsOf } from './lists-of.ts';
import { scopeOf, type Scope, type ScopeWanted } from './scope.ts';
import { visibleRows } from './visible-rows.ts';

export interface RowsRead {
  readonly list: Checklist;
  /** All that there are. */
  readonly lists: readonly Checklist[];
  readonly scope: Scope;
  readonly facts: Facts;
  /** All of them. */
  readonly rows: readonly Row[];
  /** Those that the actor sees. */
  readonly seen: readonly Row[];
}

/** A list as it stands in a scope, to its reader. @throws AppError not-there. */
export async function readRows(asking: AskingLists, checklist: string, wanted: ScopeWanted): Promise<RowsRead> {
  const { actor, store } = asking;
  const lists = await listsOf(asking);
  const list = found(lists.find(({ id }) => id === checklist) ?? null);
  const scope = await scopeOf(asking, wanted);
  const facts = await factsOf(store, await boardFacts(store, [list], scope), list, scope, actor.id);
  const rows = rowsOf(list, facts);
  return { list, lists, scope, facts, rows, seen: visibleRows(list, rows, actor) };
}
