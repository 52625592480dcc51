import { permit, type Deciding } from '../asking.ts';
import type { AuditJobs, JobStatus } from '../audit-jobs.ts';
import { found } from '../found.ts';
import { writeTrail } from '../write-trail.ts';

/** Runs the stages of an audit that failed once more. @throws AppError not-allowed, not-there. */
export async function retryAudit(deciding: Deciding & { readonly jobs: AuditJobs }, jobId: string): Promise<JobStatus> {
  permit(deciding, 'audit.start');
  const { jobs, actor, store } = deciding;
  const job = found(await jobs.retry(actor.organisationId, jobId));
  await writeTrail(store, deciding, { action: 'audit.retried', subject: `job/${job.id}`, before: null, after: { of: jobId } });
  return job;
}
