import type { Finding } from '../../model/finding.ts';
import type { Outcome } from '../../model/outcome.ts';

/** reach: the same gap, for more or fewer people. changed: still a gap, but it goes another way or weighs otherwise. */
export type VerdictChange = 'new' | 'mended' | 'changed' | 'reach' | 'no-longer-readable' | 'readable-again';

/** What the tenant's own settings say, before anybody decided on it: what was approved is a gap, and what somebody attested was not read. */
export function readOutcome({ outcome, attestation, expected }: Finding): Outcome {
  // Where no central setting exists, nothing is expected of one.
  if (attestation?.state === 'live') return expected === null ? 'instruct' : 'unknown';
  return outcome === 'accepted' ? 'gap' : outcome;
}

/** What is different in the verdict on the same people in the same place; null: nothing that a reader has to know. */
export function verdictChange(before: Finding, after: Finding): VerdictChange | null {
  const [was, is] = [readOutcome(before), readOutcome(after)];
  if (is === 'unknown') return was === 'unknown' || was === 'not-applicable' ? null : 'no-longer-readable';
  if (was === 'unknown') return is === 'not-applicable' ? null : 'readable-again';
  if (was === 'gap' && is === 'gap') return gapChange(before, after);
  if (is === 'gap') return 'new';
  return was === 'gap' ? 'mended' : null;
}

function gapChange(before: Finding, after: Finding): VerdictChange | null {
  if (!isSameAnswer(before, after)) return 'changed';
  // People who were not counted are not another number of people.
  return before.affected === null || after.affected === null || before.affected === after.affected ? null : 'reach';
}

export function isSameAnswer(one: Finding, other: Finding): boolean {
  return one.allows === other.allows && one.severity === other.severity;
}
