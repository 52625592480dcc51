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
  if (!['signin/tokenExchange', 'signin/verifyState'].includes(activity.name ?? '')) {
    parts.log.warn('somebody could not be signed in by Teams', { code: codeOf(activity.value) });
    return { status: 200 };
  }
  const { who, turn } = await turnOf(activity, true, parts);
  // Of those who get nothing for it, no token is asked for.
  if (who === 'stranger' || turn.person?.role === 'student') return { status: 200 };
  const answer = activity.name === 'signin/tokenExchange' ? await exchangeToken(activity, parts) : await verifyState(activity, parts);
  if (answer.status === 200 && chatPlace(activity).kind === 'personal') {
    await reply(cardMessage(cardFor(await parts.chat.act(turn, 'check', {}), activity, turn, parts)));
  }
  return answer;
}

async function exchangeToken({ value, from }: Activity, { tokens }: BotParts): Promise<SignedInAnswer> {
  const { data } = exchanged.safeParse(value);
  if (data === undefined || data.connectionName !== tokens.connection) return { status: 400 };
  const { id, connectionName, token } = data;
  if ((await tokens.exchange(from.id, token)) !== null) return { status: 200 };
  // Teams asks them to sign in by hand then.
  return { status: 412, body: { id, connectionName, failureDetail: 'The token could not be exchanged.' } };
}

async function verifyState({ value, from }: Activity, { tokens }: BotParts): Promise<SignedInAnswer> {
  const { data } = verified.safeParse(value);
  const token = data === undefined ? null : await tokens.get(from.id, data.state);
  return { status: token === null ? 404 : 200 };
}

/** Teams' own word: `resourcematchfailed`. */
function codeOf(value: unknown): string {
  return z.object({ code: z.string().regex(/^\w{1,60}$/) }).safeParse(value).data?.code ?? 'unknown';
}
