import { describe, expect, test } from '@jest/globals';
import { keptIn, type Kept } from '../../tabs/host/kept.ts';
import { googleRequest, googleTokens, takeGoogleAnswer } from '../../tabs/sign-in/google.ts';
import { personaTokens } from '../../tabs/sign-in/persona.ts';
import { googleToken } from '../auth/pretend-vendors.ts';

/** A window whose browser refuses storage, as in some frames: what is kept is kept in memory. */
function aWindow(): Kept {
  return keptIn(() => {
    throw new DOMException('denied', 'SecurityError');
  });
}

function idsFrom(...given: readonly string[]): () => string {
  const ids = [...given];
  return () => ids.shift() ?? '';
}

function answer(state: string, token: string): string {
  return `#${new URLSearchParams({ state, id_token: token }).toString()}`;
}

describe('signing in with Google', () => {
  test('asks for an identity and nothing more, and comes back to the tab', () => {
    const address = new URL(
      googleRequest('1-x.apps.googleusercontent.com', '/tab/gaps', 'https://lesklaar.example', aWindow(), idsFrom('s', 'n')),
    );

    expect(address.origin).toBe('https://accounts.google.com');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      client_id: '1-x.apps.googleusercontent.com',
      redirect_uri: 'https://lesklaar.example/tab/',
      response_type: 'id_token',
      scope: 'openid email profile',
      state: 's',
      nonce: 'n',
      prompt: 'select_account',
    });
  });

  test('takes the answer to its own question, once, and goes on where somebody was', async () => {
    const session = aWindow();
    googleRequest('1-x', '/tab/gaps?severity=high', 'https://lesklaar.example', session, idsFrom('s', 'n'));
    const token = googleToken({ claims: { nonce: 'n', name: 'Zoë Ünal' } });

    const taken = takeGoogleAnswer(answer('s', token), session);
    const again = takeGoogleAnswer(answer('s', token), session);

    expect([taken, again]).toEqual([{ path: '/tab/gaps?severity=high' }, null]);
    expect(await googleTokens(session)?.current()).toBe(token);
  });

  test.each([
    ['another question', answer('other', googleToken({ claims: { nonce: 'n' } }))],
    ['another person’s question', answer('s', googleToken({ claims: { nonce: 'other' } }))],
    ['no question', answer('s', googleToken())],
    ['a question, with what is no token', answer('s', 'a.%7B.c')],
    ['nobody: they went back', '#error=access_denied&state=s'],
  ])('takes no answer to %s', (_what, fragment) => {
    const session = aWindow();
    googleRequest('1-x', '/tab/', 'https://lesklaar.example', session, idsFrom('s', 'n'));

    expect(takeGoogleAnswer(fragment, session)).toBeNull();
    expect(googleTokens(session)).toBeNull();
  });

  test('a question stays asked while the address has other things behind its #', () => {
    const session = aWindow();
    googleRequest('1-x', '/tab/', 'https://lesklaar.example', session, idsFrom('s', 'n'));

    expect(takeGoogleAnswer('#content', session)).toBeNull();
    expect(takeGoogleAnswer(answer('s', googleToken({ claims: { nonce: 'n' } })), session)).toEqual({ path: '/tab/' });
  });

  test('a token that counts no more is forgotten', async () => {
    const session = aWindow();
    session.set('google-token', 'old');

    expect(await googleTokens(session)?.renewed()).toBeNull();
    expect(googleTokens(session)).toBeNull();
  });
});

describe('somebody of the pretend school', () => {
  test('gets a token when it is needed, keeps it, and gets another after a restart or a failure', async () => {
    const session = aWindow();
    session.set('persona', 'dpo');
    const asked: unknown[] = [];
    const answers = [new Response('', { status: 500 }), Response.json({ token: 'first' }), Response.json({ token: 'second' })];
    const fetch = async (url: unknown, init?: RequestInit): Promise<Response> => {
      asked.push([url, init?.body]);
      return answers.shift() ?? Response.error();
    };
    const tokens = personaTokens({ fetch, session });

    await expect(tokens?.current()).rejects.toThrow('unexpected');
    const given = [await tokens?.current(), await tokens?.current(), await tokens?.renewed(), await tokens?.current()];

    expect(given).toEqual(['first', 'first', 'second', 'second']);
    expect(asked).toEqual(Array.from({ length: 3 }, () => ['/sandbox/sign-in', '{"persona":"dpo"}']));
  });

  test('is nobody before one was chosen', () => {
    expect(personaTokens({ fetch: async () => Response.error(), session: aWindow() })).toBeNull();
  });
});
