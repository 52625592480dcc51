import { AppError } from '../../errors.ts';
import type { CardSettings } from '../../reminders/card-settings.ts';
import type { StoredSchedule } from '../../store/message-repositories.ts';
import type { OrganisationStore } from '../../store/store.ts';
import type { Deciding } from '../asking.ts';
import { found } from '../found.ts';
import { writeTrail } from '../write-trail.ts';
import { placeCardFrom, storedCardOf, type PlaceCard } from './weekly-card.ts';

type Changing = Pick<Deciding, 'actor' | 'store' | 'clock'>;

/** What is kept of a card after `to`, and who did it, in one; nothing is written where `to` answers what was there. @throws AppError changed-meanwhile. */
export async function changeCard(
  changing: Changing,
  placeId: string,
  to: (inside: OrganisationStore, before: StoredSchedule | null) => Promise<StoredSchedule>,
): Promise<PlaceCard> {
  return changing.store.transaction(async (inside) => {
    const before = await storedCardOf(inside, placeId);
    const wanted = await to(inside, before);
    const after = wanted === before ? before : await keep(inside, changing, before, wanted);
    return found(placeCardFrom(after));
  });
}

async function keep(
  inside: OrganisationStore,
  changing: Changing,
  before: StoredSchedule | null,
  wanted: StoredSchedule,
): Promise<StoredSchedule> {
  const after = await inside.schedules.put(wanted);
  await writeTrail(inside, changing, { action: 'schedule.changed', subject: `schedule/${after.id}`, before, after });
  return after;
}

/** as-it-is: nothing is written. */
type CardAfter = { readonly active?: boolean; readonly settings: CardSettings } | 'as-it-is';

/** Something about a card that is there. @throws AppError not-there, changed-meanwhile. */
export async function changeCardThere(
  changing: Changing,
  placeId: string,
  to: (card: PlaceCard, inside: OrganisationStore) => Promise<CardAfter>,
): Promise<PlaceCard> {
  return changeCard(changing, placeId, async (inside, before) => {
    const card = before === null ? null : placeCardFrom(before);
    if (before === null || card === null) throw new AppError('not-there', {});
    const after = await to(card, inside);
    if (after === 'as-it-is') return before;
    const { active = before.active, settings } = after;
    return { ...before, active, details: { ...settings } };
  });
}
