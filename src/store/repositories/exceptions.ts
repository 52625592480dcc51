import type { ExceptionRepository } from '../decision-repositories.ts';
import type { OwnedRows } from '../owned-rows.ts';
import { keyOf } from '../storable.ts';
import { putVersioned, withVersion } from '../versioned-rows.ts';

export function exceptionRepository({ db, owner }: OwnedRows): ExceptionRepository {
  const own = db.selectFrom('exception').select(['document', 'version']).where('organisation_id', '=', owner);
  return {
    list: async () => (await own.orderBy('id').execute()).map((row) => withVersion(row)),
    get: async (id) => {
      const row = await own.where('id', '=', keyOf(id)).executeTakeFirst();
      return row === undefined ? null : withVersion(row);
    },
    put: async (exception) => {
      const key = { organisation_id: owner, id: keyOf(exception.id) };
      return { ...exception, version: await putVersioned(db, { table: 'exception', key, document: exception }, exception.version) };
    },
  };
}
