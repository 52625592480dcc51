import type { Clock } from '../../clock.ts';
import { clockIn } from '../../reminders/delivery/clock-in.ts';
import type { Digest } from '../../reminders/digest/digest.ts';
import { onOwnClock } from '../../reminders/when/on-own-clock.ts';
import type { Occasion } from '../../reminders/when/occurrences.ts';
import type { OrganisationStore } from '../../store/store.ts';
import { calendarOf } from '../calendars/calendar-of.ts';
import type { AskingLists } from '../checklists/asking-lists.ts';
import { getDigest } from '../digest/get-digest.ts';
import { lastCardOf } from './last-card.ts';
import type { PlaceCard } from './weekly-card.ts';

export interface Composing extends Pick<AskingLists, 'shipped'> {
  readonly store: OrganisationStore;
  readonly clock: Clock;
}

/** What stands in the card of a place when it is sent now. */
export async function composeCard(reading: Composing, { settings }: PlaceCard, occasion: Occasion): Promise<Digest> {
  const { store, clock } = reading;
  const { school, contents, snoozed, placeId } = settings;
  const { timezone } = onOwnClock(await calendarOf(reading, school), settings);
  const since = (await lastCardOf(store, placeId))?.endedAt ?? null;
  return getDigest(reading, { school, contents, occasion, today: clockIn(timezone, clock.now()).date, since, snoozed });
}
