import type { ConstructorOptions, PgBoss } from 'pg-boss';
import type { Clock, Timer } from '../clock.ts';
import type { Log } from '../log.ts';
import type { OpenDatabase } from '../store/open-database.ts';
import type { Store } from '../store/store.ts';
import type { AuditJobs } from '../use-cases/audit-jobs.ts';
import type { ConnectedTenants } from '../use-cases/connected-tenants.ts';
import { auditJobs } from './audit-jobs.ts';
import { openAuditProgress } from './audit-progress.ts';
import { makeAuditQueue } from './audit-queue.ts';
import type { CollectTenant } from './collect-tenant.ts';
import { keepNightly } from './nightly.ts';
import { openBoss } from './open-boss.ts';
import type { JobPace } from './pace.ts';
import { startRetention } from './retention-job.ts';
import { resumeAudits, workOnAudits, type AuditDone } from './work-on-audits.ts';

export interface JobsSurroundings {
  readonly database: OpenDatabase;
  readonly store: Store;
  readonly collect: CollectTenant;
  readonly connected: ConnectedTenants;
  readonly clock: Clock;
  readonly timer: Timer;
  readonly log: Log;
  /** Of the product. */
  readonly version: string;
  readonly pace: JobPace;
  /** For the counters. */
  readonly auditDone?: AuditDone;
  /** pg-boss's own clock, and what it asks the database through, where they are not the usual ones. */
  readonly boss?: Pick<ConstructorOptions, 'clock' | 'db'>;
}

export interface Jobs {
  readonly audits: AuditJobs;
  /** To be called when a schedule was put or removed. Never rejects: what does not come through now, does so with the next upkeep. */
  readonly schedulesChanged: () => Promise<void>;
  /** What still runs after a while is left to another instance, or to the next start; it goes on where it was. */
  readonly stop: () => Promise<void>;
}

/** Everything that runs on its own. Rejects when the database does not answer. */
export async function startJobs(around: JobsSurroundings): Promise<Jobs> {
  const { database, store, log, pace, timer } = around;
  const boss = await openBoss(database.jobs, around);
  try {
    await makeAuditQueue(boss, pace);
    const progress = await openAuditProgress(database.transactions);
    if (database.jobs.kind === 'pglite') await resumeAudits(boss, log);
    const keepSchedules = async (): Promise<void> => keepNightly(boss, store, log);
    await keepSchedules();
    await startRetention(boss, { ...around, progress, keepSchedules });
    const work = await workOnAudits(boss, { ...around, transactions: database.transactions, boss, progress });
    return {
      audits: auditJobs({ boss, progress, timer, sent: work.lookNow }),
      schedulesChanged: async () => keepSchedules().catch((error: unknown) => log.error('Schedules could not be kept', { error })),
      stop: async () => stop(boss, pace, work.ended),
    };
  } catch (error) {
    await boss.stop({ graceful: false });
    throw error;
  }
}

async function stop(boss: PgBoss, { stopWithin }: JobPace, ended: () => Promise<void>): Promise<void> {
  await boss.stop({ graceful: true, timeout: stopWithin * 1000 });
  await ended();
}
