import type { Clock } from '../../clock.ts';
import { calendarOf } from '../calendars/calendar-of.ts';
import { permit, type Asking } from '../asking.ts';
import { comingCards, type ComingCards } from './next-card.ts';
import { placeCardFrom, storedCardOf, type PlaceCard } from './weekly-card.ts';

export interface ComingCard extends PlaceCard {
  readonly coming: ComingCards;
}

/** When a place gets its weekly card; null when none was asked for. @throws AppError not-allowed. */
export async function getWeeklyCard(asking: Asking & { readonly clock: Clock }, placeId: string): Promise<ComingCard | null> {
  permit(asking, 'reminder.set');
  const stored = await storedCardOf(asking.store, placeId);
  const card = stored === null ? null : placeCardFrom(stored);
  if (card === null) return null;
  const calendar = await calendarOf(asking, card.settings.school);
  return { ...card, coming: comingCards(card, calendar, asking.clock.now()) };
}
