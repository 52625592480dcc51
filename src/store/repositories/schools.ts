import type { SchoolRepository } from '../decision-repositories.ts';
import type { OwnedRows } from '../owned-rows.ts';
import { keyOf } from '../storable.ts';

export function schoolRepository({ db, owner }: OwnedRows): SchoolRepository {
  return {
    list: async () => {
      const rows = await db.selectFrom('school').select('document').where('organisation_id', '=', owner).orderBy('id').execute();
      return rows.map(({ document }) => document);
    },
    put: async (school) => {
      const document = JSON.stringify(school);
      await db
        .insertInto('school')
        .values({ organisation_id: owner, id: keyOf(school.id), document })
        .onConflict((conflict) => conflict.columns(['organisation_id', 'id']).doUpdateSet({ document }))
        .execute();
    },
    remove: async (id) => {
      await db.deleteFrom('school').where('organisation_id', '=', owner).where('id', '=', keyOf(id)).execute();
    },
  };
}
