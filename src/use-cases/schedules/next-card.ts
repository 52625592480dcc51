import type { SchoolCalendar } from '../../reminders/calendar/school-calendar.ts';
import { onOwnClock } from '../../reminders/when/on-own-clock.ts';
import { occurrencesBetween, type Occurrence } from '../../reminders/when/occurrences.ts';
import type { PlaceCard } from './weekly-card.ts';

/** Longer than a summer, with which everything that is weekly stands still. */
const lookAhead = 120 * 86_400_000;

export interface ComingCards {
  /** The first one that is sent; null: it is paused, or none comes in four months. */
  readonly next: Occurrence | null;
  /** Those before it that people skipped. */
  readonly skipped: readonly Occurrence[];
}

/** What comes after `now`. */
export function comingCards(card: PlaceCard, calendar: SchoolCalendar, now: Date): ComingCards {
  if (card.state === 'paused') return { next: null, skipped: [] };
  const { settings, weekday, time } = card;
  const until = new Date(now.getTime() + lookAhead).toISOString();
  const coming = occurrencesBetween({ weekday, time, ...settings }, onOwnClock(calendar, settings), now.toISOString(), until);
  const index = coming.findIndex(({ id }) => !settings.skipped.includes(id));
  return { next: coming[index] ?? null, skipped: coming.slice(0, index === -1 ? coming.length : index) };
}
