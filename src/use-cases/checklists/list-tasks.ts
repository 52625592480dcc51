import { may } from '../../auth/permissions.ts';
import type { Task } from '../../checklists/rows/tasks.ts';
import { hasRole, isPerson } from '../../checklists/rows/whose.ts';
import type { Actor } from '../../model/actor.ts';
import { permit } from '../asking.ts';
import type { AskingLists } from './asking-lists.ts';
import { openTasksAt } from './open-tasks-at.ts';

export interface TasksWanted {
  /** Null: the whole board’s own. */
  readonly school: string | null;
  readonly whose: 'everybody' | 'mine';
}

/**
 * All that somebody is to do: rows with an owner or a day, questions to find out, actions, agreements to look at anew, dates nobody entered. From May on also what is
 * due before the next school year. The most urgent first. Others than staff are told of their own only.
 * @throws AppError not-allowed, not-there.
 */
export async function listOpenTasks(asking: AskingLists, { school, whose }: TasksWanted): Promise<readonly Task[]> {
  permit(asking, 'own-checklist.read');
  const { actor } = asking;
  const seesAll = may(actor, 'checklist.read');
  const all = await openTasksAt(asking, school);
  return all.filter((task) => (seesAll && whose === 'everybody') || isForMe(task, actor, seesAll));
}

/** By name; by role only for those who see the list anyway. */
function isForMe({ owner, roles }: Task, actor: Actor, seesAll: boolean): boolean {
  if (owner !== null) return isPerson(owner, actor);
  return seesAll && roles.some((role) => hasRole(role, actor));
}
