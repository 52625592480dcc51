import { CallFailure, type FailureKind } from '../../calls/call-failure.ts';
import { pauseBefore, usualPatience } from '../../calls/pause-before.ts';
import type { GraphClient } from './graph-client.ts';
import { orFailure } from '../../calls/or-failure.ts';
import { rest } from './rest.ts';
import { createJob, jobNamed, type SnapshotJob } from './snapshot-calls.ts';
import { snapshotName } from './snapshot-names.ts';
import type { SnapshotDesk, SnapshotPart } from './snapshot-part.ts';
import type { SnapshotProgress } from './snapshot-progress.ts';

export interface JobMade extends SnapshotProgress {
  readonly jobId: string;
}

/** Whether a job of the planned name may be there already. */
type Asked = 'never' | 'perhaps';

const attempts = 4;

/**
 * Makes the job, or finds the one that an earlier attempt or run made: its name is kept before Graph hears it. `progress` null: nothing was planned yet.
 * @throws CallFailure; the plan stays kept wherever a job may have been made.
 */
export async function makeJob(progress: SnapshotProgress | null, part: SnapshotPart, desk: SnapshotDesk): Promise<JobMade> {
  let plan = progress ?? (await newPlan(part, desk));
  if (plan.jobId !== null) return { ...plan, jobId: plan.jobId };
  let asked: Asked = progress === null ? 'never' : 'perhaps';
  for (let attempt = 1; ; attempt += 1) {
    const answer = await orFailure(findOrAsk(plan, asked, desk.graph));
    if (!(answer instanceof CallFailure)) return keepMade(plan, answer, part, desk);
    const isClash = answer.status === 409;
    if (attempt === attempts || !(isClash || leavesOpen.has(answer.kind))) {
      // What is not taken now was not taken then; what is refused now may have been allowed then.
      const isSettled = asked === 'never' || answer.status === 400;
      if (isSettled && !leavesOpen.has(answer.kind)) await desk.store.clear(part.name);
      throw answer;
    }
    if (isClash) {
      // Our own job may have come to light in between; any other of that name is not ours.
      const late = asked === 'perhaps' ? await jobNamed(plan.displayName, desk.graph) : null;
      if (late !== null) return keepMade(plan, late, part, desk);
      plan = await newPlan(part, desk);
      asked = 'never';
    } else {
      await restBefore(attempt, desk);
      asked = 'perhaps';
    }
  }
}

/** After these, nobody knows whether the job was made. */
const leavesOpen: ReadonlySet<FailureKind> = new Set(['timed-out', 'unreachable', 'unavailable', 'malformed', 'stopped']);

async function newPlan({ name, kind, types }: SnapshotPart, { store, around }: SnapshotDesk): Promise<SnapshotProgress> {
  const displayName = snapshotName(kind, around.clock, around.random);
  const plan: SnapshotProgress = { phase: 'planned', displayName, types, plannedAt: around.clock.now().toISOString(), jobId: null };
  await store.save(name, plan);
  return plan;
}

async function findOrAsk({ displayName, types }: SnapshotProgress, asked: Asked, graph: GraphClient): Promise<SnapshotJob> {
  const found = asked === 'perhaps' ? await jobNamed(displayName, graph) : null;
  return found ?? createJob(graph, displayName, types);
}

async function keepMade(plan: SnapshotProgress, { id }: SnapshotJob, { name }: SnapshotPart, { store }: SnapshotDesk): Promise<JobMade> {
  const made: JobMade = { ...plan, phase: 'made', jobId: id };
  await store.save(name, made);
  return made;
}

async function restBefore(attempt: number, { around }: SnapshotDesk): Promise<void> {
  const pause = pauseBefore(attempt, null, around.patience ?? usualPatience, around) ?? 0;
  if ((await rest(pause, around)) === 'stopped') throw new CallFailure('stopped', { address: 'graph.microsoft.com' });
}
