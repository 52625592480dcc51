import type { OwnedRows } from '../owned-rows.ts';
import { keyOf } from '../storable.ts';
import type { PreferenceRepository } from '../teacher-repositories.ts';

export function preferenceRepository({ db, owner }: OwnedRows): PreferenceRepository {
  return {
    get: async (personId) => {
      const own = db.selectFrom('preference').select('document').where('organisation_id', '=', owner);
      return (await own.where('person', '=', keyOf(personId)).executeTakeFirst())?.document.preferences ?? null;
    },
    put: async (personId, preferences) => {
      const document = JSON.stringify({ personId, preferences });
      await db
        .insertInto('preference')
        .values({ organisation_id: owner, person: keyOf(personId), document })
        .onConflict((conflict) => conflict.columns(['organisation_id', 'person']).doUpdateSet({ document }))
        .execute();
    },
    remove: async (personId) => {
      await db.deleteFrom('preference').where('organisation_id', '=', owner).where('person', '=', keyOf(personId)).execute();
    },
  };
}
