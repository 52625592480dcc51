import type { StoredUpload, UploadRepository } from '../store/audit-repositories.ts';
import { countingUploads } from '../use-cases/uploads/counting-uploads.ts';
import type { GatheredExport } from './kept-export.ts';

export interface UploadsRead {
  readonly exports: readonly GatheredExport[];
  /** Which ones they are; two lists of the same uploads have the same. */
  readonly mark: string;
}

/** The uploads that count: of each platform and name the newest. */
export async function readUploads(uploads: UploadRepository): Promise<UploadsRead> {
  const counting = await countingUploads(uploads);
  const exports: GatheredExport[] = [];
  for (const { id, platform, name, uploadedAt } of counting) {
    exports.push({ platform, origin: name, readAt: uploadedAt, content: await uploads.content(id), uploadId: id });
  }
  return { exports, mark: markOf(counting) };
}

/** The mark of what counts now. */
export async function uploadsMark(uploads: Pick<UploadRepository, 'list'>): Promise<string> {
  return markOf(await countingUploads(uploads));
}

function markOf(uploads: readonly StoredUpload[]): string {
  return JSON.stringify(uploads.map(({ id }) => id));
}
