import type { ConversationRepository } from '../message-repositories.ts';
import type { OwnedRows } from '../owned-rows.ts';
import { keyOf } from '../storable.ts';

export function conversationRepository({ db, owner }: OwnedRows): ConversationRepository {
  const own = db.selectFrom('conversation').select('document').where('organisation_id', '=', owner);
  return {
    get: async (id) => (await own.where('id', '=', keyOf(id)).executeTakeFirst())?.document.reference ?? null,
    put: async (id, reference) => {
      const document = JSON.stringify({ id, reference });
      await db
        .insertInto('conversation')
        .values({ organisation_id: owner, id: keyOf(id), document })
        .onConflict((conflict) => conflict.columns(['organisation_id', 'id']).doUpdateSet({ document }))
        .execute();
    },
    remove: async (id) => {
      await db.deleteFrom('conversation').where('organisation_id', '=', owner).where('id', '=', keyOf(id)).execute();
    },
    list: async () => (await own.orderBy('id').execute()).map(({ document }) => document),
  };
}
