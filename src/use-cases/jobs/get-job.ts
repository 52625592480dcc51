import { permit, type Asking } from '../asking.ts';
import type { AuditJobs, JobStatus } from '../audit-jobs.ts';
import { found } from '../found.ts';

export type AskingJobs = Asking & { readonly jobs: AuditJobs };

/** How far an audit is. @throws AppError not-allowed, not-there. */
export async function getJob(asking: AskingJobs, jobId: string): Promise<JobStatus> {
  permit(asking, 'audit.read');
  return found(await asking.jobs.status(asking.actor.organisationId, jobId));
}

/** The audit that was started last; null where none was. @throws AppError not-allowed. */
export async function getLatestJob(asking: AskingJobs): Promise<JobStatus | null> {
  permit(asking, 'audit.read');
  return asking.jobs.latest(asking.actor.organisationId);
}

/** How far an audit is, now and at each change, until it ended. @throws AppError not-allowed, not-there. */
export async function watchJob(asking: AskingJobs, jobId: string, signal: AbortSignal): Promise<AsyncIterable<JobStatus>> {
  permit(asking, 'audit.read');
  found(await asking.jobs.status(asking.actor.organisationId, jobId));
  return asking.jobs.events(asking.actor.organisationId, jobId, signal);
}
