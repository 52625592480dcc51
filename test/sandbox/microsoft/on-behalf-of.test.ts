import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { tabSignIn, teamsClients } from '../../../src/auth/tab-token.ts';
import { entraIdOf } from '../../../src/sandbox/board/person.ts';
import { patientFetch } from '../../../src/platforms/calls/patient-fetch.ts';
import { heardLog } from '../../auth/log-lines.ts';
import { everybodyTeaches } from '../../auth/pretend-vendors.ts';
import { surroundings } from '../../support/surroundings.ts';
import { openTenant, type Answer, type Tenant } from './tenant.ts';

let tenant: Tenant;

beforeEach(async () => void (tenant = await openTenant({ people: 20 })));
afterEach(async () => tenant.close());

const graph = 'https://graph.microsoft.com';

async function exchange(changes: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const { tenantId, tab, tabToken } = tenant.sandbox.credentials;
  const form = {
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    requested_token_use: 'on_behalf_of',
    client_id: tab.clientId,
    client_secret: tab.clientSecret,
    assertion: await tabToken('teacher'),
    scope: `${graph}/Calendars.ReadBasic ${graph}/OnlineMeetings.ReadWrite openid profile offline_access`,
    ...changes,
  };
  return tenant.ask(`https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`, { method: 'POST', form });
}

test('the token that Teams gives the tab is one that our own sign-in accepts', async () => {
  const { tenantId, tab, tabToken, idOf } = tenant.sandbox.credentials;
  const clock = { now: () => new Date('2026-11-23T08:00:00Z') };
  const call = patientFetch(2, surroundings({ reach: tenant.reach, clock }));
  const settings = { audiences: [tab.clientId, tab.audience], clients: teamsClients, roles: everybodyTeaches };
  const signIn = tabSignIn({ tenantId, organisationId: 'linde' }, settings, { clock, call, log: heardLog().log });

  await expect(signIn.actorOf(await tabToken('teacher'))).resolves.toMatchObject({
    id: idOf('teacher'),
    name: 'Sanne Bakker',
    roles: ['teacher'],
  });
  await expect(signIn.actorOf(await tabToken('admin'))).resolves.toMatchObject({ name: 'Joris Wouters', roles: ['admin'] });
  await expect(signIn.actorOf(await tabToken('teacher', { scp: undefined }))).rejects.toMatchObject({ reason: 'scope' });
});

test('who shows a token of a teacher gets one for Graph, which says in whose name', async () => {
  const { status, body } = await exchange();

  expect(status).toBe(200);
  expect(body).toMatchObject({
    token_type: 'Bearer',
    expires_in: 3599,
    scope: `${graph}/OnlineMeetings.ReadWrite ${graph}/Calendars.ReadBasic`,
  });
  expect(decodeJwt(String(body['access_token']))).toMatchObject({ oid: tenant.sandbox.credentials.idOf('teacher'), idtyp: 'user' });
});

test.each([
  ['nobody agreed', {}, 'invalid_grant', 65001, 'consent_required'],
  ['more is asked than the app asks for', { scope: `${graph}/Mail.Read` }, 'invalid_scope', 70011, undefined],
  ['it does not say what for', { requested_token_use: '' }, 'invalid_request', 900144, undefined],
  ['the token is none', { assertion: 'a.b.c' }, 'invalid_grant', 50027, undefined],
  ['the app shows a wrong secret', { client_secret: 'x' }, 'invalid_client', 7000215, undefined],
])('%s: refused in Entra’s shape', async (_story, changes, error, code, suberror) => {
  tenant.sandbox.credentials.consent('not-yet');

  const { body } = await exchange(changes);

  expect(body).toMatchObject({ error, error_codes: [code] });
  expect(body['suberror']).toBe(suberror);
});

test('somebody who left gets nothing', async () => {
  const { tabToken } = tenant.sandbox.credentials;

  const { body } = await exchange({ assertion: await tabToken('teacher', { oid: entraIdOf(77) }) });

  expect(body).toMatchObject({ error: 'invalid_grant', error_codes: [50057] });
});
