import type { SchoolCalendar } from '../../reminders/calendar/school-calendar.ts';
import { onOwnClock } from '../../reminders/when/on-own-clock.ts';
import { occurrencesBetween, type Occurrence } from '../../reminders/when/occurrences.ts';
import type { PlaceCard } from './weekly-card.ts';

/** Longer than a summer, with which everything that is weekly stands still. */
const lookAhead = 120 * 86_400_000;

export interface ComingCards {
  /** The first one that is sent; null: it is paused, or none comes in four months. */
  readonly next: Occurrence | null;
  /** Those that people skipped. */
  readonly skipped: readonly Occurrence[];
  /** Sent or skipped, in their order. */
  readonly all: readonly Occurrence[];
}

/** What comes after `now`. */
export function comingCards(card: PlaceCard, calendar: SchoolCalendar, now: Date): ComingCards {
  if (card.state === 'paused') return { next: null, skipped: [], all: [] };
  const { settings, weekday, time } = card;
  const until = new Date(now.getTime() + lookAhead).toISOString();
  const all = occurrencesBetween({ weekday, time, ...settings }, onOwnClock(calendar, settings), now.toISOString(), until);
  const isSkipped = ({ id }: Occurrence): boolean => settings.skipped.includes(id);
  return { next: all.find((one) => !isSkipped(one)) ?? null, skipped: all.filter(isSkipped), all };
}
