import { listJobs, tryDeleting, type SnapshotJob } from './snapshot-calls.ts';
import { isOrphan } from './snapshot-names.ts';
import type { SnapshotDesk, SnapshotPart } from './snapshot-part.ts';
import { readProgress } from './snapshot-progress.ts';

/** What one tenant may show at a time: learn.microsoft.com/graph/api/resources/unified-tenant-configuration-management-api-overview. */
const visibleJobs = 12;

/**
 * How many jobs of ours the tenant has room for, once those that earlier runs left behind are deleted. A job that one of `parts` will go on with takes
 * the place that it has.
 */
export async function placesForJobs(
  parts: readonly SnapshotPart[],
  { graph, store, around }: SnapshotDesk,
  isLeftOver = (job: SnapshotJob): boolean => isOrphan(job, around.clock),
): Promise<number> {
  const jobs = await listJobs(graph);
  const orphans = jobs.filter(isLeftOver);
  const deletions = await Promise.all(orphans.map(async ({ id }) => tryDeleting(graph, id)));
  const expected = await Promise.all(parts.map(async ({ name }) => readProgress(await store.load(name))));
  const isExpected = (job: SnapshotJob): boolean =>
    expected.some((progress) => progress?.jobId === job.id || progress?.displayName === job.displayName);
  const inTheWay = jobs.filter((job) => !isExpected(job) && !orphans.includes(job)).length;
  return visibleJobs - inTheWay - deletions.filter((deletion) => deletion === 'left').length;
}
