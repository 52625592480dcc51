import type { Clock } from '../../clock.ts';
import type { Localized } from '../../model/language.ts';
import type { CardChoices, CardSettings } from '../../reminders/card-settings.ts';
import { wordsOfDelivery } from '../../reminders/delivery/delivery-words.ts';
import type { SchoolCalendar } from '../../reminders/calendar/school-calendar.ts';
import { onOwnClock } from '../../reminders/when/on-own-clock.ts';
import type { Occurrence } from '../../reminders/when/occurrences.ts';
import type { StoredDelivery } from '../../store/delivery-repository.ts';
import type { CalendarOf } from '../calendars/calendar-of.ts';
import type { Asking } from '../asking.ts';
import { comingCards } from '../schedules/next-card.ts';
import type { PlaceCard, WeeklyCard } from '../schedules/weekly-card.ts';
import { mayChange, type ReminderPlace } from './reminder-place.ts';

export interface DeliverySeen extends Pick<
  StoredDelivery,
  'occurrence' | 'occasion' | 'askedBy' | 'at' | 'state' | 'problem' | 'tries' | 'endedAt'
> {
  /** When it is tried again; null: it is not, by itself. */
  readonly again: string | null;
  /** How it went, and what one can do. */
  readonly says: Localized;
  readonly todo: Localized | null;
}

export interface CardSeen extends WeeklyCard, Omit<CardChoices, 'placeName'>, Pick<CardSettings, 'pausedBecause'> {
  /** Whether the asker set it. */
  readonly isYours: boolean;
  readonly next: Occurrence | null;
  /** Those that people skipped and that have yet to come. */
  readonly skipped: readonly Occurrence[];
}

/** A place and its card as somebody sees it. */
export interface ReminderSeen extends Pick<ReminderPlace, 'id' | 'platform' | 'kind' | 'name'> {
  readonly mayChange: boolean;
  readonly card: CardSeen | null;
  /** The newest first. */
  readonly recent: readonly DeliverySeen[];
  /** Cards of the last weeks of which nobody knows whether they arrived, or that surely did not. */
  readonly needLook: number;
  /** 0: it has no card. */
  readonly version: number;
}

const mostRecent = 10;

export async function reminderSeen(
  asking: Asking & { readonly clock: Clock },
  place: ReminderPlace,
  calendarOf: CalendarOf,
): Promise<ReminderSeen> {
  const { id, platform, kind, name, card } = place;
  const recent = card === null ? [] : (await asking.store.deliveries.list({ schedule: card.id }, { limit: mostRecent })).rows;
  return {
    id,
    platform,
    kind,
    name,
    mayChange: mayChange(place, asking.actor),
    card: card === null ? null : cardSeen(asking, card, calendarOf(card.settings.school)),
    recent: recent.map((delivery) => deliverySeen(delivery)),
    needLook: recent.filter(({ state }) => state === 'unknown' || state === 'failed').length,
    version: card?.version ?? 0,
  };
}

export function deliverySeen(delivery: StoredDelivery): DeliverySeen {
  const { occurrence, occasion, askedBy, at, state, problem, tries, endedAt, notBefore } = delivery;
  const again = state === 'due' && problem !== null ? notBefore : null;
  return { occurrence, occasion, askedBy, at, state, problem, tries, endedAt, again, ...wordsOfDelivery(delivery) };
}

function cardSeen(
  { actor, clock }: Pick<Asking, 'actor'> & { readonly clock: Clock },
  card: PlaceCard,
  calendar: SchoolCalendar,
): CardSeen {
  const { weekday, time, state, settings } = card;
  const { locale, school, ownTimezone, contents, whenQuiet, lastWeekOfAugust, pausedBecause, setBy } = settings;
  const { next, skipped } = comingCards(card, calendar, clock.now());
  const chosen = { locale, school, ownTimezone, contents, whenQuiet, lastWeekOfAugust };
  // By the clock of the school as it is now; the one that was kept may be from before it was set right.
  return {
    weekday,
    time,
    timezone: onOwnClock(calendar, settings).timezone,
    state,
    ...chosen,
    pausedBecause,
    isYours: setBy === actor.id,
    next,
    skipped,
  };
}
