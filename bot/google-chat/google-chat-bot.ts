import type { Timer } from '../../src/clock.ts';
import { CallFailure } from '../../src/platforms/calls/call-failure.ts';
import type { Chat } from '../chat.ts';
import { mayBeKept } from '../may-be-kept.ts';
import { answeredOnce, type OnceAnswer } from '../chats/answered-once.ts';
import { chatLocale } from '../chats/chat-locale.ts';
import { fingerprint } from '../chats/fingerprint.ts';
import type { Turn } from '../turn.ts';
import { problemView } from '../views/problem-view.ts';
import { strangerView } from '../views/stranger-view.ts';
import type { View } from '../views/view.ts';
import { cardMessage, type CardReader } from './cards/card-message.ts';
import type { ChatEvent } from './chat-event.ts';
import type { ChatSpaces } from './chat-spaces.ts';
import { googleWords } from './google-words.ts';
import { inTime } from './in-time.ts';
import { lateView } from './late-view.ts';
import type { SpaceWriter } from './messenger.ts';
import { messageAnswer, noAnswer, type AnswerPlace } from './event-answer.ts';
import { turnOf, type KnownTurn, type TurnParts } from './turn-of.ts';

export interface GoogleChatParts extends TurnParts, Omit<CardReader, 'locale' | 'from'> {
  readonly chat: Chat;
  /** For cards that all see, when one of them changes it on a card of their own. */
  readonly writer: Pick<SpaceWriter, 'update'>;
  readonly spaces: ChatSpaces;
  readonly timer: Timer;
}

/** Milliseconds. Google waits for half a minute, and its question and our answer are underway for a while. */
const longestAnswer = 25_000;

export interface GoogleChatBot {
  /** Of an event that was found genuine. */
  answer(event: ChatEvent): Promise<OnceAnswer>;
}

export function googleChatBot(parts: GoogleChatParts): GoogleChatBot {
  const once = answeredOnce(parts.stores);
  const { organisationId } = parts;
  return {
    answer: async (event) =>
      once.answer({ organisationId, activity: eventKey(event), deed: deedKey(event) }, async () => answerInTime(event, parts), noAnswer),
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

/** Looking for a lesson, changing it and looking again may each take a quarter of a minute while Google fails. */
async function answerInTime(event: ChatEvent, parts: GoogleChatParts): Promise<OnceAnswer> {
  const { timer, log, everything, handler } = parts;
  const work = answerOne(event, parts);
  return inTime(work, {
    timer,
    limit: longestAnswer,
    late: () => {
      log.warn('an answer takes longer than Google waits');
      work.catch((error: unknown) => log.error('an answer that came too late went wrong', { error }));
      const locale = chatLocale(event.locale?.replace('_', '-'));
      return messageAnswer(event, cardMessage(lateView(event.deed, locale), { locale, everything, handler, from: null }), 'new');
    },
  });
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
  const known = await turnOf(event, event.privacy !== 'none', parts);
  if (known.who === 'ours' && mayBeKept(known.turn)) await parts.spaces.noteAgain(parts.organisationId, event.place);
  const view = await viewFor(event, known, parts);
  await showAll(view, event, parts);
  return answerWith(view, event, known.turn, placeOfAnswer(event, view), parts);
}

/** What all see is changed for all only; whoever presses a button there for themselves gets the answer in a message of their own. */
function placeOfAnswer({ deed, privacy, user }: ChatEvent, { forAll }: View): AnswerPlace {
  if (deed.kind !== 'pressed') return 'new';
  const isOwn = privacy === 'own-chat' || deed.message.viewer === `users/${user.id}`;
  return isOwn || (forAll !== null && deed.message.viewer === null) ? 'update' : 'new';
}

/**
 * Brings the card up to date that all see, when it was pressed on in a card of one's own. Where that fails, what was done is done, and the card says so at the
 * next press.
 */
async function showAll(view: View, { deed }: ChatEvent, { writer, everything, handler, log }: GoogleChatParts): Promise<void> {
  if (view.forAll === null || deed.kind !== 'pressed' || deed.from === null) return;
  try {
    await writer.update(deed.from, cardMessage(view, { locale: view.forAll, everything, handler, from: null }));
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error;
    log.warn('a card could not be brought up to date for everybody', { error });
  }
}

/** For a card of one's own: the one that all see, from which it came. */
function fromOf({ deed, privacy }: ChatEvent, where: AnswerPlace): string | null {
  if (deed.kind !== 'pressed' || privacy !== 'to-one') return null;
  if (deed.message.viewer !== null) return deed.from;
  return where === 'new' && deed.message.name !== '' ? deed.message.name : null;
}

async function viewFor({ deed }: ChatEvent, known: KnownTurn, { chat }: GoogleChatParts): Promise<View> {
  const { turn } = known;
  const refusal = refusalOf(known);
  if (refusal !== null) return refusal;
  if (deed.kind === 'pressed') return chat.act(turn, deed.verb, deed.data);
  return chat.answer(turn, deed.kind === 'said' ? deed.words : '');
}

/** To whoever is nobody of the school, or could be nobody of it. */
function refusalOf(known: KnownTurn): View | null {
  if (known.who === 'unread') return problemView(known.because, known.turn.locale);
  return known.who === 'stranger' ? strangerView(googleWords.strangerTip, known.turn.locale) : null;
}

async function welcome(event: ChatEvent, parts: GoogleChatParts): Promise<OnceAnswer> {
  const known = await turnOf(event, event.privacy === 'own-chat', parts);
  const { turn } = known;
  const refusal = refusalOf(known);
  if (refusal !== null) return answerWith(refusal, event, turn, 'new', parts);
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
  const { everything, handler } = parts;
  return messageAnswer(event, cardMessage(view, { locale: view.forAll ?? locale, everything, handler, from: fromOf(event, where) }), where);
}
