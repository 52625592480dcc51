import type { CollectionRepository } from '../audit-repositories.ts';
import type { OwnedRows } from '../owned-rows.ts';
import { instantOf, keyOf } from '../storable.ts';

export function collectionRepository({ db, owner }: OwnedRows): CollectionRepository {
  const own = db.selectFrom('collection').select('document').where('organisation_id', '=', owner);
  return {
    add: async (collection) => {
      const { id, readAt } = collection;
      await db
        .insertInto('collection')
        .values({ organisation_id: owner, id: keyOf(id), read_at: instantOf(readAt), document: JSON.stringify(collection) })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    get: async (id) => (await own.where('id', '=', keyOf(id)).executeTakeFirst())?.document ?? null,
    latest: async () => (await own.orderBy('read_at', 'desc').orderBy('id', 'desc').limit(1).executeTakeFirst())?.document ?? null,
    removeBefore: async (time) => {
      const removing = db.deleteFrom('collection').where('organisation_id', '=', owner).where('read_at', '<', instantOf(time));
      return (await removing.returning('id').execute()).length;
    },
  };
}
