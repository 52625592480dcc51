import type { OrganisationStore } from '../../store/store.ts';
import type { AuditWanted } from '../audit-jobs.ts';
import { sameContent } from '../same-content.ts';
import { liveExports } from './live-exports.ts';

/** What has to be read of the tenants before an upload can be judged: nothing, where what was read last still goes with it. */
export async function platformsToRead(store: OrganisationStore): Promise<Pick<AuditWanted, 'platforms'>> {
  const last = await store.collections.latest();
  if (last === null || liveExports(last).length === 0) return {};
  const { definitions } = await store.populations.get();
  // By another mapping people would be divided in two ways within one record.
  const isCountedAlike = last.populations === undefined || sameContent(last.populations, definitions);
  return isCountedAlike ? { platforms: [] } : {};
}
