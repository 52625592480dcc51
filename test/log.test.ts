import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { withoutSecrets } from '../src/log/without-secrets.ts';
import { heardLog } from './auth/log-lines.ts';
import { tabToken } from './auth/pretend-vendors.ts';
import { noon } from './support/audit.ts';

const token = tabToken();
const privateKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

function lineOf(fields: Readonly<Record<string, unknown>>, message = 'it happened'): Readonly<Record<string, unknown>> {
  const { log, written } = heardLog();
  log.info(message, fields);
  expect(written).toHaveLength(1);
  expect(written[0]).toMatch(/^[^\n]*\n$/);
  return JSON.parse(written[0] ?? '') as Readonly<Record<string, unknown>>;
}

test('a line is one JSON object with when, how grave, what and its fields', () => {
  expect(lineOf({ audit: 'a1', people: 412 })).toEqual({
    level: 'info',
    time: noon.toISOString(),
    msg: 'it happened',
    audit: 'a1',
    people: 412,
  });
});

test('fields that a log carries stand in each of its lines', () => {
  const { log, written } = heardLog();

  log.with({ requestId: 'r1', token }).with({ organisation: 'de-linde' }).warn('a thing');
  log.error('another');

  expect(written.map((line) => JSON.parse(line) as unknown)).toEqual([
    { level: 'warn', time: noon.toISOString(), msg: 'a thing', requestId: 'r1', token: '[redacted]', organisation: 'de-linde' },
    { level: 'error', time: noon.toISOString(), msg: 'another' },
  ]);
});

test('what is below the level is not written, and not even looked at', () => {
  const { log, written } = heardLog('warn');
  const fields = {
    get costly() {
      throw new Error('looked at');
    },
  };

  log.debug('detail', fields);
  log.info('detail', fields);

  expect(written).toEqual([]);
});

describe('secrets are not written, wherever they stand', () => {
  const places: readonly (readonly [where: string, fields: Readonly<Record<string, unknown>>])[] = [
    ['a header', { headers: { Authorization: `Bearer ${token}`, cookie: 'session=1', 'Set-Cookie': ['a=b'], 'proxy-authorization': 'x' } }],
    ['a header in capitals with dashes', { 'X-Api-Key': 'k', 'CLIENT-SECRET': 's' }],
    ['a nested configuration', { config: { microsoft: { clientSecret: 's', accessToken: 't', private_key: 'p' } } }],
    ['a list', { sent: [`Bearer ${token}`, token, [token]] }],
    ['an error', { error: new Error(`refused: Bearer ${token}`, { cause: new TypeError(token) }) }],
    ['the name of a field', { [token]: 1 }],
    ['an address', { url: `https://x.example/cb?code=abc123&access_token=${token}`, database: 'postgres://me:pass123@db/x' }],
    ['a text with JSON in it', { body: `{"client_secret":"s3cret-value","id_token":"${token}"}` }],
    ['a private key', { pem: privateKey, half: privateKey.slice(0, 400) }],
    ['vendors’ own shapes', { a: 'abc8Q~KLMNOPQRSTUVWXYZabcdefghijklmnopq', b: 'GOCSPX-abcdefghijklmnop', c: 'ya29.a0AfH6SMBxxxxxxx' }],
    [
      'addresses of people',
      {
        said: 'no user l000123@bs.delinde.example here',
        in: '/users/l000123%40bs.delinde.example/x',
        named: 'l000123.josé@delinde.example',
      },
    ],
  ];

  test.each(places)('%s', (_where, fields) => {
    const text = JSON.stringify(lineOf(fields));

    expect(text).not.toMatch(/eyJ|s3cret-value|pass123|abc123|PRIVATE KEY|MII|8Q~|GOCSPX-a|ya29|l000123|session=1|"[kspt]"/);
    expect(text).toMatch(/\[(?:redacted|address)\]/);
  });

  test('the message', () => {
    expect(lineOf({}, `could not use ${token}`)['msg']).toBe('could not use [redacted]');
  });

  test('a token that is cut off, at whatever length', () => {
    for (let length = 12; length < token.length; length += 7) expect(withoutSecrets(`x ${token.slice(0, length)}`)).toBe('x [redacted]');
  });

  test('a password that is cut in half because the text before it is long', () => {
    const text = `${`${token} `.repeat(20).slice(0, 8170)} postgres://me:pass123@db/x`;

    expect(withoutSecrets(text)).not.toContain('pass');
  });

  test('a token anywhere in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 50 }), (before, after) => {
        expect(withoutSecrets(`${before}${token}${after}`)).not.toContain(token.slice(0, 40));
      }),
      { numRuns: 1000 },
    );
  });

  test('long texts that look almost like something cost no time to speak of', () => {
    const started = performance.now();
    for (const text of [
      'a'.repeat(1e6),
      '@'.repeat(1e6),
      'eyJ'.repeat(3e5),
      '-----BEGIN '.repeat(1e5),
      'a@a.'.repeat(2e5),
      '://'.repeat(3e5),
    ]) {
      expect(withoutSecrets(text).length).toBeLessThanOrEqual(2001);
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('nothing that it is given makes it fail', () => {
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  const deep = Array.from({ length: 10_000 }).reduce<object>((inner) => ({ inner }), {});
  const throwing = {
    get trap() {
      throw new Error('a getter');
    },
    fine: 1,
  };
  const proxy = new Proxy(
    {},
    {
      ownKeys() {
        throw new Error('a proxy');
      },
    },
  );
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const lyingError = Object.assign(new Error('x'), { message: { toString: () => token }, stack: circle, name: Symbol('n') });
  const hostileStack = Object.defineProperty(new Error('x'), 'stack', {
    get() {
      throw new Error('a stack');
    },
  });
  const unnamed = Object.create({ constructor: { name: token } }) as object;

  const hostile: readonly (readonly [what: string, value: unknown, written: unknown])[] = [
    ['a circle', circle, { self: { self: { self: { self: '[…]' } } } }],
    ['ten thousand levels', deep, { inner: { inner: { inner: { inner: '[…]' } } } }],
    ['a getter that throws', throwing, { trap: '[unreadable]', fine: 1 }],
    ['a proxy that throws', proxy, '[unreadable]'],
    ['a proxy that was revoked', revoked.proxy, '[unreadable]'],
    [
      'an error that lies',
      lyingError,
      { name: '[symbol]', message: { toString: '[function]' }, stack: { self: { self: { self: '[…]' } } } },
    ],
    ['an error whose stack throws', hostileStack, { name: 'Error', message: 'x', stack: '[unreadable]' }],
    ['something that says it is JSON', { toJSON: () => token }, { toJSON: '[function]' }],
    ['a class that is named after a token', unnamed, '[[redacted]]'],
    ['a function, a symbol and a number of any size', [() => 1, Symbol('s'), 10n ** 30n], ['[function]', '[symbol]', `1${'0'.repeat(30)}`]],
    ['numbers that JSON does not know', [Number.NaN, -Infinity], ['NaN', '-Infinity']],
    ['a date that is none', new Date('x'), '[no date]'],
    ['a date', noon, noon.toISOString()],
    ['a buffer', Buffer.from(token), '[Buffer]'],
    ['a map and a set', [new Map([[token, 1]]), new Set([token])], ['[Map]', '[Set]']],
    ['a request', new Request('https://x.example/', { headers: { authorization: `Bearer ${token}` } }), '[Request]'],
    ['an object without a prototype', Object.assign(Object.create(null) as object, { a: 1 }), { a: 1 }],
    [
      'a name that is a prototype',
      JSON.parse('{"__proto__":{"admin":true},"constructor":1}'),
      JSON.parse('{"__proto__":{"admin":true},"constructor":1}'),
    ],
    ['lines and colours', 'a\r\n{"level":"error"}\u001b[2J\u2028', 'a\r\n{"level":"error"}\u001b[2J\u2028'],
    ['a lone half of a letter', '\uD800', '\uD800'],
  ];

  test.each(hostile)('%s', (_what, value, written) => {
    expect(lineOf({ value })['value']).toEqual(written);
  });

  test('a field cannot pass for what the log writes itself', () => {
    expect(lineOf({ level: 'error', time: 'never', msg: 'forged', hasOwnProperty: 1 })).toEqual({
      level: 'info',
      time: noon.toISOString(),
      msg: 'it happened',
      _level: 'error',
      _time: 'never',
      _msg: 'forged',
      hasOwnProperty: 1,
    });
  });

  test('fields that are no object', () => {
    expect(lineOf('text' as never)).toMatchObject({ value: 'text' });
    expect(lineOf(null as never)).toMatchObject({ value: null });
    expect(lineOf(new Error('no') as never)).toMatchObject({ name: 'Error', message: 'no' });
  });

  test('a long list, many fields and a long text are cut', () => {
    const { list, text, many } = lineOf({
      list: Array.from({ length: 1000 }, (_, index) => index),
      text: 'a'.repeat(1e6),
      many: Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`f${index}`, 1])),
    });

    expect(list).toHaveLength(51);
    expect((list as unknown[]).at(-1)).toBe('… 950 more');
    expect(text).toHaveLength(2001);
    expect(Object.keys(many as object)).toHaveLength(50);
  });

  test('anything', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string(),
          fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withTypedArray: true }),
        ),
        (fields) => {
          lineOf(fields);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
