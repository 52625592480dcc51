import type { UploadRepository } from '../audit-repositories.ts';
import type { OwnedRows } from '../owned-rows.ts';
import { instantOf, keyOf } from '../storable.ts';

export function uploadRepository({ db, owner }: OwnedRows): UploadRepository {
  const own = db.selectFrom('upload').where('organisation_id', '=', owner);
  return {
    list: async () => {
      const rows = await own.select('document').orderBy('uploaded_at', 'desc').orderBy('id', 'desc').execute();
      return rows.map(({ document }) => document);
    },
    content: async (id) => (await own.select('content').where('id', '=', keyOf(id)).executeTakeFirst())?.content ?? null,
    add: async (upload, content) => {
      const { id, uploadedAt } = upload;
      const document = JSON.stringify(upload);
      await db
        .insertInto('upload')
        .values({ organisation_id: owner, id: keyOf(id), uploaded_at: instantOf(uploadedAt), document, content: JSON.stringify(content) })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    remove: async (id) => {
      const removing = db.deleteFrom('upload').where('organisation_id', '=', owner).where('id', '=', keyOf(id));
      return (await removing.returning('id').execute()).length > 0;
    },
    removeBefore: async (time) => {
      const removing = db.deleteFrom('upload').where('organisation_id', '=', owner).where('uploaded_at', '<', instantOf(time));
      return (await removing.returning('id').execute()).length;
    },
  };
}
