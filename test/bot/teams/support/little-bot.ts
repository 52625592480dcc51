import { isServiceAddress } from '../../../../bot/teams/service-hosts.ts';
import { chatPlaces } from '../../../../bot/teams/chat-places.ts';
import { connector } from '../../../../bot/teams/connector.ts';
import { teamsMessenger, type Messenger } from '../../../../bot/teams/messenger.ts';
import { messagesRoute } from '../../../../bot/teams/messages-route.ts';
import { teamsSaysLater } from '../../../../bot/teams/reply.ts';
import { teamsBot } from '../../../../bot/teams/teams-bot.ts';
import type { TurnParts } from '../../../../bot/teams/turn-of.ts';
import { userTokens } from '../../../../bot/teams/user-tokens.ts';
import { connectorDoor } from '../../../../src/auth/bot-token.ts';
import { keyPatience } from '../../../../src/auth/vendor-keys.ts';
import { patientFetch } from '../../../../src/platforms/calls/patient-fetch.ts';
import type { ServedHosts } from '../../../../src/sandbox/server/serve-hosts.ts';
import type { PersonDesk, PersonHere } from '../../../../src/schools/person-desk.ts';
import { teamsConnector } from '../../../../src/service-config/bot.ts';
import { littleService, type LittleService } from '../../../auth/little-service.ts';
import { heardLog } from '../../../auth/log-lines.ts';
import { everybodyTeaches, ourTenant, teacherId, type Parts } from '../../../auth/pretend-vendors.ts';
import { noon } from '../../../support/audit.ts';
import { surroundings } from '../../../support/surroundings.ts';
import { anActivity, botId as littleBotId, connectorToken } from './bot-framework.ts';
import { listeningChat, type ListeningChat } from '../../support/listening-chat.ts';
import { memoryStores, type MemoryStores } from '../../support/memory-stores.ts';

export interface LittleBot extends LittleService {
  readonly chat: ListeningChat;
  readonly stores: MemoryStores;
  readonly messenger: Messenger;
  /** Activities that were let in, answered or not. */
  readonly arrived: () => number;
  /** Times that the bot's own token was asked for. */
  readonly tokensGiven: () => number;
  /** Milliseconds of each wait, none of which took place. */
  readonly pauses: readonly number[];
  /** Hands it an activity as Teams does; parts that are given take the place of the usual ones. */
  readonly send: (more?: Parts, token?: string) => Promise<{ readonly status: number; readonly body: unknown }>;
}

/** Like no token of anybody: where it turns up, it leaked. */
export const ownToken = `eyJhbGciOiJub25lIn0.${Buffer.from('{"bot":true}').toString('base64url')}.own`;

export const teacher: PersonHere = {
  platform: 'teams',
  role: 'teacher',
  stage: 'primary',
  populations: [],
  groups: [],
  appRoles: [],
  policies: new Map(),
};

export interface LittleBotTold {
  /** Where Bot Framework is found. */
  readonly framework: Pick<ServedHosts, 'reach'>;
  /** What it shares with other instances. */
  readonly stores?: MemoryStores;
  /** Of the registration; left out: those of the little Bot Framework. */
  readonly bot?: { readonly id: string; readonly tenantId: string; readonly token: () => Promise<string> };
  readonly people?: PersonDesk;
  readonly lessonsOf?: TurnParts['lessonsOf'];
}

/** The bot behind its guards, between a chat that writes down what it hears and a Bot Framework on loopback. */
export async function littleBot({ framework, stores = memoryStores(), ...told }: LittleBotTold): Promise<LittleBot> {
  const heard = heardLog();
  const { id: botId, tenantId, token } = told.bot ?? { id: littleBotId, tenantId: ourTenant, token: async () => ownToken };
  const around = surroundings({ reach: framework.reach });
  const chat = listeningChat();
  let given = 0;
  let arrived = 0;
  const botToken = async (): Promise<string> => {
    given += 1;
    return token();
  };
  const services = { hosts: [teamsConnector], loopback: 'refused' as const };
  const hosts = { ...services, hosts: [...services.hosts, 'token.botframework.com'] };
  const mayGoTo = (url: URL): boolean => isServiceAddress(url, hosts);
  const send = patientFetch(4, around);
  const known = chatPlaces(stores);
  const address = 'https://token.botframework.com';
  const bot = teamsBot({
    chat,
    places: known,
    everything: 'https://lesklaar.example/tab/',
    organisationOf: () => 'de-linde',
    people: () => told.people ?? { find: async (id) => (id === teacherId ? teacher : null) },
    roles: everybodyTeaches,
    knownAs: (vendorId) => vendorId,
    stores,
    lessonsOf: told.lessonsOf ?? (async () => Promise.reject(new Error('nobody was to ask for lessons'))),
    tokens: userTokens({ clock: around.clock, address, connection: 'graph', botId, botToken, mayGoTo, send }),
    log: heard.log,
    connector: connector({ botToken, mayGoTo, send: patientFetch(4, around, teamsSaysLater) }),
    sdk: { botId, tenantId: ourTenant, log: heard.log },
  });
  const door = connectorDoor(botId, { clock: around.clock, log: heard.log, call: patientFetch(2, { ...around, patience: keyPatience }) });
  const service = await littleService({
    heard,
    clock: { now: () => noon },
    routes: (app, { signInRefused }) => {
      const trust = { services, tenants: new Set([tenantId]) };
      const answer: typeof bot.answer = async (...asked) => {
        arrived += 1;
        return bot.answer(...asked);
      };
      app.post('/api/messages', ...messagesRoute({ door, trust, logOf: () => heard.log, refused: signInRefused, answer }));
    },
  });
  return {
    ...service,
    chat,
    stores,
    messenger: teamsMessenger({ places: known, connector: connector({ botToken, mayGoTo, send }), everything: null }),
    arrived: () => arrived,
    tokensGiven: () => given,
    pauses: around.recorded.pauses,
    async send(more = {}, token = connectorToken()) {
      const answer = await fetch(`${service.address}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify(anActivity(more)),
      });
      const text = await answer.text();
      return { status: answer.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
    },
  };
}
