import type { PgBoss } from 'pg-boss';
import type { LogFields } from '../log.ts';
import type { AuditTrigger } from '../store/audit-repositories.ts';
import { auditQueue, type AuditJobData, type AuditOutcome } from './audit-queue.ts';
import type { AuditRun } from './audit-run.ts';
import type { JobPace } from './pace.ts';
import { runAuditJob, type AuditSurroundings } from './run-audit-job.ts';

/** Audits of so many organisations run at once on an instance; judging is all that uses a processor. */
const atOnce = 2;

export interface AuditWork {
  /** Looks for audits now instead of at the next turn. */
  readonly lookNow: () => void;
  /** Resolves when nothing runs any more. */
  readonly ended: () => Promise<void>;
}

/** Told of each attempt that came to an end. */
export type AuditDone = (trigger: AuditTrigger, outcome: 'finished' | 'failed', seconds: number) => void;

interface Working extends AuditSurroundings {
  readonly pace: JobPace;
  readonly auditDone?: AuditDone | undefined;
}

/** Takes audits from the queue until the queue is stopped. */
export async function workOnAudits(boss: PgBoss, around: Working): Promise<AuditWork> {
  const { pace } = around;
  const running = new Set<Promise<unknown>>();
  const options = {
    pollingIntervalSeconds: pace.pollEvery,
    heartbeatRefreshSeconds: pace.beatEvery,
    localConcurrency: atOnce,
  };
  const worker = await boss.work<AuditJobData>(auditQueue, options, async ([job]) => {
    if (job === undefined) return undefined;
    const run: AuditRun = { id: job.id, attempt: job.retryCount, data: job.data, signal: job.signal };
    const attempt = runLogged(run, around);
    running.add(attempt);
    return attempt.finally(() => running.delete(attempt));
  });
  return {
    lookNow: () => boss.notifyWorker(worker),
    ended: async () => void (await Promise.allSettled(running)),
  };
}

async function runLogged(run: AuditRun, around: Working): ReturnType<typeof runAuditJob> {
  const log = around.log.with({ organisation: run.data.organisationId, job: run.id, attempt: run.attempt });
  const { trigger } = run.data;
  const began = around.clock.now().getTime();
  log.info('An audit begins', { trigger });
  try {
    const outcome = await runAuditJob(run, { ...around, log });
    log.info('An audit ended', { outcome: outcome.auditId === null ? 'problem' : 'record', ...failedOf(outcome) });
    around.auditDone?.(trigger, outcome.auditId === null ? 'failed' : 'finished', (around.clock.now().getTime() - began) / 1000);
    return outcome;
  } catch (error) {
    log.warn('An audit was interrupted', { error });
    throw error;
  }
}

/** What people are told of the stages that failed; nothing where none did. */
function failedOf({ stages }: AuditOutcome): LogFields {
  const failed = stages.filter(({ state }) => state === 'failed').map(({ stage, problem }) => ({ stage, reason: problem?.en }));
  return failed.length === 0 ? {} : { failed };
}
