import type { Express } from 'express';
import { chatPlaces } from '../../bot/teams/chat-places.ts';
import { connector } from '../../bot/teams/connector.ts';
import { teamsMessenger, type Messenger } from '../../bot/teams/messenger.ts';
import { messagesRoute } from '../../bot/teams/messages-route.ts';
import { teamsSaysLater } from '../../bot/teams/reply.ts';
import { isServiceAddress } from '../../bot/teams/service-hosts.ts';
import { teamsBot, type TeamsBot } from '../../bot/teams/teams-bot.ts';
import { userTokens } from '../../bot/teams/user-tokens.ts';
import { connectorDoor } from '../auth/bot-token.ts';
import type { Environment } from '../config.ts';
import type { PersonDesk } from '../schools/person-desk.ts';
import { patientFetch } from '../platforms/calls/patient-fetch.ts';
import type { Patience } from '../platforms/calls/pause-before.ts';
import { tokenOf, type LessonDesks } from '../platforms/teams/lessons/lesson-desks.ts';
import { botRegistration, type BotRegistration } from './bot-registration.ts';
import { knownAs } from './known-as.ts';
import { addPretendTeams } from './pretend-teams.ts';
import { serviceChat, type ChatSettings } from './service-chat.ts';
import type { ServiceData } from './service-data.ts';
import type { ServicePlaces } from './service-places.ts';

export interface BotSettings extends ChatSettings {
  readonly env: Environment;
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
  const { log } = settings;
  const everything = settings.drawing.tab;
  const { appId: botId, tenantId, tokenService, oauthConnection: connection, connectorHosts, loopback } = registration;
  const { clock } = data.calls;
  const around = { ...data.calls, patience, reach: reachOf(registration, data.calls.reach) };
  const services = { hosts: connectorHosts, loopback };
  const hosts = { hosts: [...connectorHosts, new URL(tokenService).host], loopback };
  const calls = { send: patientFetch(callsAtOnce, around), mayGoTo: (url: URL) => isServiceAddress(url, hosts) };
  const botToken = async (): Promise<string> => registration.tokens.token();
  const { chat, stores, keys, tells } = serviceChat(places, data, settings);
  const known = chatPlaces(stores);
  const bot = teamsBot({
    chat,
    stores,
    places: known,
    everything,
    organisationOf: (tenant) => registration.tenants.find(({ id }) => id === tenant)?.organisationId ?? organisationId,
    people: settings.people,
    roles: config.signIn.roles,
    knownAs: knownAs(data.pretend),
    lessonsOf: async (token, personId) => settings.desks(personId, tokenOf(token)),
    tokens: userTokens({ ...calls, clock, address: tokenService, connection, botId, botToken }),
    connector: connector({ ...calls, send: patientFetch(callsAtOnce, around, teamsSaysLater), botToken }),
    log,
    sdk: { botId, tenantId, log },
  });
  const door = connectorDoor(botId, keys);
  const trust = { services, tenants: new Set(registration.tenants.map(({ id }) => id.toLowerCase())) };
  return {
    messenger: teamsMessenger({ places: known, connector: connector({ ...calls, botToken }), everything }),
    warmUp: async () => bot.warmUp(),
    addTo(app) {
      const answer: TeamsBot['answer'] = async (...asked) => bot.answer(...asked);
      app.post('/api/messages', ...messagesRoute({ ...tells, door, trust, answer }));
      if (data.pretend !== null && loopback === 'taken') addPretendTeams(app, data.pretend, data.calls);
    },
  };
}

/** A chat client on this machine is found where it says, and not in the pretend world. */
function reachOf({ loopback }: BotRegistration, reach: (url: URL) => URL): (url: URL) => URL {
  return (url) => (loopback === 'taken' && url.hostname === '127.0.0.1' ? url : reach(url));
}
