import type { ConstructorOptions, PgBoss } from 'pg-boss';
import type { Clock, Timer } from '../clock.ts';
import type { Log } from '../log.ts';
import type { HolidaySource } from '../reminders/calendar/government/holiday-source.ts';
import type { OpenDatabase } from '../store/open-database.ts';
import type { Store } from '../store/store.ts';
import type { AuditJobs } from '../use-cases/audit-jobs.ts';
import type { ConnectedTenants } from '../use-cases/connected-tenants.ts';
import { auditJobs } from './audit-jobs.ts';
import { openAuditProgress } from './audit-progress.ts';
import { auditQueue, makeAuditQueue } from './audit-queue.ts';
import { cardQueue, cardRounds, makeCardQueues } from './card-queue.ts';
import type { CollectTenant } from './collect-tenant.ts';
import type { CardDone, DeliveringCards } from './deliver-card.ts';
import { keepHolidays } from './holidays-job.ts';
import { keepNightly } from './nightly.ts';
import { openBoss } from './open-boss.ts';
import { judgeWhatEnded } from './judge-what-ended.ts';
import type { JobPace } from './pace.ts';
import { startRetention } from './retention-job.ts';
import { resumeJobs } from './resume-jobs.ts';
import { workOnAudits, type AuditDone } from './work-on-audits.ts';
import { workOnCards, type CardWork } from './work-on-cards.ts';

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
  /** What else is to be done once a night, on one of the instances. */
  readonly everyNight?: () => Promise<void>;
  /** Where Dutch school holidays are published; left out: they are not asked for. */
  readonly holidays?: HolidaySource | null;
  /** For the counters. */
  readonly auditDone?: AuditDone;
  readonly cardDone?: CardDone;
  /** pg-boss's own clock, and what it asks the database through, where they are not the usual ones. */
  readonly boss?: Pick<ConstructorOptions, 'clock' | 'db'>;
}

export interface Jobs {
  readonly audits: AuditJobs;
  /** Has this instance send weekly cards from now on: what it does so with is made later than the jobs. */
  readonly sendCards: (cards: Pick<DeliveringCards, 'poster' | 'shipped'>) => Promise<void>;
  /** Looks now which cards are due. Never rejects. */
  readonly lookForCards: () => Promise<void>;
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
    await makeCardQueues(boss, pace);
    if (database.jobs.kind === 'pglite') {
      for (const queue of [auditQueue, cardRounds, cardQueue]) await resumeJobs(boss, queue, log);
    }
    const keepSchedules = async (): Promise<void> => keepNightly(boss, store, log);
    await keepSchedules();
    const work = await workOnAudits(boss, { ...around, transactions: database.transactions, boss, progress });
    const audits = auditJobs({ boss, progress, timer, sent: work.lookNow });
    const everyNight = async (): Promise<void> => {
      await judgeWhatEnded({ ...around, audits });
      await around.everyNight?.();
      await keepHolidays({ ...around, holidays: around.holidays ?? null });
    };
    await startRetention(boss, { ...around, progress, keepSchedules, everyNight });
    let cards: CardWork | null = null;
    return {
      audits,
      sendCards: async (parts) => {
        cards = await workOnCards(boss, { ...around, ...parts });
        await cards.look();
      },
      lookForCards: async () => cards?.look(),
      schedulesChanged: async () => keepSchedules().catch((error: unknown) => log.error('Schedules could not be kept', { error })),
      stop: async () => stop(boss, pace, [work.ended, async () => cards?.ended()]),
    };
  } catch (error) {
    await boss.stop({ graceful: false });
    throw error;
  }
}

async function stop(boss: PgBoss, { stopWithin }: JobPace, ended: readonly (() => Promise<void>)[]): Promise<void> {
  await boss.stop({ graceful: true, timeout: stopWithin * 1000 });
  await Promise.all(ended.map(async (one) => one()));
}
