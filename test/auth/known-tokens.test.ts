import { expect, test } from '@jest/globals';
import { authenticate } from '../../src/auth/authenticate.ts';
import { knownTokens } from '../../src/auth/known-tokens.ts';
import type { SignIn } from '../../src/auth/sign-in.ts';
import type { Actor, ActorRole } from '../../src/model/actor.ts';
import { noon } from '../support/audit.ts';
import { heardLog } from './log-lines.ts';
import { at, tabToken, teacherClaims } from './pretend-vendors.ts';

/** A door at noon whose clock can be put forward, and a way in that counts how often it is asked. */
function door() {
  let now = noon;
  let asked = 0;
  let roles: readonly ActorRole[] = ['leader'];
  const clock = { now: () => now };
  const signIn: SignIn = {
    issuers: [String(teacherClaims['iss'])],
    actorOf: async (token) => {
      asked += 1;
      return { organisationId: 'de-linde', id: token.slice(-8), name: 'Noor', roles, signedInBy: 'microsoft' };
    },
  };
  const { log } = heardLog();
  const open = { signIns: [signIn], known: knownTokens<Actor>(clock), log };
  return {
    enter: async (token: string) => authenticate([`Bearer ${token}`], open),
    later: (seconds: number) => void (now = new Date(now.getTime() + seconds * 1000)),
    become: (...others: readonly ActorRole[]) => void (roles = others),
    asked: () => asked,
  };
}

test('a token that was found good counts for a minute, and is then checked again', async () => {
  const { enter, later, become, asked } = door();
  const token = tabToken();
  await enter(token);
  become('teacher');
  later(59);
  const within = await enter(token);
  later(2);
  const after = await enter(token);

  expect([within.roles, after.roles, asked()]).toEqual([['leader'], ['teacher'], 2]);
});

test('it does not count for longer than it says itself', async () => {
  const { enter, later, asked } = door();
  const token = tabToken({ claims: { exp: at(-290) } });
  await enter(token);
  later(9);
  await enter(token);
  later(2);
  await enter(token);

  expect(asked()).toBe(2);
});

test('another token of the same person is another token, down to its last letter', async () => {
  const { enter, asked } = door();
  const token = tabToken();
  await enter(token);
  await enter(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`);
  await enter(tabToken({ claims: { uti: 'v' } }));

  expect(asked()).toBe(3);
});

test('somebody without a role is turned away without being looked up each time, and a role that they get counts within a minute', async () => {
  const { enter, become, later, asked } = door();
  become();
  await expect(enter(tabToken())).rejects.toMatchObject({ code: 'not-allowed' });
  become('dpo');
  await expect(enter(tabToken())).rejects.toMatchObject({ code: 'not-allowed' });
  later(61);

  expect([(await enter(tabToken())).roles, asked()]).toEqual([['dpo'], 2]);
});

test('ten thousand people do not stay in memory, and each of them is who they are', async () => {
  const { enter } = door();
  const tokens = Array.from({ length: 10_000 }, (_, index) => `${tabToken0}${Buffer.from(`signature-${index}`).toString('base64url')}`);

  const ids = new Set<string>();
  for (const token of tokens) ids.add((await enter(token)).id);

  expect(ids).toEqual(new Set(tokens.map((token) => token.slice(-8))));
});

const tabToken0 = `${tabToken().split('.').slice(0, 2).join('.')}.`;
