import { CallFailure } from '../../calls/call-failure.ts';
import type { GraphClient } from './graph-client.ts';
import { rest } from './rest.ts';
import { readJob, type SnapshotJob } from './snapshot-calls.ts';
import type { SnapshotDesk } from './snapshot-part.ts';

const firstPause = 5_000;
const longestPause = 20_000;
/** Ten times what it usually takes. */
const longestWait = 600_000;
/** A job that was made just now may not be known everywhere yet. */
const timesMissed = 3;

/**
 * The job once it has ended, well or not; `gone` where the tenant no longer has it.
 * @throws CallFailure timed-out after ten minutes, with the job's status as code; the job goes on without us.
 */
export async function finishedJob(id: string, { graph, around }: SnapshotDesk): Promise<SnapshotJob | 'gone'> {
  const startedAt = around.clock.now().getTime();
  let waited = 0;
  let missed = 0;
  for (let pause = firstPause; ; pause = Math.min(pause * 1.5, longestPause)) {
    const job = await jobOrGone(id, graph);
    missed = job === 'gone' ? missed + 1 : 0;
    if (missed === timesMissed || (job !== 'gone' && hasEnded(job))) return job;
    const address = 'graph.microsoft.com';
    if (Math.max(waited, around.clock.now().getTime() - startedAt) >= longestWait) {
      throw new CallFailure('timed-out', { address, code: job === 'gone' ? null : job.status });
    }
    if ((await rest(pause, around)) === 'stopped') throw new CallFailure('stopped', { address });
    waited += pause;
  }
}

/** A word that Microsoft adds later may mean either; then the time of completion tells. */
function hasEnded({ status, completedAt }: SnapshotJob): boolean {
  if (status === 'notStarted' || status === 'running') return false;
  return ['succeeded', 'partiallySuccessful', 'failed'].includes(status) || completedAt !== null;
}

async function jobOrGone(id: string, graph: GraphClient): Promise<SnapshotJob | 'gone'> {
  try {
    return await readJob(graph, id);
  } catch (cause) {
    if (cause instanceof CallFailure && cause.kind === 'not-found') return 'gone';
    throw cause;
  }
}
