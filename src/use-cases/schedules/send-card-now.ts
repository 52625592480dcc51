import type { StoredDelivery } from '../../store/delivery-repository.ts';
import type { OrganisationStore } from '../../store/store.ts';
import { permit, type Deciding } from '../asking.ts';
import { found } from '../found.ts';
import { writeTrail } from '../write-trail.ts';
import type { CardRunner } from './card-runner.ts';
import { askedNow, deliveryIdOf } from './delivery-names.ts';
import { placeCardFrom, storedCardOf } from './weekly-card.ts';

/** Whoever presses twice means it once. */
const doublePress = 60_000;

/**
 * Sends the card of a place once more, now, besides those of each week; also while it is paused.
 * @throws AppError not-allowed, not-there.
 */
export async function sendCardNow(deciding: Deciding & { readonly cards?: CardRunner | null }, placeId: string): Promise<StoredDelivery> {
  permit(deciding, 'reminder.set');
  const { store, clock, newId } = deciding;
  const card = found(placeCardFrom(found(await storedCardOf(store, placeId))));
  const now = clock.now();
  const at = now.toISOString();
  const occurrence = `${askedNow}${newId()}`;
  const wanted: StoredDelivery = {
    id: deliveryIdOf(card.id, occurrence),
    schedule: card.id,
    occurrence,
    occasion: 'weekly',
    askedBy: 'person',
    at,
    state: 'due',
    tries: 0,
    notBefore: at,
    problem: null,
    messageId: null,
    endedAt: null,
  };
  const sent = await store.transaction(async (inside) => {
    await inside.oneAtATime('card.sent-now');
    const standing = await pressedBefore(inside, card.id, now);
    if (standing !== null) return standing;
    await inside.deliveries.open(wanted);
    await writeTrail(inside, deciding, { action: 'card.sent-now', subject: `schedule/${card.id}`, before: null, after: { occurrence } });
    return wanted;
  });
  await deciding.cards?.lookForCards();
  return sent;
}

async function pressedBefore(store: OrganisationStore, schedule: string, now: Date): Promise<StoredDelivery | null> {
  const { rows } = await store.deliveries.list({ schedule }, { limit: 5 });
  // One that did not arrive is what they press again for.
  const isRecent = ({ occurrence, state, at }: StoredDelivery): boolean =>
    occurrence.startsWith(askedNow) &&
    (state === 'due' || (state !== 'failed' && state !== 'gone' && now.getTime() - Date.parse(at) < doublePress));
  return rows.find(isRecent) ?? null;
}
