import { say } from '../../src/text/flemish.ts';
import type { Turn } from '../turn.ts';
import type { Activity } from './activity.ts';
import type { BotParts } from './bot-parts.ts';
import { errorAnswer, type InvokeAnswer } from './invoke-answer.ts';
import type { Pressed } from './pressed.ts';
import { teamsWords } from './teams-words.ts';

/** asked: nothing was shown yet. not-taken: what signing in unseen gave does not count. wrong-code: what signing in by hand gave does not. */
export type FoundToken =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'asked' }
  | { readonly kind: 'not-taken' }
  | { readonly kind: 'wrong-code' };

/** Somebody's token for Graph: by what came with the button, else the one that the token service has. */
export async function tokenFrom({ authentication, state }: Pressed, { from }: Activity, { tokens }: BotParts): Promise<FoundToken> {
  // Of another connection than ours: not meant for us.
  const shown = authentication?.connectionName === tokens.connection ? authentication.token : null;
  if (shown !== null) return found(await tokens.exchange(from.id, shown), 'not-taken');
  if (state !== null && state !== undefined && state !== '') return found(await tokens.get(from.id, state), 'wrong-code');
  return found(await tokens.getAnew(from.id), 'asked');
}

function found(token: string | null, otherwise: Exclude<FoundToken['kind'], 'token'>): FoundToken {
  return token === null ? { kind: otherwise } : { kind: 'token', token };
}

/**
 * What makes Teams sign somebody in, first unseen and then by hand.
 * learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/sso-adaptive-cards-universal-action
 */
export async function signInAnswer(
  { kind }: Exclude<FoundToken, { kind: 'token' }>,
  activity: Activity,
  { locale }: Turn,
  { tokens }: BotParts,
): Promise<InvokeAnswer> {
  if (kind === 'not-taken') return errorAnswer(412, say(teamsWords.notSignedIn, locale));
  if (kind === 'wrong-code') return { statusCode: 401, type: 'application/vnd.microsoft.error.incorrectAuthCode', value: null };
  const { conversation, serviceUrl, from, id } = activity;
  const offer = await tokens.offer({ conversationId: conversation.id, serviceUrl, account: from.id, activityId: id });
  const title = say(teamsWords.signInButton, locale);
  const value = {
    text: say(teamsWords.signIn, locale),
    connectionName: tokens.connection,
    ...(offer.exchange === null ? {} : { tokenExchangeResource: offer.exchange }),
    buttons: [{ type: 'signin', title, text: title, value: offer.link }],
  };
  return { statusCode: 401, type: 'application/vnd.microsoft.activity.loginRequest', value };
}
