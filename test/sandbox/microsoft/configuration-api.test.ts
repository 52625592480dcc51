import { afterEach, expect, test } from '@jest/globals';
import { allGrants } from '../../../src/sandbox/microsoft/app-roles.ts';
import { graphScope, openTenant, teamsAdminScope, type Answer, type Tenant } from './tenant.ts';

let tenant: Tenant;

afterEach(async () => tenant.close());

const headers = { 'x-authz-scope': 'tenant', 'x-ms-correlation-id': '11111111-2222-4333-8444-555555555555' };

async function read(path: string, more: Readonly<Record<string, string>> = headers, scope = teamsAdminScope): Promise<Answer> {
  const authorization = `Bearer ${await tenant.token(scope)}`;
  return tenant.ask(`https://api.interfaces.records.teams.microsoft.com/Skype.Policy/configurations/${path}`, {
    headers: { authorization, ...more },
  });
}

test('lists all policies of a type, in the envelope that the service puts around them', async () => {
  tenant = await openTenant({ people: 5 });
  const { tenantId } = tenant.sandbox.credentials;

  const { status, body } = await read('TeamsMeetingPolicy');

  expect(status).toBe(200);
  expect(body).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        Identity: 'Global',
        Key: {
          ScopeClass: 'Global',
          SchemaId: { XName: { name: 'TeamsMeetingPolicy' } },
          AuthorityId: { Class: 'Tenant', InstanceId: tenantId },
        },
        ConfigMetadata: { Authority: 'Tenant' },
        ConfigId: 'Global',
      }),
      expect.objectContaining({
        Identity: 'Tag:AllOn',
        ConfigMetadata: { Authority: 'Host' },
        ConfigId: expect.stringMatching(/^[\w-]{43}$/),
      }),
    ]),
  );
});

test.each([
  'TeamsMeetingPolicy',
  'TeamsMeetingConfiguration',
  'TeamsMessagingPolicy',
  'TeamsEventsPolicy',
  'TeamsMeetingBroadcastPolicy',
  'TeamsClientConfiguration',
  'TenantFederationSettings',
  'ExternalAccessPolicy',
  'TeamsMessagingConfiguration',
])('has the org-wide %s, in the list and by itself', async (type) => {
  tenant = await openTenant({ people: 5 });

  const list = await read(type);
  const single = await read(`${type}/configuration/Global`);

  expect(list.body).toEqual(expect.arrayContaining([single.body]));
  expect(single.body).toMatchObject({ Identity: 'Global' });
});

test.each(['TeamsCallingPolicy', 'TeamsMeetingPolicy/configuration/Nobody', 'teamsmeetingpolicy', 'TeamsMeetingPolicy/'])(
  'knows nothing of %s',
  async (path) => {
    tenant = await openTenant({ people: 5 });

    expect((await read(path)).status).toBe(404);
  },
);

test('takes no token that is for Graph', async () => {
  tenant = await openTenant({ people: 5 });

  expect((await read('TeamsMeetingPolicy', headers, graphScope)).status).toBe(401);
});

test('wants an app that may read Teams', async () => {
  tenant = await openTenant({ people: 5, granted: new Set([...allGrants].filter((grant) => grant !== 'Teams Reader')) });

  const answer = await read('TeamsMeetingPolicy');

  expect(answer.status).toBe(403);
  expect(answer.body).toEqual({ code: 'Forbidden', message: 'Access Denied.' });
});

test.each([
  ['for whom', { 'x-ms-correlation-id': headers['x-ms-correlation-id'] }],
  ['under which number', { 'x-authz-scope': 'tenant' }],
  ['under what kind of number', { ...headers, 'x-ms-correlation-id': 'my request' }],
])('wants to be told %s it is asked', async (_, some) => {
  tenant = await openTenant({ people: 5 });

  expect((await read('TeamsMeetingPolicy', some as Readonly<Record<string, string>>)).status).toBe(400);
});

test('can only be read, and only whole', async () => {
  tenant = await openTenant({ people: 5 });
  const url = 'https://api.interfaces.records.teams.microsoft.com/Skype.Policy/configurations/TeamsMeetingPolicy';
  const authorization = `Bearer ${await tenant.token(teamsAdminScope)}`;

  const written = await tenant.ask(url, { method: 'PUT', headers: { authorization, ...headers }, json: {} });
  const queried = await tenant.ask(`${url}?$top=1`, { headers: { authorization, ...headers } });

  expect([written.status, queried.status]).toEqual([405, 400]);
});
