import { mayBeKept } from '../may-be-kept.ts';
import { strangerView } from '../views/stranger-view.ts';
import type { Activity } from './activity.ts';
import { cardFor, knownPlaceOf, referenceOf, type BotParts } from './bot-parts.ts';
import { chatPlace } from './chat-place.ts';
import { cardMessage } from './outgoing-message.ts';
import { saidWords } from './said-words.ts';
import type { Reply } from './reply.ts';
import { teamsWords } from './teams-words.ts';
import { turnOf } from './turn-of.ts';

/** Somebody said something. Rejects when the answer could not be sent: Teams then says it again. */
export async function answerMessage(activity: Activity, reply: Reply, parts: BotParts): Promise<void> {
  const isPrivate = chatPlace(activity).kind === 'personal' || activity.recipient.isTargeted === true;
  const { who, turn } = await turnOf(activity, isPrivate, parts);
  const view = who === 'stranger' ? strangerView(teamsWords.strangerTip, turn.locale) : await parts.chat.answer(turn, saidWords(activity));
  await reply(cardMessage(cardFor(view, activity, turn, parts)));
  // Only now: a message that comes late, after the bot was taken away there, cannot be answered, and does not make the place known again.
  if (who === 'ours' && mayBeKept(turn)) await parts.places.noteAgain(knownPlaceOf(activity, parts), referenceOf(activity));
}
