import { CallFailure } from '../../calls/call-failure.ts';
import { finishedJob } from './finished-job.ts';
import type { GraphClient } from './graph-client.ts';
import { makeJob, type JobMade } from './make-snapshot-job.ts';
import { orFailure } from '../../calls/or-failure.ts';
import { jobNamed, readContent, tryDeleting, type SnapshotJob } from './snapshot-calls.ts';
import { isStale } from './snapshot-names.ts';
import type { SnapshotDesk, SnapshotPart, SnapshotTaken } from './snapshot-part.ts';
import { readProgress, type SnapshotProgress } from './snapshot-progress.ts';

/** How often a job may turn out to be gone, deleted by somebody else or by a run that was stopped right after, before we give up. */
const rounds = 3;

/**
 * Takes a snapshot: plan, make the job, wait, read, delete the job. Each step is kept before the next, so that a run that is stopped anywhere is gone on
 * with by the next one, and no job is left behind.
 * @throws CallFailure; what was kept stays wherever a later run can go on with it.
 */
export async function takeSnapshot(part: SnapshotPart, desk: SnapshotDesk): Promise<SnapshotTaken> {
  let progress = await resumable(part, desk);
  for (let round = 1; ; round += 1) {
    const made = await makeJob(progress, part, desk);
    const job = await finishedJob(made.jobId, desk);
    if (job !== 'gone') return takenFrom(job, made, part, desk);
    await desk.store.clear(part.name);
    progress = null;
    if (round === rounds) throw new CallFailure('not-found', { address: 'graph.microsoft.com' });
  }
}

async function takenFrom(job: SnapshotJob, made: JobMade, { name }: SnapshotPart, { graph, store }: SnapshotDesk): Promise<SnapshotTaken> {
  const { errorDetails, status, completedAt, resourceLocation } = job;
  const resources = resourceLocation === null ? [] : await contentOrNone(graph, resourceLocation);
  const deletion = await tryDeleting(graph, job.id);
  if (deletion === 'deleted') await store.clear(name);
  // What it holds must not pass for news when a later run finds the job.
  else await store.save(name, { ...made, phase: 'read' });
  return { resources, errorDetails, status, completedAt, jobLeft: deletion === 'left' ? made.displayName : null };
}

/** A job that failed may name a place where nothing is; what it says of its errors stands. */
async function contentOrNone(graph: GraphClient, location: string): Promise<readonly unknown[]> {
  const content = await orFailure(readContent(graph, location));
  if (!(content instanceof CallFailure)) return content;
  if (content.kind === 'not-found') return [];
  throw content;
}

/** What an earlier run left, where it can be gone on with; anything else of it is cleared away. */
async function resumable({ name, types }: SnapshotPart, { graph, store, around }: SnapshotDesk): Promise<SnapshotProgress | null> {
  const kept = readProgress(await store.load(name));
  if (kept === null) return null;
  const isOfUse = kept.phase !== 'read' && !isStale(kept.plannedAt, around.clock) && kept.types.join() === types.join();
  if (isOfUse) return kept;
  const id = kept.jobId ?? (await jobNamed(kept.displayName, graph))?.id;
  if (id !== undefined) await tryDeleting(graph, id);
  await store.clear(name);
  return null;
}
