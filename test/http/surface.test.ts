import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sandboxSignIn } from '../../src/auth/sandbox-token.ts';
import { createStore } from '../../src/store/create-store.ts';
import type { OpenDatabase } from '../../src/store/open-database.ts';
import type { Store } from '../../src/store/store.ts';
import { rawRequest } from '../auth/raw-request.ts';
import { noon } from '../support/audit.ts';
import { openReadyDatabase } from '../support/ready-database.ts';
import { apiService, type ApiService } from './support/api-service.ts';
import { fillBoard } from './support/board.ts';
import { callerAt } from './support/caller.ts';
import { openApiOf, type OpenApi } from './support/open-api.ts';

const clock = { now: () => noon };
let database: OpenDatabase;
let store: Store;
let sandbox: ApiService;
let tenant: ApiService;
let api: { readonly sandbox: OpenApi; readonly tenant: OpenApi };

beforeAll(async () => {
  database = await openReadyDatabase();
  store = createStore(database, clock);
  await fillBoard(store, 'Proef');
  sandbox = await apiService({ store, sandbox: sandboxSignIn('bestuur-Proef', clock) });
  tenant = await apiService({ store });
  api = { sandbox: await openApiOf(sandbox.address), tenant: await openApiOf(tenant.address) };
}, 60_000);

afterAll(async () => {
  await Promise.all([sandbox.close(), tenant.close()]);
  await database.close();
});

describe('health', () => {
  test('tells in which mode it runs', async () => {
    const answers = [
      await callerAt(sandbox.address, api.sandbox, '')(null, 'GET /healthz'),
      await callerAt(tenant.address, api.tenant, '')(null, 'GET /healthz'),
    ];

    expect(answers.map(({ body }) => body)).toEqual([
      { status: 'ok', mode: 'sandbox' },
      { status: 'ok', mode: 'tenant' },
    ]);
  });

  test('is ready when the database answers, and only then', async () => {
    const broken = await apiService({
      store: { ...store, ping: async () => Promise.reject(new Error('postgres://lesklaar:geheim@db is gone')) },
    });
    const silent = await apiService({
      store: { ...store, ping: async () => new Promise(() => undefined) },
      timer: { pause: async () => undefined },
    });

    const answers = [];
    for (const { address } of [tenant, broken, silent]) answers.push(await callerAt(address, api.tenant, '')(null, 'GET /readyz'));
    await Promise.all([broken.close(), silent.close()]);

    expect(answers.map(({ status }) => status)).toEqual([200, 503, 503]);
    expect(answers.map(({ text }) => text).join('')).not.toContain('geheim');
    expect(answers[1]?.headers.get('retry-after')).toBe('30');
  });

  test('counts by route, and by nothing that comes from a request', async () => {
    const call = callerAt(tenant.address, api.tenant, 'bestuur-Proef');
    await call('dpo', 'GET /api/audits/controle-nobody-Proef/findings?search=Geheim');

    const { text } = await call(null, 'GET /metrics');

    expect(text).toContain('route="/api/audits/:id/findings"');
    expect(text).not.toMatch(/Proef|Geheim/);
  });
});

describe('the counters', () => {
  const token = 'geheim-van-prometheus';
  const onlyHere: readonly (readonly [who: string, headers: readonly string[], status: number])[] = [
    ['on this machine', [], 200],
    ['on this machine, with a token that nobody set', [`Authorization: Bearer ${token}`], 200],
    ['behind a proxy on this machine', ['X-Forwarded-For: 203.0.113.7'], 404],
    ['behind a proxy that says that it is this machine', ['X-Forwarded-For: 127.0.0.1'], 404],
    ['behind a proxy that writes it otherwise', ['Forwarded: for=203.0.113.7'], 404],
    ['behind a proxy that only tells its name', ['Via: 1.1 proxy'], 404],
  ];

  test.each(onlyHere)('without a token, for whoever asks %s', async (_who, headers, status) => {
    expect((await rawRequest(Number(new URL(tenant.address).port), headers, '/metrics')).status).toBe(status);
  });

  const withToken: readonly (readonly [who: string, headers: readonly string[], status: number])[] = [
    ['who sends it', [`Authorization: Bearer ${token}`], 200],
    ['who sends it through a proxy', [`Authorization: Bearer ${token}`, 'X-Forwarded-For: 203.0.113.7'], 200],
    ['who sends nothing, also on this machine', [], 404],
    ['who sends another one', ['Authorization: Bearer geheim-van-prometheut'], 404],
    ['who sends half of it', ['Authorization: Bearer geheim-van'], 404],
    ['who sends it in another way', [`Authorization: Basic ${token}`], 404],
    ['who sends two', [`Authorization: Bearer ${token}`, `Authorization: Bearer ${token}`], 404],
  ];

  test.each(withToken)('with a token, for %s', async (_who, headers, status) => {
    const closed = await apiService({ store, metricsToken: token });

    const { body, ...answer } = await rawRequest(Number(new URL(closed.address).port), headers, '/metrics');
    await closed.close();

    expect(answer.status).toBe(status);
    expect(body).toContain(status === 200 ? 'nodejs_eventloop_lag_p99_seconds' : 'METRICS_TOKEN');
    expect(body).not.toContain(token);
  });
});

describe('in the sandbox', () => {
  test.each(['admin', 'ict-coordinator', 'leader', 'board', 'dpo', 'teacher'])('one signs in as %s', async (persona) => {
    const call = callerAt(sandbox.address, api.sandbox, '');

    const { body } = await call(null, 'POST /sandbox/sign-in', { body: { persona } });
    const me = await call(null, 'GET /api/me', { headers: { authorization: `Bearer ${String(body['token'])}` } });

    expect(me.body).toMatchObject({ roles: [persona], organisation: { id: 'bestuur-Proef', name: 'Scholengroep Proef' } });
  });

  test('nobody else can be signed in as', async () => {
    const call = callerAt(sandbox.address, api.sandbox, '');

    const answers = [
      await call(null, 'POST /sandbox/sign-in', { body: { persona: 'root' } }),
      await call(null, 'POST /sandbox/sign-in', { body: {} }),
      await call(null, 'POST /sandbox/sign-in', { body: 'persona=admin', headers: { 'content-type': 'text/plain' } }),
      await call(null, 'GET /sandbox/sign-in'),
    ];

    expect(answers.map(({ status }) => status)).toEqual([400, 400, 415, 405]);
  });

  test('the report can be read without signing in', async () => {
    const call = callerAt(sandbox.address, api.sandbox, '');

    const dutch = await call(null, 'GET /sandbox/report?lang=nl');
    const english = await call(null, 'GET /sandbox/report', { headers: { 'accept-language': 'en' } });
    const again = await call(null, 'GET /sandbox/report?lang=nl', { headers: { 'if-none-match': dutch.headers.get('etag') ?? '' } });

    expect([again.status, again.text]).toEqual([304, '']);
    expect([dutch.text, english.text].map((text) => /<html lang="([\w-]+)"/.exec(text)?.[1])).toEqual(['nl', 'en']);
    expect(dutch.text).toContain('Scholengroep Proef');
  });
});

test('outside the sandbox none of its doors exists', async () => {
  const call = callerAt(tenant.address, api.tenant, '');

  const answers = [await call(null, 'POST /sandbox/sign-in', { body: { persona: 'admin' } }), await call(null, 'GET /sandbox/report')];

  expect(answers.map(({ status }) => status)).toEqual([404, 404]);
  expect(api.tenant.operations.filter(({ path }) => path.startsWith('/sandbox'))).toEqual([]);
});

describe('the start page', () => {
  /** No tab was built for this one, and it has no chats. */
  const notHere: Readonly<Record<string, number>> = { '/tab/': 503, '/sandbox/google-chat': 404 };

  test.each([
    ['sandbox', 'nl', 'verzonnen school'],
    ['sandbox', 'en', 'pretend school'],
    ['tenant', 'nl', 'Deze dienst hoort bij een school'],
    ['tenant', 'en', 'This service belongs to a school'],
  ] as const)('in the %s, in %s', async (mode, lang, words) => {
    const service = mode === 'sandbox' ? sandbox : tenant;
    const call = callerAt(service.address, api[mode], '');

    const { text, headers } = await call(null, `GET /?lang=${lang}`);
    const links = [...text.matchAll(/href="(\/[^"]*)"/g)].map(([, link = '']) => link);
    const followed = await Promise.all(links.map(async (link) => call(null, `GET ${link}`)));

    expect(text).toContain(words);
    expect(text).toContain(`<html lang="${lang}">`);
    expect(text).not.toMatch(/<script|\son\w+=/i);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(links.length).toBe(mode === 'sandbox' ? 6 : 4);
    expect(followed.map(({ status }) => status)).toEqual(links.map((link) => notHere[link.split('?')[0] ?? ''] ?? 200));
  });

  test('tells nothing of the school to whoever comes by', async () => {
    const { text } = await callerAt(tenant.address, api.tenant, '')(null, 'GET /');

    expect(text).not.toContain('Proef');
  });
});

test('an address knows its methods', async () => {
  const call = callerAt(tenant.address, api.tenant, 'bestuur-Proef');

  const wrong = await call('admin', 'DELETE /api/settings');
  const nowhere = await call('admin', 'GET /api/nowhere');

  expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, HEAD, PUT']);
  expect(nowhere.status).toBe(404);
});

test('who asks too much is told to wait', async () => {
  const busy = await apiService({ store, requestsPerActor: 2 });
  const call = callerAt(busy.address, api.tenant, 'bestuur-Proef');

  const statuses = [];
  for (let asked = 0; asked < 3; asked += 1) statuses.push((await call('dpo', 'GET /api/me')).status);
  await busy.close();

  expect(statuses).toEqual([200, 200, 429]);
});
