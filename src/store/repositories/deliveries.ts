import { sql } from 'kysely';
import { beforePlace } from '../before-place.ts';
import { pageOf, pageSize, timedPlaceOf } from '../cursor.ts';
import type { DeliveryRepository, StoredDelivery } from '../delivery-repository.ts';
import type { OwnedRows } from '../owned-rows.ts';
import { instantOf, keyOf } from '../storable.ts';

/** What a round takes in hand; the rest comes with the next one. */
const mostPending = 500;

export function deliveryRepository({ db, owner }: OwnedRows): DeliveryRepository {
  const own = db.selectFrom('delivery').where('organisation_id', '=', owner);
  return {
    open: async (delivery) => {
      const key = { organisation_id: owner, id: keyOf(delivery.id), schedule: keyOf(delivery.schedule), at: instantOf(delivery.at) };
      const opened = await db
        .insertInto('delivery')
        .values({ ...key, ...columnsOf(delivery) })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .execute();
      return opened.length > 0;
    },
    get: async (id) => (await own.select('document').where('id', '=', keyOf(id)).executeTakeFirst())?.document ?? null,
    change: async (seen, to) => {
      const changing = db.updateTable('delivery').set(columnsOf(to)).where('organisation_id', '=', owner).where('id', '=', keyOf(seen.id));
      const changed = await changing.where('state', '=', seen.state).where('tries', '=', seen.tries).returning('id').execute();
      return changed.length > 0;
    },
    pending: async (now) => {
      const open = own.select('document').where('state', 'in', ['due', 'sending']).where('not_before', '<=', instantOf(now));
      return (await open.orderBy('not_before').orderBy('id').limit(mostPending).execute()).map(({ document }) => document);
    },
    list: async ({ schedule, state }, page) => {
      const rows = await own
        .select('document')
        .where(schedule === undefined ? sql<boolean>`true` : sql<boolean>`schedule = ${keyOf(schedule)}`)
        .where(state === undefined ? sql<boolean>`true` : sql<boolean>`state = ${state}`)
        .where(beforePlace('at', 'id', timedPlaceOf(page)))
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
        .limit(pageSize(page) + 1)
        .execute();
      return pageOf(
        rows,
        page,
        ({ document }) => document,
        ({ document }) => [instantOf(document.at), keyOf(document.id)],
      );
    },
    removeBefore: async (time) => {
      const removing = db.deleteFrom('delivery').where('organisation_id', '=', owner).where('at', '<', instantOf(time));
      return (await removing.returning('id').execute()).length;
    },
  };
}

function columnsOf(delivery: StoredDelivery) {
  const { state, tries, notBefore } = delivery;
  return { state, tries, not_before: instantOf(notBefore), document: JSON.stringify(delivery) };
}
