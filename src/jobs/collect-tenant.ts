import type { RawExport } from '../audit/exports.ts';
import type { PlatformId } from '../model/platform.ts';
import type { Progress } from '../model/progress.ts';
import type { School } from '../model/school.ts';
import type { SnapshotProgressRepository } from '../store/audit-repositories.ts';

export interface TenantReading {
  readonly organisationId: string;
  readonly platforms: readonly PlatformId[];
  readonly school: School;
  /** Where it is kept how far snapshots in the tenant are, so that the next attempt goes on with them. */
  readonly snapshots: SnapshotProgressRepository;
  readonly progress: (progress: Progress) => void;
  /** Stops all calls. */
  readonly signal: AbortSignal;
}

/**
 * Reads an organisation's tenants; nothing of a platform that is not connected. What a vendor does never throws: it becomes part of what is answered.
 * @throws AppError when a connection cannot be used.
 */
export type CollectTenant = (reading: TenantReading) => Promise<readonly RawExport[]>;
