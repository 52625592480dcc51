import type { RawExport } from '../../audit/exports.ts';
import type { OrganisationStore } from '../../store/store.ts';

/** The exports that count in each audit until they are removed: the newest of each platform and name. */
export async function uploadedExports(store: OrganisationStore): Promise<readonly RawExport[]> {
  const uploads = (await store.uploads.list()).toSorted((a, b) => (a.uploadedAt < b.uploadedAt ? -1 : 1));
  const newest = new Map(uploads.map((upload) => [`${upload.platform} ${upload.name}`, upload]));
  return Promise.all(
    [...newest.values()].map(async ({ id, platform, name, uploadedAt }) => {
      return { platform, origin: name, readAt: uploadedAt, content: await store.uploads.content(id) };
    }),
  );
}
