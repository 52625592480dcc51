import { AppError, explainError } from '../errors.ts';
import { localized } from '../model/language.ts';
import type { Log } from '../log.ts';
import { platformIds, type PlatformId } from '../model/platform.ts';
import type { School } from '../model/school.ts';
import type { SnapshotProgressRepository } from '../store/audit-repositories.ts';
import type { OrganisationStore } from '../store/store.ts';
import type { AuditRun } from './audit-run.ts';
import type { CollectTenant } from './collect-tenant.ts';
import type { GatheredExport } from './kept-export.ts';
import type { StageBoard } from './stage-board.ts';

interface Wanted {
  readonly run: AuditRun;
  readonly platforms: readonly PlatformId[];
  readonly store: OrganisationStore;
  readonly school: School;
  readonly board: StageBoard;
  readonly collect: CollectTenant;
  readonly log: Log;
}

/**
 * These platforms, side by side.
 * @throws whatever `collect` throws, when the other platform has ended too; its stage tells of an AppError.
 */
export async function readTenant(wanted: Wanted): Promise<readonly GatheredExport[]> {
  const { platforms, board } = wanted;
  for (const platform of platformIds.filter((one) => !platforms.includes(one))) board.end(platform);
  const read = await Promise.allSettled(platforms.map(async (platform) => readPlatform(platform, wanted)));
  return read.flatMap((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}

async function readPlatform(platform: PlatformId, { run, store, school, board, collect, log }: Wanted): Promise<readonly GatheredExport[]> {
  board.begin(platform);
  try {
    const exports = await collect({
      organisationId: store.organisationId,
      platforms: [platform],
      school,
      snapshots: whileOurs(store.snapshots, run.signal),
      progress: board.tell,
      signal: run.signal,
    });
    board.end(platform);
    return exports.map((one) => ({ ...one, uploadId: null }));
  } catch (error) {
    if (error instanceof AppError) {
      board.fail(platform, problemOf(error));
      log.warn('A platform cannot be read', { platform, code: error.code, reason: error.message });
    }
    throw error;
  }
}

/** An attempt that lost its job must not write over what the next one keeps. */
function whileOurs(snapshots: SnapshotProgressRepository, signal: AbortSignal): SnapshotProgressRepository {
  return {
    load: async (name) => snapshots.load(name),
    save: async (name, progress) => {
      signal.throwIfAborted();
      await snapshots.save(name, progress);
    },
    clear: async (name) => {
      signal.throwIfAborted();
      await snapshots.clear(name);
    },
  };
}

/** The error's sentence and what to do about it. */
export function problemOf(error: AppError): ReturnType<typeof localized<string>> {
  const explained = explainError(error);
  return localized((language) => `${explained[language].says} ${explained[language].todo}`);
}
