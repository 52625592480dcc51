import type { Clock } from '../../clock.ts';
import { pageOf, pageSize, timedPlaceOf } from '../cursor.ts';
import type { DeliveryRepository } from '../message-repositories.ts';
import type { OwnedRows } from '../owned-rows.ts';
import { instantOf, keyOf } from '../storable.ts';
import { beforePlace } from '../before-place.ts';

export function deliveryRepository({ db, owner }: OwnedRows, clock: Clock): DeliveryRepository {
  return {
    claim: async (occurrence) => {
      const at = clock.now().toISOString();
      const claimed = await db
        .insertInto('delivery')
        .values({
          organisation_id: owner,
          occurrence: keyOf(occurrence),
          at,
          state: 'sending',
          document: JSON.stringify({ occurrence, at }),
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('occurrence')
        .execute();
      return claimed.length > 0;
    },
    settle: async (occurrence, state) => {
      const settling = db.updateTable('delivery').set({ state }).where('organisation_id', '=', owner);
      await settling.where('occurrence', '=', keyOf(occurrence)).where('state', '=', 'sending').execute();
    },
    release: async (occurrence) => {
      const releasing = db.deleteFrom('delivery').where('organisation_id', '=', owner);
      await releasing.where('occurrence', '=', keyOf(occurrence)).where('state', '=', 'sending').execute();
    },
    list: async (page) => {
      const rows = await db
        .selectFrom('delivery')
        .select(['document', 'state'])
        .where('organisation_id', '=', owner)
        .where(beforePlace('at', 'occurrence', timedPlaceOf(page)))
        .orderBy('at', 'desc')
        .orderBy('occurrence', 'desc')
        .limit(pageSize(page) + 1)
        .execute();
      return pageOf(
        rows,
        page,
        ({ document, state }) => ({ ...document, state }),
        ({ document }) => [document.at, keyOf(document.occurrence)],
      );
    },
    removeBefore: async (time) => {
      const removing = db.deleteFrom('delivery').where('organisation_id', '=', owner).where('at', '<', instantOf(time));
      return (await removing.returning('occurrence').execute()).length;
    },
  };
}
