import type { Finding } from '../../model/finding.ts';
import { settingsKey } from './evidence-compared.ts';
import { mostPeopleFirst, type Pair } from './side-by-side.ts';
import { isSameAnswer, readOutcome } from './verdict-change.ts';

/**
 * Where one place answers differently for parts of the same people, a part may stand in one record only. This is the finding of the other record that these
 * people most likely stood in; null: what the part says was said there already, or it is in order.
 */
export function counterpartOf(part: Finding, others: readonly Finding[]): Finding | null {
  const outcome = readOutcome(part);
  if (outcome !== 'gap' && outcome !== 'unknown') return null;
  const ofSameSide = others.filter((other) => settingsKey(other) === settingsKey(part));
  const candidates = mostPeopleFirst(ofSameSide.length > 0 ? ofSameSide : others);
  const isSaid = candidates.some((other) => readOutcome(other) === outcome && (outcome === 'unknown' || isSameAnswer(other, part)));
  return isSaid ? null : (candidates.toSorted((a, b) => rank(a) - rank(b))[0] ?? null);
}

/** From a gap one may have come to another gap, and from what was not read anywhere: neither is a gap that was none before. */
function rank(finding: Finding): number {
  const place = ['gap', 'unknown'].indexOf(readOutcome(finding));
  return place < 0 ? 2 + Number(finding.outcome === 'not-applicable') : place;
}

/** The two in the order of their records. */
export function inTime(part: Finding, counterpart: Finding | null, partIs: 'before' | 'after'): Pair | null {
  if (counterpart === null) return null;
  return partIs === 'before' ? { before: part, after: counterpart } : { before: counterpart, after: part };
}
