import { openTasks } from '../../checklists/rows/open-tasks.ts';
import type { Task } from '../../checklists/rows/tasks.ts';
import type { AskingLists } from './asking-lists.ts';
import { boardFacts, entriesIn, sharedFactsOf } from './facts-of.ts';
import { listsOf } from './lists-of.ts';
import { scopeOf } from './scope.ts';

/**
 * All that is open at a school (null: at the board itself), whoever it is for, the most urgent first. For a digest that nobody in particular asks for: what it tells
 * to whom is up to the caller. What people keep to themselves is never in it. @throws AppError not-there where the board has no such school.
 */
export async function openTasksAt(
  asking: Pick<AskingLists, 'store' | 'shipped' | 'clock'>,
  school: string | null,
): Promise<readonly Task[]> {
  const { store } = asking;
  const lists = await listsOf(asking);
  const scope = await scopeOf(asking, { school, year: null });
  const board = await boardFacts(store, lists);
  const around = { ...scope, ...board, entries: entriesIn(board, school), states: [] };
  const [facts = []] = await sharedFactsOf(store, board, lists, [scope]);
  return openTasks(facts, around);
}
