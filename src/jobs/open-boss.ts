import { fromPglite, PgBoss, type ConstructorOptions } from 'pg-boss';
import type { Log } from '../log.ts';
import type { JobsConnection } from '../store/open-database.ts';
import type { JobPace } from './pace.ts';

export interface BossSurroundings {
  readonly log: Log;
  readonly pace: JobPace;
  /** pg-boss's own clock, and what it asks the database through, where they are not the usual ones. */
  readonly boss?: Pick<ConstructorOptions, 'clock' | 'db'> | undefined;
}

/** pg-boss at work on the database, with tables of its own. Rejects when the database does not answer. */
export async function openBoss(connection: JobsConnection, { log, pace, boss: given }: BossSurroundings): Promise<PgBoss> {
  const boss = new PgBoss({
    ...placeOf(connection),
    superviseIntervalSeconds: pace.superviseEvery,
    monitorIntervalSeconds: pace.superviseEvery,
    ...given,
  });
  // Without a listener Node would end the process.
  boss.on('error', (error) => log.error('The job queue met an error', { error }));
  boss.on('warning', ({ message, data }) => log.warn('The job queue warns', { warning: message, data }));
  return boss.start();
}

function placeOf(connection: JobsConnection): ConstructorOptions {
  if (connection.kind === 'postgres') return { connectionString: connection.url, max: 4, application_name: 'lesklaar jobs' };
  // Nothing to rebuild concurrently where there is one connection; what the embedded database needs, its own upkeep does.
  return { db: fromPglite(connection.pglite), backend: 'pglite', reindex: false, monitorVacuum: false };
}
