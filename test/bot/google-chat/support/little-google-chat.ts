import { chatSpaces } from '../../../../bot/google-chat/chat-spaces.ts';
import { googleChatBot, type GoogleChatBot } from '../../../../bot/google-chat/google-chat-bot.ts';
import type { CardMessage } from '../../../../bot/google-chat/cards/chat-card.ts';
import { googleChatRoute } from '../../../../bot/google-chat/google-chat-route.ts';
import type { TurnParts } from '../../../../bot/google-chat/turn-of.ts';
import { googleChatDoor, type GoogleChatAudiences } from '../../../../src/auth/google-chat-token.ts';
import { keyPatience } from '../../../../src/auth/vendor-keys.ts';
import { systemTimer, type Timer } from '../../../../src/clock.ts';
import { patientFetch } from '../../../../src/platforms/calls/patient-fetch.ts';
import { chatEvent, type ChatDone, type ChatEventFormat } from '../../../../src/sandbox/google/chat/chat-events.ts';
import { chatUser, ownRoom, type ChatRoomResource } from '../../../../src/sandbox/google/chat/chat-rooms.ts';
import type { ServedHosts } from '../../../../src/sandbox/server/serve-hosts.ts';
import { littleService, type LittleService } from '../../../auth/little-service.ts';
import { heardLog } from '../../../auth/log-lines.ts';
import { everybodyTeaches, type Parts } from '../../../auth/pretend-vendors.ts';
import { noon } from '../../../support/audit.ts';
import { aTeacher } from '../../../support/lessons.ts';
import { surroundings } from '../../../support/surroundings.ts';
import { listeningChat, type ListeningChat } from '../../support/listening-chat.ts';
import { memoryStores, type MemoryStores } from '../../support/memory-stores.ts';
import { addOnAccount, addOnToken, endpoint, projectNumber, projectToken } from './google-tokens.ts';

export const sanne = chatUser(0, 'd000000@bs.delinde.example', 'Sanne Bakker');
export const sanneId = sanne.name.slice('users/'.length);
export const ownChat = ownRoom(0);

export interface LittleGoogleChat extends LittleService {
  readonly chat: ListeningChat;
  readonly stores: MemoryStores;
  readonly bot: GoogleChatBot;
  /** Messages that all see, which were brought up to date. */
  readonly changed: readonly (readonly [name: string, message: CardMessage])[];
  /** Google tells what somebody did. */
  readonly tell: (done: ChatDone, more?: Told) => Promise<{ readonly status: number; readonly body: unknown }>;
}

export interface Told {
  readonly format?: ChatEventFormat;
  readonly space?: ChatRoomResource;
  readonly user?: typeof sanne;
  readonly at?: Date;
  readonly token?: string;
  readonly userLocale?: string;
  /** Parts of the body that take the place of Google's. */
  readonly changes?: Parts;
}

export interface LittleGoogleChatTold {
  readonly keys: Pick<ServedHosts, 'reach'>;
  readonly people?: TurnParts['people'];
  readonly audiences?: Partial<GoogleChatAudiences>;
  readonly stores?: MemoryStores;
  /** Whoever waits for longer than Google does; left out: nobody. */
  readonly timer?: Timer;
}

const justSanne: TurnParts['people'] = {
  find: async (id) => (id === sanneId ? aTeacher({ platform: 'meet' }) : null),
  addressOf: async (id) => (id === sanneId ? sanne.email : null),
};

/** The app behind its guards, and a chat that writes down what it hears. */
export async function littleGoogleChat({
  keys,
  people = justSanne,
  audiences = {},
  stores = memoryStores(),
  timer = systemTimer,
}: LittleGoogleChatTold): Promise<LittleGoogleChat> {
  const heard = heardLog();
  const around = surroundings({ reach: keys.reach, patience: keyPatience });
  const chat = listeningChat();
  const changed: [string, CardMessage][] = [];
  const bot = googleChatBot({
    chat,
    organisationId: 'de-linde',
    people,
    roles: everybodyTeaches,
    knownAs: (vendorId) => vendorId,
    stores,
    spaces: chatSpaces(stores),
    lessonsOf: async () => Promise.reject(new Error('nobody was to ask for lessons')),
    writer: { update: async (name, message) => void changed.push([name, message]) },
    everything: 'https://lesklaar.example/tab/',
    handler: endpoint,
    timer,
    log: heard.log,
  });
  const door = googleChatDoor(
    { projectNumber, endpoint, addOnAccount, ...audiences },
    { clock: around.clock, log: heard.log, call: patientFetch(2, around) },
  );
  const service = await littleService({
    heard,
    routes: (app, { signInRefused }) => {
      const answer = bot.answer.bind(bot);
      app.post('/google/chat', ...googleChatRoute({ door, clock: around.clock, logOf: () => heard.log, refused: signInRefused, answer }));
    },
  });
  return {
    ...service,
    chat,
    stores,
    bot,
    changed,
    async tell(done, { format = 'classic', space = ownChat, user = sanne, at = noon, userLocale = 'nl', changes = {}, ...told } = {}) {
      const token = told.token ?? (format === 'classic' ? projectToken() : addOnToken());
      const event = { ...chatEvent(format, { done, user, space, at, userLocale }), ...changes };
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      const answer = await fetch(`${service.address}/google/chat`, { method: 'POST', headers, body: JSON.stringify(event) });
      const text = await answer.text();
      return { status: answer.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
    },
  };
}
