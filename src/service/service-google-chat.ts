import type { Express } from 'express';
import type { ChatParts } from '../../bot/asked.ts';
import { createChat } from '../../bot/create-chat.ts';
import { chatSpaces } from '../../bot/google-chat/chat-spaces.ts';
import { googleChatBot } from '../../bot/google-chat/google-chat-bot.ts';
import { googleChatRoute } from '../../bot/google-chat/google-chat-route.ts';
import { googleChatMessenger, type GoogleChatMessenger, type SpaceWriter } from '../../bot/google-chat/messenger.ts';
import { withOwnClaims } from '../../bot/chats/own-claims.ts';
import { googleChatDoor } from '../auth/google-chat-token.ts';
import type { RoleRules } from '../auth/roles.ts';
import { personas } from '../auth/sandbox-token.ts';
import { keyPatience } from '../auth/vendor-keys.ts';
import { logOf } from '../http/guards/request-facts.ts';
import type { Metrics } from '../http/guards/metrics.ts';
import { patientFetch } from '../platforms/calls/patient-fetch.ts';
import type { Sandbox } from '../sandbox/start-sandbox.ts';
import { googleChatPath, type GoogleChatConfig } from '../service-config/google-chat.ts';
import type { GoogleSide } from './google-people.ts';
import type { ServiceData } from './service-data.ts';
import type { ServicePlaces } from './service-places.ts';

export interface GoogleChatSettings extends Pick<ChatParts, 'checks' | 'shipped' | 'log' | 'timer' | 'newId'> {
  readonly metrics: Metrics;
  readonly google: GoogleSide;
}

export interface ServiceGoogleChat {
  /** `POST /google/chat`, before the door of the API: it has its own. */
  addTo(app: Express): void;
  /** For writing to spaces without having been asked. */
  readonly messenger: GoogleChatMessenger;
}

/** Null: there is none. */
export function serviceGoogleChat(places: ServicePlaces, data: ServiceData, settings: GoogleChatSettings): ServiceGoogleChat | null {
  const { config, organisationId } = places;
  const registered = pretendChat(data.pretend) ?? config.googleChat;
  if (registered === null) return null;
  const { log, metrics, google } = settings;
  const { clock } = data.calls;
  const stores = 'directory' in places.database ? withOwnClaims(data.store) : data.store;
  const spaces = chatSpaces(stores);
  const { handler } = registered;
  const everything = config.publicUrl === null ? null : `${config.publicUrl}/tab/`;
  const writer = spaceWriter(google, data);
  const bot = googleChatBot({
    chat: createChat({
      ...settings,
      store: data.store,
      tab: everything,
      cards: data.jobs,
      clock,
      school: config.mode === 'sandbox' ? 'pretend' : 'real',
    }),
    organisationId,
    people: google.people,
    roles: pretendRoles(data.pretend) ?? config.signIn.roles,
    stores,
    spaces,
    lessonsOf: google.lessonsOf,
    writer,
    everything,
    handler,
    log,
  });
  const door = googleChatDoor(registered, { clock, log, call: patientFetch(2, { ...data.calls, patience: keyPatience }) });
  return {
    messenger: googleChatMessenger({ spaces, writer, everything, handler }),
    addTo(app) {
      const refused = metrics.signInRefused;
      const route = googleChatRoute({
        door,
        clock,
        logOf: (response) => logOf(response, log),
        refused,
        answer: async (event) => bot.answer(event),
      });
      app.post(googleChatPath, ...route);
    },
  };
}

function pretendChat(pretend: Sandbox | null): GoogleChatConfig | null {
  if (pretend === null) return null;
  const { projectNumber, endpoint, addOnAccount } = pretend.chat;
  return { projectNumber, endpoint, addOnAccount, handler: endpoint };
}

/** In the pretend school each persona has their own role, as they have it in the tab. */
function pretendRoles(pretend: Sandbox | null): RoleRules | null {
  if (pretend === null) return null;
  return { holders: new Map(personas.map((persona) => [pretend.chat.user(persona).email, [persona]])), others: 'teacher' };
}

/** Google's client is loaded with the first message. */
function spaceWriter(google: GoogleSide, { calls }: ServiceData): SpaceWriter {
  let made: Promise<SpaceWriter> | null = null;
  const writer = async (): Promise<SpaceWriter> => {
    const mine = (made ??= load());
    mine.catch(() => (made = null));
    return mine;
  };
  async function load(): Promise<SpaceWriter> {
    const { chatWriter } = await import('../platforms/meet/chat/chat-writer.ts');
    return chatWriter(await google.serviceAccount(), calls);
  }
  return {
    create: async (...asked) => (await writer()).create(...asked),
    update: async (...asked) => (await writer()).update(...asked),
  };
}
