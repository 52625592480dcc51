import type { CallSurroundings } from '../../calls/patient-fetch.ts';
import type { GraphClient } from './graph-client.ts';
import type { SnapshotProgressStore } from './snapshot-progress.ts';

/** All that taking snapshots uses. */
export interface SnapshotDesk {
  readonly graph: GraphClient;
  readonly store: SnapshotProgressStore;
  readonly around: CallSurroundings;
}

/** One snapshot to be taken. */
export interface SnapshotPart {
  /** Under which its progress is kept. */
  readonly name: string;
  /** One word for the job's own name. */
  readonly kind: string;
  /** `microsoft.teams.meetingpolicy` and so on. */
  readonly types: readonly string[];
}

export interface SnapshotTaken {
  /** `{ displayName, resourceType, properties }`, as Graph wrote them. */
  readonly resources: readonly unknown[];
  /** Microsoft's sentences, without what may name somebody. */
  readonly errorDetails: readonly string[];
  /** Graph's word for how it ended. */
  readonly status: string;
  /** ISO time; null when not told. */
  readonly completedAt: string | null;
  /** The name of the job, where Microsoft did not let us delete it. */
  readonly jobLeft: string | null;
}
