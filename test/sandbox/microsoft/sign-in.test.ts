import { afterEach, expect, test } from '@jest/globals';
import { createHash, X509Certificate } from 'node:crypto';
import { ConfidentialClientApplication, type INetworkModule } from '@azure/msal-node';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { board } from '../../../src/sandbox/board/board.ts';
import { selfSigned } from '../../support/certificate.ts';
import { graphScope, openTenant, teamsAdminScope, type Answer, type Ask, type Tenant } from './tenant.ts';

let tenant: Tenant;

afterEach(async () => tenant.close());

/** Microsoft's own client, which believes that it talks to login.microsoftonline.com. */
function msal(
  { sandbox, reach }: Tenant,
  credential: { clientSecret: string } | { clientCertificate: { thumbprintSha256: string; privateKey: string } },
) {
  const send = async <T>(url: string, init: RequestInit) => {
    const response = await fetch(reach(new URL(url)), init);
    return { status: response.status, headers: Object.fromEntries(response.headers), body: (await response.json()) as T };
  };
  const networkClient: INetworkModule = {
    sendGetRequestAsync: (url, options) => send(url, { headers: options?.headers ?? {} }),
    sendPostRequestAsync: (url, options) => send(url, { method: 'POST', headers: options?.headers ?? {}, body: options?.body ?? null }),
  };
  const { tenantId, clientId } = sandbox.credentials;
  const authority = `https://login.microsoftonline.com/${tenantId}`;
  return new ConfidentialClientApplication({ auth: { clientId, authority, ...credential }, system: { networkClient } });
}

function askToken(
  { sandbox, ask }: Tenant,
  changes: Readonly<Record<string, string>>,
  tenantId = sandbox.credentials.tenantId,
): Promise<Answer> {
  const { clientId, clientSecret } = sandbox.credentials;
  const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret, scope: graphScope, ...changes };
  const request: Ask = { method: 'POST', form };
  return ask(`https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`, request);
}

test('msal gets a token for Graph with the app’s secret, for the app’s roles and no longer than an hour', async () => {
  tenant = await openTenant({ granted: new Set(['User.Read.All', 'Teams Reader']) });
  const { tenantId, clientId, clientSecret } = tenant.sandbox.credentials;

  const result = await msal(tenant, { clientSecret }).acquireTokenByClientCredential({ scopes: [graphScope] });

  const claims = decodeJwt(result?.accessToken ?? '');
  expect(claims).toMatchObject({ aud: 'https://graph.microsoft.com', tid: tenantId, appid: clientId, roles: ['User.Read.All'] });
  expect(claims.iss).toBe(`https://sts.windows.net/${tenantId}/`);
  expect(new Date((claims.exp ?? 0) * 1000)).toEqual(new Date('2026-11-23T08:59:59Z'));
});

test('msal gets a token for Teams’ own administration, which knows no app roles', async () => {
  tenant = await openTenant();
  const { clientSecret } = tenant.sandbox.credentials;

  const result = await msal(tenant, { clientSecret }).acquireTokenByClientCredential({ scopes: [teamsAdminScope] });

  const claims = decodeJwt(result?.accessToken ?? '');
  expect(claims.aud).toBe('48ac35b8-9aa8-4d74-927d-1f4a14a0b239');
  expect(claims).not.toHaveProperty('roles');
});

test('msal gets a token with the registered certificate, and none with another', async () => {
  const [registered, other] = [selfSigned(), selfSigned()];
  tenant = await openTenant({ certificate: registered.certificate });
  const withCertificate = ({ certificate, privateKey }: typeof registered) => {
    const thumbprintSha256 = createHash('sha256').update(new X509Certificate(certificate).raw).digest('hex');
    return msal(tenant, { clientCertificate: { thumbprintSha256, privateKey } }).acquireTokenByClientCredential({ scopes: [graphScope] });
  };

  const result = await withCertificate(registered);

  expect(decodeJwt(result?.accessToken ?? '').aud).toBe('https://graph.microsoft.com');
  await expect(withCertificate(other)).rejects.toMatchObject({ errorCode: 'invalid_client', errorNo: 700027 });
  await expect(withCertificate({ ...registered, privateKey: other.privateKey })).rejects.toMatchObject({ errorNo: 50027 });
});

test('msal hears why there is no token', async () => {
  tenant = await openTenant();

  const attempt = msal(tenant, { clientSecret: 'guessed' }).acquireTokenByClientCredential({ scopes: [graphScope] });

  await expect(attempt).rejects.toMatchObject({ errorCode: 'invalid_client', errorNo: 7000215 });
});

test('whoever checks tokens finds the keys through the tenant’s own description', async () => {
  tenant = await openTenant();
  const login = `https://login.microsoftonline.com/${board.microsoftTenantId}`;

  const { body } = await tenant.ask(`${login}/v2.0/.well-known/openid-configuration`);
  const keys = createRemoteJWKSet(tenant.reach(new URL(String(body['jwks_uri']))));
  const { payload } = await jwtVerify(await tenant.token(), keys, { currentDate: new Date('2026-11-23T08:30:00Z') });

  expect(body['token_endpoint']).toBe(`${login}/oauth2/v2.0/token`);
  expect(payload['tid']).toBe(board.microsoftTenantId);
});

test.each([
  ['a wrong secret', { client_secret: 'guessed' }, 401, 'invalid_client', 7000215],
  ['an app that is not registered', { client_id: 'ffffffff-0000-4000-8000-000000000001' }, 400, 'unauthorized_client', 700016],
  ['a password instead of the app’s own', { grant_type: 'password' }, 400, 'unsupported_grant_type', 70003],
  ['a scope of one permission', { scope: 'https://graph.microsoft.com/User.Read.All' }, 400, 'invalid_scope', 1002012],
  ['a resource that is not there', { scope: 'https://elsewhere.example/.default' }, 400, 'invalid_resource', 500011],
  ['a certificate where none is registered', assertionOf('x'), 401, 'invalid_client', 700027],
])('%s is refused in Entra’s shape', async (_, changes: Readonly<Record<string, string>>, status, error, code) => {
  tenant = await openTenant();

  const answer = await askToken(tenant, changes);

  expect(answer.status).toBe(status);
  expect(answer.body).toMatchObject({ error, error_codes: [code], timestamp: '2026-11-23 08:00:00Z' });
  expect(answer.body['error_description']).toMatch(new RegExp(`^AADSTS${code}: .+ Trace ID: [0-9a-f-]{36} Correlation ID: [0-9a-f-]{36} `));
});

test('a tenant that does not exist gives no token', async () => {
  tenant = await openTenant();

  const answer = await askToken(tenant, {}, 'ffffffff-0000-4000-8000-000000000002');

  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({ error: 'invalid_request', error_codes: [90002] });
});

test('a request that shows nothing of the app gets no token', async () => {
  tenant = await openTenant();
  const { tenantId, clientId } = tenant.sandbox.credentials;
  const form = { grant_type: 'client_credentials', client_id: clientId, scope: graphScope };

  const answer = await tenant.ask(`https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`, { method: 'POST', form });

  expect(answer.status).toBe(401);
  expect(answer.body).toMatchObject({ error_codes: [7000218] });
});

function assertionOf(assertion: string): Readonly<Record<string, string>> {
  return { client_assertion: assertion, client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer' };
}
