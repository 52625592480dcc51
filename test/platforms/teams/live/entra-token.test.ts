import { createPublicKey, verify } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { patientFetch } from '../../../../src/platforms/calls/patient-fetch.ts';
import { entraTokens, type AccessTokens } from '../../../../src/platforms/teams/live/entra-token.ts';
import { graphScope } from '../../../../src/platforms/teams/live/graph-client.ts';
import type { MicrosoftConnection } from '../../../../src/platforms/teams/live/microsoft-connection.ts';
import { readToken } from '../../../../src/platforms/teams/live/token-facts.ts';
import { jsonAnswer, type WireHost } from '../../../../src/sandbox/server/wire.ts';
import { selfSigned } from '../../../support/certificate.ts';
import { noon } from '../../../support/audit.ts';
import { calls, connection, signInHostName, staged, stagedSchool, type Stage } from './stage.ts';

async function stagedEntra(entra: WireHost): Promise<Stage> {
  return staged(new Map([[signInHostName, entra]]));
}

function tokensOf({ around }: Stage, own: MicrosoftConnection = connection): AccessTokens {
  return entraTokens(own, graphScope, patientFetch(6, around), around.clock);
}

function granted(token: string): ReturnType<typeof jsonAnswer> {
  return jsonAnswer(200, { token_type: 'Bearer', expires_in: 3599, access_token: token });
}

test('an app signs in with its secret, and the token tells what it may do', async () => {
  const school = await stagedSchool();

  const token = await tokensOf(school, school.connection).token();

  expect(readToken(token).roles).toContain('TeamsUserConfiguration.Read.All');
  expect(readToken(token).tenantId).toBe(school.connection.tenantId);
});

test('an app signs in with a certificate, whose key signs the request', async () => {
  const { privateKey, certificate } = selfSigned();
  const stage = await stagedEntra(() => granted('token'));
  const own: MicrosoftConnection = { ...connection, credential: { kind: 'certificate', privateKey, certificate } };

  await tokensOf(stage, own).token();

  const [head = '', payload = '', signature = ''] = (new URLSearchParams(stage.heard[0]?.body).get('client_assertion') ?? '').split('.');
  const padding = { key: createPublicKey(certificate), padding: 6, saltLength: 32 };
  expect(verify('sha256', Buffer.from(`${head}.${payload}`), padding, Buffer.from(signature, 'base64url'))).toBe(true);
  expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toMatchObject({ iss: connection.clientId });
});

test('the sandbox lets an app in by its certificate too', async () => {
  const { privateKey, certificate } = selfSigned();
  const school = await stagedSchool({ certificate });
  const own: MicrosoftConnection = { ...school.connection, credential: { kind: 'certificate', privateKey, certificate } };

  await expect(tokensOf(school, own).token()).resolves.toMatch(/^ey/);
});

test('a wrong secret is told in Entra’s words, without what only lets one search Microsoft’s logs', async () => {
  const school = await stagedSchool();
  const own: MicrosoftConnection = { ...school.connection, credential: { kind: 'secret', secret: 'not the one' } };

  const failing = tokensOf(school, own).token();

  await expect(failing).rejects.toMatchObject({
    kind: 'signed-out',
    code: 'AADSTS7000215',
    said: expect.stringMatching(/^Invalid client secret provided\. .* app '[\da-f]+…'\.$/),
  });
  await expect(failing).rejects.not.toHaveProperty('message', expect.stringContaining('not the one'));
});

test('a certificate that is none is told by a code, and by no sentence of the library’s', async () => {
  const stage = await stagedEntra(() => jsonAnswer(500, {}));
  const own: MicrosoftConnection = { ...connection, credential: { kind: 'certificate', privateKey: 'none', certificate: 'none' } };

  await expect(tokensOf(stage, own).token()).rejects.toMatchObject({
    kind: 'signed-out',
    code: expect.stringMatching(/^ERR_\w+$/),
    said: null,
  });
});

test.each([
  ['a tenant that is not there', { tenantId: '99999999-0000-4000-8000-000000000000' }, 'AADSTS90002'],
  ['an app that is not there', { clientId: '99999999-0000-4000-8000-000000000000' }, 'AADSTS700016'],
])('%s has a code of its own', async (_story, other, code) => {
  const school = await stagedSchool();

  await expect(tokensOf(school, { ...school.connection, ...other }).token()).rejects.toMatchObject({ kind: 'signed-out', code });
});

test('an answer without a token is no token', async () => {
  const stage = await stagedEntra(() => jsonAnswer(200, { token_type: 'Bearer', expires_in: 3599 }));

  await expect(tokensOf(stage).token()).rejects.toMatchObject({ kind: 'signed-out' });
});

test('a gateway’s own refusal, which MSAL would take for a token, is none', async () => {
  const stage = await stagedEntra(() => jsonAnswer(400, { title: 'no error field' }));

  await expect(tokensOf(stage).token()).rejects.toMatchObject({ kind: 'signed-out', status: 400 });
});

test.each<[string, WireHost, object]>([
  ['trouble of its own', () => jsonAnswer(503, { error: 'temporarily_unavailable' }), { kind: 'unavailable', status: 503 }],
  ['too many requests', () => jsonAnswer(429, {}), { kind: 'throttled' }],
  ['a page of a gateway', () => ({ status: 200, body: '<h1>proxy</h1>' }), { kind: 'malformed' }],
])('%s is not taken for a refusal', async (_story, entra, failure) => {
  const stage = await stagedEntra(entra);

  await expect(tokensOf(stage).token()).rejects.toMatchObject(failure);
});

test('a key that is none is told as such', async () => {
  const own: MicrosoftConnection = { ...connection, credential: { kind: 'certificate', privateKey: 'x', certificate: 'y' } };

  await expect(tokensOf(await stagedEntra(() => granted('token')), own).token()).rejects.toMatchObject({ kind: 'signed-out' });
});

test('trouble that passes is waited for', async () => {
  let asked = 0;
  const stage = await stagedEntra(() => ((asked += 1) < 3 ? jsonAnswer(503, {}, { 'retry-after': '7' }) : granted('token')));

  await expect(tokensOf(stage).token()).resolves.toBe('token');
  expect(stage.around.recorded.pauses).toEqual([7000, 7000]);
});

test('however many ask, Entra is asked once', async () => {
  const stage = await stagedEntra(() => granted('token'));
  const tokens = tokensOf(stage);

  await Promise.all(Array.from({ length: 20 }, async () => tokens.token()));
  await tokens.token();

  expect(calls(stage.heard, signInHostName)).toHaveLength(1);
});

test('a token that was turned away is not handed out again', async () => {
  let given = 0;
  const stage = await stagedEntra(() => granted(`token-${(given += 1)}`));
  const tokens = tokensOf(stage);
  const first = await tokens.token();

  const others = await Promise.all([tokens.token(first), tokens.token(first)]);

  expect([first, ...others, await tokens.token()]).toEqual(['token-1', 'token-2', 'token-2', 'token-2']);
});

test('a token is not used until its very end', async () => {
  let given = 0;
  let minutes = 0;
  const clock = { now: () => new Date(noon.getTime() + minutes * 60_000) };
  const hosts = new Map<string, WireHost>([[signInHostName, () => granted(`token-${(given += 1)}`)]]);
  const tokens = tokensOf(await staged(hosts, { around: { clock } }));
  await tokens.token();

  minutes = 29;
  const early = await tokens.token();
  minutes = 31;
  const late = await tokens.token();

  expect([early, late]).toEqual(['token-1', 'token-2']);
});

test.each(['opaque', 'a.b.c', `x.${Buffer.from('[1]').toString('base64url')}.y`])('a token that tells nothing of itself: %s', (token) => {
  expect(readToken(token)).toEqual({ roles: [], tenantId: null });
});
