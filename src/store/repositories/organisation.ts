import type { OrganisationRepository } from '../decision-repositories.ts';
import type { OwnedRows } from '../owned-rows.ts';
import { putVersioned } from '../versioned-rows.ts';

export function organisationRepository({ db, owner }: OwnedRows, organisationId: string): OrganisationRepository {
  const key = { organisation_id: owner };
  return {
    get: async () => {
      const row = await db
        .selectFrom('organisation')
        .select(['document', 'version'])
        .where('organisation_id', '=', owner)
        .executeTakeFirst();
      return row === undefined ? null : { ...row.document.organisation, version: row.version };
    },
    put: async (organisation, version) => {
      const document = { organisationId, organisation };
      return { ...organisation, version: await putVersioned(db, { table: 'organisation', key, document }, version ?? 0) };
    },
  };
}
