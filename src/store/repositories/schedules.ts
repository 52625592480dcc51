import type { ScheduleRepository } from '../message-repositories.ts';
import type { OwnedRows } from '../owned-rows.ts';
import { keyOf } from '../storable.ts';
import { putVersioned, withVersion } from '../versioned-rows.ts';

export function scheduleRepository({ db, owner }: OwnedRows): ScheduleRepository {
  return {
    list: async () => {
      const own = db.selectFrom('schedule').select(['document', 'version']).where('organisation_id', '=', owner);
      return (await own.orderBy('id').execute()).map((row) => withVersion(row));
    },
    put: async (schedule) => {
      const key = { organisation_id: owner, id: keyOf(schedule.id) };
      return { ...schedule, version: await putVersioned(db, { table: 'schedule', key, document: schedule }, schedule.version) };
    },
    remove: async (id) => {
      const removing = db.deleteFrom('schedule').where('organisation_id', '=', owner).where('id', '=', keyOf(id));
      return (await removing.returning('id').execute()).length > 0;
    },
  };
}
