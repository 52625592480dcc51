import type { AttestationRepository } from '../decision-repositories.ts';
import type { OwnedRows } from '../owned-rows.ts';
import { keyOf } from '../storable.ts';
import { putVersioned, withVersion } from '../versioned-rows.ts';

export function attestationRepository({ db, owner }: OwnedRows): AttestationRepository {
  const own = db.selectFrom('attestation').select(['document', 'version']).where('organisation_id', '=', owner);
  return {
    list: async () => (await own.orderBy('id').execute()).map((row) => withVersion(row)),
    get: async (id) => {
      const row = await own.where('id', '=', keyOf(id)).executeTakeFirst();
      return row === undefined ? null : withVersion(row);
    },
    put: async (attestation) => {
      const key = { organisation_id: owner, id: keyOf(attestation.id) };
      return { ...attestation, version: await putVersioned(db, { table: 'attestation', key, document: attestation }, attestation.version) };
    },
  };
}
