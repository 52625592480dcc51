import type { Task } from '../../checklists/rows/tasks.ts';
import { AppError } from '../../errors.ts';
import { permit } from '../asking.ts';
import type { DecidingLists } from './asking-lists.ts';
import { changeItem } from './change-item.ts';
import { changeEntry } from './keep-entry.ts';
import { scopeOf } from './scope.ts';
import { storedEntry } from './stored-entry.ts';

export type TaskWanted = Pick<Task, 'checklist' | 'item' | 'entry' | 'school' | 'year'>;

/**
 * Says that something is done where one press can say so: ticks a row, or closes an action with the day of today. `version` is the task's, as it was shown.
 * @throws AppError not-allowed, not-there, not-yours, changed-meanwhile, not-ticked-by-hand, year-closed.
 */
export async function finishTask(deciding: DecidingLists, wanted: TaskWanted, version: number): Promise<void> {
  permit(deciding, 'own-checklist.change');
  const { checklist, item, entry, school, year } = wanted;
  if (checklist !== null && item !== null) {
    await changeItem(deciding, { checklist, item, school, year }, { ticked: true }, version);
    return;
  }
  if (entry === null) throw byHand();
  const stored = await storedEntry(deciding, entry);
  if (stored.register !== 'action') throw byHand();
  const { today } = await scopeOf(deciding, { school: stored.school, year: null });
  // What the register's own schema let through.
  const content = { ...(stored.content as object), done: today };
  await changeEntry(deciding, entry, { register: 'action', school: stored.school, year: null, content }, version);
}

function byHand(): AppError {
  return new AppError('not-ticked-by-hand', { why: { nl: 'het volgt het register', en: 'it follows the register' } });
}
