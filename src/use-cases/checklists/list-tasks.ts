import { may } from '../../auth/permissions.ts';
import type { Checklist } from '../../checklists/list/checklist.ts';
import { rowsOf } from '../../checklists/rows/rows-of.ts';
import { byUrgency, entryTasks, isDueAhead, listTasks, looksAhead, type Task } from '../../checklists/rows/tasks.ts';
import { hasRole, isPerson } from '../../checklists/rows/whose.ts';
import { yearAfter } from '../../checklists/state/school-year.ts';
import type { Actor } from '../../model/actor.ts';
import { permit } from '../asking.ts';
import type { AskingLists } from './asking-lists.ts';
import { boardFacts, entriesIn, factsOf, type BoardFacts } from './facts-of.ts';
import { listsOf } from './lists-of.ts';
import { scopeOf, type Scope } from './scope.ts';

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
  const { actor, store } = asking;
  const lists = await listsOf(asking);
  const scope = await scopeOf(asking, { school, year: null });
  const board = await boardFacts(store, lists);
  const own = await tasksIn(asking, lists, board, scope);
  const ahead = looksAhead(scope) ? await tasksIn(asking, lists, board, { ...scope, year: yearAfter(scope.year) }) : [];
  const entries = entryTasks(entriesIn(board, school), lists, { ...scope, ...board, states: [] });
  const all = [...own, ...ahead.filter((task) => isDueAhead(task, scope)), ...entries].toSorted(byUrgency);
  const seesAll = may(actor, 'checklist.read');
  return all.filter((task) => (seesAll && whose === 'everybody') || isForMe(task, actor, seesAll));
}

async function tasksIn(
  { actor, store }: AskingLists,
  lists: readonly Checklist[],
  board: BoardFacts,
  scope: Scope,
): Promise<readonly Task[]> {
  const tasks: Task[] = [];
  for (const list of lists) {
    const facts = await factsOf(store, board, list, scope, actor.id);
    tasks.push(...listTasks(list, rowsOf(list, facts), facts));
  }
  return tasks;
}

/** By name; by role only for those who see the list anyway. */
function isForMe({ owner, roles }: Task, actor: Actor, seesAll: boolean): boolean {
  if (owner !== null) return isPerson(owner, actor);
  return seesAll && roles.some((role) => hasRole(role, actor));
}
