import type { Row } from '../rows/row.ts';
import { levelOf } from './condition.ts';

export const growths = ['grown', 'same', 'lower', 'new', 'unknown'] as const;
export type Growth = (typeof growths)[number];

export interface ConditionOverTime {
  readonly item: string;
  /** 0: nothing yet; null: not known. */
  readonly before: number | null;
  readonly now: number | null;
  /** new: it was not answered before. */
  readonly growth: Growth;
}

/** Each condition beside an earlier year. */
export function compareScans(before: readonly Row[], now: readonly Row[]): readonly ConditionOverTime[] {
  return now.map(({ item, state }) => {
    const earlier = before.find((row) => row.item.id === item.id);
    const levels = { before: earlier === undefined ? null : levelOf(earlier.state), now: levelOf(state) };
    return { item: item.id, ...levels, growth: growthOf(levels) };
  });
}

function growthOf({ before, now }: { readonly before: number | null; readonly now: number | null }): Growth {
  if (now === null) return 'unknown';
  if (before === null) return 'new';
  if (now === before) return 'same';
  return now > before ? 'grown' : 'lower';
}
