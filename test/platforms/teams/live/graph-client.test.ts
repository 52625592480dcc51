import { expect, test } from '@jest/globals';
import type { Mishap } from '../../../../src/sandbox/server/mishap.ts';
import { jsonAnswer, type WireAnswer, type WireHost, type WireRequest } from '../../../../src/sandbox/server/wire.ts';
import { calls, clientOf, graphHostName, signInHostName, stagedGraph } from './stage.ts';

/** Answers in turn; the last one from then on. */
function inTurn(...answers: readonly WireAnswer[]): WireHost {
  let asked = 0;
  return () => answers[Math.min(asked++, answers.length - 1)] ?? jsonAnswer(500, {});
}

function headersOf(request: WireRequest | undefined): WireRequest['headers'] {
  return request?.headers ?? {};
}

const refusal = (code: string): object => ({ error: { code, message: `${code}, said Graph.`, innerError: { 'request-id': 'r' } } });

test('Graph is asked with our token, and to write every word that it has', async () => {
  const stage = await stagedGraph(inTurn(jsonAnswer(200, { id: 'x' })));

  await expect((await clientOf(stage)).get('/users?$select=id')).resolves.toEqual({ id: 'x' });

  const request = stage.heard.find(({ host }) => host === graphHostName);
  expect(request).toMatchObject({ method: 'GET', path: '/v1.0/users' });
  expect(request?.query.get('$select')).toBe('id');
  expect(headersOf(request)).toMatchObject({ authorization: 'Bearer token-1', prefer: 'include-unknown-enum-members' });
  expect(headersOf(request)).not.toHaveProperty('consistencylevel');
});

test.each([
  '/users?$count=true',
  '/groups/g/transitiveMembers/microsoft.graph.user?$top=999&$count=true',
  'https://graph.microsoft.com/v1.0/groups/g/transitiveMembers/microsoft.graph.user?$skiptoken=x',
])('who asks for %s accepts that the answer may lag behind', async (path) => {
  const stage = await stagedGraph(inTurn(jsonAnswer(200, {})));

  await (await clientOf(stage)).get(path);

  expect(headersOf(stage.heard.at(-1))).toMatchObject({ consistencylevel: 'eventual' });
});

test.each(['https://graph.microsoft.us/v1.0/users', 'https://graph.microsoft.com:8443/v1.0/users', 'https://elsewhere.example/v1.0/users'])(
  'nothing is sent to %s, let alone a token',
  async (address) => {
    const stage = await stagedGraph(inTurn(jsonAnswer(200, {})));

    await expect((await clientOf(stage)).get(address)).rejects.toMatchObject({ kind: 'malformed' });

    expect(stage.heard.filter(({ host }) => host !== signInHostName)).toEqual([]);
  },
);

test('a token that is turned away is replaced once', async () => {
  const stage = await stagedGraph(inTurn(jsonAnswer(401, refusal('InvalidAuthenticationToken')), jsonAnswer(200, { id: 'x' })));

  await expect((await clientOf(stage)).get('/users')).resolves.toEqual({ id: 'x' });

  const tokens = stage.heard.filter(({ host }) => host === graphHostName).map(({ headers }) => headers.authorization);
  expect(tokens).toEqual(['Bearer token-1', 'Bearer token-2']);
});

test.each<[string, WireAnswer, object]>([
  ['a token turned away twice', jsonAnswer(401, refusal('InvalidAuthenticationToken')), { kind: 'signed-out', status: 401 }],
  ['no right to it', jsonAnswer(401, refusal('Unauthorized')), { kind: 'forbidden', said: 'Unauthorized, said Graph.' }],
  ['a refusal', jsonAnswer(403, refusal('Forbidden')), { kind: 'forbidden', code: 'Forbidden', said: 'Forbidden, said Graph.' }],
  ['nothing there', jsonAnswer(404, refusal('NotFound')), { kind: 'not-found' }],
  ['a request that it does not take', jsonAnswer(400, refusal('BadRequest')), { kind: 'rejected', status: 400 }],
  [
    'a gateway’s page',
    { status: 502, body: '<h1>bad</h1>', headers: { 'content-type': 'text/html' } },
    { kind: 'unavailable', code: null },
  ],
  ['a refusal in no shape at all', jsonAnswer(403, 'no'), { kind: 'forbidden', code: null, said: null }],
  ['a page in good order', { status: 200, body: '<h1>proxy</h1>', headers: { 'content-type': 'text/html' } }, { kind: 'malformed' }],
  ['half of an object', { status: 200, body: '{"value": [1, 2' }, { kind: 'malformed' }],
  ['a list where an object was promised', jsonAnswer(200, []), { kind: 'malformed' }],
  ['nothing', { status: 200, body: '' }, { kind: 'malformed' }],
])('%s', async (_story, answer, failure) => {
  const stage = await stagedGraph(inTurn(answer));

  const asking = (await clientOf(stage)).get('/users?$filter=secret');

  await expect(asking).rejects.toMatchObject({ name: 'CallFailure', address: 'graph.microsoft.com/v1.0/users', ...failure });
});

test('signing in failed: that is what the call failed of', async () => {
  const stage = await stagedGraph(inTurn(jsonAnswer(200, {})), {
    mishaps: ({ host }) => (host === signInHostName ? { kind: 'answer', answer: jsonAnswer(400, { error: 'invalid_client' }) } : null),
  });

  await expect((await clientOf(stage)).get('/users')).rejects.toMatchObject({ kind: 'signed-out', code: 'invalid_client' });
});

test.each<[string, Mishap]>([
  ['throttled', { kind: 'answer', answer: jsonAnswer(429, {}, { 'retry-after': '3' }) }],
  ['not available', { kind: 'answer', answer: jsonAnswer(503, {}) }],
  ['cut off in the middle', { kind: 'cut' }],
])('a call that is %s is made again', async (_story, mishap) => {
  let mishaps = 2;
  const stage = await stagedGraph(inTurn(jsonAnswer(200, { id: 'x' })), {
    mishaps: ({ host }) => (host === graphHostName && mishaps-- > 0 ? mishap : null),
  });

  await expect((await clientOf(stage)).get('/users')).resolves.toEqual({ id: 'x' });

  expect(calls(stage.heard)).toHaveLength(3);
});

test('what may have been done is not done twice, and what may is', async () => {
  const stage = await stagedGraph(inTurn(jsonAnswer(503, {})));
  const graph = await clientOf(stage);

  await expect(graph.post('/once', {}, 'unless-taken')).rejects.toMatchObject({ kind: 'unavailable' });
  await expect(graph.post('/often', {}, 'always')).rejects.toMatchObject({ kind: 'unavailable' });
  await expect(graph.delete('/gone')).rejects.toMatchObject({ kind: 'unavailable' });

  const made = calls(stage.heard);
  expect(made.filter((call) => call === 'POST /v1.0/once')).toHaveLength(1);
  expect(made.filter((call) => call === 'POST /v1.0/often').length).toBeGreaterThan(1);
  expect(made.filter((call) => call === 'DELETE /v1.0/gone').length).toBeGreaterThan(1);
});

test('what is posted arrives as JSON, and what is deleted answers nothing', async () => {
  const stage = await stagedGraph(({ method }) => (method === 'DELETE' ? { status: 204, body: '' } : jsonAnswer(200, { made: true })));
  const graph = await clientOf(stage);

  await graph.delete('/jobs/1');
  await expect(graph.post('/jobs', { displayName: 'x' }, 'unless-taken')).resolves.toEqual({ made: true });

  const posted = stage.heard.find(({ method, host }) => method === 'POST' && host === graphHostName);
  expect(JSON.parse(posted?.body ?? '')).toEqual({ displayName: 'x' });
  expect(headersOf(posted)).toMatchObject({ 'content-type': 'application/json' });
});

test('whoever tells us to stop is heard at once', async () => {
  const stopping = new AbortController();
  const stage = await stagedGraph(inTurn(jsonAnswer(200, {})), { around: { signal: stopping.signal } });
  const graph = await clientOf(stage);
  await graph.get('/users');

  stopping.abort();

  await expect(graph.get('/users')).rejects.toMatchObject({ kind: 'stopped' });
});
