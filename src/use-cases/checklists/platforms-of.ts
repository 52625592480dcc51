import type { Facts } from '../../checklists/rows/facts.ts';
import { platformIds, type PlatformId } from '../../model/platform.ts';
import type { OrganisationStore } from '../../store/store.ts';

/** The platforms that a board uses: what it said of itself, and what was read; empty when nobody knows. */
export async function platformsOf(store: OrganisationStore, { audit }: Pick<Facts, 'audit'>): Promise<readonly PlatformId[]> {
  const organisation = await store.organisation.get();
  const told = { teams: organisation?.microsoftTenantId ?? null, meet: organisation?.googleCustomerId ?? null };
  const read = new Set(audit?.record.sources.map(({ platform }) => platform));
  return platformIds.filter((platform) => told[platform] !== null || read.has(platform));
}
