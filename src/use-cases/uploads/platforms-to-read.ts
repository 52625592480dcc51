import { isDeepStrictEqual } from 'node:util';
import type { StoredCollection } from '../../store/audit-repositories.ts';
import type { OrganisationStore } from '../../store/store.ts';
import type { AuditWanted } from '../audit-jobs.ts';

/** What has to be read of the tenants before an upload can be judged: nothing, where what was read last still goes with it. */
export async function platformsToRead(store: OrganisationStore): Promise<Pick<AuditWanted, 'platforms'>> {
  const last = await store.collections.latest();
  if (last === null || !holdsTenant(last)) return {};
  const { definitions } = await store.populations.get();
  // By another mapping people would be divided in two ways within one record.
  const isCountedAlike = last.populations === undefined || isDeepStrictEqual(last.populations, definitions);
  return isCountedAlike ? { platforms: [] } : {};
}

function holdsTenant({ exports }: StoredCollection): boolean {
  return exports.some((one) => typeof one === 'object' && one !== null && 'uploadId' in one && one.uploadId === null);
}
