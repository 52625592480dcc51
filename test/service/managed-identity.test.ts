import { beforeEach, describe, expect, test } from '@jest/globals';
import type { PatientFetch } from '../../src/platforms/calls/patient-fetch.ts';
import { managedIdentityTokens } from '../../src/service/managed-identity.ts';
import { noon } from '../support/audit.ts';

interface Asked {
  readonly url: string;
  readonly headers: unknown;
}

let asked: Asked[];
let answer: () => Response;
let now: Date;

beforeEach(() => {
  asked = [];
  now = noon;
  answer = () => Response.json({ access_token: `token-${asked.length}`, expires_on: String(now.getTime() / 1000 + 3600) });
});

const later = (seconds: number): void => void (now = new Date(now.getTime() + seconds * 1000));

function identity(env: Readonly<Record<string, string>> = {}) {
  const send: PatientFetch = async (url, request) => {
    asked.push({ url: String(url), headers: request?.headers });
    return answer();
  };
  return managedIdentityTokens({
    clientId: 'b0700000-0000-4000-8000-000000000001',
    resource: 'https://api.botframework.com',
    env,
    send,
    clock: { now: () => now },
  });
}

const query = 'resource=https%3A%2F%2Fapi.botframework.com&client_id=b0700000-0000-4000-8000-000000000001&api-version';

describe('a machine in Azure', () => {
  test('is asked where machines are asked', async () => {
    expect(await identity().token()).toBe('token-1');
    expect(asked).toEqual([
      { url: `http://169.254.169.254/metadata/identity/oauth2/token?${query}=2018-02-01`, headers: { metadata: 'true' } },
    ]);
  });

  test('an app of App Service or Container Apps is asked where it says, with its word', async () => {
    await identity({ IDENTITY_ENDPOINT: 'http://localhost:42356/msi/token', IDENTITY_HEADER: 'word' }).token();

    expect(asked).toEqual([{ url: `http://localhost:42356/msi/token?${query}=2019-08-01`, headers: { 'x-identity-header': 'word' } }]);
  });
});

describe('a token', () => {
  test('is asked for once, also by many at once, until five minutes before its end', async () => {
    const tokens = identity();
    const many = await Promise.all([tokens.token(), tokens.token(), tokens.token()]);
    later(3299);
    const last = await tokens.token();
    later(1);
    const others = await Promise.all([tokens.token(), tokens.token()]);

    expect([...many, last, ...others]).toEqual(['token-1', 'token-1', 'token-1', 'token-1', 'token-2', 'token-2']);
  });

  test('that was refused is asked for anew, once', async () => {
    const tokens = identity();
    const first = await tokens.token();
    const anew = await Promise.all([tokens.token(first), tokens.token(first)]);

    expect([...anew, await tokens.token()]).toEqual(['token-2', 'token-2', 'token-2']);
  });

  test.each([
    ['a refusal', () => new Response('{"error":"invalid_request"}', { status: 400 })],
    ['an answer of another kind', () => new Response('<html>')],
    ['no token', () => Response.json({ expires_on: '1' })],
  ])('that does not come for %s is no token, and is asked for the next time', async (_what, failing) => {
    const tokens = identity();
    const good = answer;
    answer = failing;
    await expect(tokens.token()).rejects.toMatchObject({ kind: 'signed-out' });
    answer = good;

    expect(await tokens.token()).toBe('token-2');
  });
});
