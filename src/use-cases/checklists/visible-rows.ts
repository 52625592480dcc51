import { may } from '../../auth/permissions.ts';
import { kinds } from '../../checklists/kinds/index.ts';
import type { Checklist } from '../../checklists/list/checklist.ts';
import type { Row } from '../../checklists/rows/row.ts';
import { isMine, isOwn, isPerson } from '../../checklists/rows/whose.ts';
import { keepRows } from '../../checklists/rows/search.ts';
import { untouched } from '../../checklists/state/item-state.ts';
import type { Actor } from '../../model/actor.ts';

/**
 * What somebody sees of a list. Whoever has a task for the whole school sees all of it. Teachers see cards for everybody and what teachers do in general, without what
 * colleagues wrote there; what was given to them by name, and what is their own, whole.
 */
export function visibleRows(list: Checklist, rows: readonly Row[], actor: Actor): readonly Row[] {
  if (may(actor, 'checklist.read')) return rows;
  const isCard = kinds[list.type].readBy === 'everybody';
  return keepRows(rows, (row) => row.private || isCard || isMine(row, actor)).map((row) => inShort(row, actor));
}

/** A row without what people wrote there, unless it is theirs. */
export function inShort(row: Row, actor: Actor): Row {
  const parts = row.parts.map((part) => inShort(part, actor));
  // What is open elsewhere at the board is not theirs to see.
  const seen = { ...row, parts, audit: null, instructions: null, register: null };
  if (row.private || isPerson(row.state.owner, actor)) return seen;
  return { ...seen, state: untouched, earlier: null, due: row.deadline?.due ?? null };
}

/** Whether somebody may change a row: those who keep lists any, others what is theirs. */
export function mayChange(row: Pick<Row, 'item' | 'state' | 'private'>, actor: Actor): boolean {
  if (row.private) return may(actor, 'own-checklist.change');
  return may(actor, 'checklist.change') || (may(actor, 'own-checklist.change') && isOwn(row, actor));
}
