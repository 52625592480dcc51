import { AppError } from '../../errors.ts';
import type { StoredDelivery } from '../../store/delivery-repository.ts';
import type { Deciding } from '../asking.ts';
import { found } from '../found.ts';
import type { CardRunner } from '../schedules/card-runner.ts';
import { deliveryIdOf } from '../schedules/delivery-names.ts';
import { weeklyCardId } from '../schedules/weekly-card.ts';
import { writeTrail } from '../write-trail.ts';
import { placeToChange } from './reminder-place.ts';
import { deliverySeen, type DeliverySeen } from './reminder-seen.ts';

/**
 * Posts a card again that did not arrive, or of which somebody saw that it is not there.
 * @throws AppError not-allowed, not-there, card-not-to-repeat.
 */
export async function postAgain(
  deciding: Deciding & { readonly cards: CardRunner | null },
  id: string,
  occurrence: string,
): Promise<DeliverySeen> {
  const now = deciding.clock.now().toISOString();
  const again = await settle(deciding, id, occurrence, {
    action: 'card.posted-again',
    from: ['unknown', 'failed'],
    to: { state: 'due', askedBy: 'person', notBefore: now, problem: null },
  });
  await deciding.cards?.lookForCards();
  return again;
}

/** Somebody saw that it is there. @throws AppError not-allowed, not-there, card-not-to-repeat. */
export async function confirmArrived(deciding: Deciding, id: string, occurrence: string): Promise<DeliverySeen> {
  return settle(deciding, id, occurrence, { action: 'card.seen-there', from: ['unknown'], to: { state: 'sent', problem: null } });
}

interface Settling {
  readonly action: string;
  readonly from: readonly StoredDelivery['state'][];
  readonly to: Partial<StoredDelivery>;
}

async function settle(deciding: Deciding, id: string, occurrence: string, { action, from, to }: Settling): Promise<DeliverySeen> {
  const { placeId } = await placeToChange(deciding, id);
  return deciding.store.transaction(async (inside) => {
    const before = found(await inside.deliveries.get(deliveryIdOf(weeklyCardId(placeId), occurrence)));
    const after = { ...before, ...to };
    const isSettled = from.includes(before.state) && (await inside.deliveries.change(before, after));
    if (!isSettled) throw new AppError('card-not-to-repeat', {});
    await writeTrail(inside, deciding, { action, subject: `schedule/${before.schedule}`, before, after });
    return deliverySeen(after);
  });
}
