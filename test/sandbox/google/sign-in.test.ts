import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { importPKCS8, SignJWT } from 'jose';
import type { Clock } from '../../../src/clock.ts';
import { addressOf, personAt } from '../../../src/sandbox/board/person.ts';
import { refusalOf, scope, startGoogleSchool, type GoogleSchool } from './google-school.ts';

let school: GoogleSchool;
beforeAll(async () => {
  school = await startGoogleSchool({ people: 400, delegated: [scope.policies, scope.users] });
});
afterAll(() => school.close());

const tokenAddress = 'https://oauth2.googleapis.com/token';
const grantType = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

test('a service account gets a token for an hour in the name of the administrator', async () => {
  const credentials = await school.signIn({ scopes: [scope.policies] }).authorize();

  expect(credentials.access_token).toMatch(/^ya29\./);
  expect(credentials.token_type).toBe('Bearer');
});

test('a key that is not the account’s is refused', async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

  const refused = await refusalOf(school.signIn({ privateKey: key, scopes: [scope.policies] }).authorize());

  expect(refused).toMatchObject({ status: 400, body: { error: 'invalid_grant', error_description: 'Invalid JWT Signature.' } });
});

test('a scope that was not entered for delegation is refused, and with it those that were', async () => {
  const refused = await refusalOf(school.signIn({ scopes: [scope.policies, scope.licences] }).authorize());

  expect(refused).toMatchObject({ status: 401, body: { error: 'unauthorized_client' } });
});

test('a narrower scope than the one that was entered is not the one that was entered', async () => {
  await using broad = await startGoogleSchool({ people: 1, delegated: ['https://www.googleapis.com/auth/admin.directory.user'] });

  const refused = await refusalOf(broad.signIn({ scopes: [scope.users] }).authorize());

  expect(refused.body.error).toBe('unauthorized_client');
});

test.each([
  ['somebody whom nobody knows', 'niemand@delinde.example'],
  ['somebody who left', addressOf(personAt(77))],
  ['somebody beyond the last person', addressOf(personAt(400))],
])('%s cannot be read in the name of', async (_who, subject) => {
  const refused = await refusalOf(school.signIn({ subject, scopes: [scope.users] }).authorize());

  expect(refused.body.error_description).toBe('Invalid email or User ID');
});

test('a teacher can be read in the name of, and is not answered', async () => {
  const { directory } = school.clients({ subject: addressOf(personAt(20)), scopes: [scope.users] });

  const refused = await refusalOf(directory.users.list({ customer: 'my_customer' }));

  expect(refused).toMatchObject({ status: 403, body: { error: { errors: [{ reason: 'forbidden' }] } } });
});

test('without a subject the account needs no delegation, and is not answered either', async () => {
  const { directory } = school.clients({ subject: '', scopes: [scope.users] });

  const refused = await refusalOf(directory.users.list({ customer: 'my_customer' }));

  expect(refused.body.error).toMatchObject({ message: 'Not Authorized to access this resource/api' });
});

test.each([
  { what: 'says it is for another server', claims: { aud: 'https://accounts.google.com' }, why: 'audience' },
  { what: 'has expired', claims: { iat: seconds() - 7200, exp: seconds() - 3600 }, why: 'short-lived' },
  { what: 'comes from the future', claims: { iat: seconds() + 3600, exp: seconds() + 7200 }, why: 'short-lived' },
  { what: 'lives for a day', claims: { exp: seconds() + 86_400 }, why: 'short-lived' },
  { what: 'does not say when it ends', claims: { exp: null }, why: 'short-lived' },
  { what: 'is another account’s', claims: { iss: 'other@project.iam.gserviceaccount.com' }, why: 'account not found' },
])('an assertion that $what is refused', async ({ claims, why }) => {
  const answer = await post({ grant_type: grantType, assertion: await assertion(claims) });

  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ error: 'invalid_grant', error_description: expect.stringContaining(why) });
});

test('an assertion that asks for nothing, and what is no assertion, are refused', async () => {
  const [nothing, nonsense, password] = await Promise.all([
    post({ grant_type: grantType, assertion: await assertion({ scope: '' }) }),
    post({ grant_type: grantType, assertion: 'not.a.token' }),
    post({ grant_type: 'password', username: 'x' }),
  ]);

  expect(await Promise.all([nothing, nonsense, password].map((answer) => answer.json()))).toEqual([
    expect.objectContaining({ error: 'invalid_scope' }),
    expect.objectContaining({ error: 'invalid_grant' }),
    expect.objectContaining({ error: 'unsupported_grant_type' }),
  ]);
});

test('only forms are posted, and only there', async () => {
  const json = await fetch(school.reach(new URL(tokenAddress)), { method: 'POST', body: '{}' });
  const got = await fetch(school.reach(new URL(tokenAddress)));
  const elsewhere = await fetch(school.reach(new URL('https://oauth2.googleapis.com/revoke')), { method: 'POST' });

  expect([json.status, got.status, elsewhere.status]).toEqual([400, 405, 404]);
});

test('a token is taken for an hour, and no longer', async () => {
  let later = 0;
  const clock: Clock = { now: () => new Date(Date.now() + later) };
  await using evening = await startGoogleSchool({ people: 1, clock });
  const { token } = await evening.signIn({ scopes: [scope.customer] }).getAccessToken();
  const address = 'https://admin.googleapis.com/admin/directory/v1/customers/my_customer';

  const before = await evening.fetch(address, { headers: { authorization: `Bearer ${token}` } });
  later = 3_600_000;
  const after = await evening.fetch(address, { headers: { authorization: `Bearer ${token}` } });

  expect([before.status, after.status]).toEqual([200, 401]);
  expect(await after.json()).toMatchObject({ error: { status: 'UNAUTHENTICATED', errors: [{ reason: 'authError' }] } });
});

function seconds(): number {
  return Math.floor(Date.now() / 1000);
}

async function assertion(claims: Readonly<Record<string, unknown>>): Promise<string> {
  const { email, subject, privateKey } = school.credentials;
  const usual = { iss: email, sub: subject, aud: tokenAddress, iat: seconds(), exp: seconds() + 3600, scope: scope.policies };
  return new SignJWT({ ...usual, ...claims }).setProtectedHeader({ alg: 'RS256' }).sign(await importPKCS8(privateKey, 'RS256'));
}

function post(form: Record<string, string>): Promise<Response> {
  return school.fetch(tokenAddress, { method: 'POST', body: new URLSearchParams(form) });
}
