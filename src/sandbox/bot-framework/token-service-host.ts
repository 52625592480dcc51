import type { Clock } from '../../clock.ts';
import { delegatedToken } from '../microsoft/entra/access-tokens.ts';
import { exchange } from '../microsoft/entra/on-behalf-of.ts';
import { tokenSeconds } from '../microsoft/entra/token-authority.ts';
import { guidFrom } from '../microsoft/guid-from.ts';
import type { Entra } from '../microsoft/microsoft-sandbox.ts';
import { jsonAnswer, type WireAnswer, type WireHost, type WireRequest } from '../server/wire.ts';
import { botRefusal, refuseStrangers } from './bot-caller.ts';
import { objectIn } from './object-in.ts';

/** The OAuth connection that was set up for the bot: Graph, with the permissions that `consent.ts` names. */
export const connectionName = 'graph';

export interface TokenService {
  readonly entra: Entra;
  readonly clock: Clock;
  /** Entra ids of who signed in, by user, channel and connection. */
  readonly signedIn: Map<string, string>;
  /** Entra ids of who just signed in by hand, by the number that they were shown. */
  readonly codes: Map<string, string>;
}

type Answer = (request: WireRequest, service: TokenService) => Promise<WireAnswer> | WireAnswer;

const routes: Readonly<Record<string, Answer>> = {
  'GET /api/usertoken/GetToken': getToken,
  'GET /api/usertoken/GetTokenStatus': getStatus,
  'POST /api/usertoken/exchange': exchangeToken,
  'DELETE /api/usertoken/SignOut': signOut,
  'GET /api/botsignin/GetSignInResource': getSignInResource,
};

/**
 * `token.botframework.com`: keeps the tokens of whoever signed in to a bot (learn.microsoft.com/azure/bot-service/bot-builder-concept-authentication); its
 * addresses are those that Microsoft's own clients ask.
 */
export function tokenServiceHost(service: TokenService): WireHost {
  return async (request) => {
    const refusal = await refuseStrangers(request, service.entra);
    if (refusal !== null) return refusal;
    const answer = routes[`${request.method} ${request.path}`];
    if (answer === undefined) return botRefusal(404, 'NotFound', 'No HTTP resource was found that matches the request URI.');
    return answer(request, service);
  };
}

async function getToken(request: WireRequest, service: TokenService): Promise<WireAnswer> {
  const key = keyIn(request);
  if (key === null) return badArgument;
  const code = request.query.get('code');
  if (code !== null) redeem(code, key, service);
  const personId = service.signedIn.get(key);
  if (personId === undefined || !service.entra.consent.isGranted) return { status: 404, body: '' };
  return tokenAnswer(request, service, await delegatedToken(personId, service.entra.apps.bot, service.entra.authority));
}

function redeem(code: string, key: string, { codes, signedIn }: TokenService): void {
  const personId = codes.get(code);
  if (personId === undefined) return;
  codes.delete(code);
  signedIn.set(key, personId);
}

function getStatus(request: WireRequest, { signedIn, entra }: TokenService): WireAnswer {
  const [userId, channelId] = [request.query.get('userId') ?? '', request.query.get('channelId') ?? ''];
  const hasToken = entra.consent.isGranted && signedIn.has(keyOf(userId, channelId));
  return jsonAnswer(200, [{ channelId, connectionName, hasToken, serviceProviderDisplayName: 'Azure Active Directory v2' }]);
}

/** What Teams got for the bot in somebody's name is exchanged as any API does it; only here the answer is one and the same for all that is wrong. */
async function exchangeToken(request: WireRequest, service: TokenService): Promise<WireAnswer> {
  const key = keyIn(request);
  const assertion = tokenIn(request.body);
  if (key === null || assertion === null) return badArgument;
  const { apps, authority, consent } = service.entra;
  const given = await exchange(assertion, apps.bot, { authority, consent, clock: service.clock });
  if ('code' in given) {
    // As others report it: only the words tell that somebody has to agree first.
    const isConsent = given.suberror === 'consent_required';
    return botRefusal(
      400,
      isConsent ? 'ConsentRequired' : 'BadArgument',
      isConsent ? 'Consent Required' : `AADSTS${given.code}: ${given.sentence}`,
    );
  }
  const { oid } = await authority.verify(assertion, `https://login.microsoftonline.com/${authority.tenantId}/v2.0`, apps.bot.audiences);
  service.signedIn.set(key, String(oid));
  return tokenAnswer(request, service, given.token);
}

function signOut(request: WireRequest, { signedIn }: TokenService): WireAnswer {
  const key = keyIn(request);
  if (key === null) return badArgument;
  signedIn.delete(key);
  return jsonAnswer(200, {});
}

/** `state` says for which connection, and of which bot. */
function getSignInResource({ query }: WireRequest, { entra: { apps } }: TokenService): WireAnswer {
  const state = query.get('state') ?? '';
  const said = objectIn(Buffer.from(state, 'base64').toString('utf8')) ?? {};
  if (said['connectionName'] !== connectionName || said['msAppId'] !== apps.bot.clientId) return badArgument;
  const id = guidFrom(`sign-in ${state}`);
  return jsonAnswer(200, {
    signInLink: `https://token.botframework.com/api/oauth/signin?signin=${id.replaceAll('-', '')}`,
    tokenExchangeResource: { id, uri: apps.bot.audiences.at(-1), providerId: '30dd229c-58e3-4a48-bdfd-91ec48eb906c' },
    tokenPostResource: { sasUrl: `https://token.botframework.com/api/usertoken/post?sas=${id}` },
  });
}

function tokenAnswer({ query }: WireRequest, { clock }: TokenService, token: string): WireAnswer {
  const expiration = new Date(clock.now().getTime() + tokenSeconds * 1000).toISOString();
  return jsonAnswer(200, { channelId: query.get('channelId') ?? 'msteams', connectionName, token, expiration });
}

/** Null where it does not say whose token, or names a connection that the bot has not got. */
function keyIn({ query }: WireRequest): string | null {
  const userId = query.get('userId') ?? '';
  if (userId === '' || query.get('connectionName') !== connectionName) return null;
  return keyOf(userId, query.get('channelId') ?? 'msteams');
}

function keyOf(userId: string, channelId: string): string {
  return JSON.stringify([userId, channelId, connectionName]);
}

function tokenIn(body: string): string | null {
  const { token } = objectIn(body) ?? {};
  return typeof token === 'string' && token !== '' ? token : null;
}

const badArgument = botRefusal(400, 'BadArgument', 'Invalid or missing argument.');
