import { describe, expect, test } from '@jest/globals';
import type { Check } from '../../../src/model/check.ts';
import { checkMeet } from '../../../src/platforms/meet/check-meet.ts';
import type { GoogleConnection } from '../../../src/platforms/meet/live/google-connection.ts';
import { lessonScopes, readingScopes } from '../../../src/sandbox/google/sign-in/scopes.ts';
import { jsonAnswer, type WireRequest } from '../../../src/sandbox/server/wire.ts';
import { visit } from './live/pretend-school.ts';
import { connection as ofNobody } from './live/workspace.ts';

type Options = Parameters<typeof visit>[0];

/** What teachers' lessons and the chat take, beside reading the tenant. */
async function check(options: Options = {}, parts: Partial<GoogleConnection> = {}): Promise<readonly Check[]> {
  const checks = await visit(options, async ({ connection, around }) => checkMeet({ ...connection, ...parts }, null, around));
  return checks.filter(({ id }) => /calendar|meet|chat/.test(id));
}

function troubles(checks: readonly Check[]): readonly string[] {
  return checks.filter(({ outcome }) => outcome !== 'ok').map(({ id, outcome }) => `${id} ${outcome}`);
}

function one(checks: readonly Check[], id: string): Check | undefined {
  return checks.find((each) => each.id === id);
}

test('a tenant that is in order; none of it is needed for an audit', async () => {
  const checks = await check();

  expect(checks.map(({ id, outcome, need }) => `${id} ${outcome}, ${need}`)).toEqual([
    'google-lessons-calendar ok, optional',
    'google-api-calendar ok, optional',
    'google-lessons-meet ok, optional',
    'google-api-meet ok, optional',
    'google-chat-app ok, optional',
    'google-api-chat ok, optional',
  ]);
});

test('where no Chat app is set up, nothing is said of one, and Chat is not asked', async () => {
  const hosts = await visit({}, async ({ connection, around, heard }) => {
    await checkMeet({ ...connection, chatApp: 'none' }, null, around);
    return heard.map(({ host }) => host);
  });

  expect(troubles(await check({}, { chatApp: 'none' }))).toEqual([]);
  expect(one(await check({}, { chatApp: 'none' }), 'google-chat-app')).toBeUndefined();
  expect(hosts).toContain('meet.googleapis.com');
  expect(hosts).not.toContain('chat.googleapis.com');
});

test('no name, subject or time of a lesson is asked for', async () => {
  const asked = await visit({}, async ({ connection, around, heard }) => {
    await checkMeet(connection, null, around);
    return heard.filter(({ host }) => /^(www|meet|chat)\./.test(host)).map(({ path, query }) => `${path} ${query.get('fields')}`);
  });

  expect(asked.toSorted()).toEqual(['/calendar/v3/calendars/primary/events kind', '/v1/spaces spaces(name)', '/v2/spaces/lesklaar name']);
});

test.each([
  ['calendar.events.readonly', 'google-lessons-calendar', 'google-api-calendar'],
  ['meetings.space.settings', 'google-lessons-meet', 'google-api-meet'],
])('%s is not delegated: said what teachers lack then, and where to give it', async (end, id, api) => {
  const scope = `https://www.googleapis.com/auth/${end}`;
  const checks = await check({ delegated: [...readingScopes, ...lessonScopes].filter((other) => other !== scope) });

  expect(troubles(checks)).toEqual([`${id} missing`, `${api} unsure`]);
  expect(one(checks, id)).toMatchObject({
    permission: scope,
    found: { en: expect.stringContaining('teachers do not see their own lessons') },
    mend: { en: expect.stringContaining(`add exactly this scope: ${scope}`) },
  });
});

test.each([
  ['www.googleapis.com', 'google-api-calendar', 'google-lessons-calendar ok'],
  ['meet.googleapis.com', 'google-api-meet', 'google-lessons-meet ok'],
  ['chat.googleapis.com', 'google-api-chat', 'google-chat-app unsure'],
] as const)('%s is switched off: Google’s own link is handed on', async (host, id, other) => {
  const checks = await check({ disabledApis: new Set([host]) });

  expect(one(checks, id)).toMatchObject({
    outcome: 'missing',
    mend: { en: expect.stringMatching(/^Switch the API on: https:\/\/console\./) },
  });
  expect(checks.map((each) => `${each.id} ${each.outcome}`)).toContain(other);
});

describe('Google’s own answers that say something else than they seem', () => {
  const answering = (host: string, code: number, status: string, message: string) => ({
    mishaps: (request: WireRequest) =>
      request.host === host ? ({ kind: 'answer', answer: jsonAnswer(code, { error: { code, status, message } }) } as const) : null,
  });

  test('an administrator without a calendar has the permission all the same', async () => {
    const checks = await check(
      answering('www.googleapis.com', 403, 'PERMISSION_DENIED', 'The user must be signed up for Google Calendar.'),
    );

    expect(troubles(checks)).toEqual([]);
  });

  test.each([
    [404, 'NOT_FOUND', 'Google Chat app not found. To create a Chat app, you must turn on the Chat API and configure the app.'],
    [403, 'PERMISSION_DENIED', 'Forbidden'],
  ])('no Chat app was configured in the project (%d)', async (code, status, message) => {
    const checks = await check(answering('chat.googleapis.com', code, status, message));

    expect(troubles(checks)).toEqual(['google-chat-app missing']);
    expect(one(checks, 'google-chat-app')).toMatchObject({
      found: { nl: expect.stringContaining('geen weekoverzicht') },
      mend: { nl: expect.stringContaining('Google Chat API > Configuratie') },
    });
  });

  test('a Chat that is busy leaves it open', async () => {
    expect(troubles(await check(answering('chat.googleapis.com', 503, 'UNAVAILABLE', '')))).toEqual([
      'google-chat-app unsure',
      'google-api-chat unsure',
    ]);
  });
});

test('with a key that Google does not know, nothing of it could be tried', async () => {
  const checks = await check({}, { serviceAccount: ofNobody().serviceAccount });

  expect(new Set(checks.map(({ outcome, found }) => `${outcome}: ${found.en}`))).toEqual(
    new Set(['unsure: Could not be tried: signing in failed.']),
  );
});
