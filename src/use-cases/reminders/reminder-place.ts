import { createHash } from 'node:crypto';
import * as z from 'zod';
import { may } from '../../auth/permissions.ts';
import { AppError } from '../../errors.ts';
import type { Actor } from '../../model/actor.ts';
import { platformIds, type PlatformId } from '../../model/platform.ts';
import type { OrganisationStore } from '../../store/store.ts';
import { permit, type Asking } from '../asking.ts';
import { found } from '../found.ts';
import { cardsIn, type PlaceCard } from '../schedules/weekly-card.ts';

/** A chat that Lesklaar is in, with its weekly card, looked at from elsewhere. */
export interface ReminderPlace {
  /** Stands in addresses, and says nothing of the chat. */
  readonly id: string;
  readonly placeId: string;
  readonly platform: PlatformId;
  /** `channel`, `group`, `personal` and so on; null: Lesklaar is not there any more. */
  readonly kind: string | null;
  readonly name: string | null;
  readonly card: PlaceCard | null;
}

/** As much as every chat keeps of its places. */
const referenceShape = z.object({ platform: z.enum(platformIds), kind: z.string(), name: z.string().nullish() });

export function reminderIdOf(placeId: string): string {
  return createHash('sha256').update(placeId).digest('base64url');
}

/**
 * The places that somebody sees: a teacher those whose card they set, whoever works for the whole school all but other people's own chats. Others' own chats
 * are nobody's business.
 */
export async function placesSeenBy({ actor, store }: Asking): Promise<readonly ReminderPlace[]> {
  return (await placesIn(store)).filter((place) => isSeenBy(place, actor));
}

/** @throws AppError not-allowed; not-there also for a place that the asker does not see. */
export async function placeSeen(asking: Asking, id: string): Promise<ReminderPlace> {
  permit(asking, 'reminder.read');
  return found((await placesSeenBy(asking)).find((place) => place.id === id) ?? null);
}

/** @throws AppError not-allowed, not-there. */
export async function placeToChange(asking: Asking, id: string): Promise<ReminderPlace> {
  permit(asking, 'reminder.set');
  const place = await placeSeen(asking, id);
  if (!mayChange(place, asking.actor)) throw new AppError('not-allowed', { action: 'reminder.set' });
  return place;
}

export function mayChange(place: ReminderPlace, actor: Actor): boolean {
  return may(actor, 'reminder.set') && (isOwn(place, actor) || may(actor, 'reminder.set-elsewhere'));
}

async function placesIn(store: OrganisationStore): Promise<readonly ReminderPlace[]> {
  const cards = new Map((await cardsIn(store)).map((card) => [card.settings.placeId, card]));
  const places = (await store.conversations.list()).flatMap(({ id: placeId, reference }) => {
    const known = referenceShape.safeParse(reference).data;
    if (known === undefined) return [];
    const card = cards.get(placeId) ?? null;
    cards.delete(placeId);
    const name = card?.settings.placeName ?? known.name ?? null;
    return [{ id: reminderIdOf(placeId), placeId, platform: known.platform, kind: known.kind, name, card }];
  });
  const others = [...cards.values()].map((card) => {
    const { placeId, platform, placeName: name } = card.settings;
    return { id: reminderIdOf(placeId), placeId, platform, kind: null, name, card };
  });
  return [...places, ...others];
}

function isSeenBy(place: ReminderPlace, actor: Actor): boolean {
  return isOwn(place, actor) || (place.kind !== 'personal' && may(actor, 'settings.read'));
}

function isOwn({ card }: ReminderPlace, actor: Actor): boolean {
  return card !== null && card.settings.setBy === actor.id;
}
