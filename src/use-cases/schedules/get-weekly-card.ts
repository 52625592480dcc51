import type { Clock } from '../../clock.ts';
import { calendarOf } from '../calendars/calendar-of.ts';
import { permit, type Asking } from '../asking.ts';
import { comingCards } from './next-card.ts';
import { placeCardFrom, storedCardOf, type PlaceCard } from './weekly-card.ts';

export interface ComingCard extends PlaceCard {
  /** When the next one comes, ISO in UTC; null: it is paused, or none comes in four months. */
  readonly next: string | null;
}

/** When a place gets its weekly card; null when none was asked for. @throws AppError not-allowed. */
export async function getWeeklyCard(asking: Asking & { readonly clock: Clock }, placeId: string): Promise<ComingCard | null> {
  permit(asking, 'reminder.set');
  const stored = await storedCardOf(asking.store, placeId);
  const card = stored === null ? null : placeCardFrom(stored);
  if (card === null) return null;
  const calendar = await calendarOf(asking, card.settings.school);
  return { ...card, next: comingCards(card, calendar, asking.clock.now()).next?.at ?? null };
}
