import type { RawExport } from '../../audit/exports.ts';
import type { OrganisationStore } from '../../store/store.ts';
import { countingUploads } from './counting-uploads.ts';

export interface UploadedExport extends RawExport {
  readonly uploadId: string;
}

/** The exports that count in each audit. */
export async function uploadedExports(store: Pick<OrganisationStore, 'uploads'>): Promise<readonly UploadedExport[]> {
  const counting = await countingUploads(store.uploads);
  return Promise.all(
    counting.map(async ({ id, platform, name, uploadedAt }) => {
      return { platform, origin: name, readAt: uploadedAt, content: await store.uploads.content(id), uploadId: id };
    }),
  );
}
