import type { Clock } from '../../clock.ts';
import { permit, type Asking } from '../asking.ts';
import { todayOf } from '../end-date.ts';
import { found } from '../found.ts';
import { attestationOn, type AttestationSeen } from './attestation-state.ts';

type AskingToday = Asking & { readonly clock: Clock };

/** All attestations that were ever made, the newest first. @throws AppError not-allowed. */
export async function listAttestations(asking: AskingToday): Promise<readonly AttestationSeen[]> {
  permit(asking, 'finding.read');
  const today = await todayOf(asking.store, asking.clock);
  const all = await asking.store.attestations.list();
  return all.map((one) => attestationOn(today, one)).toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

/** @throws AppError not-allowed, not-there. */
export async function getAttestation(asking: AskingToday, id: string): Promise<AttestationSeen> {
  permit(asking, 'finding.read');
  return attestationOn(await todayOf(asking.store, asking.clock), found(await asking.store.attestations.get(id)));
}
