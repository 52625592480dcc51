import type { OnceAnswer } from '../chats/answered-once.ts';
import type { CardMessage } from './cards/chat-card.ts';
import type { ChatEvent } from './chat-event.ts';

/** new: a message below what was said. update: in the place of the message whose button was pressed. */
export type AnswerPlace = 'new' | 'update';

/** Google takes what it is answered with, and writes it itself. */
export function messageAnswer(event: ChatEvent, message: CardMessage, where: AnswerPlace): OnceAnswer {
  const whole = where === 'update' ? message : { ...message, ...threadOf(event), ...viewerOf(event) };
  return { status: 200, body: event.format === 'classic' ? classicAnswer(event, whole, where) : addOnAnswer(whole, where) };
}

/** Nothing is said. */
export const noAnswer: OnceAnswer = { status: 200, body: {} };

/** developers.google.com/workspace/chat/receive-respond-interactions */
function classicAnswer({ deed }: ChatEvent, message: object, where: AnswerPlace): object {
  if (deed.kind !== 'pressed') return message;
  return { ...message, actionResponse: { type: where === 'update' ? 'UPDATE_MESSAGE' : 'NEW_MESSAGE' } };
}

/** developers.google.com/workspace/add-ons/chat/send-messages */
function addOnAnswer(message: object, where: AnswerPlace): object {
  const action = where === 'update' ? { updateMessageAction: { message } } : { createMessageAction: { message } };
  return { hostAppDataAction: { chatDataAction: action } };
}

function threadOf({ deed }: ChatEvent): object {
  const thread = deed.kind === 'said' || deed.kind === 'pressed' ? deed.message.thread : null;
  return thread === null ? {} : { thread: { name: thread } };
}

/** Whoever asked is answered alone, wherever Chat can do that; only what is said on being added is for all. */
function viewerOf({ deed, privacy, user }: ChatEvent): object {
  return privacy === 'to-one' && deed.kind !== 'added' ? { privateMessageViewer: { name: `users/${user.id}` } } : {};
}
