import { AppError } from '../../errors.ts';
import type { StoredSchedule } from '../../store/message-repositories.ts';
import type { OrganisationStore } from '../../store/store.ts';
import { permit, type Deciding } from '../asking.ts';
import { writeTrail } from '../write-trail.ts';
import { requireCron } from './require-cron.ts';
import {
  cronOf,
  storedCardOf,
  weeklyCardFrom,
  weeklyCardId,
  weeklyCardKind,
  type CardPlace,
  type WeeklyCard,
  type WeeklyTime,
} from './weekly-card.ts';

/** Has a place get a card each week from now on, instead of when it got one before. @throws AppError not-allowed, changed-meanwhile. */
export async function setWeeklyCard(deciding: Deciding, place: CardPlace, when: WeeklyTime): Promise<WeeklyCard> {
  permit(deciding, 'reminder.set');
  const cron = cronOf(when);
  requireCron(cron);
  return change(deciding, place.placeId, async (inside, before) => ({
    id: weeklyCardId(place.placeId),
    kind: weeklyCardKind,
    cron,
    timezone: (await inside.organisation.get())?.timezone ?? 'Europe/Amsterdam',
    active: true,
    details: { ...place, setBy: deciding.actor.id },
    version: before?.version ?? 0,
  }));
}

/** Has the card of a place stay away for now, or come again. @throws AppError not-allowed, not-there, changed-meanwhile. */
export async function pauseWeeklyCard(deciding: Deciding, placeId: string, state: WeeklyCard['state']): Promise<WeeklyCard> {
  permit(deciding, 'reminder.set');
  return change(deciding, placeId, async (_inside, before) => {
    if (before === null) throw new AppError('not-there', {});
    return { ...before, active: state === 'active' };
  });
}

async function change(
  deciding: Deciding,
  placeId: string,
  to: (inside: OrganisationStore, before: StoredSchedule | null) => Promise<StoredSchedule>,
): Promise<WeeklyCard> {
  return deciding.store.transaction(async (inside) => {
    const before = await storedCardOf(inside, placeId);
    const after = await inside.schedules.put(await to(inside, before));
    await writeTrail(inside, deciding, { action: 'schedule.changed', subject: `schedule/${after.id}`, before, after });
    const card = weeklyCardFrom(after);
    if (card === null) throw new AppError('not-there', {});
    return card;
  });
}
