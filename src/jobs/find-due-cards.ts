import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { SchoolCalendar } from '../reminders/calendar/school-calendar.ts';
import { dueOccurrences, type DueNow } from '../reminders/delivery/due-occurrences.ts';
import { onOwnClock } from '../reminders/when/on-own-clock.ts';
import type { Occurrence } from '../reminders/when/occurrences.ts';
import type { DeliveryState, StoredDelivery } from '../store/delivery-repository.ts';
import type { OrganisationStore, Store } from '../store/store.ts';
import { calendarsOf } from '../use-cases/calendars/calendar-of.ts';
import { askedNow, deliveryIdOf } from '../use-cases/schedules/delivery-names.ts';
import { startCounting } from '../use-cases/schedules/kept-by-system.ts';
import { cardsIn, type PlaceCard } from '../use-cases/schedules/weekly-card.ts';
import type { CardJobData } from './card-queue.ts';
import { eachOrganisation } from './each-organisation.ts';

export interface FindingCards {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
}

/** Writes what is due into the ledger, and answers all that somebody has to take in hand now. Any instance may do it at any time. */
export async function findDueCards(around: FindingCards): Promise<readonly CardJobData[]> {
  const found: CardJobData[] = [];
  await eachOrganisation(around, 'It could not be found which cards are due', async (own) => {
    await openDue(own, around);
    const pending = await own.deliveries.pending(around.clock.now().toISOString());
    found.push(...pending.map(({ id }) => ({ organisationId: own.organisationId, delivery: id })));
  });
  return found;
}

async function openDue(store: OrganisationStore, { clock, log }: FindingCards): Promise<void> {
  // Before the cards are read: what somebody skips or pauses meanwhile is not sent by what was read before.
  const now = clock.now().toISOString();
  const cards = (await cardsIn(store)).filter(({ state }) => state === 'active');
  if (cards.length === 0) return;
  const calendarOf = await calendarsOf({ store, clock });
  for (const card of cards) {
    try {
      const calendar = calendarOf(card.settings.school);
      const due = await dueOf(card, onOwnClock(calendar, card.settings), { store, clock, now });
      if (due.send !== null) log.info('A card is due', { organisation: store.organisationId, occurrence: due.send.id });
      await writeDue(store, card, due, now);
    } catch (error) {
      log.error('It could not be found whether a card is due', { organisation: store.organisationId, error });
    }
  }
}

const nothing: DueNow = { send: null, joined: [], skipped: [] };

/** What came due since the last occurrence that was dealt with, and never before the card was set. */
async function dueOf(
  card: PlaceCard,
  calendar: SchoolCalendar,
  keeping: { readonly store: OrganisationStore; readonly clock: Clock; readonly now: string },
): Promise<DueNow> {
  const { weekday, time, settings } = card;
  if (settings.countsFrom === null) {
    await startCounting(keeping, settings.placeId);
    return nothing;
  }
  const { rows } = await keeping.store.deliveries.list({ schedule: card.id }, { limit: 20 });
  const last = rows.find(({ occurrence }) => !occurrence.startsWith(askedNow))?.at ?? settings.countsFrom;
  const from = last > settings.countsFrom ? last : settings.countsFrom;
  return dueOccurrences({ weekday, time, ...settings }, calendar, { from, now: keeping.now });
}

/** All or nothing, so that none is told of without the one that it goes along with. */
async function writeDue(store: OrganisationStore, card: PlaceCard, { send, joined, skipped }: DueNow, now: string): Promise<void> {
  if (send === null && skipped.length === 0) return;
  await store.transaction(async (inside) => {
    if (send !== null && (await inside.deliveries.open(opened(card, send, 'due', now)))) await joinWaiting(inside, card, send, now);
    for (const one of joined) await inside.deliveries.open(opened(card, one, 'joined', now));
    for (const one of skipped) await inside.deliveries.open(opened(card, one, 'skipped', now));
  });
}

/** An earlier one that still waits for the chat goes along with it. */
async function joinWaiting(store: OrganisationStore, { id: schedule }: PlaceCard, { id }: Occurrence, now: string): Promise<void> {
  const { rows } = await store.deliveries.list({ schedule, state: 'due' }, { limit: 20 });
  for (const waiting of rows.filter(({ occurrence }) => occurrence !== id))
    await store.deliveries.change(waiting, { ...waiting, state: 'joined', endedAt: now });
}

function opened({ id: schedule }: PlaceCard, { id, at, occasion }: Occurrence, state: DeliveryState, now: string): StoredDelivery {
  const name = { id: deliveryIdOf(schedule, id), schedule, occurrence: id, occasion, askedBy: 'calendar' as const, at };
  const endedAt = state === 'due' ? null : now;
  return { ...name, state, tries: 0, notBefore: at, problem: null, messageId: null, endedAt };
}
