import type { Localized, Wording } from '../../model/language.ts';
import type { ChecklistItem } from '../list/checklist.ts';
import type { LevelText } from '../registers/level-text.ts';
import type { Row } from '../rows/row.ts';
import type { ItemState } from '../state/item-state.ts';
import { levelTexts, type LevelSaid } from './level-texts.ts';

export type Standing = 'level' | 'nothing-yet' | 'asking' | 'unanswered';

/** One condition of a scan as an organisation answered it. */
export interface Condition {
  readonly item: ChecklistItem;
  readonly standing: Standing;
  /** 0: nothing yet; null: nobody knows. */
  readonly level: number | null;
  /** What the present situation is, in a sentence; null where no text of it is known. */
  readonly present: Localized | null;
  readonly note: Wording | null;
  readonly selected: boolean;
  readonly priority: number | null;
  readonly levels: ReadonlyMap<number, LevelSaid>;
}

/** As it stands in a row. */
export function conditionOf({ item, state }: Pick<Row, 'item' | 'state'>, written: readonly LevelText[]): Condition {
  const levels = levelTexts(item, written);
  const level = levelOf(state);
  const { note, selected, priority, scan } = state;
  return {
    item,
    levels,
    level,
    note,
    selected,
    priority,
    standing: scan?.standing ?? 'unanswered',
    present: levels.get(level ?? 0)?.text ?? null,
  };
}

export function levelOf({ scan }: ItemState): number | null {
  if (scan === null || scan.standing === 'asking') return null;
  return scan.standing === 'nothing-yet' ? 0 : scan.level;
}

/** Below what is advised at least; not known is not below. */
export function isBelowMinimum({ item, level }: Pick<Condition, 'item' | 'level'>): boolean {
  const least = item.scale?.advisedMinimum ?? null;
  return least !== null && level !== null && level < least;
}

/** Conditions to grow in, the most important first; what nobody put in order comes last, as the list has it. */
export function inPriority(conditions: readonly Condition[]): readonly Condition[] {
  const place = ({ priority }: Condition) => priority ?? Number.POSITIVE_INFINITY;
  return conditions.filter(({ selected }) => selected).toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

export interface GrowthStep {
  /** Null: the list does not say which level it is. */
  readonly level: number | null;
  /** Null: nobody wrote down what the level says. */
  readonly text: Localized | null;
}

/** The next levels, as many as the report shows. */
export function nextSteps({ item, level, levels, standing }: Condition, shown: number): readonly GrowthStep[] {
  if (level === null) {
    const given = standing === 'level' ? item.growthSteps.slice(0, shown) : [];
    return given.map(({ text, inferredLevel }) => ({ level: inferredLevel, text }));
  }
  const top = item.scale?.levels ?? 0;
  const next = Array.from({ length: Math.max(0, Math.min(shown, top - level)) }, (_, index) => level + index + 1);
  return next.map((one) => ({ level: one, text: levels.get(one)?.text ?? null }));
}
