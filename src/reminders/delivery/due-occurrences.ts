import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import type { CardSettings } from '../card-settings.ts';
import { occurrencesBetween, type Occurrence, type WeeklyMoment } from '../when/occurrences.ts';
import { clockIn } from './clock-in.ts';

/** When a place wants its card, and what of it people skipped. */
export type CardMoment = WeeklyMoment & Pick<CardSettings, 'skipped'>;

export interface DueNow {
  /** The one that is to be sent now; null: none. */
  readonly send: Occurrence | null;
  /** What should have come before it while the service was down: it goes along, and no card of its own comes. */
  readonly joined: readonly Occurrence[];
  readonly skipped: readonly Occurrence[];
}

const nothing: DueNow = { send: null, joined: [], skipped: [] };

/** As many are told of after a long time; nobody looks further back. */
const mostTold = 10;

/**
 * What came due after `from` (exclusive): after a time in which nothing could be sent one card, not the sum. One that comes late comes on a school day, not
 * before the usual time.
 */
export function dueOccurrences(
  card: CardMoment,
  calendar: SchoolCalendar,
  { from, now }: { readonly from: string; readonly now: string },
): DueNow {
  const due = occurrencesBetween(card, calendar, from, now).slice(-mostTold);
  const wanted = due.filter(({ id }) => !card.skipped.includes(id));
  const skipped = due.filter(({ id }) => card.skipped.includes(id));
  const last = wanted.at(-1);
  if (last === undefined) return { ...nothing, skipped };
  return mayCome(last, card, calendar, now) ? { send: last, joined: wanted.slice(0, -1), skipped } : nothing;
}

function mayCome({ at }: Occurrence, { time }: CardMoment, calendar: SchoolCalendar, now: string): boolean {
  const here = clockIn(calendar.timezone, new Date(now));
  if (here.date === clockIn(calendar.timezone, new Date(at)).date) return true;
  return calendar.isSchoolDay(here.date) && here.time >= time;
}
