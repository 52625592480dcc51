import { expect, test } from '@jest/globals';
import type { Check } from '../../../../src/model/check.ts';
import type { PopulationDefinition } from '../../../../src/model/school.ts';
import { checkGoogle } from '../../../../src/platforms/meet/live/check-google.ts';
import type { GoogleConnection } from '../../../../src/platforms/meet/live/google-connection.ts';
import { jsonAnswer } from '../../../../src/sandbox/server/wire.ts';
import { readingScopes } from '../../../../src/sandbox/google/sign-in/scopes.ts';
import { definition, school } from '../tenant.ts';
import { visit } from './pretend-school.ts';
import { connection as ofNobody } from './workspace.ts';

type Options = Parameters<typeof visit>[0];

const pupils = definition({ id: 'leerlingen', role: 'student', orgUnits: ['/Linde College/Leerlingen'] });

async function check(options: Options = {}, parts: Partial<GoogleConnection> = {}, ...populations: readonly PopulationDefinition[]) {
  return visit(options, async ({ connection, around }) => checkGoogle({ ...connection, ...parts }, school(...populations), around));
}

function outcomes(checks: readonly Check[]): Readonly<Record<string, string>> {
  return Object.fromEntries(checks.map(({ id, outcome }) => [id, outcome]));
}

/** What is not in order. */
function troubles(checks: readonly Check[]): readonly string[] {
  return checks.filter(({ outcome }) => outcome !== 'ok').map(({ id, outcome }) => `${id} ${outcome}`);
}

function one(checks: readonly Check[], id: string): Check | undefined {
  return checks.find((each) => each.id === id);
}

test('a tenant that is in order', async () => {
  const checks = await check({}, {}, pupils);

  expect(outcomes(checks)).toEqual({
    'google-key': 'ok',
    'google-scope-policies': 'ok',
    'google-scope-org-units': 'ok',
    'google-scope-groups': 'ok',
    'google-scope-users': 'ok',
    'google-scope-admin-log': 'ok',
    'google-scope-licences': 'ok',
    'google-api-cloudidentity': 'ok',
    'google-api-admin': 'ok',
    'google-api-licensing': 'ok',
    'google-super-administrator': 'ok',
    'google-customer': 'ok',
    'google-org-units': 'ok',
  });
  expect(checks.map(({ mend }) => mend)).toEqual(checks.map(() => null));
});

test('what is not read is not checked', async () => {
  const checks = await check({}, { adminLog: 'skip', licences: 'skip' });

  expect(checks.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['google-scope-admin-log']));
  expect(checks.map(({ id }) => id).filter((id) => /licen|log|org-units$|groups$/.test(id))).toEqual([
    'google-scope-org-units',
    'google-scope-groups',
  ]);
});

test('a call for each part, each with one row', async () => {
  const asked = await visit({}, async ({ connection, around, heard }) => {
    await checkGoogle(connection, null, around);
    return heard
      .filter(({ host }) => host !== 'oauth2.googleapis.com')
      .map(({ query }) => query.get('maxResults') ?? query.get('pageSize'));
  });

  expect(asked.filter((rows) => rows === '1')).toHaveLength(5);
});

test.each([
  ['cloud-identity.policies.readonly', 'google-scope-policies', 'required'],
  ['admin.directory.orgunit.readonly', 'google-scope-org-units', 'required'],
  ['admin.directory.group.readonly', 'google-scope-groups', 'optional'],
  ['admin.directory.user.readonly', 'google-scope-users', 'optional'],
  ['admin.reports.audit.readonly', 'google-scope-admin-log', 'optional'],
  ['apps.licensing', 'google-scope-licences', 'optional'],
])('%s is not delegated: said which, and where to give it', async (end, id, need) => {
  const scope = `https://www.googleapis.com/auth/${end}`;
  const checks = await check({ delegated: readingScopes.filter((other) => other !== scope) });

  expect(one(checks, id)).toMatchObject({ outcome: 'missing', need, permission: scope });
  expect(one(checks, id)?.mend?.en).toContain(
    `Domain-wide delegation, choose the client ID of the service account and add exactly this scope: ${scope}`,
  );
  expect(troubles(checks).filter((trouble) => trouble.endsWith('missing'))).toEqual([`${id} missing`]);
});

test('an administrator who is no super administrator', async () => {
  const checks = await check({ superAdmin: 'no' });

  expect(troubles(checks)).toEqual(['google-super-administrator missing', 'google-customer unsure']);
  expect(one(checks, 'google-super-administrator')?.mend?.nl).toContain('superbeheerder');
});

test.each([
  ['cloudidentity.googleapis.com', 'google-api-cloudidentity'],
  ['admin.googleapis.com', 'google-api-admin'],
  ['licensing.googleapis.com', 'google-api-licensing'],
] as const)('%s is switched off: Google’s own link is handed on', async (host, id) => {
  const checks = await check({ disabledApis: new Set([host]) });

  expect(one(checks, id)).toMatchObject({ outcome: 'missing' });
  expect(one(checks, id)?.mend?.en).toMatch(
    new RegExp(`^Switch the API on: https://console\\.developers\\.google\\.com/apis/api/${host}/overview\\?project=\\d+$`),
  );
  expect(troubles(checks).filter((trouble) => trouble.endsWith('missing'))).toEqual([`${id} missing`]);
});

test('a link to elsewhere is not handed on', async () => {
  const error = {
    code: 403,
    message: 'Visit https://console.developers.google.com.evil.example/x',
    errors: [{ reason: 'accessNotConfigured' }],
  };
  const checks = await check({
    mishaps: ({ path }) => (path === '/v1/policies' ? { kind: 'answer', answer: jsonAnswer(403, { error }) } : null),
  });

  expect(one(checks, 'google-api-cloudidentity')?.mend?.en).toBe(
    'Switch the API on: https://console.cloud.google.com/apis/library/cloudidentity.googleapis.com',
  );
});

test('a key that Google does not know', async () => {
  const checks = await check({}, { serviceAccount: ofNobody().serviceAccount });

  expect(one(checks, 'google-key')).toMatchObject({ outcome: 'missing', found: { en: expect.stringContaining('Invalid JWT Signature.') } });
  expect(troubles(checks).filter((trouble) => trouble.endsWith('missing'))).toEqual(['google-key missing']);
  expect(one(checks, 'google-scope-policies')?.found.en).toBe('Could not be tried: signing in failed.');
});

test('a customer that is somebody else’s is told from an account that may not read', async () => {
  const checks = await check({}, { customer: 'C0anders' });

  expect(one(checks, 'google-customer')).toMatchObject({ outcome: 'missing', mend: { en: expect.stringContaining('my_customer') } });
  expect(one(checks, 'google-super-administrator')).toMatchObject({ outcome: 'ok' });
});

test.each([200, 403])('a login page of the network (%d) says nothing of the key', async (status) => {
  const page = { status, body: '<html>Log in</html>', headers: { 'content-type': 'text/html' } };
  const checks = await check({ mishaps: ({ path }) => (path === '/token' ? { kind: 'answer', answer: page } : null) });

  expect(new Set(checks.map(({ outcome }) => outcome))).toEqual(new Set(['unsure']));
  expect(one(checks, 'google-key')?.found.nl).toContain('komt niet van Google');
});

test('a clock that is wrong is set right before a key is made', async () => {
  const said =
    'Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.';
  const answer = jsonAnswer(400, { error: 'invalid_grant', error_description: said });
  const checks = await check({ mishaps: ({ path }) => (path === '/token' ? { kind: 'answer', answer } : null) });

  expect(one(checks, 'google-key')?.mend?.en).toMatch(/^First set the clock/);
});

test('who names groups needs to read them', async () => {
  const council = definition({ id: 'raad', role: 'student', googleGroups: ['raad@delinde.example'] });

  expect(one(await check({}, {}, council), 'google-scope-groups')).toMatchObject({ need: 'required' });
});

test('a key that is no key', async () => {
  const checks = await check({}, { serviceAccount: { ...ofNobody().serviceAccount, privateKey: 'geheim' } });

  expect(one(checks, 'google-key')).toMatchObject({ outcome: 'missing', mend: { en: expect.stringContaining('Make a new key') } });
  expect(JSON.stringify(checks)).not.toContain('geheim');
});

test('a subject that is nobody', async () => {
  const checks = await check({}, { subject: 'weg@delinde.example' });

  expect(one(checks, 'google-key')).toMatchObject({ outcome: 'ok' });
  expect(one(checks, 'google-super-administrator')).toMatchObject({
    outcome: 'missing',
    found: { en: expect.stringContaining('does not know') },
  });
  expect(JSON.stringify(checks)).not.toContain('weg@');
});

test('units and groups that the school names and Google does not have', async () => {
  const typo = definition({
    id: 'typfout',
    role: 'student',
    orgUnits: ['/Linde College/Leerligen'],
    googleGroups: ['weg@delinde.example'],
  });
  const checks = await check({}, {}, pupils, typo);

  expect(one(checks, 'google-org-units')).toMatchObject({
    outcome: 'missing',
    found: { nl: 'Bestaat niet bij Google: “/Linde College/Leerligen”.' },
  });
  expect(one(checks, 'google-groups')).toMatchObject({
    outcome: 'missing',
    found: { en: 'Does not exist at Google: “weg@delinde.example”.' },
  });
});

test('groups that exist, by id and by address', async () => {
  const groups = definition({ id: 'raad', role: 'student', googleGroups: ['03as4poj2lrraad', 'docenten@delinde.example'] });

  expect(one(await check({}, {}, groups), 'google-groups')).toMatchObject({ outcome: 'ok', found: { nl: 'Alle 2 bestaan.' } });
});

test('what cannot be looked up is not called missing', async () => {
  const groups = definition({ id: 'raad', role: 'student', orgUnits: ['/Linde College'], googleGroups: ['raad@delinde.example'] });
  const checks = await check({ delegated: [] }, {}, groups);

  expect(outcomes(checks)).toMatchObject({
    'google-key': 'ok',
    'google-org-units': 'unsure',
    'google-groups': 'unsure',
    'google-api-admin': 'unsure',
  });
});

test('a Google that is busy leaves it open', async () => {
  const checks = await check({
    mishaps: ({ host }) => (host === 'admin.googleapis.com' ? { kind: 'answer', answer: jsonAnswer(503, {}) } : null),
  });

  expect(troubles(checks)).toEqual(['google-api-admin unsure']);
  expect(one(checks, 'google-api-admin')?.found.en).toBe('Failed: the vendor’s service was not available.');
});

test('a Google that is not there leaves everything open', async () => {
  const checks = await check({ mishaps: () => ({ kind: 'cut' }) });

  expect(new Set(checks.map(({ outcome }) => outcome))).toEqual(new Set(['unsure']));
});
