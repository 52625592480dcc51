import { may } from '../../auth/permissions.ts';
import { kinds } from '../../checklists/kinds/index.ts';
import { oddDay } from '../../checklists/registers/odd-day.ts';
import { allRows, type Row } from '../../checklists/rows/row.ts';
import { changed, type ItemChange, type ItemState } from '../../checklists/state/item-state.ts';
import { AppError } from '../../errors.ts';
import type { Localized } from '../../model/language.ts';
import { permit } from '../asking.ts';
import { found, requireVersion } from '../found.ts';
import { writeTrail } from '../write-trail.ts';
import type { DecidingLists } from './asking-lists.ts';
import { itemSubject } from './item-subject.ts';
import { readRows, type RowsRead } from './read-rows.ts';
import { requireOpenYear, type ScopeWanted } from './scope.ts';
import { seenItem, type ItemSeen } from './seen-item.ts';
import { mayChange } from './visible-rows.ts';

export interface ItemWanted extends ScopeWanted {
  readonly checklist: string;
  readonly item: string;
}

/**
 * Changes what somebody says of an item: ticks, notes, owner, day, level, decisions. What is left out stays; `version` is of the school year that is changed.
 * @throws AppError not-allowed, not-there, not-yours, changed-meanwhile, not-ticked-by-hand, year-closed, unusable-request.
 */
export async function changeItem(deciding: DecidingLists, wanted: ItemWanted, change: ItemChange, version: number): Promise<ItemSeen> {
  permit(deciding, 'own-checklist.change');
  const { actor, clock } = deciding;
  const read = await readRows(deciding, wanted.checklist, wanted);
  requireOpenYear(read.scope);
  const row = rowOf(read, wanted.item, deciding);
  requireFitting(read, row, change);
  if (!row.private && !may(actor, 'checklist.change')) requireOwnPart(change);
  requireVersion(row, version);
  const after = changed(row.state, change, { id: actor.id, name: actor.name }, clock.now().toISOString());
  // Read before the transaction, which then is short; the version sees to it that nothing came in between.
  await deciding.store.transaction(async (inside) => keep({ ...deciding, store: inside }, read, row, after));
  const again = await readRows(deciding, wanted.checklist, wanted);
  return seenItem(found(allRows(again.seen).find(({ item }) => item.id === wanted.item) ?? null), again, actor);
}

/** @throws AppError not-there for what they do not see, not-yours for what they see and somebody else keeps. */
function rowOf({ rows, seen }: RowsRead, item: string, { actor }: DecidingLists): Row {
  found(allRows(seen).find((one) => one.item.id === item) ?? null);
  // What is seen may lack what others wrote: the change is made to all of it.
  const row = found(allRows(rows).find((one) => one.item.id === item) ?? null);
  if (!mayChange(row, actor)) throw new AppError('not-yours', {});
  return row;
}

function requireFitting({ list, scope }: RowsRead, row: Row, change: ItemChange): void {
  const { item } = row;
  const told = (Object.keys(change) as (keyof ItemChange)[]).filter((key) => change[key] !== undefined);
  const carried = row.private ? (['answer'] as const) : kinds[list.type].carries.filter((key) => key !== 'answer');
  const strange = told.find((key) => !carried.some((one) => one === key));
  if (strange !== undefined) throw unusable(strange, { nl: 'dit hoort niet bij dit punt', en: 'this point has no such thing' });
  if (change.ticked === true && !row.tickable) throw new AppError('not-ticked-by-hand', { why: whyNot(row) });
  const odd = oddDay({ ...dueDay, day: change.due ?? null }, scope);
  if (odd !== null) throw unusable('due', odd);
  const top = item.scale?.levels ?? 0;
  const { scan } = change;
  if (scan === undefined || scan === null) return;
  if (scan.standing === 'level' && (scan.level === null || scan.level > top)) {
    throw unusable('scan.level', { nl: `kies een niveau van 1 tot en met ${top}`, en: `choose a level from 1 to ${top}` });
  }
}

const dueDay = { place: 'due', name: { nl: '“Uiterlijk”', en: '“By”' }, is: 'plan', within: 'reach' } as const;

/** Whom something is for, when it is due and in what order is said by whoever keeps the list. @throws AppError not-yours. */
function requireOwnPart({ owner, due, selected, priority, decisions }: ItemChange): void {
  if ([owner, due, selected, priority, decisions].some((part) => part !== undefined)) throw new AppError('not-yours', {});
}

function whyNot({ by }: Row): Localized {
  if (by === 'parts') return { nl: 'het volgt zijn onderdelen', en: 'it follows its parts' };
  if (by === 'register') return { nl: 'het volgt het register', en: 'it follows the register' };
  return { nl: 'het volgt de controle', en: 'it follows the audit' };
}

/** What somebody keeps to themselves goes under their own name, and the trail does not tell it. */
async function keep(deciding: DecidingLists, { list, scope }: RowsRead, row: Row, after: ItemState): Promise<void> {
  const { store, actor } = deciding;
  const school = row.private ? null : (scope.school?.id ?? null);
  const person = row.private ? actor.id : null;
  const key = { checklist: list.id, item: row.item.id, school, person, year: scope.year };
  await store.checklists.put({ ...key, state: { ...after }, version: row.version });
  const subject = row.private ? `checklist/${list.id}` : itemSubject(list.id, row.item.id, scope);
  const told = row.private ? { before: null, after: null } : { before: row.state, after: { ...after, year: scope.year } };
  await writeTrail(store, deciding, {
    action: row.private ? 'checklist.answered-privately' : actionOf(row.state, after),
    subject,
    ...told,
  });
}

function actionOf(before: ItemState, after: ItemState): string {
  if (before.tick === null && after.tick !== null) return 'checklist.ticked';
  if (before.tick !== null && after.tick === null) return 'checklist.unticked';
  return JSON.stringify(before.owner) === JSON.stringify(after.owner) ? 'checklist.changed' : 'checklist.assigned';
}

function unusable(place: string, detail: Localized): AppError {
  return new AppError('unusable-request', { place, detail });
}
