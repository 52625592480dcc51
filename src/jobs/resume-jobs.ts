import type { PgBoss } from 'pg-boss';
import type { Log } from '../log.ts';

/** Of a database that only one process can open, nobody else works on what still stands as running: it waits again at once. */
export async function resumeJobs(boss: PgBoss, queue: string, log: Log): Promise<void> {
  const left = (await boss.findJobs(queue)).filter(({ state }) => state === 'active');
  if (left.length === 0) return;
  log.info('Jobs that were running when the service ended go on', { queue, jobs: left.length });
  await boss.fail(
    queue,
    left.map(({ id }) => id),
    { message: 'the process ended' },
  );
}
