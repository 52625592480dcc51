import type { PageOf, PageWanted } from '../../store/page-of.ts';
import type { Asking } from '../asking.ts';
import { weeklyCardId } from '../schedules/weekly-card.ts';
import { placeSeen } from './reminder-place.ts';
import { deliverySeen, type DeliverySeen } from './reminder-seen.ts';

/** What became of the cards of a place, the newest first. @throws AppError not-allowed, not-there, unusable-cursor. */
export async function listDeliveries(asking: Asking, id: string, page: PageWanted): Promise<PageOf<DeliverySeen>> {
  const { placeId } = await placeSeen(asking, id);
  const { rows, next } = await asking.store.deliveries.list({ schedule: weeklyCardId(placeId) }, page);
  return { rows: rows.map((delivery) => deliverySeen(delivery)), next };
}
