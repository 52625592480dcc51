import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sandboxSignIn } from '../../src/auth/sandbox-token.ts';
import { teamsHosts } from '../../src/http/guards/security-headers.ts';
import type { BuiltTab } from '../../src/http/tab-routes.ts';
import { createStore } from '../../src/store/create-store.ts';
import type { OpenDatabase } from '../../src/store/open-database.ts';
import { noon } from '../support/audit.ts';
import { openReadyDatabase } from '../support/ready-database.ts';
import { apiService, type ApiService } from './support/api-service.ts';

const clock = { now: () => noon };
const script = {
  type: 'text/javascript; charset=utf-8',
  content: Buffer.from('plain'),
  gzip: Buffer.from('gzipped'),
  brotli: Buffer.from('brotli'),
};
const tab: BuiltTab = { page: (nonce) => `<p>${nonce}</p>`, assets: new Map([['index-1a2b.js', script]]) };

let database: OpenDatabase;
let built: ApiService;
let unbuilt: ApiService;

beforeAll(async () => {
  database = await openReadyDatabase();
  const store = createStore(database, clock);
  built = await apiService({ store, tab, googleClientId: '1-x.apps.googleusercontent.com' });
  unbuilt = await apiService({ store, sandbox: sandboxSignIn('de-linde', clock) });
});

afterAll(async () => {
  await built.close();
  await unbuilt.close();
  await database.close();
});

/** Without undoing the compression, as fetch would. */
async function get(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${built.address}${path}`, { redirect: 'manual', ...init });
}

describe('the page of the tab', () => {
  test.each(['/tab/', '/tab/gaps', '/tab/gaps/abc?lang=en'])('stands at %s, and is asked for anew each time', async (path) => {
    const answer = await get(path);

    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  test('runs what comes from the service only, paints by a number of its own, and is framed by Teams alone', async () => {
    const pages = await Promise.all([get('/tab/'), get('/tab/')]);
    const [policy = '', other = ''] = pages.map(({ headers }) => headers.get('content-security-policy') ?? '');
    const nonce = /'nonce-([\w+/=]{24})'/.exec(policy)?.[1];

    expect(await pages[0]?.text()).toBe(`<p>${nonce}</p>`);
    expect(other).not.toContain(nonce);
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self' https://res.cdn.office.net",
      "base-uri 'none'",
      "form-action 'none'",
      `frame-ancestors ${teamsHosts.join(' ')}`,
    ]);
  });

  test('is found without its last slash as well', async () => {
    const answer = await get('/tab');

    expect([answer.status, answer.headers.get('location')]).toEqual([308, '/tab/']);
  });

  test('takes nothing', async () => {
    const answer = await get('/tab/', { method: 'POST' });

    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});

describe('its files', () => {
  test.each([
    ['br', 'br', 6],
    ['gzip', 'gzip', 7],
    ['identity', null, 5],
  ])('are kept for good, and sent as %s to whoever asks for that', async (asked, encoding, length) => {
    const { status, headers } = await get('/tab/assets/index-1a2b.js', { method: 'HEAD', headers: { 'accept-encoding': asked } });

    expect(status).toBe(200);
    expect(headers.get('content-encoding')).toBe(encoding);
    expect(headers.get('content-length')).toBe(String(length));
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('vary')).toContain('Accept-Encoding');
  });

  test.each(['/tab/assets/index-0000.js', '/tab/assets/a/b.js', '/tab/assets/..%2f..%2fpackage.json', '/tab/assets/__proto__'])(
    '%s is none of them',
    async (path) => {
      const { status, headers } = await get(path);

      expect([status, headers.get('content-type')]).toEqual([404, 'application/problem+json; charset=utf-8']);
    },
  );
});

describe('before anybody signs in', () => {
  test('the tab is told with what, and nothing else', async () => {
    const answer = await get('/tab/config.json');

    expect(await answer.json()).toEqual({ mode: 'tenant', googleClientId: '1-x.apps.googleusercontent.com', personas: [] });
  });

  test('in the pretend school, as whom', async () => {
    const answer = (await (await fetch(`${unbuilt.address}/tab/config.json`)).json()) as { mode: string; personas: readonly object[] };

    expect(answer.mode).toBe('sandbox');
    expect(answer.personas).toContainEqual({ id: 'teacher', name: 'Sanne Bakker' });
  });
});

test.each([
  ['nl', 'Het tabblad is nog niet gebouwd'],
  ['en', 'The tab has not been built yet'],
])('where the tab was not built, its address says so in %s, and what to do', async (language, title) => {
  const answer = await fetch(`${unbuilt.address}/tab/gaps`, { headers: { 'accept-language': language } });

  expect(answer.status).toBe(503);
  expect(await answer.text()).toMatch(new RegExp(`${title}[^]*npm ci`));
});
