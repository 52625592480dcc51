import type { Finding } from '../../model/finding.ts';
import type { Pair } from './side-by-side.ts';
import { readOutcome } from './verdict-change.ts';

export type AttestationChange = 'attested' | 'attestation-ended';
export type DecisionChange = AttestationChange | 'accepted' | 'no-longer-accepted';

/** What people decided otherwise on the same finding; what it says of the tenant is told apart. */
export function decisionChanges({ before, after }: Pair): readonly DecisionChange[] {
  return [attestationChange(before, after), acceptance(before, after)].filter((change) => change !== null);
}

/** Somebody's word that was not needed, or is no more, because it was read, changes nothing: the reading tells. */
function attestationChange(before: Finding, after: Finding): AttestationChange | null {
  if (![before, after].every((finding) => ['unknown', 'instruct'].includes(readOutcome(finding)))) return null;
  if (isAttested(after)) return isAttested(before) && withoutAcceptance(before) === withoutAcceptance(after) ? null : 'attested';
  return isAttested(before) ? 'attestation-ended' : null;
}

function acceptance(before: Finding, after: Finding): 'accepted' | 'no-longer-accepted' | null {
  if (withoutAcceptance(before) !== 'gap' || withoutAcceptance(after) !== 'gap' || before.outcome === after.outcome) return null;
  return after.outcome === 'accepted' ? 'accepted' : 'no-longer-accepted';
}

/** Somebody's word counts, a school's approval does not. */
export function withoutAcceptance({ outcome }: Finding): Finding['outcome'] {
  return outcome === 'accepted' ? 'gap' : outcome;
}

function isAttested({ attestation }: Finding): boolean {
  return attestation?.state === 'live';
}
