import { afterEach, expect, test } from '@jest/globals';
import { usualPatience } from '../../../../src/platforms/calls/pause-before.ts';
import { googleClients, type GoogleClients } from '../../../../src/platforms/meet/live/google-clients.ts';
import { googleFailure } from '../../../../src/platforms/meet/live/google-failure.ts';
import type { Mishap } from '../../../../src/sandbox/server/mishap.ts';
import { jsonAnswer, type WireRequest } from '../../../../src/sandbox/server/wire.ts';
import { noon } from '../../../support/audit.ts';
import { surroundings } from '../../../support/surroundings.ts';
import { asked, connection, refusal, serveWorkspace, type RunningWorkspace, type Workspace } from './workspace.ts';

const running: RunningWorkspace[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map(async (one) => one.close()));
});

async function signIn(
  tenant: Workspace,
  mishaps: (request: WireRequest) => Mishap | null = () => null,
  parts: Parameters<typeof connection>[0] = {},
) {
  const workspace = await serveWorkspace(tenant, mishaps);
  running.push(workspace);
  const around = surroundings({ reach: workspace.reach });
  return { ...workspace, around, clients: await googleClients(connection(parts), around) };
}

const users = async ({ users: client }: GoogleClients) => client.users.list({ customer: 'my_customer' });
const policies = async ({ policies: client }: GoogleClients) => client.policies.list();
const isToken = ({ host }: WireRequest): boolean => host === 'oauth2.googleapis.com';

async function failureOf(call: Promise<unknown>) {
  return call.then(
    () => null,
    (error: unknown) => googleFailure(error, 'admin.googleapis.com'),
  );
}

test('each part has a token of its own, for the narrowest scope, in the name of the super administrator', async () => {
  const { clients, heard } = await signIn({
    groups: [{ id: 'g1', email: 'raad@delinde.nl', members: [] }],
    licences: { '/product/a/sku/1': [] },
  });

  await policies(clients);
  await clients.orgUnits.orgunits.list({ customerId: 'my_customer' });
  await clients.groups.groups.get({ groupKey: 'g1' });
  await clients.groups.members.list({ groupKey: 'g1' });
  await users(clients);
  await clients.adminLog.activities.list({ userKey: 'all', applicationName: 'admin' });
  await clients.licences.licenseAssignments.listForProductAndSku({ productId: 'a', skuId: '1', customerId: 'C1' });

  const assertions = heard.filter(isToken).map(asked);
  expect(assertions.map(({ scope }) => scope)).toEqual([
    'https://www.googleapis.com/auth/cloud-identity.policies.readonly',
    'https://www.googleapis.com/auth/admin.directory.orgunit.readonly',
    'https://www.googleapis.com/auth/admin.directory.group.readonly',
    'https://www.googleapis.com/auth/admin.directory.user.readonly',
    'https://www.googleapis.com/auth/admin.reports.audit.readonly',
    'https://www.googleapis.com/auth/apps.licensing',
  ]);
  expect(new Set(assertions.map(({ iss, sub }) => `${iss} ${sub}`))).toEqual(
    new Set(['lezer@lesklaar.iam.gserviceaccount.com beheer@delinde.nl']),
  );
  expect(heard.filter((request) => !isToken(request)).map(({ headers }) => headers['authorization'])).toEqual(
    [0, 1, 2, 2, 3, 4, 5].map((index) => `Bearer ${assertions[index]?.scope}`),
  );
});

test('an assertion is valid from now by our own clock, and for an hour', async () => {
  const { clients, heard } = await signIn({});

  await users(clients);

  const now = noon.getTime() / 1000;
  expect(heard.filter(isToken).map(asked)).toMatchObject([{ iat: now, exp: now + 3600 }]);
});

test('a scope that was not delegated takes nothing else away', async () => {
  const { clients } = await signIn({ undelegated: ['cloud-identity.policies.readonly'] });

  expect(await failureOf(policies(clients))).toMatchObject({
    kind: 'forbidden',
    code: 'unauthorized_client',
    address: 'oauth2.googleapis.com/token',
  });
  expect(await failureOf(users(clients))).toBeNull();
});

test('a token is asked for again as patiently as anything else, and by nobody but us', async () => {
  const { clients, heard, around } = await signIn({}, (request) =>
    isToken(request) ? { kind: 'answer', answer: jsonAnswer(503, {}) } : null,
  );

  expect(await failureOf(users(clients))).toMatchObject({ kind: 'unavailable' });
  expect(heard).toHaveLength(usualPatience.attempts);
  expect(around.recorded.pauses).toHaveLength(usualPatience.attempts - 1);
});

test('an answer is asked for again as often as patience says, and not more often', async () => {
  const { clients, heard } = await signIn({}, (request) => (isToken(request) ? null : { kind: 'answer', answer: jsonAnswer(500, {}) }));

  expect(await failureOf(users(clients))).toMatchObject({ kind: 'unavailable', address: 'admin.googleapis.com/admin/directory/v1/users' });
  expect(heard.filter((request) => !isToken(request))).toHaveLength(usualPatience.attempts);
});

test.each(['rateLimitExceeded', 'userRateLimitExceeded', 'quotaExceeded'])('a 403 that means “later” is repeated: %s', async (reason) => {
  const open: Mishap[] = [{ kind: 'answer', answer: refusal(403, reason, 'Slow down') }];
  const { clients, around } = await signIn({}, (request) => (isToken(request) ? null : (open.shift() ?? null)));

  expect(await failureOf(users(clients))).toBeNull();
  expect(around.recorded.pauses).toEqual([usualPatience.firstPause]);
});

test('a refusal is not repeated', async () => {
  const { clients, heard } = await signIn({}, (request) =>
    isToken(request) ? null : { kind: 'answer', answer: refusal(403, 'forbidden', 'Not Authorized to access this resource/api') },
  );

  expect(await failureOf(users(clients))).toMatchObject({ kind: 'forbidden', said: 'Not Authorized to access this resource/api' });
  expect(heard).toHaveLength(2);
});

test('a quota of policies that is counted by the minute is waited for half a minute; its other troubles are not', async () => {
  const open: Mishap[] = [429, 503].map((status) => ({ kind: 'answer', answer: jsonAnswer(status, {}) }));
  const { clients, around } = await signIn({}, (request) => (isToken(request) ? null : (open.shift() ?? null)));

  await policies(clients);

  expect(around.recorded.pauses).toEqual([30_000, usualPatience.firstPause * 2]);
});

test.each([
  ['a page of a network that wants a login', '<html>Log in</html>'],
  ['no token', { expires_in: 3599 }],
  ['an empty token', { access_token: '', expires_in: 3599 }],
])('an answer with %s signs nobody in', async (_what, body) => {
  const { clients, heard } = await signIn({}, (request) => (isToken(request) ? { kind: 'answer', answer: jsonAnswer(200, body) } : null));

  expect(await failureOf(users(clients))).toMatchObject({ kind: 'malformed', said: null, address: 'oauth2.googleapis.com/token' });
  expect(heard.filter((request) => !isToken(request))).toEqual([]);
});

test('a key that cannot sign is told from a refusal, and is not shown', async () => {
  const { clients, heard } = await signIn({}, undefined, {
    serviceAccount: { email: 'lezer@lesklaar.iam.gserviceaccount.com', privateKey: 'geheim' },
  });

  const failure = await failureOf(users(clients));

  expect(failure).toMatchObject({ kind: 'signed-out', said: null });
  expect(JSON.stringify(failure)).not.toContain('geheim');
  expect(heard).toEqual([]);
});

test('being told to stop ends a call', async () => {
  const workspace = await serveWorkspace({});
  running.push(workspace);
  const clients = await googleClients(connection(), surroundings({ reach: workspace.reach, signal: AbortSignal.abort() }));

  expect(await failureOf(users(clients))).toMatchObject({ kind: 'stopped' });
});
