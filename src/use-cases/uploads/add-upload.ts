import type { RecognisedExport } from '../../audit/recognise-export.ts';
import type { StoredUpload } from '../../store/audit-repositories.ts';
import { permit, type DecidingAudits } from '../asking.ts';
import type { JobStatus } from '../audit-jobs.ts';
import { writeTrail } from '../write-trail.ts';
import { platformsToRead } from './platforms-to-read.ts';
import { recogniseUpload, type AskingUploads, type UploadGiven } from './recognise-upload.ts';

export interface UploadKept {
  readonly upload: StoredUpload;
  readonly recognised: RecognisedExport;
  /** The audit that takes it in. */
  readonly job: JobStatus;
}

/**
 * Keeps an export without its people, in the place of an earlier one of that platform and name, and has it judged with what was read last.
 * @throws AppError not-allowed; other-tenant, or what else makes an export unusable.
 */
export async function addUpload(deciding: DecidingAudits & AskingUploads, given: UploadGiven): Promise<UploadKept> {
  permit(deciding, 'upload.add');
  const { store, actor, clock, newId, jobs } = deciding;
  const { recognised, content } = await recogniseUpload(deciding, given);
  const { platform } = recognised;
  const made = { uploadedBy: actor.name, uploadedAt: clock.now().toISOString(), bytes: given.bytes.byteLength };
  const upload: StoredUpload = { id: newId(), platform, name: given.name, ...made };
  await store.transaction(async (inside) => {
    const before = (await inside.uploads.list()).filter((one) => one.platform === platform && one.name === given.name);
    for (const { id } of before) await inside.uploads.remove(id);
    await inside.uploads.add(upload, content);
    await writeTrail(inside, deciding, {
      action: 'upload.added',
      subject: `upload/${upload.id}`,
      before: before[0] ?? null,
      after: upload,
    });
  });
  const job = await jobs.start(actor.organisationId, { trigger: 'upload', ...(await platformsToRead(store)), startedBy: actor.id });
  return { upload, recognised, job };
}
