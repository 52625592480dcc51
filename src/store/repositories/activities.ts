import type { Clock } from '../../clock.ts';
import type { OwnedRows } from '../owned-rows.ts';
import { instantOf, keyOf } from '../storable.ts';
import type { ActivityRepository } from '../teacher-repositories.ts';

/** Before any time that is ever claimed at. */
const never = '1970-01-01T00:00:00.000Z';

export function activityRepository({ db, owner }: OwnedRows, clock: Clock): ActivityRepository {
  return {
    claim: async (id, { abandoned } = { abandoned: never }) => {
      const at = clock.now().toISOString();
      const claimed = await db
        .insertInto('activity')
        .values({ organisation_id: owner, id: keyOf(id), at })
        .onConflict((conflict) =>
          conflict.columns(['organisation_id', 'id']).doUpdateSet({ at }).where('activity.at', '<', instantOf(abandoned)),
        )
        .returning('id')
        .execute();
      return claimed.length > 0;
    },
    release: async (id) => {
      await db.deleteFrom('activity').where('organisation_id', '=', owner).where('id', '=', keyOf(id)).execute();
    },
    removeBefore: async (time) => {
      const removing = db.deleteFrom('activity').where('organisation_id', '=', owner).where('at', '<', instantOf(time));
      return (await removing.returning('id').execute()).length;
    },
  };
}
