import { AppError } from '../../errors.ts';
import type { RegisterRepository } from '../decision-repositories.ts';
import type { OwnedRows } from '../owned-rows.ts';
import { keyOf } from '../storable.ts';
import { isVersion, putVersioned, withVersion } from '../versioned-rows.ts';
import { keyOrNone } from './checklists.ts';

export function registerRepository({ db, owner }: OwnedRows): RegisterRepository {
  const own = db.selectFrom('register_entry').select(['document', 'version']).where('organisation_id', '=', owner);
  return {
    list: async (registers, school) => {
      if (registers.length === 0) return [];
      let found = own.where('register', 'in', registers.map(keyOf));
      if (school !== undefined) found = found.where('school', 'in', [keyOrNone(null), keyOrNone(school)]);
      return (await found.orderBy('entry').execute()).map((row) => withVersion(row));
    },
    get: async (entry) => {
      const row = await own.where('entry', '=', keyOf(entry)).executeTakeFirst();
      return row === undefined ? null : withVersion(row);
    },
    put: async (entry) => {
      const columns = { register: keyOf(entry.register), school: keyOrNone(entry.school) };
      const key = { organisation_id: owner, entry: keyOf(entry.entry) };
      return { ...entry, version: await putVersioned(db, { table: 'register_entry', key, columns, document: entry }, entry.version) };
    },
    remove: async (entry, version) => {
      if (!isVersion(version)) throw new AppError('changed-meanwhile', {});
      const removing = db.deleteFrom('register_entry').where('organisation_id', '=', owner).where('entry', '=', keyOf(entry));
      const removed = await removing.where('version', '=', version).returning('entry').execute();
      if (removed.length === 0) throw new AppError('changed-meanwhile', {});
    },
  };
}
