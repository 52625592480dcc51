import type { StoredUpload, UploadRepository } from '../../store/audit-repositories.ts';

/** The uploads that count in each audit until they are removed: of each platform and name the newest. */
export async function countingUploads(uploads: Pick<UploadRepository, 'list'>): Promise<readonly StoredUpload[]> {
  const newest = new Map<string, StoredUpload>();
  for (const upload of (await uploads.list()).toSorted((a, b) => Date.parse(a.uploadedAt) - Date.parse(b.uploadedAt))) {
    newest.set(JSON.stringify([upload.platform, upload.name]), upload);
  }
  return [...newest.values()];
}
