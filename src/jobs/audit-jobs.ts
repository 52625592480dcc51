import type { PgBoss } from 'pg-boss';
import type { Timer } from '../clock.ts';
import { platformIds } from '../model/platform.ts';
import type { AuditJobs, JobStatus } from '../use-cases/audit-jobs.ts';
import type { AuditProgress } from './audit-progress.ts';
import { auditJobOf, auditJobsOf, auditQueue, onlyOneOf, openLike, type AuditJob, type AuditJobData } from './audit-queue.ts';
import { hasEnded, statusOf } from './job-status.ts';

interface Desk {
  readonly boss: PgBoss;
  readonly progress: Pick<AuditProgress, 'load'>;
  readonly timer: Timer;
  /** Called when a job was sent, so that this instance looks at once. */
  readonly sent: () => void;
}

/** How often one looks whether a status changed; as often as progress is written. */
const lookEvery = 1000;

/** Audits in the queue: any instance answers for those of all. */
export function auditJobs(desk: Desk): AuditJobs {
  const { boss, timer } = desk;
  async function told(job: AuditJob | null | undefined): Promise<JobStatus | null> {
    if (job === null || job === undefined) return null;
    return statusOf(job, await desk.progress.load(job.data.organisationId, job.id));
  }
  async function start(data: AuditJobData): Promise<JobStatus> {
    for (;;) {
      const status = await told(await sendOrFind(data, desk));
      // Gone between being refused for it and looking for it: then there is room.
      if (status !== null) return status;
    }
  }
  return {
    start: async (organisationId, { trigger, platforms, startedBy }) =>
      start({ organisationId, trigger, platforms: platforms ?? null, startedBy }),
    status: async (organisationId, jobId) => told(await auditJobOf(boss, organisationId, jobId)),
    latest: async (organisationId) => told((await auditJobsOf(boss, organisationId))[0]),
    events: async function* (organisationId, jobId, signal) {
      yield* changesOf(async () => told(await auditJobOf(boss, organisationId, jobId)), timer, signal);
    },
    retry: async (organisationId, jobId) => {
      const job = await auditJobOf(boss, organisationId, jobId);
      const status = await told(job);
      if (job === null || status === null || !hasEnded(status)) return status;
      const platforms = toRetry(job, status);
      return platforms === 'nothing' ? status : start({ ...job.data, trigger: 'retry', platforms });
    },
  };
}

async function sendOrFind(data: AuditJobData, { boss, sent }: Desk): Promise<AuditJob | null> {
  const id = await boss.send(auditQueue, data, onlyOneOf(data));
  if (id === null) return openLike(boss, data);
  sent();
  return auditJobOf(boss, data.organisationId, id);
}

/** What is read anew: where a record came of it, the platforms of which it lacks something; else all that it was to read. */
function toRetry({ data }: AuditJob, { auditId, stages }: JobStatus): AuditJobData['platforms'] | 'nothing' {
  if (auditId === null) return data.platforms;
  const lacking = platformIds.filter((platform) => stages.some(({ stage, state }) => stage === platform && state === 'failed'));
  return lacking.length === 0 ? 'nothing' : lacking;
}

async function* changesOf(look: () => Promise<JobStatus | null>, timer: Timer, signal: AbortSignal): AsyncGenerator<JobStatus, void> {
  let last = '';
  while (!signal.aborted) {
    const status = await look();
    if (status === null) return;
    const text = JSON.stringify(status);
    if (text !== last) yield status;
    last = text;
    if (hasEnded(status)) return;
    await timer.pause(lookEvery, signal).catch(() => undefined);
  }
}
