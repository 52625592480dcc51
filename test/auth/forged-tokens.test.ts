import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sandboxSignIn } from '../../src/auth/sandbox-token.ts';
import type { RefusalReason } from '../../src/auth/token-refused.ts';
import { noon } from '../support/audit.ts';
import { forgeries } from './forgeries.ts';
import { doorsOf, littleService, type LittleService } from './little-service.ts';
import { heardLog } from './log-lines.ts';
import { pretendVendors, tabToken, type PretendVendors } from './pretend-vendors.ts';
import { rawRequest } from './raw-request.ts';

const clock = { now: () => noon };
let vendors: PretendVendors;
let service: LittleService;
let sandbox: LittleService;

beforeAll(async () => {
  vendors = await pretendVendors();
  const heard = heardLog();
  service = await littleService({ heard, doors: doorsOf(vendors, heard) });
  sandbox = await littleService({ doors: [sandboxSignIn('de-linde', clock)] });
});

afterAll(async () => {
  await Promise.all([service.close(), sandbox.close(), vendors.close()]);
});

/** The same for everybody who is not let in. */
const answer = {
  type: 'urn:lesklaar:problem:not-signed-in',
  title: 'Not signed in',
  status: 401,
  detail: 'You are not signed in, or your sign-in no longer counts.',
  todo: 'Sign in again.',
  code: 'not-signed-in',
  requestId: expect.any(String),
};

async function refusedAt(at: LittleService, headers: readonly string[], path?: string): Promise<unknown> {
  at.written.splice(0);
  const { status, headers: got, body } = await rawRequest(at.port, ['Accept-Language: en', ...headers], path);
  expect({ status, body: JSON.parse(body) as unknown }).toEqual({ status: 401, body: answer });
  expect(got).toMatch(/^www-authenticate: bearer\r?$/m);
  expect(at.written.join('')).not.toMatch(/eyJ|delinde\.example|Bakker/);
  return at.lines('somebody was not let in').map(({ reason }) => reason);
}

describe.each(forgeries)('%s', (_name, forged) => {
  test.each(forged)('%s: nobody is let in', async (_what, headers, reason) => {
    expect(await refusedAt(service, headers)).toEqual([reason]);
  });
});

test('a token in the address is not looked at', async () => {
  expect(await refusedAt(service, [], `/api/me?access_token=${tabToken()}`)).toEqual(['no-header']);
});

test('no forger’s host was ever asked for a key', () => {
  expect(new Set(vendors.heard.map(({ host }) => host))).toEqual(new Set(['login.microsoftonline.com', 'www.googleapis.com']));
});

test('more than a hundred ways were tried', () => {
  expect(forgeries.flatMap(([, forged]) => forged).length).toBeGreaterThan(100);
});

const persona = sandboxSignIn('de-linde', clock);

const otherWorlds: readonly (readonly [what: string, at: () => LittleService, token: () => Promise<string>, reason: RefusalReason])[] = [
  ['a persona of the sandbox at a real school', () => service, async () => persona.issue('admin'), 'issuer'],
  ['a real teacher in the sandbox', () => sandbox, async () => tabToken(), 'issuer'],
  ['a persona of another sandbox', () => sandbox, async () => persona.issue('admin'), 'unknown-key'],
];

test.each(otherWorlds)('%s is not let in', async (_what, at, token, reason) => {
  expect(await refusedAt(at(), [`Authorization: Bearer ${await token()}`])).toEqual([reason]);
});
