import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { systemClock } from '../../../src/clock.ts';
import { createStore } from '../../../src/store/create-store.ts';
import { migrate } from '../../../src/store/migrate.ts';
import { openDatabase, type DatabasePlace } from '../../../src/store/open-database.ts';
import type { OrganisationStore } from '../../../src/store/store.ts';
import type { PlatformId } from '../../../src/model/platform.ts';
import type { Actor } from '../../../src/model/actor.ts';
import { listReminders } from '../../../src/use-cases/reminders/list-reminders.ts';
import { setWeeklyCard } from '../../../src/use-cases/schedules/set-weekly-card.ts';
import { anOrganisation } from '../../support/stored.ts';
import type { CardInstanceOrders } from './card-instance.ts';
import { startCardInstance, type CardInstance } from './card-instances.ts';
import { countingChat, type CountingChat } from './counting-chat.ts';
import { hastyPace } from './jobs-at-work.ts';

export interface KillsWanted {
  readonly place: (folder: string) => Promise<DatabasePlace>;
  readonly platform?: PlatformId;
  readonly workers: number;
  readonly channels: number;
  readonly weeks: number;
  /** In all. */
  readonly kills: number;
}

/** What became of the cards; a card is `channel week`. */
export interface KillsTold {
  readonly cards: number;
  readonly kills: number;
  readonly sent: number;
  /** Of which nobody knew; some of them stood there, the others did not. */
  readonly unknown: { readonly there: number; readonly notThere: number };
  /** Seen in their channel more than once. */
  readonly twice: readonly string[];
  /** Neither sent nor unknown, or sent by the ledger and not in the channel. */
  readonly lost: readonly string[];
  /** Unknown, and whoever looks after the channel is not shown it. */
  readonly hidden: readonly string[];
}

const organisation = 'de-linde';
const leader: Actor = { organisationId: organisation, id: 'noor', name: 'Noor', roles: ['leader'], signedInBy: 'sandbox' };
/** Without a holiday among them. */
const firstMonday = Date.parse('2026-10-26T07:30:00.000Z');
const week = 7 * 86_400_000;
/** Milliseconds: how long the chat takes at most to take a card, and once more to say so. */
const slowness = 500;

/** Sends a card a week to each channel while the processes that do so are killed at random. */
export async function killWhileSending(wanted: KillsWanted): Promise<KillsTold> {
  const folder = mkdtempSync(join(tmpdir(), 'lesklaar-cards-'));
  const chat = await countingChat(slowness);
  try {
    const place = await wanted.place(folder);
    const orders: CardInstanceOrders = {
      place,
      pace: { ...hastyPace, heartbeat: 10, beatEvery: 2, sendWithin: 3, clocksApart: 1 },
      logbook: join(folder, 'logbook'),
      clock: join(folder, 'clock'),
      organisation,
      chat: chat.serviceUrl,
    };
    await inStore(place, async (store) => prepare(store, wanted, chat));
    const taken = await sendAll(wanted, orders, chat);
    return await inStore(place, async (store) => tellOf(store, wanted, taken));
  } finally {
    await chat.close();
    rmSync(folder, { recursive: true });
  }
}

async function prepare(
  store: OrganisationStore,
  { channels, platform = 'teams' }: KillsWanted,
  { serviceUrl }: CountingChat,
): Promise<void> {
  await store.organisation.put(anOrganisation(), null);
  const clock = { now: () => new Date(firstMonday - week / 2) };
  for (const placeId of namesOf(channels)) {
    await store.conversations.put(placeId, { platform, kind: 'channel', serviceUrl, tenantId: 'ons', teamId: null });
    const asked = { actor: leader, store, clock, newId: () => placeId };
    await setWeeklyCard(asked, { placeId, platform, locale: 'nl', placeName: placeId }, { weekday: 1, time: '08:30' });
  }
}

/** Answers which cards the channels saw, as often as they did. */
async function sendAll(wanted: KillsWanted, orders: CardInstanceOrders, chat: CountingChat): Promise<readonly string[]> {
  const { workers, channels, weeks, kills } = wanted;
  setClock(orders, firstMonday - week / 2);
  const instances: CardInstance[] = await Promise.all(Array.from({ length: workers }, async () => startCardInstance(orders)));
  const seen: string[] = [];
  for (let index = 0; index < weeks; index += 1) {
    setClock(orders, firstMonday + index * week);
    const upTo = Math.round((kills * (index + 1)) / weeks) - Math.round((kills * index) / weeks);
    for (let killed = 0; killed < upTo; killed += 1) {
      await momentToKill(chat);
      const victim = Math.floor(Math.random() * workers);
      await instances[victim]?.kill();
      instances[victim] = await startCardInstance(orders);
    }
    await allDealtWith(instances, channels * (index + 1));
    await chat.calm();
    seen.push(...chat.taken().map((channel) => `${channel} ${weekOf(index)}`));
  }
  await Promise.all(instances.map(async (instance) => instance.stop()));
  return seen;
}

/** Half of the time whenever it may be, else while cards are on their way. */
async function momentToKill(chat: CountingChat): Promise<void> {
  const anyMoment = Date.now() + 200 + Math.random() * 1200;
  const inTheMidst = Math.random() < 0.5;
  const patience = Date.now() + 4000;
  while (inTheMidst ? !chat.isBusy() && Date.now() < patience : Date.now() < anyMoment) await setTimeout(10);
  if (inTheMidst) await setTimeout(Math.random() * slowness);
}

async function allDealtWith([first]: readonly CardInstance[], all: number): Promise<void> {
  for (;;) {
    const told = await first?.waiting();
    if (told?.waiting === 0 && told.all >= all) return;
    await setTimeout(250);
  }
}

async function tellOf(store: OrganisationStore, { channels, weeks, kills }: KillsWanted, taken: readonly string[]): Promise<KillsTold> {
  const cards = namesOf(channels).flatMap((channel) => Array.from({ length: weeks }, (_, index) => `${channel} ${weekOf(index)}`));
  const times = (card: string): number => taken.filter((one) => one === card).length;
  const ledger = new Map<string, string>();
  for (const { id } of await store.schedules.list()) {
    for (const { schedule, occurrence, state } of (await store.deliveries.list({ schedule: id }, { limit: 200 })).rows)
      ledger.set(`${schedule.replace('weekly-card/', '')} ${occurrence}`, state);
  }
  const { reminders } = await listReminders({ actor: leader, store, clock: systemClock });
  const shown = reminders.flatMap(({ name, recent }) =>
    recent.filter(({ state, todo }) => state === 'unknown' && todo !== null).map(({ occurrence }) => `${name} ${occurrence}`),
  );
  const unknown = cards.filter((card) => ledger.get(card) === 'unknown');
  return {
    cards: cards.length,
    kills,
    sent: cards.filter((card) => ledger.get(card) === 'sent').length,
    unknown: { there: unknown.filter((card) => times(card) === 1).length, notThere: unknown.filter((card) => times(card) === 0).length },
    twice: cards.filter((card) => times(card) > 1),
    lost: cards.filter((card) => !(ledger.get(card) === 'unknown' || (ledger.get(card) === 'sent' && times(card) === 1))),
    hidden: unknown.filter((card) => !shown.includes(card)),
  };
}

function namesOf(channels: number): readonly string[] {
  return Array.from({ length: channels }, (_, index) => `19:kanaal-${index + 1}@thread.tacv2`);
}

function weekOf(index: number): string {
  return new Date(firstMonday + index * week).toISOString().slice(0, 10);
}

/** In one go, for others read it all the time. */
function setClock({ clock }: CardInstanceOrders, time: number): void {
  writeFileSync(`${clock}.next`, String(time - Date.now()));
  renameSync(`${clock}.next`, clock);
}

async function inStore<T>(place: DatabasePlace, work: (board: OrganisationStore) => Promise<T>): Promise<T> {
  const database = await openDatabase(place);
  try {
    await migrate(database);
    return await work(createStore(database, systemClock).forOrganisation(organisation));
  } finally {
    await database.close();
  }
}

/** For people: what a run came to. */
export function figuresOf(what: string, { cards, kills, sent, unknown, twice, lost }: KillsTold): string {
  const { there, notThere } = unknown;
  return `${what}: ${cards} cards, ${kills} kills: ${sent} sent, ${there + notThere} unknown (${there} there, ${notThere} not), ${twice.length} twice, ${lost.length} lost\n`;
}
