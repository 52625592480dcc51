import * as z from 'zod';
import type { Clock } from '../../src/clock.ts';
import { AppError } from '../../src/errors.ts';
import { CallFailure } from '../../src/platforms/calls/call-failure.ts';
import type { PatientRequest } from '../../src/platforms/calls/patient-fetch.ts';
import { guardedCall, type BotFrameworkCalls } from './guarded-call.ts';
import { heldTokens, type FoundToken } from './held-tokens.ts';

/** What Teams is told when somebody has to sign in: for doing so unseen, and for doing so by hand. */
export interface SignInOffer {
  readonly link: string;
  /** Null: by hand only. */
  readonly exchange: {
    readonly id?: string | undefined;
    readonly uri?: string | undefined;
    readonly providerId?: string | undefined;
  } | null;
}

/** People's own tokens for Graph, which Bot Framework's token service keeps: learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference. */
export interface UserTokens {
  readonly connection: string;
  /** `account`: Teams' id of somebody. `code`: what signing in by hand gave. Null: they have not signed in. */
  get(account: string, code?: string): Promise<string | null>;
  /** The same, and not what was found a moment ago: the vendor may have turned that one away. */
  getAnew(account: string): Promise<string | null>;
  /** Null: the token service does not take it, so that signing in by hand is left. */
  exchange(account: string, token: string): Promise<string | null>;
  offer(conversation: SignInConversation): Promise<SignInOffer>;
}

/** Where the token service says that somebody signed in. */
export interface SignInConversation {
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly account: string;
  readonly activityId: string;
}

export interface TokenServiceSettings extends BotFrameworkCalls {
  readonly clock: Clock;
  /** `https://token.botframework.com`, or that of a region. */
  readonly address: string;
  /** Name of the OAuth connection of the bot's resource. */
  readonly connection: string;
  readonly botId: string;
  readonly botToken: () => Promise<string>;
}

const channelId = 'msteams';
const tokenShape = z.object({ token: z.string().min(1), expiration: z.string().nullish() });
const offerShape = z.object({
  signInLink: z.string(),
  tokenExchangeResource: z.object({ id: z.string().optional(), uri: z.string().optional(), providerId: z.string().optional() }).nullish(),
});

/** What was found is held for a while, so that not every look at a card asks for it. @throws AppError sign-in-unavailable when the token service does not answer. */
export function userTokens(settings: TokenServiceSettings): UserTokens {
  const { connection, botId } = settings;
  const held = heldTokens(settings.clock);
  return {
    connection,
    get: async (account, code) =>
      code === undefined ? held.find(account, async () => kept(account)) : held.renew(account, async () => kept(account, code)),
    getAnew: async (account) => held.renew(account, async () => kept(account)),
    async exchange(account, token) {
      const query = { userId: account, connectionName: connection, channelId };
      return held.renew(account, async () => tokenIn(await call('api/usertoken/exchange', query, posting({ token }))));
    },
    async offer(conversation) {
      const answer = await call('api/botsignin/GetSignInResource', { state: stateOf(conversation, connection, botId) }, { method: 'GET' });
      const { data } = offerShape.safeParse(answer);
      if (data === undefined) throw new AppError('sign-in-unavailable', {});
      return { link: data.signInLink, exchange: data.tokenExchangeResource ?? null };
    },
  };

  async function kept(account: string, code?: string): Promise<FoundToken> {
    const query = { userId: account, connectionName: connection, channelId, ...(code === undefined ? {} : { code }) };
    return tokenIn(await call('api/usertoken/GetToken', query, { method: 'GET' }));
  }

  /** Null where the service knows no such token, or does not take what it was given. */
  async function call(path: string, query: Readonly<Record<string, string>>, request: PatientRequest): Promise<unknown> {
    const url = new URL(`${settings.address}/${path}?${new URLSearchParams(query).toString()}`);
    const headers = { ...(request.headers as Readonly<Record<string, string>>), authorization: `Bearer ${await settings.botToken()}` };
    try {
      const answer = await guardedCall(url, { ...request, headers, repeat: 'always' }, settings);
      return await answer.json();
    } catch (cause) {
      if (cause instanceof CallFailure && [400, 404, 409, 412].includes(cause.status ?? 0)) return null;
      if (cause instanceof CallFailure || cause instanceof SyntaxError) throw new AppError('sign-in-unavailable', {}, { cause });
      throw cause;
    }
  }
}

function posting(body: unknown): PatientRequest {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

function tokenIn(answer: unknown): FoundToken {
  const { data } = tokenShape.safeParse(answer);
  return { token: data?.token ?? null, until: data?.expiration ?? null };
}

/** As Bot Framework's own libraries write it (TokenExchangeState). */
function stateOf({ conversationId, serviceUrl, account, activityId }: SignInConversation, connectionName: string, msAppId: string): string {
  const conversation = {
    activityId,
    bot: { id: `28:${msAppId}` },
    channelId,
    conversation: { id: conversationId },
    serviceUrl,
    user: { id: account },
  };
  return Buffer.from(JSON.stringify({ connectionName, conversation, msAppId })).toString('base64');
}
