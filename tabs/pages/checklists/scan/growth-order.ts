import type { Checklist, ChecklistRow } from '../../../api/operations.ts';
import { isBelow, levelOf } from './scan-texts.ts';

/** Conditions to grow in, the most important first; what nobody put in order comes last, as the list has it. */
export function chosenIn({ sections }: Pick<Checklist, 'sections'>): readonly ChecklistRow[] {
  const place = ({ state }: ChecklistRow): number => state.priority ?? Number.POSITIVE_INFINITY;
  return sections
    .flatMap(({ items }) => items)
    .filter(({ state }) => state.selected)
    .toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

/** What to choose first: where the law asks for more, then where the distance to the advised level is largest. */
export function suggestedIn({ sections }: Pick<Checklist, 'sections'>): readonly ChecklistRow[] {
  const distance = (row: ChecklistRow): number => (row.item.scale?.advisedMinimum ?? 0) - (levelOf(row) ?? 0);
  return sections
    .flatMap(({ items }) => items)
    .filter((row) => !row.state.selected && isBelow(row))
    .toSorted((a, b) => Number(b.item.legal) - Number(a.item.legal) || distance(b) - distance(a));
}

/**
 * What priority puts a row one place up or down among those chosen: halfway between its new neighbours, so that one change does it. Null where others have
 * no place of their own yet and all of them are to be numbered first.
 */
export function priorityAfterMove(chosen: readonly ChecklistRow[], from: number, to: number): number | null {
  const others = chosen.filter((_row, index) => index !== from);
  if (others.some(({ state }) => state.priority === null)) return null;
  const [before, after] = [others[to - 1]?.state.priority ?? null, others[to]?.state.priority ?? null];
  if (before === null) return (after ?? 2) - 1;
  if (after === null) return before + 1;
  return (before + after) / 2;
}
