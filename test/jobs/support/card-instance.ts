import { appendFileSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { googleChatMessenger } from '../../../bot/google-chat/messenger.ts';
import { chatPlaces } from '../../../bot/teams/chat-places.ts';
import { connector } from '../../../bot/teams/connector.ts';
import { teamsMessenger } from '../../../bot/teams/messenger.ts';
import { shippedLists } from '../../../src/checklists/shipped-lists.ts';
import { systemClock, systemTimer, type Clock } from '../../../src/clock.ts';
import type { JobPace } from '../../../src/jobs/pace.ts';
import { startJobs } from '../../../src/jobs/start-jobs.ts';
import { createLog } from '../../../src/log.ts';
import { patientFetch } from '../../../src/platforms/calls/patient-fetch.ts';
import { cardPoster } from '../../../src/service/service-cards.ts';
import { createStore } from '../../../src/store/create-store.ts';
import type { OrganisationStore } from '../../../src/store/store.ts';
import { migrate } from '../../../src/store/migrate.ts';
import { openDatabase, type DatabasePlace } from '../../../src/store/open-database.ts';

/** What an instance that sends weekly cards, in a process of its own, is told. */
export interface CardInstanceOrders {
  readonly place: DatabasePlace;
  readonly pace: JobPace;
  /** File to which each line of the log is added, with the process's id. */
  readonly logbook: string;
  /** File in which it stands how many milliseconds its clock is ahead. */
  readonly clock: string;
  readonly organisation: string;
  /** As the service of Teams tells it. */
  readonly chat: string;
}

export type CardRequest = { readonly ask: 'waiting' } | { readonly ask: 'stop' };
/** `waiting`: deliveries that somebody still has to deal with; `all`: how many there are. */
export type CardAnswer = { readonly told: 'ready' } | { readonly told: 'waiting'; readonly waiting: number; readonly all: number };

const orders = JSON.parse(process.argv[2] ?? '') as CardInstanceOrders;
const database = await openDatabase(orders.place);
await migrate(database);
const clock: Clock = { now: () => new Date(Date.now() + Number(readFileSync(orders.clock, 'utf8'))) };
const store = createStore(database, clock);
const log = createLog({
  level: 'info',
  clock: systemClock,
  destination: { write: (line) => appendFileSync(orders.logbook, `${process.pid} ${line}`) },
});
const patience = { attempts: 4, timeLimit: 5000, firstPause: 300, longestPause: 5000 };
const send = patientFetch(8, { clock, timer: systemTimer, random: Math.random, reach: (url) => url, patience });
const teams = teamsMessenger({
  places: chatPlaces(store),
  connector: connector({ send, mayGoTo: ({ hostname }) => hostname === '127.0.0.1', botToken: async () => 'token' }),
  everything: null,
});
const jobs = await startJobs({
  database,
  store,
  clock,
  log,
  timer: systemTimer,
  version: '0.1.0',
  pace: orders.pace,
  collect: async () => [],
  connected: async () => [],
});
const google = googleChatMessenger({
  spaces: { isKnown: async () => true },
  writer: { create, update: async () => undefined },
  everything: null,
  handler: 'https://lesklaar.example/google/chat',
});
await jobs.sendCards({ poster: cardPoster({ teams, google }, { tab: null, school: 'pretend' }), shipped: shippedLists() });

const stopped = new AbortController();
process.on('message', (request: CardRequest) => void answer(request));
tell({ told: 'ready' });
// Once a minute is what cron is for; nobody waits that long here.
while (!stopped.signal.aborted) {
  await jobs.lookForCards();
  await setTimeout(200);
}

/** Where the chat of these stories takes what Google would take. */
async function create(space: string, _message: unknown, requestId: string): Promise<string> {
  const url = new URL(`${orders.chat}v3/conversations/${encodeURIComponent(space)}/activities`);
  url.searchParams.set('requestId', requestId);
  const taken = await send(url, { method: 'POST' });
  return ((await taken.json()) as { readonly id: string }).id;
}

async function answer({ ask }: CardRequest): Promise<void> {
  if (ask === 'waiting') {
    const own = store.forOrganisation(orders.organisation);
    const waiting = (await own.deliveries.pending('2100-01-01T00:00:00.000Z')).length;
    tell({ told: 'waiting', waiting, all: await countAll(own) });
    return;
  }
  stopped.abort();
  await jobs.stop();
  await database.close();
  process.disconnect();
}

async function countAll({ deliveries }: OrganisationStore): Promise<number> {
  let count = 0;
  for (let after: string | null = null; ;) {
    const { rows, next } = await deliveries.list({}, { limit: 200, after });
    count += rows.length;
    if (next === null) return count;
    after = next;
  }
}

function tell(what: CardAnswer): void {
  process.send?.(what);
}
