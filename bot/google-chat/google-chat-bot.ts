import type { Chat } from '../chat.ts';
import { mayBeKept } from '../may-be-kept.ts';
import { answeredOnce, type OnceAnswer } from '../teams/answered-once.ts';
import { fingerprint } from '../teams/fingerprint.ts';
import type { Turn } from '../turn.ts';
import type { View } from '../views/view.ts';
import { cardMessage, type CardReader } from './cards/card-message.ts';
import type { ChatEvent } from './chat-event.ts';
import type { ChatSpaces } from './chat-spaces.ts';
import { messageAnswer, noAnswer, type AnswerPlace } from './event-answer.ts';
import { strangerView } from './stranger-view.ts';
import { turnOf, type KnownTurn, type TurnParts } from './turn-of.ts';

export interface GoogleChatParts extends TurnParts, Omit<CardReader, 'locale'> {
  readonly chat: Chat;
  readonly spaces: ChatSpaces;
}

export interface GoogleChatBot {
  /** Of an event that was found genuine. */
  answer(event: ChatEvent): Promise<OnceAnswer>;
}

export function googleChatBot(parts: GoogleChatParts): GoogleChatBot {
  const once = answeredOnce(parts.stores);
  const { organisationId } = parts;
  return {
    answer: async (event) =>
      once.answer({ organisationId, activity: eventKey(event), deed: deedKey(event) }, async () => answerOne(event, parts), noAnswer),
  };
}

/** Google numbers no events: the same thing done by the same person at the same moment is the same event. */
function eventKey({ at, user, place, deed }: ChatEvent): string {
  return fingerprint('google-chat', place.id, user.id, at.toISOString(), deed);
}

/** A button pressed twice at once comes in as two events. */
function deedKey({ user, place, deed }: ChatEvent): string | null {
  return deed.kind === 'pressed' ? fingerprint('google-chat-deed', place.id, user.id, deed) : null;
}

async function answerOne(event: ChatEvent, parts: GoogleChatParts): Promise<OnceAnswer> {
  switch (event.deed.kind) {
    case 'said':
    case 'pressed':
      return event.user.kind === 'bot' ? noAnswer : answerPerson(event, parts);
    case 'added':
      return welcome(event, parts);
    case 'removed':
      return forget(event, parts);
    case 'other':
      return noAnswer;
  }
}

async function answerPerson(event: ChatEvent, parts: GoogleChatParts): Promise<OnceAnswer> {
  const where = placeOfAnswer(event);
  const known = await turnOf(event, event.privacy !== 'none', parts);
  if (known.who === 'ours' && mayBeKept(known.turn)) await parts.spaces.noteAgain(parts.organisationId, event.place);
  return answerWith(await viewFor(event, known, parts), event, known.turn, where, parts);
}

/** What others see too stays as it is: whoever presses a button there gets the answer in a message of their own. */
function placeOfAnswer({ deed, privacy, user }: ChatEvent): AnswerPlace {
  if (deed.kind !== 'pressed') return 'new';
  return privacy === 'own-chat' || deed.message.viewer === `users/${user.id}` ? 'update' : 'new';
}

async function viewFor({ deed }: ChatEvent, { who, turn }: KnownTurn, { chat }: GoogleChatParts): Promise<View> {
  if (who === 'stranger') return strangerView(turn.locale);
  if (deed.kind === 'pressed') return chat.act(turn, deed.verb, deed.data);
  return chat.answer(turn, deed.kind === 'said' ? deed.words : '');
}

async function welcome(event: ChatEvent, parts: GoogleChatParts): Promise<OnceAnswer> {
  const { who, turn } = await turnOf(event, event.privacy === 'own-chat', parts);
  if (who === 'stranger') return answerWith(strangerView(turn.locale), event, turn, 'new', parts);
  // Pupils are welcomed too, in their own words; where they talk to the app is not kept.
  if (mayBeKept(turn)) await parts.spaces.remember(parts.organisationId, event.place);
  return answerWith(await parts.chat.welcome(turn), event, turn, 'new', parts);
}

async function forget({ place }: ChatEvent, { spaces, chat, organisationId }: GoogleChatParts): Promise<OnceAnswer> {
  await spaces.forget({ organisationId, placeId: place.id });
  await chat.forget(organisationId, place.id);
  return noAnswer;
}

function answerWith(view: View, event: ChatEvent, { locale }: Turn, where: AnswerPlace, parts: GoogleChatParts): OnceAnswer {
  return messageAnswer(event, cardMessage(view, { locale, everything: parts.everything, handler: parts.handler }), where);
}
