import type { StoredDelivery } from '../../store/delivery-repository.ts';
import type { OrganisationStore } from '../../store/store.ts';
import { weeklyCardId } from './weekly-card.ts';

/** The card that a place got last, with the id of its message; null: none yet. For whoever brings it up to date. */
export async function lastCardOf(store: OrganisationStore, placeId: string): Promise<StoredDelivery | null> {
  const { rows } = await store.deliveries.list({ schedule: weeklyCardId(placeId), state: 'sent' }, { limit: 1 });
  return rows[0] ?? null;
}
