import { cardSettingsIn } from '../../reminders/card-settings.ts';
import { permit, type Deciding } from '../asking.ts';
import { contentsFor } from '../digest/contents-for.ts';
import { changeCard, changeCardThere } from './change-card.ts';
import { requireCron } from './require-cron.ts';
import { cronOf, weeklyCardId, weeklyCardKind, type CardPlace, type PlaceCard, type WeeklyCard, type WeeklyTime } from './weekly-card.ts';

/**
 * Has a place get a card each week from now on, instead of when it got one before; what stands in it stays as it was chosen.
 * @throws AppError not-allowed, changed-meanwhile.
 */
export async function setWeeklyCard(deciding: Deciding, place: CardPlace, when: WeeklyTime): Promise<PlaceCard> {
  permit(deciding, 'reminder.set');
  const cron = cronOf(when);
  requireCron(cron, 'time');
  return changeCard(deciding, place.placeId, async (inside, before) => {
    const chosen = before === null ? null : cardSettingsIn(before.details);
    const { placeId, platform, locale, placeName = chosen?.placeName ?? null } = place;
    const now = deciding.clock.now().toISOString();
    return {
      id: weeklyCardId(placeId),
      kind: weeklyCardKind,
      cron,
      timezone: (await inside.organisation.get())?.timezone ?? 'Europe/Amsterdam',
      active: true,
      details: {
        contents: contentsFor(deciding.actor),
        ...chosen,
        placeId,
        platform,
        locale,
        placeName,
        setBy: deciding.actor.id,
        countsFrom: now,
        pausedBecause: null,
      },
      version: before?.version ?? 0,
    };
  });
}

/** Has the card of a place stay away for now, or come again. @throws AppError not-allowed, not-there, changed-meanwhile. */
export async function pauseWeeklyCard(deciding: Deciding, placeId: string, state: WeeklyCard['state']): Promise<PlaceCard> {
  permit(deciding, 'reminder.set');
  return changeCardThere(deciding, placeId, async ({ settings }) => ({ active: state === 'active', settings: switched(settings, state) }));

  function switched(settings: PlaceCard['settings'], to: WeeklyCard['state']): PlaceCard['settings'] {
    // What fell in the pause does not come after it.
    return to === 'paused' ? settings : { ...settings, pausedBecause: null, countsFrom: deciding.clock.now().toISOString() };
  }
}
