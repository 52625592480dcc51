import { beforePlace } from '../before-place.ts';
import { pageOf, pageSize, placeIds, timedPlaceOf } from '../cursor.ts';
import type { TrailRepository } from '../message-repositories.ts';
import type { OwnedRows } from '../owned-rows.ts';
import { instantOf, keyOf } from '../storable.ts';

export function trailRepository({ db, owner }: OwnedRows): TrailRepository {
  return {
    add: async (entry) => {
      const { at, subject, actorId } = entry;
      const columns = { organisation_id: owner, at: instantOf(at), subject: keyOf(subject), actor_id: keyOf(actorId) };
      await db
        .insertInto('trail')
        .values({ ...columns, document: JSON.stringify(entry) })
        .execute();
    },
    list: async ({ subject, actorId }, page) => {
      let own = db.selectFrom('trail').select(['id', 'document']).where('organisation_id', '=', owner);
      if (subject !== undefined) own = own.where('subject', '=', keyOf(subject));
      if (actorId !== undefined) own = own.where('actor_id', '=', keyOf(actorId));
      const rows = await own
        .where(beforePlace('at', 'id', timedPlaceOf(page, placeIds.number)))
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
        .limit(pageSize(page) + 1)
        .execute();
      return pageOf(
        rows,
        page,
        ({ id, document }) => ({ ...document, id: String(id) }),
        ({ id, document }) => [instantOf(document.at), String(id)],
      );
    },
  };
}
