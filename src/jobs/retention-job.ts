import type { PgBoss } from 'pg-boss';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { OpenDatabase } from '../store/open-database.ts';
import { removeExpired, tidy } from '../store/retention.ts';
import type { Store } from '../store/store.ts';
import type { AuditProgress } from './audit-progress.ts';
import { eachOrganisation } from './each-organisation.ts';

const retentionQueue = 'retention';
/** When hardly anybody is up in the Netherlands and Belgium, and most nightly audits are done. */
const everyNight = { cron: '40 4 * * *', tz: 'Europe/Amsterdam' };
const lookEvery = 30;
/** As long as the queue keeps jobs that have ended. */
const keptFor = 30 * 86_400_000;

export interface Upkeep {
  readonly store: Store;
  readonly database: OpenDatabase;
  readonly progress: Pick<AuditProgress, 'removeBefore'>;
  readonly clock: Clock;
  readonly log: Log;
  /** Mends what went unnoticed by day. */
  readonly keepSchedules: () => Promise<void>;
  readonly everyNight?: (() => Promise<void>) | undefined;
}

/** Once a day, on one of the instances: what was kept long enough goes. A day in which the service was down is made up for once. */
export async function startRetention(boss: PgBoss, upkeep: Upkeep): Promise<void> {
  await boss.createQueue(retentionQueue, { policy: 'exclusive', retryLimit: 3, retryDelay: 60, expireInSeconds: 3600 });
  await boss.schedule(retentionQueue, everyNight.cron, {}, { tz: everyNight.tz, missed: 'once' });
  await boss.work(retentionQueue, { pollingIntervalSeconds: lookEvery }, async () => runRetention(upkeep));
}

async function runRetention({ store, database, progress, clock, log, keepSchedules, everyNight }: Upkeep): Promise<void> {
  const now = clock.now();
  await eachOrganisation({ store, log }, 'What was kept long enough could not be removed', async (own) => {
    log.info('What was kept long enough was removed', { organisation: own.organisationId, removed: await removeExpired(own, now) });
  });
  await progress.removeBefore(new Date(now.getTime() - keptFor));
  await keepSchedules();
  await everyNight?.();
  await tidy(database);
}
