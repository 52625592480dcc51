import type { PopulationRepository, StoredPopulations } from '../decision-repositories.ts';
import type { OwnedRows } from '../owned-rows.ts';
import { putVersioned, withVersion } from '../versioned-rows.ts';

const none: StoredPopulations = { definitions: [], confirmedBy: null, confirmedAt: null, version: 0 };

export function populationRepository({ db, owner }: OwnedRows): PopulationRepository {
  return {
    get: async () => {
      const own = db.selectFrom('population_mapping').select(['document', 'version']).where('organisation_id', '=', owner);
      const row = await own.executeTakeFirst();
      return row === undefined ? none : withVersion(row);
    },
    put: async ({ definitions, confirmedBy, confirmedAt }, version) => {
      const document = { definitions, confirmedBy, confirmedAt };
      const next = await putVersioned(db, { table: 'population_mapping', key: { organisation_id: owner }, document }, version);
      return { ...document, version: next };
    },
  };
}
