import type { Express } from 'express';
import type { ChatParts } from '../../bot/asked.ts';
import { createChat } from '../../bot/create-chat.ts';
import { chatPlaces } from '../../bot/teams/chat-places.ts';
import { connector } from '../../bot/teams/connector.ts';
import { teamsMessenger, type Messenger } from '../../bot/teams/messenger.ts';
import { withOwnClaims } from '../../bot/chats/own-claims.ts';
import { messagesRoute } from '../../bot/teams/messages-route.ts';
import { teamsSaysLater } from '../../bot/teams/reply.ts';
import { isServiceAddress } from '../../bot/teams/service-hosts.ts';
import { teamsBot, type TeamsBot } from '../../bot/teams/teams-bot.ts';
import { userTokens } from '../../bot/teams/user-tokens.ts';
import { connectorDoor } from '../auth/bot-token.ts';
import { keyPatience } from '../auth/vendor-keys.ts';
import type { Environment } from '../config.ts';
import { logOf } from '../http/guards/request-facts.ts';
import type { Metrics } from '../http/guards/metrics.ts';
import type { PersonDesk } from '../schools/person-desk.ts';
import { patientFetch } from '../platforms/calls/patient-fetch.ts';
import type { Patience } from '../platforms/calls/pause-before.ts';
import { tokenOf, type LessonDesks } from '../platforms/teams/lessons/lesson-desks.ts';
import { botRegistration, type BotRegistration } from './bot-registration.ts';
import type { ServiceData } from './service-data.ts';
import type { ServicePlaces } from './service-places.ts';
import { addPretendTeams } from './pretend-teams.ts';

export interface BotSettings extends Pick<ChatParts, 'checks' | 'shipped' | 'log' | 'timer' | 'newId'> {
  readonly env: Environment;
  readonly metrics: Metrics;
  readonly people: (organisationId: string) => PersonDesk;
  readonly desks: LessonDesks;
}

export interface ServiceBot {
  /** `POST /api/messages`, before the door of the API: it has its own. */
  addTo(app: Express): void;
  /** For writing to chats without having been asked. */
  readonly messenger: Messenger;
  readonly warmUp: TeamsBot['warmUp'];
}

/** Teams waits fifteen seconds for an answer to a message, and ten after a button: learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages. */
const patience: Patience = { attempts: 4, timeLimit: 5000, firstPause: 300, longestPause: 5000 };
const callsAtOnce = 24;

/** Null: there is none. @throws AppError when its certificate cannot be used. */
export async function serviceBot(places: ServicePlaces, data: ServiceData, settings: BotSettings): Promise<ServiceBot | null> {
  const registration = await botRegistration(places.config, data.pretend, { ...data.calls, env: settings.env });
  return registration === null ? null : botOf(registration, places, data, settings);
}

/** The bot with all that it needs of the service. */
function botOf(registration: BotRegistration, places: ServicePlaces, data: ServiceData, settings: BotSettings): ServiceBot {
  const { config, organisationId } = places;
  const { metrics, log } = settings;
  const { appId: botId, tenantId, tokenService, oauthConnection: connection, connectorHosts, loopback } = registration;
  const { clock } = data.calls;
  const around = { ...data.calls, patience, reach: reachOf(registration, data.calls.reach) };
  const services = { hosts: connectorHosts, loopback };
  const hosts = { hosts: [...connectorHosts, new URL(tokenService).host], loopback };
  const calls = { send: patientFetch(callsAtOnce, around), mayGoTo: (url: URL) => isServiceAddress(url, hosts) };
  const botToken = async (): Promise<string> => registration.tokens.token();
  const stores = 'directory' in places.database ? withOwnClaims(data.store) : data.store;
  const known = chatPlaces(stores);
  const everything = config.publicUrl === null ? null : `${config.publicUrl}/tab/`;
  const bot = teamsBot({
    chat: createChat({
      ...settings,
      store: data.store,
      tab: everything,
      cards: data.jobs,
      clock,
      school: config.mode === 'sandbox' ? 'pretend' : 'real',
    }),
    stores,
    places: known,
    everything,
    organisationOf: (tenant) => registration.tenants.find(({ id }) => id === tenant)?.organisationId ?? organisationId,
    people: settings.people,
    roles: config.signIn.roles,
    lessonsOf: async (token, personId) => settings.desks(personId, tokenOf(token)),
    tokens: userTokens({ ...calls, clock, address: tokenService, connection, botId, botToken }),
    connector: connector({ ...calls, send: patientFetch(callsAtOnce, around, teamsSaysLater), botToken }),
    log,
    sdk: { botId, tenantId, log },
  });
  const door = connectorDoor(botId, { clock, log, call: patientFetch(2, { ...data.calls, patience: keyPatience }) });
  const trust = { services, tenants: new Set(registration.tenants.map(({ id }) => id.toLowerCase())) };
  return {
    messenger: teamsMessenger({ places: known, connector: connector({ ...calls, botToken }), everything }),
    warmUp: async () => bot.warmUp(),
    addTo(app) {
      const answer: TeamsBot['answer'] = async (...asked) => bot.answer(...asked);
      const route = messagesRoute({ door, trust, answer, logOf: (response) => logOf(response, log), refused: metrics.signInRefused });
      app.post('/api/messages', ...route);
      if (data.pretend !== null && loopback === 'taken') addPretendTeams(app, data.pretend, data.calls);
    },
  };
}

/** A chat client on this machine is found where it says, and not in the pretend world. */
function reachOf({ loopback }: BotRegistration, reach: (url: URL) => URL): (url: URL) => URL {
  return (url) => (loopback === 'taken' && url.hostname === '127.0.0.1' ? url : reach(url));
}
