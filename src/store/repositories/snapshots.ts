import type { SnapshotProgressRepository } from '../audit-repositories.ts';
import type { OwnedRows } from '../owned-rows.ts';
import { keyOf } from '../storable.ts';

export function snapshotProgressRepository({ db, owner }: OwnedRows): SnapshotProgressRepository {
  return {
    load: async (name) => {
      const own = db.selectFrom('snapshot_progress').select('document').where('organisation_id', '=', owner);
      return (await own.where('name', '=', keyOf(name)).executeTakeFirst())?.document ?? null;
    },
    save: async (name, progress) => {
      const document = JSON.stringify(progress);
      await db
        .insertInto('snapshot_progress')
        .values({ organisation_id: owner, name: keyOf(name), document })
        .onConflict((conflict) => conflict.columns(['organisation_id', 'name']).doUpdateSet({ document }))
        .execute();
    },
    clear: async (name) => {
      await db.deleteFrom('snapshot_progress').where('organisation_id', '=', owner).where('name', '=', keyOf(name)).execute();
    },
  };
}
