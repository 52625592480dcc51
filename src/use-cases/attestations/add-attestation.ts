import type { Attestation } from '../../model/school.ts';
import { permit, type DecidingAudits } from '../asking.ts';
import { requireEndDate, todayOf } from '../end-date.ts';
import { requireControl, requirePopulation } from '../known-names.ts';
import { judgeDecision } from '../judge-decision.ts';
import { writeTrail } from '../write-trail.ts';
import { attestationOn, type AttestationSeen } from './attestation-state.ts';

/** What somebody saw with their own eyes; it is their own name that stands for it. */
export interface AttestationGiven extends Omit<Attestation, 'by'> {
  readonly note: string | null;
}

/** @throws AppError not-allowed; unknown-name or unusable-day when control, population or end date will not do. */
export async function addAttestation(deciding: DecidingAudits, given: AttestationGiven): Promise<AttestationSeen> {
  permit(deciding, 'attestation.add');
  const { store, actor, clock, newId } = deciding;
  requireControl(given.control, 'control');
  await requirePopulation(store, given.population, 'population');
  const today = await todayOf(store, clock);
  requireEndDate(given.until, today);
  const { control, platform, population, outcome, until, note } = given;
  const made = { id: newId(), by: actor.name, at: clock.now().toISOString(), endedBy: null, endedAt: null, version: 0 };
  const added = await store.transaction(async (inside) => {
    const kept = await inside.attestations.put({ control, platform, population, outcome, until, note, ...made });
    await writeTrail(inside, deciding, { action: 'attestation.added', subject: `attestation/${kept.id}`, before: null, after: kept });
    return attestationOn(today, kept);
  });
  await judgeDecision(deciding);
  return added;
}
