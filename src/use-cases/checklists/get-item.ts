import { allRows } from '../../checklists/rows/row.ts';
import { permit } from '../asking.ts';
import { found } from '../found.ts';
import type { AskingLists } from './asking-lists.ts';
import { itemSubject } from './item-subject.ts';
import { readRows } from './read-rows.ts';
import type { ScopeWanted } from './scope.ts';
import { seenItem, type ItemSeen } from './seen-item.ts';
import { may } from '../../auth/permissions.ts';

/** Who changed an item, and how. */
export interface ItemHistory {
  readonly at: string;
  readonly by: string;
  /** `checklist.ticked`. */
  readonly action: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface ItemInFull extends ItemSeen {
  /** The newest first, at most a hundred. */
  readonly history: readonly ItemHistory[];
}

const shownHistory = 100;

/** One item and how it came to stand as it does. @throws AppError not-allowed, not-there. */
export async function getItem(asking: AskingLists, checklist: string, item: string, wanted: ScopeWanted): Promise<ItemInFull> {
  permit(asking, 'own-checklist.read');
  const { actor, store } = asking;
  const read = await readRows(asking, checklist, wanted);
  const row = found(allRows(read.seen).find((one) => one.item.id === item) ?? null);
  const seen = seenItem(row, read, actor);
  if (row.private || !may(actor, 'checklist.read')) return { ...seen, history: [] };
  const { rows } = await store.trail.list({ subject: itemSubject(checklist, item, read.scope) }, { limit: shownHistory });
  return { ...seen, history: rows.map(({ at, actorName, action, before, after }) => ({ at, by: actorName, action, before, after })) };
}
