import { isLive } from '../../model/decision-end.ts';
import type { StoredAttestation } from '../../store/decision-repositories.ts';

export const attestationStates = ['live', 'expired', 'ended'] as const;
export type AttestationState = (typeof attestationStates)[number];

export interface AttestationSeen extends StoredAttestation {
  readonly state: AttestationState;
}

/** The attestation as it stands on a day, YYYY-MM-DD. */
export function attestationOn(today: string, attestation: StoredAttestation): AttestationSeen {
  const state = attestation.endedAt !== null ? 'ended' : isLive(attestation.until, today) ? 'live' : 'expired';
  return { ...attestation, state };
}
