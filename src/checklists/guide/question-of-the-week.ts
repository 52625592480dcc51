import { isPrivate, type Checklist, type ChecklistItem } from '../list/checklist.ts';

const week = 7 * 24 * 60 * 60 * 1000;
/** A Monday. */
const firstMonday = Date.UTC(1970, 0, 5);

/**
 * The question for a week: another each week, the same for everybody, as long as there are some that no conversation has answered. What people answer
 * for themselves is asked of nobody. Null: the list has none to ask.
 */
export function questionOfTheWeek(list: Checklist, today: string, answered: ReadonlySet<string>): ChecklistItem | null {
  const questions = list.items.filter((item) => item.kind === 'question' && !isPrivate(list, item));
  const open = questions.filter(({ id }) => !answered.has(id));
  const choices = open.length === 0 ? questions : open;
  return choices[weekOf(today) % Math.max(1, choices.length)] ?? null;
}

/** Weeks since a Monday long ago, so that one follows the other over the new year too. */
function weekOf(day: string): number {
  return Math.floor((Date.parse(`${day}T00:00:00Z`) - firstMonday) / week);
}
