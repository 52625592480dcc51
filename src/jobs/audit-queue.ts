import type { JobWithMetadata, PgBoss } from 'pg-boss';
import type { PlatformId } from '../model/platform.ts';
import type { AuditTrigger } from '../store/audit-repositories.ts';
import type { JobStatus } from '../use-cases/audit-jobs.ts';
import type { JobPace } from './pace.ts';

export const auditQueue = 'audit';

/** What is asked of an audit. */
export interface AuditJobData {
  readonly organisationId: string;
  readonly trigger: AuditTrigger;
  /** What is read anew; null: everything that is connected. */
  readonly platforms: readonly PlatformId[] | null;
  readonly startedBy: string;
}

/** What came of it; kept with the job. No record: a stage tells why. */
export type AuditOutcome = Pick<JobStatus, 'auditId' | 'changes' | 'stages'>;

export type AuditJob = JobWithMetadata<AuditJobData>;

/** Microsoft's snapshots, a tenant of a million and a vendor that turns us away for a while, all together. */
const longestAudit = 3 * 3600;
const thirtyDays = 30 * 86_400;

/** Attempts at one audit: enough for a bad day of restarts, and not so many that one that kills its process does it for ever. */
const retries = 10;

/** One audit of an organisation waits or runs at any time, on whichever instance: policy `exclusive` with the organisation as key. */
export async function makeAuditQueue(boss: PgBoss, pace: JobPace): Promise<void> {
  const options = {
    expireInSeconds: longestAudit,
    heartbeatSeconds: pace.heartbeat,
    retryLimit: retries,
    retryBackoff: true,
    retryDelay: pace.firstRest,
    retryDelayMax: pace.longestRest,
    deleteAfterSeconds: thirtyDays,
  };
  await boss.createQueue(auditQueue, { policy: 'exclusive', ...options });
  // The queue may be one that an earlier version made.
  await boss.updateQueue(auditQueue, options);
}

/** What one sends an audit with. */
export function onlyOneOf(organisationId: string): { readonly singletonKey: string } {
  return { singletonKey: organisationId };
}

/** From new to old. */
export async function auditJobsOf(boss: PgBoss, organisationId: string): Promise<readonly AuditJob[]> {
  const jobs = await boss.findJobs<AuditJobData>(auditQueue, { key: organisationId });
  return jobs.toSorted((a, b) => b.createdOn.getTime() - a.createdOn.getTime());
}

/** Null also when the job is another organisation's. */
export async function auditJobOf(boss: PgBoss, organisationId: string, jobId: string): Promise<AuditJob | null> {
  if (!isUuid(jobId)) return null;
  const [job] = await boss.findJobs<AuditJobData>(auditQueue, { id: jobId, key: organisationId });
  return job ?? null;
}

export function isOpen({ state }: Pick<AuditJob, 'state'>): boolean {
  return state === 'created' || state === 'retry' || state === 'active';
}

function isUuid(text: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(text);
}
