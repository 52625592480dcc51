import type { Clock, Timer } from '../clock.ts';
import { AppError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import type { ConnectedTenants } from '../use-cases/connected-tenants.ts';
import { schoolOf } from '../use-cases/school-of.ts';
import type { AuditProgress } from './audit-progress.ts';
import type { AuditOutcome } from './audit-queue.ts';
import type { AuditRun } from './audit-run.ts';
import { coarsely } from './coarsely.ts';
import type { CollectTenant } from './collect-tenant.ts';
import { finishAudit, type Finishing } from './finish-audit.ts';
import { platformsToRead } from './platforms-to-read.ts';
import { problemOf, readTenant } from './read-tenant.ts';
import { stageBoard, type StageBoard } from './stage-board.ts';

export interface AuditSurroundings extends Finishing {
  readonly store: Store;
  readonly collect: CollectTenant;
  readonly connected: ConnectedTenants;
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
    return endedBy(error, board, log);
  } finally {
    await writing.stop();
  }
}

async function audit(run: AuditRun, board: StageBoard, around: AuditSurroundings): Promise<AuditOutcome> {
  const { clock, collect, log } = around;
  const startedAt = clock.now();
  const store = around.store.forOrganisation(run.data.organisationId);
  for (;;) {
    const school = await schoolOf(store, clock);
    const connected = await around.connected(store.organisationId);
    const platforms = platformsToRead(run.data.platforms, { last: await store.collections.latest(), school, connected });
    const exports = await readTenant({ run, platforms, store, school, board, collect, log });
    board.begin('judge');
    const outcome = await finishAudit({ run, store, board, startedAt, read: { platforms, exports, school, connected } }, around);
    if (outcome !== 'mapping-changed') return outcome;
    log.info('The mapping changed while tenants were read: they are read once more');
  }
}

function endedBy(error: AppError, board: StageBoard, log: Log): AuditOutcome {
  if (!board.stages().some(({ state }) => state === 'failed')) {
    board.fail('judge', problemOf(error));
    log.warn('What was read cannot be judged', { code: error.code, reason: error.message });
  }
  return { auditId: null, changes: null, stages: board.stages() };
}
