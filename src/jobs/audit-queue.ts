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
  /** What is read anew; null: everything that is connected. None: what was read last is judged once more. */
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

/** What reads an organisation's tenants is one at a time, on whichever instance, and so is what only judges: policy `exclusive` with keys of `onlyOneOf`. */
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

/**
 * What one sends an audit with. One that reads nothing is soon done: it does not wait for one that reads, and none that should read is swallowed by it, at
 * night for instance.
 */
export function onlyOneOf({ organisationId, platforms }: Pick<AuditJobData, 'organisationId' | 'platforms'>): {
  readonly singletonKey: string;
} {
  return { singletonKey: platforms?.length === 0 ? `${organisationId}/judging` : organisationId };
}

/** The one that waits or runs, so that another one like it was not taken. */
export async function openLike(boss: PgBoss, data: AuditJobData): Promise<AuditJob | null> {
  const jobs = await boss.findJobs<AuditJobData>(auditQueue, { key: onlyOneOf(data).singletonKey });
  return jobs.find(isOpen) ?? null;
}

/** From new to old. */
export async function auditJobsOf(boss: PgBoss, organisationId: string): Promise<readonly AuditJob[]> {
  const jobs = await boss.findJobs<AuditJobData>(auditQueue, { data: { organisationId } });
  return jobs.toSorted((a, b) => b.createdOn.getTime() - a.createdOn.getTime());
}

/** Null also when the job is another organisation's. */
export async function auditJobOf(boss: PgBoss, organisationId: string, jobId: string): Promise<AuditJob | null> {
  if (!isUuid(jobId)) return null;
  const [job] = await boss.findJobs<AuditJobData>(auditQueue, { id: jobId, data: { organisationId } });
  return job ?? null;
}

function isOpen({ state }: Pick<AuditJob, 'state'>): boolean {
  return state === 'created' || state === 'retry' || state === 'active';
}

function isUuid(text: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(text);
}
