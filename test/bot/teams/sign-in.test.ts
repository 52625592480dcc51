import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makeView } from '../../../bot/views/make-view.ts';
import type { LessonDesk } from '../../../src/lessons/lesson-desk.ts';
import { patientFetch } from '../../../src/platforms/calls/patient-fetch.ts';
import { entraTokens } from '../../../src/platforms/teams/live/entra-token.ts';
import type { Mishap } from '../../../src/sandbox/server/mishap.ts';
import { jsonAnswer } from '../../../src/sandbox/server/wire.ts';
import { startSandbox, type Sandbox } from '../../../src/sandbox/start-sandbox.ts';
import type { PersonHere } from '../../../src/schools/person-desk.ts';
import type { Parts } from '../../auth/pretend-vendors.ts';
import { noon } from '../../support/audit.ts';
import { surroundings } from '../../support/surroundings.ts';
import { littleBot, teacher, type LittleBot } from './support/little-bot.ts';

const clock = { now: () => noon };
let sandbox: Sandbox;
let bot: LittleBot;
/** What goes wrong at the token service. */
let mishap: Mishap | null = null;
/** Of whoever speaks. */
let role: PersonHere['role'] = 'teacher';
/** Tokens with which lessons were asked for. */
const used: string[] = [];

beforeAll(async () => {
  sandbox = await startSandbox({ people: 500, clock, mishaps: ({ host }) => (host === 'token.botframework.com' ? mishap : null) });
});

beforeEach(async () => {
  used.splice(0);
  mishap = null;
  role = 'teacher';
  sandbox.microsoft.consent('granted');
  const { appId, tenantId, clientSecret } = sandbox.bot;
  const connection = { tenantId, clientId: appId, credential: { kind: 'secret' as const, secret: clientSecret } };
  const tokens = entraTokens(
    connection,
    'https://api.botframework.com/.default',
    patientFetch(2, surroundings({ reach: sandbox.reach })),
    clock,
  );
  bot = await littleBot({
    framework: sandbox,
    bot: { id: appId, tenantId, token: async () => tokens.token() },
    people: { find: async () => ({ ...teacher, role }) },
    lessonsOf: async (token) => {
      used.push(token);
      return {} as LessonDesk;
    },
  });
  // As the overview of a teacher does: it asks for the lessons, and for a sign-in where there are none.
  bot.chat.say(async ({ turn, said }) => {
    const desk = await turn.lessons();
    return makeView({
      title: desk === null ? 'Overzicht' : 'Overzicht met lessen',
      summary: said,
      asksSignIn: desk === null,
      refresh: { verb: said, data: { page: 1 } },
    });
  });
});

afterEach(async () => {
  await bot.close();
});

afterAll(async () => {
  await sandbox.close();
});

let activities = 0;

/** As Teams sends it for this teacher. */
async function send(more: Parts, persona: 'teacher' | 'leader' = 'teacher') {
  const conversation = sandbox.bot.chats.personal(persona);
  const base = {
    id: String((activities += 1)),
    serviceUrl: sandbox.bot.serviceUrl,
    from: sandbox.bot.account(persona),
    conversation,
    channelData: {},
  };
  const recipient = { id: `28:${sandbox.bot.appId}` };
  return bot.send({ ...base, recipient, ...more }, await sandbox.bot.sign());
}

/** The button that a view which asks for a sign-in gets. */
async function pressSignIn(more: Parts = {}, persona: 'teacher' | 'leader' = 'teacher') {
  const action = { type: 'Action.Execute', verb: 'sign-in', data: { again: { verb: 'lessons', data: { page: 1 } } } };
  const { body } = await send({ type: 'invoke', name: 'adaptiveCard/action', text: undefined, value: { action, ...more } }, persona);
  return body as { readonly statusCode: number; readonly type: string; readonly value: Readonly<Record<string, unknown>> };
}

const authentication = async (more: Parts = {}) => ({
  authentication: { id: '1', connectionName: 'graph', token: await sandbox.bot.ssoToken('leader'), ...more },
});

describe('a teacher who has not signed in', () => {
  test('gets what there is, and a button that says how to get the rest', async () => {
    await send({ text: 'check' });

    const text = JSON.stringify(sandbox.bot.posted().at(-1)?.activity);
    expect(text).toContain('"verb":"sign-in","data":{"again":{"verb":"check","data":{"page":1}}}');
    expect(used).toEqual([]);
  });

  test('presses it, and Teams is told how to sign them in: unseen, and else by hand', async () => {
    const answer = await pressSignIn();

    expect(answer).toMatchObject({
      statusCode: 401,
      type: 'application/vnd.microsoft.activity.loginRequest',
      value: {
        text: 'Meld je aan, dan laat ik je eigen lessen zien.',
        connectionName: 'graph',
        tokenExchangeResource: { id: expect.any(String), uri: expect.stringContaining(sandbox.bot.appId) },
        buttons: [{ type: 'signin', title: 'Aanmelden', value: expect.stringMatching(/^https:\/\/token\.botframework\.com\//) }],
      },
    });
    expect(bot.chat.heard).toEqual([]);
  });
});

test('signed in unseen, they get at once what they asked for; from then on without a button', async () => {
  const answer = await pressSignIn(await authentication(), 'leader');
  await send({ text: 'check' }, 'leader');

  expect(answer).toMatchObject({
    statusCode: 200,
    type: 'application/vnd.microsoft.card.adaptive',
    value: { body: [{ text: 'Overzicht met lessen' }] },
  });
  expect(bot.chat.heard).toMatchObject([{ what: 'act', said: 'lessons', data: { page: 1 } }, { what: 'answer' }]);
  expect(used).toHaveLength(2);
  // The person's own token for Graph, and not the bot's.
  expect(JSON.parse(Buffer.from(used[0]?.split('.')[1] ?? '', 'base64url').toString())).toMatchObject({
    aud: 'https://graph.microsoft.com',
    oid: sandbox.microsoft.idOf('leader'),
  });
  expect(bot.written.join('')).not.toMatch(/eyJ/);
});

test('signed in by hand, the number that they were shown brings it', async () => {
  const state = sandbox.bot.signInCode('teacher');

  expect(await pressSignIn({ state })).toMatchObject({ statusCode: 200, value: { body: [{ text: 'Overzicht met lessen' }] } });
});

describe('what does not count', () => {
  const unsound: readonly (readonly [what: string, more: () => Promise<Parts>, statusCode: number, type: string])[] = [
    ['a token that is none', async () => authentication({ token: 'x.y.z' }), 412, 'application/vnd.microsoft.error.preconditionFailed'],
    [
      'a token for another app',
      async () => authentication({ token: await sandbox.microsoft.tabToken('board') }),
      412,
      'application/vnd.microsoft.error.preconditionFailed',
    ],
    ['a number that nobody was shown', async () => ({ state: '000000' }), 401, 'application/vnd.microsoft.error.incorrectAuthCode'],
    [
      'a token of another connection',
      async () => authentication({ connectionName: 'other' }),
      401,
      'application/vnd.microsoft.activity.loginRequest',
    ],
  ];

  // Nobody signed in as this one before.
  beforeEach(() => sandbox.microsoft.consent('not-yet'));

  test.each(unsound)('%s', async (_what, more, statusCode, type) => {
    expect(await pressSignIn(await more())).toMatchObject({ statusCode, type });
    expect(used).toEqual([]);
  });
});

test('while the token service does not answer, that is said, and nothing breaks', async () => {
  mishap = { kind: 'answer', answer: jsonAnswer(503, {}) };

  expect(await pressSignIn()).toEqual({
    statusCode: 500,
    type: 'application/vnd.microsoft.error',
    value: { code: '500', message: 'De aanmelddienst van Microsoft antwoordt nu niet. Probeer het over een minuut opnieuw.' },
  });
});

test('a pupil is signed in nowhere, whichever way they come: nobody asks for a token of theirs', async () => {
  role = 'student';
  bot.chat.say(async () => makeView({ title: 'Hoi!', summary: '' }));
  // Whoever asked the token service would hear this.
  mishap = { kind: 'answer', answer: jsonAnswer(503, {}) };
  const token = await sandbox.bot.ssoToken('leader');

  const pressed = await pressSignIn(await authentication(), 'leader');
  const told = await send({ type: 'invoke', name: 'signin/tokenExchange', value: { id: '1', connectionName: 'graph', token } }, 'leader');
  const byHand = await send({ type: 'invoke', name: 'signin/verifyState', value: { state: sandbox.bot.signInCode('teacher') } });

  expect([pressed.statusCode, told.status, byHand.status]).toEqual([200, 200, 200]);
  expect([used, bot.chat.heard.map(({ what }) => what)]).toEqual([[], ['act']]);
});

describe('a sign-in that no button began', () => {
  const exchange = async (value: unknown) => send({ type: 'invoke', name: 'signin/tokenExchange', value }, 'leader');

  test('is exchanged, and shows what can be seen now', async () => {
    const token = await sandbox.bot.ssoToken('leader');

    const { status } = await exchange({ id: '1', connectionName: 'graph', token });

    expect([status, bot.chat.heard.map(({ said }) => said)]).toEqual([200, ['check']]);
    expect(JSON.stringify(sandbox.bot.posted().at(-1)?.activity)).toContain('Overzicht met lessen');
  });

  test('that does not count has Teams ask for it by hand', async () => {
    expect(await exchange({ id: '1', connectionName: 'graph', token: 'x.y.z' })).toMatchObject({
      status: 412,
      body: { id: '1', connectionName: 'graph' },
    });
    expect((await exchange({ id: '1', connectionName: 'other', token: 'x.y.z' })).status).toBe(400);
  });

  test('is verified by its number', async () => {
    sandbox.microsoft.consent('not-yet');
    const verify = async (state: string) => (await send({ type: 'invoke', name: 'signin/verifyState', value: { state } })).status;

    expect([await verify('000000'), await verify(sandbox.bot.signInCode('teacher'))]).toEqual([404, 200]);
  });

  test('that failed is noted by Teams’ own word for it, and by nothing else', async () => {
    const value = { code: 'resourcematchfailed', message: 'for s.bakker@delinde.example' };

    expect((await send({ type: 'invoke', name: 'signin/failure', value })).status).toBe(200);
    expect(bot.lines('somebody could not be signed in by Teams')).toMatchObject([{ code: 'resourcematchfailed' }]);
    expect(bot.written.join('')).not.toContain('bakker');
  });
});
