import type { Clock } from '../../../clock.ts';
import { board } from '../../board/board.ts';
import { jsonAnswer, type WireAnswer, type WireHost, type WireRequest } from '../../server/wire.ts';
import type { Grant } from '../app-roles.ts';
import { checkClient } from './check-client.ts';
import { refuse, type EntraRefusal } from './entra-refusal.ts';
import type { RegisteredApp } from './registered-app.ts';
import { tokenSeconds, type TokenAuthority } from './token-authority.ts';

export interface SignIn {
  readonly app: RegisteredApp;
  readonly granted: ReadonlySet<Grant>;
  readonly authority: TokenAuthority;
  readonly clock: Clock;
}

/** Teams' administration API, which has no name of its own (learn.microsoft.com/powershell/module/microsoftteams/connect-microsoftteams). */
export const teamsAdminAudience = '48ac35b8-9aa8-4d74-927d-1f4a14a0b239';
export const graphAudience = 'https://graph.microsoft.com';

const audienceOfScope: ReadonlyMap<string, string> = new Map([
  [`${graphAudience}/.default`, graphAudience],
  [`${teamsAdminAudience}/.default`, teamsAdminAudience],
]);

/** `login.microsoftonline.com`: tokens for an app, and the keys by which others check them. */
export function signInHost(signIn: SignIn): WireHost {
  return async (request) => {
    const [, tenant = '', ...rest] = request.path.split('/');
    if (!isTenant(tenant, signIn.app)) return refuse(unknownTenant(tenant), signIn.clock);
    switch (rest.join('/')) {
      case 'oauth2/v2.0/token':
        return giveToken(request, signIn);
      case 'discovery/v2.0/keys':
        return jsonAnswer(200, { keys: signIn.authority.keys });
      case 'v2.0/.well-known/openid-configuration':
        return jsonAnswer(200, openIdConfiguration(signIn.app.tenantId));
      default:
        return { status: 404, body: '', headers: { 'content-type': 'text/html' } };
    }
  };
}

async function giveToken({ method, body }: WireRequest, { app, granted, authority, clock }: SignIn): Promise<WireAnswer> {
  if (method !== 'POST') return refuse(notPosted, clock);
  const form = new URLSearchParams(body);
  const grantType = form.get('grant_type') ?? '';
  if (grantType !== 'client_credentials') return refuse(unsupportedGrant(grantType), clock);
  const refusal = await checkClient(form, app);
  if (refusal !== null) return refuse(refusal, clock);
  const scope = form.get('scope') ?? '';
  // msal asks for the scopes of sign-in too; they mean nothing for an app, and Entra passes over them.
  const asked = scope.split(' ').filter((one) => !['openid', 'profile', 'offline_access', ''].includes(one));
  const audience = asked.length === 1 ? audienceOfScope.get(asked[0] ?? '') : undefined;
  if (audience === undefined) return refuse(scope.includes('/.default') ? unknownResource(scope) : notDefault(scope), clock);
  const token = await authority.issue(audience, app.clientId, granted);
  return jsonAnswer(200, { token_type: 'Bearer', expires_in: tokenSeconds, ext_expires_in: tokenSeconds, access_token: token });
}

/** A tenant goes by its id or by its domain. */
function isTenant(tenant: string, { tenantId }: RegisteredApp): boolean {
  return [tenantId.toLowerCase(), board.domain].includes(tenant.toLowerCase());
}

function openIdConfiguration(tenantId: string): Readonly<Record<string, unknown>> {
  const tenant = `https://login.microsoftonline.com/${tenantId}`;
  return {
    token_endpoint: `${tenant}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
    jwks_uri: `${tenant}/discovery/v2.0/keys`,
    response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    issuer: `${tenant}/v2.0`,
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

function unknownResource(scope: string): EntraRefusal {
  return {
    code: 500011,
    error: 'invalid_resource',
    sentence: `The resource principal named ${scope.replace('/.default', '')} was not found in the tenant named ${board.name}.`,
  };
}

function notDefault(scope: string): EntraRefusal {
  return {
    code: 1002012,
    error: 'invalid_scope',
    sentence: `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier.`,
  };
}
