import { board } from '../../board/board.ts';
import { jsonAnswer, type WireAnswer, type WireHost, type WireRequest } from '../../server/wire.ts';
import { appIn, checkClient } from './check-client.ts';
import { clientCredentials } from './client-credentials.ts';
import { refuse, type EntraRefusal } from './entra-refusal.ts';
import { onBehalfOf } from './on-behalf-of.ts';
import type { RegisteredApp } from './registered-app.ts';
import type { Given, SignIn } from './sign-in.ts';
import { secondIssuer, tokenSeconds, type TokenAuthority } from './token-authority.ts';

type Grant = (form: URLSearchParams, app: RegisteredApp, signIn: SignIn) => Promise<Given>;

const grants: ReadonlyMap<string, Grant> = new Map([
  ['client_credentials', clientCredentials],
  ['urn:ietf:params:oauth:grant-type:jwt-bearer', onBehalfOf],
]);

/** `login.microsoftonline.com`: tokens for apps and for people, and the keys by which others check them. */
export function signInHost(signIn: SignIn): WireHost {
  return async (request) => {
    const [, tenant = '', ...rest] = request.path.split('/');
    if (!isTenant(tenant, signIn.authority)) return refuse(unknownTenant(tenant), signIn.clock);
    switch (rest.join('/')) {
      case 'oauth2/v2.0/token':
        return giveToken(request, signIn);
      case 'discovery/v2.0/keys':
        return jsonAnswer(200, { keys: signIn.authority.keys });
      case 'v2.0/.well-known/openid-configuration':
        return jsonAnswer(200, openIdConfiguration(signIn.authority));
      default:
        return { status: 404, body: '', headers: { 'content-type': 'text/html' } };
    }
  };
}

async function giveToken({ method, body }: WireRequest, signIn: SignIn): Promise<WireAnswer> {
  const given = method === 'POST' ? await tokenFor(new URLSearchParams(body), signIn) : notPosted;
  if ('code' in given) return refuse(given, signIn.clock);
  const { token, scope } = given;
  return jsonAnswer(200, {
    token_type: 'Bearer',
    ...(scope === null ? {} : { scope }),
    expires_in: tokenSeconds,
    ext_expires_in: tokenSeconds,
    access_token: token,
  });
}

async function tokenFor(form: URLSearchParams, signIn: SignIn): Promise<Given> {
  const grantType = form.get('grant_type') ?? '';
  const grant = grants.get(grantType);
  if (grant === undefined) return unsupportedGrant(grantType);
  const app = appIn(form, signIn.apps);
  if ('code' in app) return app;
  return (await checkClient(form, app)) ?? grant(form, app, signIn);
}

/** A tenant goes by its id or by its domain. */
function isTenant(tenant: string, { tenantId }: TokenAuthority): boolean {
  return [tenantId.toLowerCase(), board.domain].includes(tenant.toLowerCase());
}

function openIdConfiguration({ tenantId }: TokenAuthority): Readonly<Record<string, unknown>> {
  const tenant = `https://login.microsoftonline.com/${tenantId}`;
  return {
    token_endpoint: `${tenant}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
    jwks_uri: `${tenant}/discovery/v2.0/keys`,
    response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    issuer: secondIssuer(tenantId),
    authorization_endpoint: `${tenant}/oauth2/v2.0/authorize`,
    tenant_region_scope: 'EU',
  };
}

const notPosted: EntraRefusal = {
  code: 900561,
  error: 'invalid_request',
  sentence: 'The endpoint only accepts POST requests. Received a GET request.',
};

function unknownTenant(tenant: string): EntraRefusal {
  return {
    code: 90002,
    error: 'invalid_request',
    sentence: `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`,
  };
}

function unsupportedGrant(grantType: string): EntraRefusal {
  return {
    code: 70003,
    error: 'unsupported_grant_type',
    sentence: `The app requested an unsupported grant type '${grantType}'.`,
  };
}
