import type { ChecklistRepository } from '../decision-repositories.ts';
import type { OwnedRows } from '../owned-rows.ts';
import { keyOf } from '../storable.ts';
import { putVersioned, withVersion } from '../versioned-rows.ts';

/** A key has no null in it, and no school or person has this id. */
const none = '';

export function keyOrNone(id: string | null): string {
  return id === null ? none : keyOf(id);
}

export function checklistRepository({ db, owner }: OwnedRows): ChecklistRepository {
  const own = db.selectFrom('checklist_item').select(['document', 'version']).where('organisation_id', '=', owner);
  return {
    items: async (checklist, school) => {
      let shared = own.where('checklist', '=', keyOf(checklist)).where('person', '=', none);
      if (school !== undefined) shared = shared.where('school', '=', keyOrNone(school));
      const rows = await shared.orderBy('item').orderBy('school').orderBy('year').execute();
      return rows.map((row) => withVersion(row));
    },
    own: async (checklist, person) => {
      const personal = own.where('checklist', '=', keyOf(checklist)).where('person', '=', keyOf(person));
      return (await personal.orderBy('item').orderBy('school').orderBy('year').execute()).map((row) => withVersion(row));
    },
    put: async (item) => {
      const key = {
        organisation_id: owner,
        checklist: keyOf(item.checklist),
        school: keyOrNone(item.school),
        year: keyOf(item.year),
        item: keyOf(item.item),
        person: keyOrNone(item.person),
      };
      return { ...item, version: await putVersioned(db, { table: 'checklist_item', key, document: item }, item.version) };
    },
  };
}
