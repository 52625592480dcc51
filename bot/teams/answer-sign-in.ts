import * as z from 'zod';
import type { Activity } from './activity.ts';
import { cardFor, type BotParts } from './bot-parts.ts';
import { chatPlace } from './chat-place.ts';
import { cardMessage } from './outgoing-message.ts';
import type { SignedInAnswer } from './signed-in-answer.ts';
import type { Reply } from './reply.ts';
import { turnOf } from './turn-of.ts';

const exchanged = z.object({ id: z.string().max(500), connectionName: z.string().max(200), token: z.string().max(20_000) });
const verified = z.object({ state: z.string().min(1).max(500) });

/**
 * Teams tells of a sign-in that no button of a card began. Once it is there, the person sees in their own chat what they can see now.
 * learn.microsoft.com/microsoftteams/platform/bots/how-to/authentication/bot-sso-code
 */
export async function answerSignIn(activity: Activity, reply: Reply, parts: BotParts): Promise<SignedInAnswer> {
  switch (activity.name ?? '') {
    case 'signin/tokenExchange':
      return exchangeToken(activity, reply, parts);
    case 'signin/verifyState':
      return verifyState(activity, reply, parts);
    default:
      parts.log.warn('somebody could not be signed in by Teams', { code: codeOf(activity.value) });
      return { status: 200 };
  }
}

async function exchangeToken(activity: Activity, reply: Reply, parts: BotParts): Promise<SignedInAnswer> {
  const { data } = exchanged.safeParse(activity.value);
  if (data === undefined || data.connectionName !== parts.tokens.connection) return { status: 400 };
  const { id, connectionName, token } = data;
  if ((await parts.tokens.exchange(activity.from.id, token)) !== null) return showLessons(activity, reply, parts);
  // Teams asks them to sign in by hand then.
  return { status: 412, body: { id, connectionName, failureDetail: 'The token could not be exchanged.' } };
}

async function verifyState(activity: Activity, reply: Reply, parts: BotParts): Promise<SignedInAnswer> {
  const { data } = verified.safeParse(activity.value);
  const token = data === undefined ? null : await parts.tokens.get(activity.from.id, data.state);
  return token === null ? { status: 404 } : showLessons(activity, reply, parts);
}

async function showLessons(activity: Activity, reply: Reply, parts: BotParts): Promise<SignedInAnswer> {
  if (chatPlace(activity).kind !== 'personal') return { status: 200 };
  const { who, turn } = await turnOf(activity, true, parts);
  if (who === 'ours') await reply(cardMessage(cardFor(await parts.chat.act(turn, 'check', {}), activity, turn, parts)));
  return { status: 200 };
}

/** Teams' own word: `resourcematchfailed`. */
function codeOf(value: unknown): string {
  return z.object({ code: z.string().regex(/^\w{1,60}$/) }).safeParse(value).data?.code ?? 'unknown';
}
