import { isObject, textIn } from '../../json.ts';

/**
 * How far one snapshot is, as it is kept from before its job is asked for until after that is deleted. planned: the job may have been made or not.
 * made: it has been. read: what it held was handed over, and only the job itself is left.
 */
export interface SnapshotProgress {
  readonly phase: 'planned' | 'made' | 'read';
  /** Of the job, and of no other: a job whose making was never answered is found again by it. */
  readonly displayName: string;
  /** Resource types that were asked for: `microsoft.teams.meetingpolicy`. */
  readonly types: readonly string[];
  /** ISO time. */
  readonly plannedAt: string;
  readonly jobId: string | null;
}

/** Where progress outlives the process; the names are made of letters, digits, dots and hyphens. */
export interface SnapshotProgressStore {
  /** What was saved last; null when there is nothing. */
  load(name: string): Promise<unknown>;
  save(name: string, progress: SnapshotProgress): Promise<void>;
  clear(name: string): Promise<void>;
}

/** What was kept, where it still is what we keep; null otherwise. */
export function readProgress(kept: unknown): SnapshotProgress | null {
  if (!isObject(kept)) return null;
  const phase = phases.find((one) => one === kept['phase']);
  const displayName = textIn(kept, 'displayName');
  const plannedAt = textIn(kept, 'plannedAt');
  const types = kept['types'];
  if (phase === undefined || displayName === null || plannedAt === null || !Array.isArray(types)) return null;
  return { phase, displayName, plannedAt, types: types.filter((type) => typeof type === 'string'), jobId: textIn(kept, 'jobId') };
}

const phases = ['planned', 'made', 'read'] as const;
