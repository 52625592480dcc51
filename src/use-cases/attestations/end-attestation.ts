import { AppError } from '../../errors.ts';
import { permit, type DecidingAudits } from '../asking.ts';
import { todayOf } from '../end-date.ts';
import { found, requireVersion } from '../found.ts';
import { judgeDecision } from '../judge-decision.ts';
import { writeTrail } from '../write-trail.ts';
import { attestationOn, type AttestationSeen } from './attestation-state.ts';

/** Takes a word back. @throws AppError not-allowed, not-there, changed-meanwhile, already-settled. */
export async function endAttestation(
  deciding: DecidingAudits,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<AttestationSeen> {
  permit(deciding, 'attestation.end');
  const { store, actor, clock } = deciding;
  const ended = await store.transaction(async (inside) => {
    const before = found(await inside.attestations.get(id));
    requireVersion(before, version);
    if (before.endedAt !== null) throw new AppError('already-settled', { state: { nl: 'beëindigd', en: 'ended' } });
    const after = await inside.attestations.put({ ...before, endedBy: actor.name, endedAt: clock.now().toISOString() });
    await writeTrail(inside, deciding, { action: 'attestation.ended', subject: `attestation/${id}`, before, after });
    return attestationOn(await todayOf(inside, clock), after);
  });
  await judgeDecision(deciding);
  return ended;
}
