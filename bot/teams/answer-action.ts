import { AppError } from '../../src/errors.ts';
import { say } from '../../src/text/flemish.ts';
import type { Turn } from '../turn.ts';
import { ourFaultWords } from '../views/problem-view.ts';
import { strangerView } from '../views/stranger-view.ts';
import type { Activity } from './activity.ts';
import { cardFor, type BotParts } from './bot-parts.ts';
import { signInVerb } from './cards/adaptive-card.ts';
import { chatLocale } from '../chats/chat-locale.ts';
import { cardAnswer, errorAnswer, type InvokeAnswer } from './invoke-answer.ts';
import { signInAnswer, tokenFrom } from './sign-in.ts';
import { againShape, pressedShape, type Pressed } from './pressed.ts';
import { showAll } from './show-all.ts';
import { teamsWords } from './teams-words.ts';
import { turnOf } from './turn-of.ts';

/** Somebody pressed a button, or looked at a card again. The new card is shown to them alone, unless it is for all. */
export async function answerAction(activity: Activity, parts: BotParts): Promise<InvokeAnswer> {
  const { data: value } = pressedShape.safeParse(activity.value);
  const locale = chatLocale(activity.locale);
  if (value === undefined) return errorAnswer(400, say(teamsWords.unusable, locale));
  try {
    return await answerPressed(activity, value, parts);
  } catch (error) {
    parts.log.error('a button could not be answered', { error });
    return errorAnswer(500, error instanceof AppError ? say(teamsWords.signInDown, locale) : ourFaultWords(locale));
  }
}

async function answerPressed(activity: Activity, value: Pressed, parts: BotParts): Promise<InvokeAnswer> {
  const { who, turn, lessonsBy } = await turnOf(activity, true, parts);
  if (who === 'stranger') return cardAnswer(cardFor(strangerView(teamsWords.strangerTip, turn.locale), activity, turn, parts));
  // Whoever is a pupil is signed in nowhere: they get their friendly word, and no token of theirs is asked for.
  if (value.action.verb !== signInVerb || turn.person?.role === 'student') return act(activity, turn, value.action, parts);
  const again = againShape.safeParse(value.action.data).data?.again ?? { verb: 'check', data: {} };
  const token = await tokenFrom(value, activity, parts);
  if (token.kind !== 'token') return signInAnswer(token, activity, turn, parts);
  const lessons = async () => lessonsBy(token.token);
  return act(activity, { ...turn, lessons }, again, parts);
}

async function act(activity: Activity, turn: Turn, { verb, data }: Pressed['action'], parts: BotParts): Promise<InvokeAnswer> {
  const view = await parts.chat.act(turn, verb, data);
  await showAll(view, activity, parts);
  return cardAnswer(cardFor(view, activity, { locale: view.forAll ?? turn.locale }, parts));
}
