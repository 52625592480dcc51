import { dayPlus, daysBetween, mondayOf, weekdayOf } from '../../model/day.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import { breakAround, type Break } from './breaks.ts';
import { instantsIn } from './instants-in.ts';

/** What a card is for: a usual week, the first one after a holiday or after the summer, or what is due before a summer is over. */
export const occasions = ['weekly', 'catch-up', 'first-week', 'summer-deadline'] as const;
export type Occasion = (typeof occasions)[number];

export interface Occurrence {
  /** The date that it was meant for, `2026-11-23`: it names the occurrence for ever, wherever it is moved. Unique within a schedule. */
  readonly id: string;
  /** When it is due, ISO in UTC: moved, and right over the change of the clock. */
  readonly at: string;
  readonly occasion: Occasion;
}

export interface WeeklyMoment {
  /** 1 is Monday, 7 Sunday. */
  readonly weekday: number;
  /** `08:30`, on the clocks of the calendar's time zone. */
  readonly time: string;
  /** Whether the last week of a summer holiday has a card for what is due before 1 September. */
  readonly lastWeekOfAugust: 'quiet' | 'remind';
}

type Placed = Pick<Occurrence, 'occasion'> & { readonly day: string };

/** In their order, none twice. `from` (exclusive) and `until` (inclusive) are instants. */
export function occurrencesBetween(card: WeeklyMoment, calendar: SchoolCalendar, from: string, until: string): readonly Occurrence[] {
  const [after, upTo] = [new Date(from).toISOString(), new Date(until).toISOString()];
  // Cards move by a week at most, either way; a day more, for the day is another one elsewhere.
  const first = dayPlus(after.slice(0, 10), -8);
  const last = dayPlus(upTo.slice(0, 10), 9);
  const instantOf = instantsIn(calendar.timezone);
  const found: Occurrence[] = [];
  for (let id = dayPlus(first, (card.weekday - weekdayOf(first) + 7) % 7); id <= last; id = dayPlus(id, 7)) {
    const placed = place(id, card, calendar);
    if (placed === null) continue;
    const at = instantOf(placed.day, card.time);
    if (after < at && at <= upTo) found.push({ id, at, occasion: placed.occasion });
  }
  return found;
}

/** When the card that is meant for a date comes. It depends on nothing but that date, so that it is the same whoever asks, and when. Null: not at all. */
function place(id: string, card: WeeklyMoment, calendar: SchoolCalendar): Placed | null {
  if (calendar.isSchoolDay(id)) return { day: id, occasion: occasionOn(id, id, card, calendar) };
  const off = breakAround(id, calendar);
  if (card.lastWeekOfAugust === 'remind' && off.kind === 'summer' && isLastWeekOfAugust(id))
    return { day: id, occasion: 'summer-deadline' };
  return movedBack(id, off, card, calendar) ?? caughtUp(id, off);
}

/** Sooner than this after the card before, there is nothing new to say. */
const fewestDaysBetween = 3;

/** To the last school day before; the first card of a holiday only, for the others are caught up on afterwards. */
function movedBack(id: string, off: Break, card: WeeklyMoment, calendar: SchoolCalendar): Placed | null {
  const before = dayPlus(id, -7);
  if (off.before === null || before >= off.first) return null;
  const cardBefore = place(before, card, calendar);
  if (cardBefore !== null && daysBetween(cardBefore.day, off.before) < fewestDaysBetween) return null;
  return { day: off.before, occasion: occasionOn(id, off.before, card, calendar) };
}

/** Where school begins again later in the same week, the card of that week is not lost: it comes on the first school day. */
function caughtUp(id: string, { kind, after }: Break): Placed | null {
  if (kind === 'day' || after === null || mondayOf(after) !== mondayOf(id)) return null;
  if (daysBetween(after, dayPlus(id, 7)) < fewestDaysBetween) return null;
  return { day: after, occasion: kind === 'summer' ? 'first-week' : 'catch-up' };
}

/** What the card that is meant for `id` and comes on `day` is for: the first one after a holiday catches up. */
function occasionOn(id: string, day: string, card: WeeklyMoment, calendar: SchoolCalendar): Occasion {
  const before = dayPlus(id, -7);
  if (calendar.isSchoolDay(before)) return 'weekly';
  const { kind, after } = breakAround(before, calendar);
  if (kind === 'day' || after === null || after > day) return 'weekly';
  const cardBefore = place(before, card, calendar);
  if (cardBefore !== null && cardBefore.day >= after) return 'weekly';
  return kind === 'summer' && mondayOf(after) === mondayOf(day) ? 'first-week' : 'catch-up';
}

function isLastWeekOfAugust(day: string): boolean {
  return day.slice(5) >= '08-25' && day.slice(5) <= '08-31';
}
