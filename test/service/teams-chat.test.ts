import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PretendBot } from '../../src/sandbox/bot-framework/pretend-bot.ts';
import { accountOf, personalChat } from '../../src/sandbox/bot-framework/roster.ts';
import { botRegistration } from '../../src/service/bot-registration.ts';
import type { RunningService } from '../../src/service/start-service.ts';
import { temporaryFolder } from '../support/command-line.ts';
import { firstAudit, runningService } from '../support/running-service.ts';
import { surroundings } from '../support/surroundings.ts';

const folder = temporaryFolder();
const lines: string[] = [];
let service: RunningService;
let bot: PretendBot;
let said = 0;

beforeAll(async () => {
  service = await runningService({ SANDBOX: '1', DATA_DIR: folder }, { logTo: { write: (line) => void lines.push(line) } });
  if (service.pretend === null) throw new Error('this is no pretend school');
  ({ bot } = service.pretend);
  await firstAudit(service.address);
}, 60_000);

afterAll(async () => service.stop());

/** As Teams sends it: parts that are given take the place of the usual ones. */
function activity(more: object): object {
  return {
    type: 'message',
    id: String((said += 1)),
    channelId: 'msteams',
    serviceUrl: bot.serviceUrl,
    locale: 'en-GB',
    text: '/check',
    from: bot.account('teacher'),
    recipient: { id: `28:${bot.appId}`, name: 'Lesklaar' },
    conversation: bot.chats.personal('teacher'),
    channelData: { tenant: { id: bot.tenantId } },
    ...more,
  };
}

const pressed = (verb: string, data: object): object => ({ action: { type: 'Action.Execute', verb, data } });
const invoked = (value: object): object => activity({ type: 'invoke', name: 'adaptiveCard/action', text: undefined, value });

async function tell(body: object, { token, path = '/api/messages', headers = {} }: Told = {}): Promise<Answered> {
  const authorization = `Bearer ${token ?? (await bot.sign())}`;
  const told = await fetch(`${service.address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(path === '/api/messages' ? { authorization } : {}), ...headers },
    body: JSON.stringify(body),
  });
  return { status: told.status, text: await told.text() };
}

interface Told {
  readonly token?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Answered {
  readonly status: number;
  readonly text: string;
}

const lastPosted = (): string => JSON.stringify(bot.posted().at(-1)?.activity);

describe('a teacher of the pretend school', () => {
  test('is answered in their chat, in their language', async () => {
    const { status } = await tell(activity({}));

    expect(status).toBe(200);
    expect(lastPosted()).toContain('Ready for the lesson?');
    expect(lastPosted()).toContain('I may not look at your lessons yet.');
  });

  test('lets the bot see their lessons, as Teams does that, and sees them', async () => {
    const value = pressed('sign-in', { again: { verb: 'check', data: {} } });
    const asked = await tell(invoked(value));
    const authentication = { id: '1', connectionName: bot.connectionName, token: await bot.ssoToken('teacher') };
    const answered = await tell(invoked({ ...value, authentication }));

    expect(asked.text).toContain('application/vnd.microsoft.activity.loginRequest');
    expect(answered.text).toContain('application/vnd.microsoft.card.adaptive');
    expect(answered.text).toContain('Taal groep 5');
  });
});

test('who teaches at two schools is told of the policy that holds for them: ranks of groups decide', async () => {
  await tell(activity({ from: accountOf(380), conversation: personalChat(380) }));

  expect(lastPosted()).toContain('Only you and the people you make co-organiser can mute or remove others.');
  expect(lastPosted()).not.toContain('Who can mute or remove others cannot be seen.');
});

test('a lesson of somebody else is not there, whoever knows its number, and a button that nobody made does nothing', async () => {
  const lessons = await tell(invoked(pressed('lessons', { page: 0 })), { path: '/sandbox/teams' });
  const lesson = /"verb":"mend","data":\{"lesson":"([^"]+)"/.exec(lessons.text)?.[1] ?? '';
  const colleague = { from: bot.account('leader'), conversation: bot.chats.personal('leader') };
  const signIn = { again: { verb: 'mend', data: { lesson } } };
  const tried = await tell({ ...invoked(pressed('sign-in', signIn)), ...colleague }, { path: '/sandbox/teams' });
  const strange = await tell(invoked(pressed('mend-everything', { lesson })));

  expect(lesson).not.toBe('');
  expect(tried.text).toContain('This lesson is no longer there, or belongs to somebody else.');
  expect(strange.text).toContain('This button no longer works.');
});

describe('for whom it is not', () => {
  test('a pupil gets a friendly word', async () => {
    await tell(activity({ from: accountOf(7), conversation: personalChat(7) }));

    expect(lastPosted()).toContain('Lesklaar is a helper for teachers.');
  });

  test('a parent who is a guest of the school is told that there is nothing for them', async () => {
    await tell(activity({ from: accountOf(2000), conversation: personalChat(2000) }));

    expect(lastPosted()).toContain('You belong to another organisation');
  });

  test('another tenant, nobody’s signature and no signature are turned away', async () => {
    const elsewhere = { conversation: { ...bot.chats.personal('teacher'), tenantId: randomUUID() }, channelData: {} };
    const statuses = [
      await tell(activity(elsewhere)),
      await tell(activity({}), { token: 'eyJhbGciOiJub25lIn0.e30.' }),
      await tell(activity({ serviceUrl: 'https://forger.example/' })),
    ].map(({ status }) => status);

    expect(statuses).toEqual([403, 401, 403]);
  });
});

describe('a chat client on this machine that cannot sign', () => {
  test('is signed for, and is signed in as Teams would', async () => {
    const value = pressed('sign-in', { again: { verb: 'lessons', data: { page: 0 } } });
    const answered = await tell(invoked(value), { path: '/sandbox/teams' });

    expect([answered.status, answered.text]).toEqual([200, expect.stringContaining('Taal groep 5')]);
  });

  test('stands on this machine itself, and not behind a proxy there', async () => {
    const { status } = await tell(activity({}), { path: '/sandbox/teams', headers: { 'x-forwarded-for': '203.0.113.7' } });

    expect(status).toBe(404);
  });

  const shown = [
    ['to this machine', { host: '127.0.0.1', publicUrl: null }, 'taken'],
    ['to the network', { host: '0.0.0.0', publicUrl: null }, 'refused'],
    ['behind a proxy', { host: '127.0.0.1', publicUrl: 'https://lesklaar.school.example' }, 'refused'],
  ] as const;

  test.each(shown)('where the pretend school is shown %s: %j: %s', async (_whom, places, expected) => {
    const registration = await botRegistration({ bot: null, ...places }, service.pretend, { ...surroundings(), env: {} });

    expect(registration?.loopback).toBe(expected);
  });
});

test('no line of the log holds a token, an account or what was said', () => {
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => /eyJ[\w-]{10}|29:|\/check|Taal groep/.test(line))).toEqual([]);
});
