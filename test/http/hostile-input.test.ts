import { request, type IncomingMessage } from 'node:http';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { hostileNames } from '../support/record.ts';
import { as, somebody } from './support/api-service.ts';
import type { Board } from './support/board.ts';
import { calledService, type Caller } from './support/caller.ts';
import { dumps } from './support/dump-of.ts';

const { board: newBoard, service, database, api } = calledService();

let board: Board;
let call: Caller;

beforeAll(async () => {
  ({ board, call } = await newBoard());
});

interface Heard {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** Just as it is written: no client tidies the address or the body. */
async function send(line: string, headers: Readonly<Record<string, string>> = {}, body: string | Uint8Array = ''): Promise<Heard> {
  const [method = 'GET', path = '/'] = line.split(' ');
  const { port } = new URL(service().address);
  return new Promise((resolve, reject) => {
    const sending = request(
      { host: '127.0.0.1', port, method, path, headers: { ...headers, 'content-length': Buffer.byteLength(body) } },
      (answer) => {
        heard(answer).then(resolve, reject);
      },
    );
    sending.on('error', reject);
    sending.end(body);
  });
}

async function heard(answer: IncomingMessage): Promise<Heard> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return { status: answer.statusCode ?? 0, type: answer.headers['content-type'] ?? '', text: Buffer.concat(chunks).toString('utf8') };
}

/** A refusal tells the caller what is wrong, and nothing of how we are made. */
function expectRefusal({ status, type, text }: Heard, expected: number): void {
  expect([status, type]).toEqual([expected, 'application/problem+json; charset=utf-8']);
  expect(text).not.toMatch(/\bat .+\.ts:\d+|node_modules|select |syntax error|ECONN|\/work\//i);
}

const admin = (organisationId = 'bestuur') => as(somebody(organisationId, 'admin'));
const json = { 'content-type': 'application/json' };

const long = 'a'.repeat(10_000);

describe('addresses', () => {
  test.each([
    ['GET /api/audits/..%2f..%2f..%2fetc%2fpasswd', 404],
    ['GET /api/audits/../../../etc/passwd', 404],
    ['GET /api/audits/%2e%2e/report', 404],
    ['GET /api/audits/x%00y', 404],
    ['GET /api/audits/%00', 404],
    ['GET /api/audits/%ff%fe', 400],
    ['GET /api/audits/%E0%A4%A', 400],
    ['GET /api/audits/%', 400],
    [`GET /api/audits/${long}`, 404],
    ['GET /api/audits/__proto__', 404],
    ['GET /api/audits/constructor/findings/toString', 404],
    [`GET /api/audits/'%20or%201=1%20--`, 404],
    ['GET /api/audits/x;drop%20table%20audit', 404],
    ['GET /api/jobs/%F0%9F%A6%8A', 404],
    ['GET /api/exceptions/%0d%0aSet-Cookie:%20a=b', 404],
    ['DELETE /api/uploads/*', 404],
    ['GET /api/schedules/hasOwnProperty', 404],
    ['GET /api//audits', 404],
    ['GET /api/audits?limit=1e308', 400],
    ['GET /api/audits?limit=-1', 400],
    ['GET /api/audits?limit=NaN', 400],
    ['GET /api/audits?limit=0x7fffffffffffffff', 400],
    ['GET /api/audits?limit=99999999999999999999', 400],
    ['GET /api/audits?limit=5&limit=6', 400],
    ['GET /api/audits?limit[]=5', 400],
    ['GET /api/audits?limit[__proto__]=5', 400],
    ['GET /api/audits?__proto__=5', 400],
    [`GET /api/audits?after=${long}`, 400],
    ['GET /api/audits?after=%00', 400],
    ['GET /api/audits?after=W10', 400],
    ['GET /api/audits?after=WyIyMDI2LTExLTIyVDAwOjAwOjAwLjAwMFoiLCJcdTAwMDAiXQ', 400],
    ['GET /api/audits?after=eyJfX3Byb3RvX18iOjF9', 400],
    [`GET /api/audits?${'x=1&'.repeat(3000)}`, 400],
    ['GET /api/audits/x/findings?search=%00', 400],
    ['GET /api/audits/x/findings?outcome=gap&outcome=evil', 400],
    ['GET /api/audits/x/report?format=../../x', 400],
    ['GET /api/audits/x/report?lang=%0d%0aX-Evil:1', 400],
    ['GET /api/trail?subject=%00', 400],
    ['TRACE /api/audits', 405],
    ['PROPFIND /api/audits', 405],
  ])('%.70s: %d', async (line, status) => {
    expectRefusal(await send(line, admin()), status);
  });

  test.each(['%', '_', "'", String.raw`\ `, '%25%25', '(', '[', 'a & b', '🦊', 'ك', '‮'])(
    'a search for “%s” finds what holds it, and nothing else',
    async (search) => {
      const { status, body } = await call(
        'dpo',
        `GET /api/audits/controle-nobody-${board.mark}/findings?search=${encodeURIComponent(search)}`,
      );

      expect(status).toBe(200);
      const held = (body['rows'] as readonly { readonly text: object; readonly scope: object }[]).map((row) =>
        JSON.stringify([row.text, row.scope]),
      );
      const words = search.trim().split(/\s+/);
      expect(held.filter((text) => !words.every((word) => text.includes(word)))).toEqual([]);
    },
  );
});

const deep = `${'['.repeat(400_000)}${']'.repeat(400_000)}`;
const request_ = '"control":"recording","reason":"x","until":"2027-07-31"';

describe('bodies', () => {
  test.each([
    ['nothing', '', 400],
    ['no JSON', '{', 400],
    ['two values', '{}{}', 400],
    ['a text', '"x"', 400],
    ['null', 'null', 400],
    ['a list', '[]', 400],
    ['a pit', deep, 400],
    ['a pit in a field', `{${request_},"scope":${deep}}`, 400],
    ['5 MB', `{${request_.replace('"x"', `"${'x'.repeat(5_000_000)}"`)}}`, 413],
    ['a number for a text', '{"control":1e400,"reason":"x","until":"2027-07-31"}', 400],
    ['an object for a text', `{${request_},"scope":{"toString":"x"}}`, 400],
    ['a list for a text', `{${request_},"scope":["x"]}`, 400],
    ['a field of its own', `{${request_},"state":"approved"}`, 400],
    ['somebody else’s name', `{${request_},"requestedBy":"directie"}`, 400],
    ['a prototype', `{${request_},"__proto__":{"state":"approved"},"constructor":{}}`, 400],
    ['control characters in a name', `{${request_},"scope":"a\\u0000b"}`, 400],
    ['two lines in a name', `{${request_},"population":"a\\nb"}`, 400],
    ['too long a name', `{${request_},"scope":"${'x'.repeat(401)}"}`, 400],
    ['too long a reason', `{"control":"recording","reason":"${'x'.repeat(2001)}","until":"2027-07-31"}`, 400],
    ['too long a right', `{"control":"${'x'.repeat(201)}","reason":"x","until":"2027-07-31"}`, 400],
    ['a day that is none', `{"control":"recording","reason":"x","until":"2027-02-30"}`, 400],
    ['a time for a day', `{"control":"recording","reason":"x","until":"2027-02-03T00:00:00Z"}`, 400],
    ['a day of another age', `{"control":"recording","reason":"x","until":"9999-12-31"}`, 422],
    ['a right of another object', `{"control":"__proto__","reason":"x","until":"2027-07-31"}`, 400],
  ])('%s: refused, and nothing kept', async (_what, body, status) => {
    const before = await dumps(database());

    const answer = await send('POST /api/exceptions', { ...admin(board.organisationId), ...json }, body);

    expectRefusal(answer, status);
    expect(await dumps(database())).toEqual(before);
  });

  test.each([
    ['bytes that are no UTF-8', { ...json, 'content-type': 'application/json; charset=latin-nonsense' }, Uint8Array.of(0xff, 0xfe), 415],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'control=recording', 415],
    ['plain text', { 'content-type': 'text/plain' }, '{}', 415],
    ['no kind at all', {}, '{}', 415],
    ['a packed bomb', { ...json, 'content-encoding': 'gzip' }, Uint8Array.of(0x1f, 0x8b, 8, 0), 400],
    ['a strange packing', { ...json, 'content-encoding': 'x-evil' }, '{}', 415],
  ])('%s: %o', async (_what, headers, body, status) => {
    expectRefusal(await send('POST /api/exceptions', { ...admin(), ...headers }, body), status);
  });

  test.each([
    ['"1~x'.repeat(2000), 428],
    ['"__proto__~x"', 412],
    ['"-1~x"', 428],
    ['"1e0~x"', 412],
    ['"99999999999999999999~x"', 412],
    ['1', 428],
    ['*', 428],
  ])('a version as %.20s is none', async (ifMatch, status) => {
    const answer = await send(`POST /api/exceptions/afwijking-0-${board.mark}/end`, {
      ...admin(board.organisationId),
      'if-match': ifMatch,
    });

    expectRefusal(answer, status);
  });
});

describe('names that mean harm', () => {
  const oneLine = hostileNames.filter((name) => !/\p{Cc}/u.test(name) && name.length <= 200 && name.isWellFormed());

  test.each(oneLine)('a school called %.30s is kept as it is, and shown so', async (name) => {
    const read = await call('admin', 'GET /api/schools');

    const changed = await call('admin', 'PUT /api/schools', {
      body: { schools: [...(read.body['schools'] as readonly object[]), { name, stage: null, country: null }] },
      headers: { 'if-match': read.headers.get('etag') ?? '' },
    });

    expect((changed.body['schools'] as readonly { readonly name: string }[]).map((school) => school.name)).toContain(name.trim());
    expect(changed.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect((await call('dpo', 'GET /api/schools')).body).toEqual(changed.body);
  });

  test.each(hostileNames)('a reason of %.30s is kept letter for letter, or refused', async (reason) => {
    const made = await call('admin', 'POST /api/exceptions', { body: { control: 'recording', reason, until: '2027-07-31' } });
    const seen = await call('dpo', `GET ${made.headers.get('location') ?? '/api/exceptions'}`);

    const isReadable = reason.isWellFormed() && !reason.includes('\0') && /[\p{L}\p{N}]/u.test(reason);
    expect([made.status, seen.body['reason']]).toEqual(isReadable ? [201, reason.trim()] : [400, undefined]);
  });

  test.each(hostileNames)('an upload called %.30s is kept under that name, or refused', async (name) => {
    const answer = await call('admin', `POST /api/uploads?dryRun=false&name=${encodeURIComponent(name.toWellFormed())}`, {
      body: '{"TeamsMeetingPolicy":[]}',
    });

    const expected = /\p{Cc}/u.test(name.trim()) || name.length > 200 ? 400 : 201;
    expect(answer.status).toBe(expected);
  });
});

test('the description has room for none of it', () => {
  const open = api().operations.filter(({ body }) => body !== null && JSON.stringify(body).includes('"additionalProperties":true'));

  expect(open).toEqual([]);
});
