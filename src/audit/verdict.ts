import type { Reach, SettingRead } from '../controls/parts/grade.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Scale, Step } from '../model/step.ts';

export interface Verdict {
  readonly outcome: Extract<Outcome, 'ok' | 'default' | 'gap' | 'unknown'>;
  /** How far the right reaches, at the least; null when that is open. */
  readonly allows: Step | null;
}

/**
 * Holds how far a right reaches against the loosest acceptable place on its scale. A pass needs proof: every place where the right may stand
 * is acceptable, and something that was read says so.
 */
export function verdictOn(reach: Reach, accept: number, scale: Scale): Verdict {
  const step = scale[reach.lowest] ?? null;
  if (reach.lowest > accept) return { outcome: 'gap', allows: step };
  const proven = reach.highest < scale.length - 1 || reach.reads.every(isKnown);
  const allows = reach.lowest === reach.highest ? step : null;
  if (reach.highest > accept || !proven) return { outcome: 'unknown', allows: null };
  return { outcome: reach.limit <= accept ? 'ok' : 'default', allows };
}

function isKnown({ reading }: SettingRead): boolean {
  return reading.known;
}
