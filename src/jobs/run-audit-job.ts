import type { Clock, Timer } from '../clock.ts';
import { AppError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import { schoolOf } from '../use-cases/school-of.ts';
import type { AuditProgress } from './audit-progress.ts';
import type { AuditOutcome } from './audit-queue.ts';
import type { AuditRun } from './audit-run.ts';
import { coarsely } from './coarsely.ts';
import type { CollectTenant } from './collect-tenant.ts';
import { finishAudit, type Finishing } from './finish-audit.ts';
import { problemOf, readTenant } from './read-tenant.ts';
import { stageBoard, type StageBoard } from './stage-board.ts';

export interface AuditSurroundings extends Finishing {
  readonly store: Store;
  readonly collect: CollectTenant;
  readonly progress: AuditProgress;
  readonly clock: Clock;
  readonly timer: Timer;
  readonly log: Log;
}

/**
 * One attempt at an audit: reads both platforms side by side, judges, and stores. What somebody has to mend first ends the audit with a problem; anything
 * else throws, and the job is taken up again.
 */
export async function runAuditJob(run: AuditRun, around: AuditSurroundings): Promise<AuditOutcome> {
  const { clock, timer, progress, log } = around;
  const writing = coarsely(async () => {
    await progress.save(run, board.stages(), clock.now()).catch((error: unknown) => log.warn('Progress could not be kept', { error }));
  }, timer);
  const board = stageBoard(writing.changed);
  try {
    return await audit(run, board, around);
  } catch (error) {
    if (run.signal.aborted || !(error instanceof AppError)) throw error;
    return endedBy(error, board);
  } finally {
    await writing.stop();
  }
}

async function audit(run: AuditRun, board: StageBoard, around: AuditSurroundings): Promise<AuditOutcome> {
  const startedAt = around.clock.now();
  const store = around.store.forOrganisation(run.data.organisationId);
  const school = await schoolOf(store, around.clock);
  const read = await readTenant({ run, store, school, board, collect: around.collect });
  board.begin('judge');
  return finishAudit({ run, store, school, board, startedAt, read }, around);
}

function endedBy(error: AppError, board: StageBoard): AuditOutcome {
  const isTold = board.stages().some(({ state }) => state === 'failed');
  if (!isTold) board.fail('judge', problemOf(error));
  return { auditId: null, changes: null, stages: board.stages() };
}
