import { beforePlace } from '../before-place.ts';
import { pageOf, pageSize, timedPlaceOf } from '../cursor.ts';
import type { OwnedRows } from '../owned-rows.ts';
import { digestOf, instantOf, keyOf } from '../storable.ts';
import type { ConfirmationRepository } from '../teacher-repositories.ts';

export function confirmationRepository({ db, owner }: OwnedRows): ConfirmationRepository {
  const own = db.selectFrom('confirmation').where('organisation_id', '=', owner);
  return {
    add: async (confirmation) => {
      const { personId, instruction, fingerprint, at } = confirmation;
      const id = digestOf(personId, instruction, fingerprint);
      const columns = { organisation_id: owner, id, person: keyOf(personId), instruction: keyOf(instruction), at: instantOf(at) };
      const added = await db
        .insertInto('confirmation')
        .values({ ...columns, document: JSON.stringify(confirmation) })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst();
      if (added !== undefined) return { confirmation, is: 'new' };
      const there = await own.select('document').where('id', '=', id).executeTakeFirstOrThrow();
      return { confirmation: there.document, is: 'there' };
    },
    ofPerson: async (personId) => {
      const rows = await own.select('document').where('person', '=', keyOf(personId)).orderBy('at').orderBy('id').execute();
      return rows.map(({ document }) => document);
    },
    all: async () => {
      const rows = await own.select('document').orderBy('at', 'desc').orderBy('id', 'desc').execute();
      return rows.map(({ document }) => document);
    },
    list: async ({ instruction }, page) => {
      const wanted = instruction === undefined ? own : own.where('instruction', '=', keyOf(instruction));
      const rows = await wanted
        .select(['id', 'document'])
        .where(beforePlace('at', 'id', timedPlaceOf(page)))
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
        .limit(pageSize(page) + 1)
        .execute();
      return pageOf(
        rows,
        page,
        ({ document }) => document,
        ({ id, document }) => [instantOf(document.at), id],
      );
    },
  };
}
