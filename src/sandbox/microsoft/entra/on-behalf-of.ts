import type { JWTPayload } from 'jose';
import { numberOfEntraId, personAt } from '../../board/person.ts';
import { delegatedToken, graphAudience } from './access-tokens.ts';
import { signInScopes } from './client-credentials.ts';
import { graphScopes } from './consent.ts';
import type { EntraRefusal } from './entra-refusal.ts';
import type { RegisteredApp } from './registered-app.ts';
import type { Given, SignIn } from './sign-in.ts';
import { secondIssuer, TokenRefused, type TokenFault } from './token-authority.ts';

/** learn.microsoft.com/entra/identity-platform/v2-oauth2-on-behalf-of-flow: a token for Graph for whom the app has been shown a token of its own. */
export async function onBehalfOf(form: URLSearchParams, app: RegisteredApp, signIn: SignIn): Promise<Given> {
  if (form.get('requested_token_use') !== 'on_behalf_of') return notOnBehalfOf;
  const stranger = strangeScope(form.get('scope') ?? '');
  if (stranger !== null) return unknownScope(app, stranger);
  return exchange(form.get('assertion') ?? '', app, signIn);
}

/** What stands in the token that the app was shown decides; also for Azure Bot Service, which does this for the bot. */
export async function exchange(assertion: string, app: RegisteredApp, { authority, consent }: Omit<SignIn, 'apps'>): Promise<Given> {
  const claims = await assertionIn(assertion, app, authority);
  if (claims instanceof TokenRefused) return refusals[claims.fault];
  const { oid } = claims;
  if (typeof oid !== 'string' || claims['idtyp'] === 'app') return noPerson;
  const number = numberOfEntraId(oid);
  if (number !== null && personAt(number).left) return switchedOff;
  if (!consent.isGranted) return notAgreed(app);
  const scope = graphScopes.map((one) => `${graphAudience}/${one}`).join(' ');
  return { token: await delegatedToken(oid, app, authority), scope };
}

async function assertionIn(
  assertion: string,
  { audiences }: RegisteredApp,
  authority: SignIn['authority'],
): Promise<JWTPayload | TokenRefused> {
  try {
    return await authority.verify(assertion, secondIssuer(authority.tenantId), audiences);
  } catch (cause) {
    if (cause instanceof TokenRefused) return cause;
    throw cause;
  }
}

/** The first scope that is none of Graph's that the app asks for; null when there is none. */
function strangeScope(scope: string): string | null {
  const asked = scope.split(' ').filter((one) => !signInScopes.has(one));
  const known: readonly string[] = [...graphScopes, '.default'].map((one) => `${graphAudience}/${one}`);
  return asked.length === 0 ? scope : (asked.find((one) => !known.includes(one)) ?? null);
}

function refusal(code: number, sentence: string): EntraRefusal {
  return { code, error: 'invalid_grant', sentence };
}

const refusals: Readonly<Record<TokenFault, EntraRefusal>> = {
  expired: refusal(500133, 'Assertion is not within its valid time range. Ensure that the access token is not expired before using it.'),
  audience: refusal(500131, 'Assertion audience does not match the Client app presenting the assertion.'),
  issuer: refusal(50013, 'Assertion failed signature validation. [Reason - The provided issuer is not the tenant’s.]'),
  tenant: refusal(50013, 'Assertion failed signature validation. [Reason - The provided issuer is not the tenant’s.]'),
  signature: refusal(50013, 'Assertion failed signature validation. [Reason - The key was not found.]'),
  malformed: refusal(50027, 'JWT token is invalid or malformed.'),
  missing: refusal(50027, 'JWT token is invalid or malformed.'),
};

const noPerson = refusal(7000114, 'Application is not allowed to make application on-behalf-of calls.');
const switchedOff = refusal(50057, 'The user account is disabled.');

const notOnBehalfOf: EntraRefusal = {
  code: 900144,
  error: 'invalid_request',
  sentence: "The request body must contain the following parameter: 'requested_token_use'.",
};

function unknownScope({ clientId }: RegisteredApp, scope: string): EntraRefusal {
  return {
    code: 70011,
    error: 'invalid_scope',
    sentence: `The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope ${scope} is not valid for the application ${clientId}.`,
  };
}

function notAgreed({ clientId }: RegisteredApp): EntraRefusal {
  return {
    code: 65001,
    error: 'invalid_grant',
    suberror: 'consent_required',
    sentence: `The user or administrator has not consented to use the application with ID '${clientId}' named 'Lesklaar'. Send an interactive authorization request for this user and resource.`,
  };
}
