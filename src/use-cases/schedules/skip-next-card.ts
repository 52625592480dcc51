import type { CardSettings } from '../../reminders/card-settings.ts';
import { calendarOf } from '../calendars/calendar-of.ts';
import { permit, type Deciding } from '../asking.ts';
import { changeCardThere } from './change-card.ts';
import { comingCards } from './next-card.ts';
import type { PlaceCard } from './weekly-card.ts';

/** More are never ahead. */
const mostSkipped = 20;

/** The next card of a place stays away, once. @throws AppError not-allowed, not-there, changed-meanwhile. */
export async function skipNextCard(deciding: Deciding, placeId: string): Promise<PlaceCard> {
  permit(deciding, 'reminder.set');
  return changeCardThere(deciding, placeId, async (card, inside) => {
    const calendar = await calendarOf({ store: inside, clock: deciding.clock }, card.settings.school);
    const { next } = comingCards(card, calendar, deciding.clock.now());
    return { settings: next === null ? card.settings : skipping(card.settings, next.id) };
  });
}

/** What was skipped and has yet to come, comes after all. @throws AppError not-allowed, not-there, changed-meanwhile. */
export async function unskipCards(deciding: Deciding, placeId: string): Promise<PlaceCard> {
  permit(deciding, 'reminder.set');
  return changeCardThere(deciding, placeId, async ({ settings }) => ({ settings: { ...settings, skipped: [] } }));
}

function skipping(settings: CardSettings, id: string): CardSettings {
  return { ...settings, skipped: [...settings.skipped, id].slice(-mostSkipped) };
}
