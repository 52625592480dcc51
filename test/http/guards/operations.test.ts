import { afterEach, describe, expect, test } from '@jest/globals';
import express, { type Express } from 'express';
import { knownTokens } from '../../../src/auth/known-tokens.ts';
import { sandboxSignIn } from '../../../src/auth/sandbox-token.ts';
import type { AppSurroundings } from '../../../src/http/guards/guarded-app.ts';
import { limitPerActor } from '../../../src/http/guards/rate-limits.ts';
import { signedIn } from '../../../src/http/guards/signed-in.ts';
import { startTracing } from '../../../src/http/guards/tracing.ts';
import { serveHosts } from '../../../src/sandbox/server/serve-hosts.ts';
import { jsonAnswer } from '../../../src/sandbox/server/wire.ts';
import { littleService, type LittleService } from '../../auth/little-service.ts';
import { heardLog } from '../../auth/log-lines.ts';
import { rawRequest } from '../../auth/raw-request.ts';
import { noon } from '../../support/audit.ts';

const clock = { now: () => noon };
const door = sandboxSignIn('de-linde', clock);
const opened: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map(async (close) => close()));
});

async function opening(told: Partial<AppSurroundings> & { readonly routes?: (app: Express) => void } = {}): Promise<LittleService> {
  const service = await littleService({ doors: [door], ...told });
  opened.push(service.close);
  return service;
}

async function as(persona: 'admin' | 'teacher'): Promise<RequestInit> {
  return { headers: { authorization: `Bearer ${await door.issue(persona)}` } };
}

describe('headers of every answer', () => {
  test('let nothing run and nobody show it in a frame', async () => {
    const { address } = await opening();

    const { headers } = await fetch(`${address}/api/me`);
    const policy = (headers.get('content-security-policy') ?? '').split(';');

    expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "frame-ancestors 'none'", "form-action 'none'"]));
    expect(policy.join()).not.toMatch(/unsafe|https:/);
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('permissions-policy')).toMatch(/camera=\(\)/);
  });
});

describe('the limit of requests', () => {
  test('of one person is reached wherever they sit, and is no limit for a colleague', async () => {
    const service = await opening({
      routes(app) {
        const heard = heardLog();
        app.use('/api', signedIn({ signIns: [door], known: knownTokens(clock), log: heard.log }), limitPerActor(3, heard.log));
      },
    });
    const admin = await as('admin');

    const answers: Response[] = [];
    for (let turn = 0; turn < 5; turn += 1) answers.push(await fetch(`${service.address}/api/me`, admin));
    const colleague = await fetch(`${service.address}/api/me`, await as('teacher'));

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429, 429]);
    expect(colleague.status).toBe(200);
    const refused = answers[3];
    expect(refused?.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(refused?.headers.get('ratelimit-policy')).toMatch(/"per-actor"; q=3; w=60; pk=:[\w+/=]+:$/);
    expect(Number(refused?.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(await refused?.json()).toMatchObject({ code: 'too-many-requests', todo: expect.stringMatching(/over \d+ seconden/) });
  });

  test('of an address holds before anybody signs in, whatever a header says where it comes from', async () => {
    const { port, written } = await opening({ requestsPerAddress: 4 });

    const statuses: number[] = [];
    for (let turn = 0; turn < 7; turn += 1) {
      statuses.push((await rawRequest(port, [`X-Forwarded-For: 203.0.113.${turn}`, `Forwarded: for=203.0.113.${turn}`])).status);
    }

    expect(statuses).toEqual([401, 401, 401, 401, 429, 429, 429]);
    expect(written.join('')).not.toContain('203.0.113');
  });

  test('behind a trusted proxy counts for the address that the proxy saw', async () => {
    const { port } = await opening({ requestsPerAddress: 1, trustedProxies: 1 });

    const one = await rawRequest(port, ['X-Forwarded-For: 198.51.100.7, 203.0.113.1']);
    const other = await rawRequest(port, ['X-Forwarded-For: 198.51.100.7, 203.0.113.2']);
    const again = await rawRequest(port, ['X-Forwarded-For: 198.51.100.8, 203.0.113.1']);

    expect([one.status, other.status, again.status]).toEqual([401, 401, 429]);
  });
});

describe('the log of requests', () => {
  test('tells the route and how it went, and nothing that could name a person', async () => {
    const service = await opening({ routes: (app) => void app.get('/open/people/:id', (_request, response) => void response.json({})) });

    await rawRequest(
      service.port,
      ['X-Request-Id: forged', 'Cookie: session=abc', 'User-Agent: Jan’s laptop', 'Referer: https://school.example/?leerling=Jan'],
      '/open/people/l000123@bs.delinde.example?name=Jan%20Pietersen&token=abc',
    );
    await fetch(`${service.address}/api/me`, await as('admin'));

    const lines = service.lines('a request was answered');
    expect(lines).toMatchObject([
      {
        level: 'info',
        time: noon.toISOString(),
        method: 'GET',
        route: '/open/people/:id',
        status: 200,
        whole: true,
        requestId: 'request-1',
      },
      { route: '/api/me', status: 200, roles: ['admin'], requestId: 'request-2' },
    ]);
    expect(service.written.join('')).not.toMatch(/l000123|Jan|abc|forged|eyJ|127\.0\.0\.1/);
  });
});

describe('the counters', () => {
  test('know requests by the routes that are written, however strange the requests', async () => {
    const service = await opening({
      routes(app) {
        const router = express.Router();
        router.get('/things/:id', (_request, response) => void response.json({}));
        router.get('/fails/:id', () => {
          throw new Error('no');
        });
        router.get('/', (_request, response) => void response.json({}));
        app.use('/api/open', router);
      },
      mounts: ['/api', '/api/open'],
    });

    for (const path of [
      '/api/open/things/1',
      '/API/OPEN/things/2',
      '/api/open/things/3?x=%00',
      '/api/open/fails/4',
      '/api/open',
      '/api/open/',
    ]) {
      await rawRequest(service.port, [], path);
    }
    for (let turn = 0; turn < 20; turn += 1)
      await rawRequest(service.port, [], `/wp-admin/${turn}"}\\n`, turn % 2 === 0 ? 'PROPFIND' : 'GET');

    const routes = [...(await service.metrics.text.read()).matchAll(/http_request_duration_seconds_count\{(.*)\} (\d+)/g)].map(
      ([, labels, count]) => `${labels} ${count}`,
    );
    expect(routes.sort()).toEqual([
      'method="GET",route="/api/open",status="200" 2',
      'method="GET",route="/api/open/fails/:id",status="500" 1',
      'method="GET",route="/api/open/things/:id",status="200" 3',
      'method="GET",route="none",status="404" 10',
      'method="other",route="none",status="404" 10',
    ]);
  });

  test('count audits, cards and refusals, and how long the event loop keeps people waiting', async () => {
    const service = await opening();
    service.metrics.auditDone('nightly', 'finished', 12);
    service.metrics.cardDone('teams', 'unknown');
    await fetch(`${service.address}/api/me`);

    const text = await service.metrics.text.read();

    expect(service.metrics.text.type).toMatch(/^text\/plain/);
    expect(text).toContain('lesklaar_audit_duration_seconds_count{trigger="nightly",outcome="finished"} 1');
    expect(text).toContain('lesklaar_cards_total{platform="teams",state="unknown"} 1');
    expect(text).toContain('lesklaar_sign_ins_refused_total{reason="no-header"} 1');
    expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
  });
});

describe('traces', () => {
  test('go to the collector, one span a request, by route and without what was asked', async () => {
    const bodies: string[] = [];
    const collector = await serveHosts(new Map([['collector', ({ path, body }) => (bodies.push(`${path} ${body}`), jsonAnswer(200, {}))]]));
    opened.push(async () => collector.close());
    const endpoint = collector.reach(new URL('https://collector/')).href;
    const tracing = await startTracing({ endpoint, version: '1.2.3', mounts: ['/api'] });
    const service = await opening({ tracing });

    await fetch(`${service.address}/api/me?name=Jan`, await as('teacher'));
    await fetch(`${service.address}/api/nowhere/Jan`);
    await tracing.close();

    const sent = bodies.join('');
    expect(sent).toMatch(/^\/v1\/traces /);
    const names = [...sent.matchAll(/"name":"((?:GET|POST)[^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual(['GET /api/me', 'GET none']);
    expect(sent).toContain('{"key":"service.name","value":{"stringValue":"lesklaar"}}');
    expect(sent).toContain('{"key":"http.response.status_code","value":{"intValue":401}}');
    expect(sent).not.toMatch(/Jan|eyJ|127\.0\.0\.1/);
  });

  test('a collector that is away harms nobody', async () => {
    const tracing = await startTracing({ endpoint: 'http://127.0.0.1:9', version: '1.2.3', mounts: [], timeLimit: 20 });
    const service = await opening({ tracing });

    expect((await fetch(`${service.address}/api/me`)).status).toBe(401);
    await expect(tracing.close()).rejects.toThrow('ECONNREFUSED');
  });
});
