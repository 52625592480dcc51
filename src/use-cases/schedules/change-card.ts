import { AppError } from '../../errors.ts';
import type { CardSettings } from '../../reminders/card-settings.ts';
import type { StoredSchedule } from '../../store/message-repositories.ts';
import type { OrganisationStore } from '../../store/store.ts';
import type { Deciding } from '../asking.ts';
import { writeTrail } from '../write-trail.ts';
import { placeCardFrom, storedCardOf, type PlaceCard } from './weekly-card.ts';

type Changing = Pick<Deciding, 'actor' | 'store' | 'clock'>;

/** What is kept of a card after `to`, and who did it, in one. @throws AppError changed-meanwhile. */
export async function changeCard(
  changing: Changing,
  placeId: string,
  to: (inside: OrganisationStore, before: StoredSchedule | null) => Promise<StoredSchedule>,
): Promise<PlaceCard> {
  return changing.store.transaction(async (inside) => {
    const before = await storedCardOf(inside, placeId);
    const after = await inside.schedules.put(await to(inside, before));
    await writeTrail(inside, changing, { action: 'schedule.changed', subject: `schedule/${after.id}`, before, after });
    const card = placeCardFrom(after);
    if (card === null) throw new AppError('not-there', {});
    return card;
  });
}

/** Something about a card that is there. @throws AppError not-there, changed-meanwhile. */
export async function changeCardThere(
  changing: Changing,
  placeId: string,
  to: (card: PlaceCard, inside: OrganisationStore) => Promise<{ readonly active?: boolean; readonly settings: CardSettings }>,
): Promise<PlaceCard> {
  return changeCard(changing, placeId, async (inside, before) => {
    const card = before === null ? null : placeCardFrom(before);
    if (before === null || card === null) throw new AppError('not-there', {});
    const { active = before.active, settings } = await to(card, inside);
    return { ...before, active, details: { ...settings } };
  });
}
