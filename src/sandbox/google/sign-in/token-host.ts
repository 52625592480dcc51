import { jsonAnswer, type WireAnswer, type WireHost, type WireRequest } from '../../server/wire.ts';
import { lifetime, type AccessTokens } from './access-tokens.ts';
import { checkAssertion, invalid, isRefusal, type ServiceAccount, type SignInRefusal } from './check-assertion.ts';

export interface TokenHostSurroundings {
  readonly account: ServiceAccount;
  readonly tokens: AccessTokens;
  /** Scopes entered for domain-wide delegation. */
  readonly delegated: readonly string[];
  readonly isSomebody: (address: string) => boolean;
  readonly now: () => Date;
}

const grantType = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

const notDelegated: SignInRefusal = {
  error: 'unauthorized_client',
  error_description:
    'Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested.',
};

/** `oauth2.googleapis.com`: gives a service account an access token for its signed assertion. */
export function tokenHost(around: TokenHostSurroundings): WireHost {
  return async (request) => {
    if (request.path !== '/token') return jsonAnswer(404, { error: 'not_found' });
    if (request.method !== 'POST') return jsonAnswer(405, { error: 'invalid_request', error_description: 'Method not allowed.' });
    const form = formIn(request);
    if (form === null) return refuse({ error: 'invalid_request', error_description: 'Bad Request' });
    if (form.get('grant_type') !== grantType) {
      return refuse({ error: 'unsupported_grant_type', error_description: `Invalid grant_type: ${form.get('grant_type') ?? ''}` });
    }
    return grant(form.get('assertion') ?? '', around);
  };
}

function formIn({ headers, body }: WireRequest): URLSearchParams | null {
  const type = headers['content-type'];
  return typeof type === 'string' && type.startsWith('application/x-www-form-urlencoded') ? new URLSearchParams(body) : null;
}

async function grant(assertion: string, { account, tokens, delegated, isSomebody, now }: TokenHostSurroundings): Promise<WireAnswer> {
  const claims = await checkAssertion(assertion, account, now());
  if (isRefusal(claims)) return refuse(claims);
  const scopes = scopesIn(claims['scope']);
  if (scopes.length === 0) return refuse({ error: 'invalid_scope', error_description: 'Empty or missing scope not allowed.' });
  const subject = claims.sub ?? null;
  if (subject !== null && !isSomebody(subject)) return refuse(invalid('Invalid email or User ID'));
  // One scope that was not entered, even a narrower one than what was, and none is given out.
  if (subject !== null && scopes.some((scope) => !delegated.includes(scope))) return refuse(notDelegated);
  const token = await tokens.issue({ subject, scopes });
  return jsonAnswer(200, { access_token: token, expires_in: lifetime, token_type: 'Bearer' });
}

function scopesIn(claim: unknown): readonly string[] {
  return typeof claim === 'string' ? claim.split(' ').filter((scope) => scope !== '') : [];
}

function refuse(refusal: SignInRefusal): WireAnswer {
  return jsonAnswer(refusal.error === 'unauthorized_client' ? 401 : 400, refusal);
}
