import { addAttestation } from '../../use-cases/attestations/add-attestation.ts';
import { endAttestation } from '../../use-cases/attestations/end-attestation.ts';
import { getAttestation, listAttestations } from '../../use-cases/attestations/list-attestations.ts';
import { json } from '../answer.ts';
import { defineRoute } from '../define-route.ts';
import { numberedVersion } from '../entity-tag.ts';
import type { Route } from '../route.ts';
import { attestationGiven, attestationList, attestationSeen } from '../schemas/decisions.ts';
import { idParams } from '../schemas/shared.ts';

export const attestationRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/attestations',
    operation: 'listAttestations',
    action: 'finding.read',
    summary: { nl: 'Vaststellingen, ook verlopen', en: 'Attestations, also expired ones' },
    answers: { 200: { says: 'All of them, the newest first.', json: attestationList } },
    handle: async (call) => json({ attestations: await listAttestations(call) }),
  }),
  defineRoute({
    method: 'post',
    path: '/attestations',
    operation: 'addAttestation',
    action: 'attestation.add',
    summary: { nl: 'Leg vast wat u zelf hebt gezien', en: 'Attest what you saw yourself' },
    body: attestationGiven,
    answers: {
      201: { says: 'It counts, with your name; an audit that reads nothing shows it in the latest record.', json: attestationSeen },
    },
    problems: [422],
    handle: async (call) => {
      const made = await addAttestation({ ...call, jobs: call.parts.jobs }, call.body);
      return json(made, { status: 201, version: made.version, headers: { location: call.at(`/attestations/${made.id}`) } });
    },
  }),
  defineRoute({
    method: 'get',
    path: '/attestations/{id}',
    operation: 'getAttestation',
    action: 'finding.read',
    summary: { nl: 'Eén vaststelling', en: 'One attestation' },
    params: idParams,
    answers: { 200: { says: 'How it stands today.', json: attestationSeen } },
    problems: [404],
    handle: async (call) => {
      const attestation = await getAttestation(call, call.params.id);
      return json(attestation, { version: attestation.version });
    },
  }),
  defineRoute({
    method: 'post',
    path: '/attestations/{id}/end',
    operation: 'endAttestation',
    action: 'attestation.end',
    summary: { nl: 'Trek een vaststelling in', en: 'Withdraw an attestation' },
    params: idParams,
    needsVersion: true,
    answers: { 200: { says: 'How it stands now.', json: attestationSeen } },
    problems: [404, 409],
    handle: async (call) => {
      const attestation = await endAttestation(
        { ...call, jobs: call.parts.jobs },
        { id: call.params.id, version: numberedVersion(call.seen) },
      );
      return json(attestation, { version: attestation.version });
    },
  }),
];
