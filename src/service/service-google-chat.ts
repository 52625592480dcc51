import type { Express } from 'express';
import { chatSpaces } from '../../bot/google-chat/chat-spaces.ts';
import { googleChatBot } from '../../bot/google-chat/google-chat-bot.ts';
import { googleChatRoute } from '../../bot/google-chat/google-chat-route.ts';
import { googleChatMessenger, type GoogleChatMessenger, type SpaceWriter } from '../../bot/google-chat/messenger.ts';
import { slashCommands } from '../../bot/google-chat/slash-commands.ts';
import { googleChatDoor } from '../auth/google-chat-token.ts';
import type { RoleRules } from '../auth/roles.ts';
import { personas } from '../auth/sandbox-token.ts';
import type { Sandbox } from '../sandbox/start-sandbox.ts';
import { googleChatPath, type GoogleChatConfig } from '../service-config/google-chat.ts';
import type { GoogleSide } from './google-people.ts';
import { keptUnlessFailed } from './kept-unless-failed.ts';
import { knownAs } from './known-as.ts';
import { addPretendGoogleChat } from './pretend-google-chat.ts';
import { serviceChat, type ChatSettings } from './service-chat.ts';
import type { ServiceData } from './service-data.ts';
import type { ServicePlaces } from './service-places.ts';

export interface GoogleChatSettings extends ChatSettings {
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
  const { log, google } = settings;
  const everything = settings.drawing.tab;
  const { clock, timer } = data.calls;
  const { chat, stores, keys, tells } = serviceChat(places, data, settings);
  const spaces = chatSpaces(stores);
  const { handler } = registered;
  const writer = spaceWriter(google, data);
  const bot = googleChatBot({
    chat,
    organisationId,
    people: google.people,
    roles: pretendRoles(data.pretend) ?? config.signIn.roles,
    knownAs: knownAs(data.pretend),
    stores,
    spaces,
    lessonsOf: google.lessonsOf,
    writer,
    everything,
    handler,
    timer,
    log,
  });
  const door = googleChatDoor(registered, keys);
  return {
    messenger: googleChatMessenger({ spaces, writer, everything, handler }),
    addTo(app) {
      app.post(googleChatPath, ...googleChatRoute({ ...tells, door, clock, answer: async (event) => bot.answer(event) }));
      if (data.pretend !== null) addPretendGoogleChat(app, { chat: data.pretend.chat, slashCommands }, data.calls);
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
  const writer = keptUnlessFailed(async () => {
    const { chatWriter } = await import('../platforms/meet/chat/chat-writer.ts');
    return chatWriter(await google.serviceAccount(), calls);
  });
  return {
    create: async (...asked) => (await writer()).create(...asked),
    update: async (...asked) => (await writer()).update(...asked),
  };
}
