import { AppError } from '../../errors.ts';
import type { CardSettings } from '../../reminders/card-settings.ts';
import { calendarOf } from '../calendars/calendar-of.ts';
import { permit, type Deciding } from '../asking.ts';
import { changeCardThere } from './change-card.ts';
import { comingCards } from './next-card.ts';
import type { PlaceCard } from './weekly-card.ts';

/** More are never ahead. */
const mostSkipped = 20;

/**
 * The card of a place that an occurrence names stays away. It may be told twice, and by several people at once: no other card stays away for that.
 * @throws AppError not-allowed, not-there, card-not-to-skip.
 */
export async function skipCard(deciding: Deciding, placeId: string, occurrence: string): Promise<PlaceCard> {
  permit(deciding, 'reminder.set');
  try {
    return await skip(deciding, placeId, occurrence);
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'changed-meanwhile')) throw error;
    return skip(deciding, placeId, occurrence);
  }
}

async function skip(deciding: Deciding, placeId: string, occurrence: string): Promise<PlaceCard> {
  return changeCardThere(deciding, placeId, async (card, inside) => {
    const calendar = await calendarOf({ store: inside, clock: deciding.clock }, card.settings.school);
    const { all, skipped } = comingCards(card, calendar, deciding.clock.now());
    if (skipped.some(({ id }) => id === occurrence)) return 'as-it-is';
    if (!all.some(({ id }) => id === occurrence)) throw new AppError('card-not-to-skip', {});
    return { settings: skipping(card.settings, occurrence) };
  });
}

/** What was skipped and has yet to come, comes after all. @throws AppError not-allowed, not-there, changed-meanwhile. */
export async function unskipCards(deciding: Deciding, placeId: string): Promise<PlaceCard> {
  permit(deciding, 'reminder.set');
  return changeCardThere(deciding, placeId, async ({ settings }) =>
    settings.skipped.length === 0 ? 'as-it-is' : { settings: { ...settings, skipped: [] } },
  );
}

function skipping(settings: CardSettings, id: string): CardSettings {
  return { ...settings, skipped: [...settings.skipped, id].slice(-mostSkipped) };
}
