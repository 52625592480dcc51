import type { ChecklistRepository } from '../decision-repositories.ts';
import type { OwnedRows } from '../owned-rows.ts';
import { keyOf } from '../storable.ts';
import { putVersioned, withVersion } from '../versioned-rows.ts';

/** A key has no null in it, and no school has this id. */
const wholeBoard = '';

export function checklistRepository({ db, owner }: OwnedRows): ChecklistRepository {
  return {
    items: async (checklist) => {
      const own = db.selectFrom('checklist_item').select(['document', 'version']).where('organisation_id', '=', owner);
      const rows = await own.where('checklist', '=', keyOf(checklist)).orderBy('item').orderBy('school').execute();
      return rows.map((row) => withVersion(row));
    },
    put: async (item) => {
      const key = {
        organisation_id: owner,
        checklist: keyOf(item.checklist),
        item: keyOf(item.item),
        school: item.school === null ? wholeBoard : keyOf(item.school),
      };
      return { ...item, version: await putVersioned(db, { table: 'checklist_item', key, document: item }, item.version) };
    },
  };
}
