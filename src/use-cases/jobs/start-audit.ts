import type { PlatformId } from '../../model/platform.ts';
import { permit, type Deciding } from '../asking.ts';
import type { AuditJobs, JobStatus } from '../audit-jobs.ts';
import { writeTrail } from '../write-trail.ts';

/** Starts an audit of these platforms; null: of all that can be read. @throws AppError not-allowed. */
export async function startAudit(
  deciding: Deciding & { readonly jobs: AuditJobs },
  platforms: readonly PlatformId[] | null,
): Promise<JobStatus> {
  permit(deciding, 'audit.start');
  const { jobs, actor, store } = deciding;
  const job = await jobs.start(actor.organisationId, { trigger: 'demand', ...(platforms && { platforms }), startedBy: actor.id });
  await writeTrail(store, deciding, { action: 'audit.started', subject: `job/${job.id}`, before: null, after: { platforms } });
  return job;
}
