import type { Checklist } from '../list/checklist.ts';
import type { Facts } from './facts.ts';
import { rowsOf } from './rows-of.ts';
import { byUrgency, entryTasks, isDueAhead, listTasks, looksAhead, type Task } from './tasks.ts';
import { yearAfter } from '../../model/school-year.ts';

/** A list, and what is known of it at a school or the board. */
export interface ListFacts {
  readonly list: Checklist;
  readonly facts: Facts;
}

/**
 * All that is open at one school, or at the board itself, in lists of every kind and in the registers, the most urgent first. From May on also what is due before the
 * next school year. `around` is the same place without any list; its entries are those of the school and those of the whole board, so that these come back at each school under the
 * same key.
 */
export function openTasks(lists: readonly ListFacts[], around: Facts): readonly Task[] {
  const thisYear = lists.flatMap(({ list, facts }) => listTasks(list, rowsOf(list, facts), facts));
  const entries = entryTasks(
    around.entries,
    lists.map(({ list }) => list),
    around,
  );
  return [...thisYear, ...aheadOf(lists, around), ...entries].toSorted(byUrgency);
}

/** What is kept of items is of all years, so that the next one can be looked at with the same facts. */
function aheadOf(lists: readonly ListFacts[], around: Facts): readonly Task[] {
  if (!looksAhead(around)) return [];
  const ahead = lists.flatMap(({ list, facts }) => {
    const next = { ...facts, year: yearAfter(facts.year) };
    return listTasks(list, rowsOf(list, next), next);
  });
  return ahead.filter((task) => isDueAhead(task, around));
}
