import type { Clock } from '../clock.ts';
import { AppError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { PlatformId } from '../model/platform.ts';
import type { CardPoster, Posted } from '../reminders/card-poster.ts';
import { afterInterruption, afterPosting, afterTrouble, repeatsSafely } from '../reminders/delivery/after-attempt.ts';
import { requestIdOf } from '../reminders/delivery/request-id.ts';
import type { Digest } from '../reminders/digest/digest.ts';
import type { DeliveryState, StoredDelivery } from '../store/delivery-repository.ts';
import type { OrganisationStore, Store } from '../store/store.ts';
import type { AskingLists } from '../use-cases/checklists/asking-lists.ts';
import { composeCard } from '../use-cases/schedules/compose-card.ts';
import { occasionOf } from '../use-cases/schedules/delivery-names.ts';
import { pauseGoneCard } from '../use-cases/schedules/kept-by-system.ts';
import { cardsIn, type PlaceCard } from '../use-cases/schedules/weekly-card.ts';
import type { CardJobData } from './card-queue.ts';
import type { JobPace } from './pace.ts';

/** Told of each delivery that came to an end, or goes on later (`due`). */
export type CardDone = (platform: PlatformId, state: DeliveryState) => void;

export interface DeliveringCards extends Pick<AskingLists, 'shipped'> {
  readonly store: Store;
  readonly poster: CardPoster;
  readonly clock: Clock;
  readonly log: Log;
  readonly cardDone?: CardDone | undefined;
  readonly pace: Pick<JobPace, 'sendWithin' | 'clocksApart'>;
}

/**
 * One attempt at a delivery. What should stand in the card is put together first; then the ledger says that it is being sent, for good and before anything
 * goes out, and until when; then it goes out. So whoever finds it being sent after that knows that somebody was cut off right there, and that they write
 * nothing any more, even if they only slept.
 */
export async function deliverCard(
  { organisationId, delivery: id }: CardJobData,
  signal: AbortSignal,
  around: DeliveringCards,
): Promise<void> {
  const store = around.store.forOrganisation(organisationId);
  const delivery = await store.deliveries.get(id);
  if (delivery === null || (delivery.state !== 'due' && delivery.state !== 'sending')) return;
  // The chat asked to come back later after this job was sent, or somebody is writing it.
  if (delivery.notBefore > around.clock.now().toISOString()) return;
  const card = (await cardsIn(store)).find((one) => one.id === delivery.schedule) ?? null;
  const desk = { ...around, store, log: around.log.with({ organisation: organisationId, occurrence: delivery.occurrence }) };
  if (delivery.state === 'sending' && (card === null || !repeatsSafely(card.settings.platform)))
    return endInterrupted(delivery, card, desk);
  const endedAt = around.clock.now().toISOString();
  if (card === null || (card.state === 'paused' && isOfCalendar(delivery)))
    return end(delivery, { ...delivery, state: 'skipped', endedAt }, card, desk);
  const digest = await compose(delivery, card, desk);
  if (digest === null) return;
  if (digest.isQuiet && card.settings.whenQuiet === 'silence' && isOfCalendar(delivery)) {
    return end(delivery, { ...delivery, state: 'silent', endedAt }, card, desk);
  }
  signal.throwIfAborted();
  await send(delivery, card, digest, desk);
}

interface Desk extends Omit<DeliveringCards, 'store'> {
  readonly store: OrganisationStore;
}

/** Null: it could not be put together; the ledger says whether it is tried again. */
async function compose(delivery: StoredDelivery, card: PlaceCard, desk: Desk): Promise<Digest | null> {
  try {
    return await composeCard(desk, card, occasionOf(delivery));
  } catch (error) {
    // Of all that a school's card is made of, only that school can be missing.
    const isGone = card.settings.school !== null && error instanceof AppError && error.code === 'not-there';
    const problem = isGone ? 'no-such-school' : 'not-composed';
    desk.log[isGone ? 'warn' : 'error']('A card could not be put together', { error });
    await end(delivery, afterTrouble({ delivery, platform: card.settings.platform, now: desk.clock.now() }, problem), card, desk);
    return null;
  }
}

async function send(seen: StoredDelivery, card: PlaceCard, digest: Digest, desk: Desk): Promise<void> {
  const until = secondsAfter(desk.clock.now(), desk.pace.sendWithin);
  const notBefore = secondsAfter(until, desk.pace.clocksApart).toISOString();
  const delivery: StoredDelivery = { ...seen, state: 'sending', tries: seen.tries + 1, problem: null, notBefore };
  if (!(await desk.store.deliveries.change(seen, delivery))) return;
  const posted = await post(delivery, card, digest, until, desk);
  const after = afterPosting(posted, { delivery, platform: card.settings.platform, now: desk.clock.now() });
  if (posted.outcome !== 'posted') desk.log.warn('A card did not arrive as it should', { outcome: posted.outcome, problem: after.problem });
  if (posted.outcome === 'gone') await pauseGoneCard(desk, card.settings.placeId);
  // Who was taken for dead while the chat answered, still tells what they know.
  const { deliveries } = desk.store;
  if ((await deliveries.change(delivery, after)) || (await deliveries.change({ ...delivery, state: 'unknown' }, after)))
    tell(after, card, desk);
}

async function post(delivery: StoredDelivery, { settings }: PlaceCard, digest: Digest, until: Date, desk: Desk): Promise<Posted> {
  const { store, poster, clock } = desk;
  if (clock.now() >= until) return tooLate;
  const { organisationId } = store;
  const { placeId, platform, locale } = settings;
  const requestId = requestIdOf(organisationId, delivery.id);
  return poster.post({ organisationId, placeId, platform, locale, digest, requestId, until });
}

const tooLate: Posted = { outcome: 'not-posted', because: { kind: 'stopped', status: null, code: null } };

function secondsAfter(moment: Date, seconds: number): Date {
  return new Date(moment.getTime() + seconds * 1000);
}

async function endInterrupted(delivery: StoredDelivery, card: PlaceCard | null, desk: Desk): Promise<void> {
  const platform = card?.settings.platform ?? 'teams';
  desk.log.warn('It is not known whether a card arrived: who sent it was cut off');
  await end(delivery, afterInterruption({ delivery, platform, now: desk.clock.now() }), card, desk);
}

/** What came of it, unless another attempt began since. */
async function end(seen: StoredDelivery, after: StoredDelivery, card: PlaceCard | null, desk: Desk): Promise<void> {
  if (await desk.store.deliveries.change(seen, after)) tell(after, card, desk);
}

function tell({ state }: StoredDelivery, card: PlaceCard | null, { log, cardDone }: Desk): void {
  log.info('A card was dealt with', { state });
  cardDone?.(card?.settings.platform ?? 'teams', state);
}

function isOfCalendar({ askedBy }: StoredDelivery): boolean {
  return askedBy === 'calendar';
}
