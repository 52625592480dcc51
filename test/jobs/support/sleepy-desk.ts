import { afterEach } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { chatPlaces } from '../../../bot/teams/chat-places.ts';
import { connector } from '../../../bot/teams/connector.ts';
import { teamsMessenger } from '../../../bot/teams/messenger.ts';
import { shippedLists } from '../../../src/checklists/shipped-lists.ts';
import { deliverCard } from '../../../src/jobs/deliver-card.ts';
import { createLog } from '../../../src/log.ts';
import { patientFetch } from '../../../src/platforms/calls/patient-fetch.ts';
import { cardPoster } from '../../../src/service/service-cards.ts';
import { createStore } from '../../../src/store/create-store.ts';
import type { OpenDatabase } from '../../../src/store/open-database.ts';
import { reminderIdOf } from '../../../src/use-cases/reminders/reminder-place.ts';
import { postAgain } from '../../../src/use-cases/reminders/settle-delivery.ts';
import { setWeeklyCard } from '../../../src/use-cases/schedules/set-weekly-card.ts';
import { weeklyCardId } from '../../../src/use-cases/schedules/weekly-card.ts';
import { anOrganisation, aDelivery } from '../../support/stored.ts';
import { surroundings } from '../../support/surroundings.ts';
import { codeOf } from '../../use-cases/office.ts';
import { countingChat } from './counting-chat.ts';
import { briefTimer, hastyPace } from './jobs-at-work.ts';

const placeId = '19:ict@thread.tacv2';
const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A card that is due in a channel of a real chat. Whoever sends it first falls asleep between taking it in hand and writing it. */
export async function sleepyDesk(database: OpenDatabase, { whileAsleep }: { readonly whileAsleep: () => Promise<void> }) {
  let now = new Date('2026-11-23T07:30:00.000Z');
  const clock = { now: () => now, set: (time: string) => void (now = new Date(time)) };
  const store = createStore(database, clock);
  const board = store.forOrganisation(`bestuur-${randomUUID()}`);
  const chat = await countingChat(0);
  closing.push(async () => chat.close());
  const actor = { organisationId: board.organisationId, id: 'noor', name: 'Noor', roles: ['admin'], signedInBy: 'microsoft' } as const;
  const noor = { actor, store: board, clock, newId: randomUUID };
  await board.organisation.put(anOrganisation(), null);
  await board.conversations.put(placeId, {
    platform: 'teams',
    kind: 'channel',
    serviceUrl: chat.serviceUrl,
    tenantId: 'ons',
    teamId: null,
  });
  await setWeeklyCard(noor, { placeId, platform: 'teams', locale: 'nl' }, { weekday: 1, time: '08:30' });
  const delivery = aDelivery({ schedule: weeklyCardId(placeId) });
  await board.deliveries.open(delivery);

  const naps = [whileAsleep];
  const send = patientFetch(8, { ...surroundings({ reach: (url) => url }), clock, timer: briefTimer });
  const botToken = async (): Promise<string> => {
    await naps.shift()?.();
    return 'token';
  };
  const teams = teamsMessenger({
    places: chatPlaces(store),
    connector: connector({ send, mayGoTo: ({ hostname }) => hostname === '127.0.0.1', botToken }),
    everything: null,
  });
  const around = {
    store,
    clock,
    poster: cardPoster({ teams, google: null }, { tab: null, school: 'pretend' }),
    shipped: shippedLists(),
    pace: hastyPace,
    log: createLog({ level: 'silent', clock, destination: { write: () => undefined } }),
  };
  return {
    board,
    chat,
    clock,
    deliver: async () => deliverCard({ organisationId: board.organisationId, delivery: delivery.id }, new AbortController().signal, around),
    postAgain: async () => codeOf(postAgain({ ...noor, cards: null }, reminderIdOf(placeId), '2026-11-23')),
  };
}
