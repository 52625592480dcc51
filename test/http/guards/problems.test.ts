import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { gzipSync as gzip } from 'node:zlib';
import express from 'express';
import * as z from 'zod';
import { sandboxSignIn } from '../../../src/auth/sandbox-token.ts';
import { AppError } from '../../../src/errors.ts';
import { onlyMethods } from '../../../src/http/guards/error-handler.ts';
import { jsonBody } from '../../../src/http/guards/json-body.ts';
import { problemSchema, type Problem } from '../../../src/http/guards/problem.ts';
import { noon } from '../../support/audit.ts';
import { littleService, type LittleService } from '../../auth/little-service.ts';
import { rawRequest } from '../../auth/raw-request.ts';

let service: LittleService;

beforeAll(async () => {
  service = await littleService({
    doors: [sandboxSignIn('de-linde', { now: () => noon })],
    routes(app) {
      const router = express.Router();
      router.post('/notes', ...jsonBody(1024), (request, response) => void response.json({ got: request.body as unknown }));
      router
        .route('/things/:id')
        .get((_request, response) => void response.json({}))
        .all(onlyMethods('GET', 'HEAD'));
      router.get('/broken', () => {
        throw new Error('connection to db.internal failed: password=hunter2 for l000123@bs.delinde.example');
      });
      router.get('/no-promise', async () => Promise.reject(new TypeError("reading 'x' of undefined")));
      router.get('/our-disk', () => {
        throw new AppError('file-not-writable', { origin: '/srv/lesklaar/secret-place', detail: 'ENOSPC', option: 'out' });
      });
      router.get('/for-teachers', () => {
        throw new AppError('for-teachers', {});
      });
      router.get('/half', (_request, response) => {
        response.write('{"half":');
        throw new Error('in the middle');
      });
      app.use('/open', router);
    },
  });
});

afterAll(async () => service.close());

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Problem;
}

async function ask(path: string, init: RequestInit = {}): Promise<Answer> {
  service.written.splice(0);
  const answer = await fetch(`${service.address}${path}`, init);
  return { status: answer.status, headers: answer.headers, body: z.strictObject(problemSchema.shape).parse(await answer.json()) };
}

function post(body: string | Uint8Array<ArrayBuffer>, type = 'application/json', more: Record<string, string> = {}): RequestInit {
  return { method: 'POST', body, headers: { 'content-type': type, 'accept-language': 'en', ...more } };
}

test('a problem is told as RFC 9457 wants it, and is not kept by anybody', async () => {
  const { status, headers, body } = await ask('/api/me', { headers: { 'accept-language': 'en' } });

  expect([status, body.status]).toEqual([401, 401]);
  expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect([headers.get('cache-control'), headers.get('content-language')]).toEqual(['no-store', 'en']);
  expect(body.requestId).toBe(headers.get('x-request-id'));
  expect(body.type).toBe('urn:lesklaar:problem:not-signed-in');
});

const languages: readonly (readonly [asked: string | undefined, language: string, title: string])[] = [
  ['nl', 'nl', 'Niet aangemeld'],
  ['nl-NL,nl;q=0.9,en;q=0.8', 'nl', 'Niet aangemeld'],
  ['nl-BE', 'nl', 'Niet aangemeld'],
  ['en-GB,en;q=0.9', 'en', 'Not signed in'],
  ['fr, en;q=0.5', 'en', 'Not signed in'],
  ['fr', 'nl', 'Niet aangemeld'],
  ['*', 'nl', 'Niet aangemeld'],
  ['<script>;q=x,,,', 'nl', 'Niet aangemeld'],
];

test.each(languages)('who asks for %s reads %s', async (asked, language, title) => {
  const { headers, body } = await ask('/api/me', { headers: { 'accept-language': asked ?? '' } });

  expect([headers.get('content-language'), body.title]).toEqual([language, title]);
});

test('in Flanders it is told in Flemish', async () => {
  const { body } = await ask('/open/for-teachers', { headers: { 'accept-language': 'nl-BE,nl;q=0.9' } });

  expect(body.detail).toBe('Dit is bedoeld voor leerkrachten.');
});

describe('what is our own fault', () => {
  test.each(['/open/broken', '/open/no-promise', '/open/our-disk'])('%s tells nothing of it', async (path) => {
    const { status, body } = await ask(path, { headers: { 'accept-language': 'en' } });

    expect([status, body.code, body.detail]).toEqual([500, 'unexpected', 'Something went wrong in the service itself.']);
    expect(JSON.stringify(body)).not.toMatch(/db\.internal|hunter2|undefined|srv|ENOSPC|at .*\.ts/);
  });

  test('stands in the log with its stack, without the password and the address in it', async () => {
    const { body } = await ask('/open/broken');

    const [line] = service.lines('a request failed');
    expect(line).toMatchObject({
      level: 'error',
      requestId: body.requestId,
      error: { name: 'Error', stack: expect.stringContaining('problems.test.ts') },
    });
    expect(JSON.stringify(line)).not.toMatch(/hunter2|l000123/);
  });

  test('an answer that fails in the middle does not look whole', async () => {
    await expect(fetch(`${service.address}/open/half`).then(async (answer) => answer.text())).rejects.toThrow();
    expect(service.lines('a request failed').at(-1)).toMatchObject({ error: { message: 'in the middle' } });
  });
});

describe('a body', () => {
  const refused: readonly (readonly [what: string, init: RequestInit, status: number, code: string])[] = [
    ['half of it', post('{"a":'), 400, 'unreadable-body'],
    ['no object', post('"text"'), 400, 'unreadable-body'],
    ['too large', post(JSON.stringify({ a: 'x'.repeat(2000) })), 413, 'body-too-large'],
    ['too large once it is unpacked', post(packed(), 'application/json', { 'content-encoding': 'gzip' }), 413, 'body-too-large'],
    ['packed in a way that is not known', post('{}', 'application/json', { 'content-encoding': 'zip' }), 415, 'unsupported-body'],
    ['not what it says it is', post('{}', 'application/json', { 'content-encoding': 'gzip' }), 400, 'unreadable-body'],
    ['in another character set', post('{}', 'application/json; charset=ebcdic'), 415, 'unsupported-body'],
    ['a form, which a foreign page could send', post('a=1', 'application/x-www-form-urlencoded'), 415, 'unsupported-body'],
    ['plain text, which a foreign page could send', post('{"a":1}', 'text/plain'), 415, 'unsupported-body'],
  ];

  test.each(refused)('%s is refused', async (_what, init, status, code) => {
    const answer = await ask('/open/notes', init);

    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(service.written.join('')).not.toMatch(/xxx/);
  });

  test('of JSON is read, as large as it may be', async () => {
    const answer = await fetch(`${service.address}/open/notes`, post(JSON.stringify({ a: 'x'.repeat(1000) })));

    expect(await answer.json()).toEqual({ got: { a: 'x'.repeat(1000) } });
  });

  test('may be missing', async () => {
    const answer = await fetch(`${service.address}/open/notes`, { method: 'POST' });

    expect(answer.status).toBe(200);
  });
});

describe('an address', () => {
  test('at which nothing is', async () => {
    expect(await ask('/open/nothing')).toMatchObject({ status: 404, body: { code: 'no-such-address' } });
  });

  test('that cannot do this', async () => {
    const { status, headers, body } = await ask('/open/things/1', { method: 'DELETE', headers: { 'accept-language': 'en' } });

    expect([status, headers.get('allow'), body.code]).toEqual([405, 'GET, HEAD', 'method-not-allowed']);
    expect(body.todo).toBe('Possible here: GET, HEAD.');
  });

  test('that is not sound percent-encoding', async () => {
    expect(await ask('/open/things/%E0%A4%A')).toMatchObject({ status: 400, body: { code: 'unreadable-address' } });
  });

  test('that is a script is not shown back', async () => {
    const { body } = await rawRequest(service.port, [], '/open/<script>alert(1)</script>');

    expect(body).toContain('no-such-address');
    expect(body).not.toContain('alert');
  });
});

function packed(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(gzip(JSON.stringify({ a: 'x'.repeat(100_000) })));
}
