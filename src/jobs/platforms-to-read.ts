import { platformIds, type PlatformId } from '../model/platform.ts';
import type { School } from '../model/school.ts';
import type { StoredCollection } from '../store/audit-repositories.ts';
import type { ConnectedTenant } from '../model/connected-tenant.ts';
import { sameContent } from '../use-cases/same-content.ts';
import type { AuditJobData } from './audit-queue.ts';
import { keptOf } from './kept-export.ts';

interface Known {
  readonly last: StoredCollection | null;
  readonly school: Pick<School, 'populations'>;
  readonly connected: readonly ConnectedTenant[];
}

/**
 * What is read anew: what was asked for, and where anything is read, also a tenant whose last reading does not go with it: one that was never read, or whose
 * people were divided by another mapping.
 */
export function platformsToRead(asked: AuditJobData['platforms'], { last, school, connected }: Known): readonly PlatformId[] {
  if (asked === null) return platformIds;
  if (asked.length === 0) return [];
  const isDividedAlike = last?.populations === undefined || sameContent(last.populations, school.populations);
  const goesAlong = (platform: PlatformId): boolean => isDividedAlike && keptOf(platform, last).length > 0;
  const isConnected = (platform: PlatformId): boolean => connected.some((one) => one.platform === platform);
  return platformIds.filter((platform) => asked.includes(platform) || (isConnected(platform) && !goesAlong(platform)));
}
