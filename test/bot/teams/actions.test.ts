import { describe, expect, test } from '@jest/globals';
import { makeView } from '../../../bot/views/make-view.ts';
import type { Parts } from '../../auth/pretend-vendors.ts';
import { botForEachTest } from './support/bot-for-each-test.ts';
import type { LittleBotFramework } from './support/bot-framework.ts';
import { littleBot, type LittleBot } from './support/little-bot.ts';
import { memoryStores } from '../support/memory-stores.ts';

let framework: LittleBotFramework;
let bot: LittleBot;

botForEachTest((made) => void ({ bot, framework } = made));

/** As Teams hands a button back. */
function press(verb: unknown, data: unknown = {}, more: Parts = {}): Parts {
  const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
  return { type: 'invoke', name: 'adaptiveCard/action', replyToId: '1732271999999', text: undefined, value, ...more };
}

test('a button is answered with a new card for the one who pressed, and nothing is written to the chat', async () => {
  const { status, body } = await bot.send(press('lessons', { page: 2 }));

  expect(status).toBe(200);
  expect(body).toMatchObject({
    statusCode: 200,
    type: 'application/vnd.microsoft.card.adaptive',
    value: { type: 'AdaptiveCard', version: '1.5', body: [{ text: 'Je zei: lessons' }] },
  });
  expect(bot.chat.heard).toMatchObject([{ what: 'act', said: 'lessons', data: { page: 2 }, turn: { isPrivate: true } }]);
  expect(framework.posted()).toEqual([]);
});

test('in a group it is theirs alone as well: others see what they saw', async () => {
  const conversation = { id: '19:leraren@thread.v2', tenantId: '5c1a0de1-11de-4c0d-9e5a-0de11de00001', conversationType: 'groupChat' };

  await bot.send(press('check', {}, { conversation }));

  expect(bot.chat.heard[0]?.turn).toMatchObject({ place: { kind: 'group' }, isPrivate: true });
});

const odd: readonly (readonly [what: string, activity: Parts])[] = [
  ['no value', press('x', {}, { value: undefined })],
  ['no action', press('x', {}, { value: {} })],
  ['no verb', press(undefined)],
  ['a verb that is a list', press(['check'])],
  ['a verb as long as a novel', press('x'.repeat(5000))],
  ['a value that is a text', press('x', {}, { value: 'check' })],
  ['a sign-in that is none', press('check', {}, { value: { action: { verb: 'check' }, authentication: { token: 7 } } })],
];

test.each(odd)('%s is answered in plain words, and reaches nothing', async (_what, activity) => {
  const { status, body } = await bot.send(activity);

  expect(status).toBe(200);
  expect(body).toEqual({
    statusCode: 400,
    type: 'application/vnd.microsoft.error',
    value: { code: '400', message: 'Deze knop werkt niet meer. Typ check voor een nieuwe kaart.' },
  });
  expect(bot.chat.heard).toEqual([]);
});

test('what goes wrong with us is said in plain words, and what it was stands in the log', async () => {
  bot.chat.say(async () => Promise.reject(new TypeError('a secret of ours')));

  const { status, body } = await bot.send(press('check', {}, { locale: 'en-GB' }));

  expect([status, body]).toEqual([
    200,
    {
      statusCode: 500,
      type: 'application/vnd.microsoft.error',
      value: { code: '500', message: 'Something went wrong on our side. Please try again in a minute.' },
    },
  ]);
  expect(bot.lines('a button could not be answered')).toMatchObject([{ level: 'error', error: { message: 'a secret of ours' } }]);
});

describe('a button that is pressed twice', () => {
  /** As slow as mending a lesson. */
  function slowly(): () => void {
    let done = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (done = resolve));
    bot.chat.say(async ({ said }) => waiting.then(() => makeView({ title: said, summary: said })));
    return done;
  }

  test('at once mends once, and both times the same is shown', async () => {
    const finish = slowly();
    const mend = press('confirm-mend', { lesson: '1', plan: 'a' });

    const both = Promise.all([bot.send({ ...mend, id: '1' }), bot.send({ ...mend, id: '2' })]);
    await untilHeard(1);
    await until(() => bot.arrived() === 2);
    finish();
    const [one, other] = await both;

    expect(bot.chat.heard).toHaveLength(1);
    expect(one).toEqual(other);
  });

  test('by two people, or for two lessons, is two deeds', async () => {
    const finish = slowly();
    const others = [
      press('confirm-mend', { lesson: '1', plan: 'a' }, { id: '1' }),
      press('confirm-mend', { lesson: '2', plan: 'a' }, { id: '2' }),
      press('confirm-mend', { lesson: '1', plan: 'a' }, { id: '3', replyToId: '1732271000001' }),
    ];

    const all = Promise.all(others.map(async (activity) => bot.send(activity)));
    await untilHeard(3);
    finish();
    await all;

    expect(bot.chat.heard).toHaveLength(3);
  });

  test('after the answer is asked again: things may have changed', async () => {
    await bot.send(press('check', {}, { id: '1' }));
    await bot.send(press('check', {}, { id: '2' }));

    expect(bot.chat.heard).toHaveLength(2);
  });

  test('and reaches another instance the second time is told so', async () => {
    const stores = memoryStores();
    const [one, other] = await Promise.all([littleBot({ framework, stores }), littleBot({ framework, stores })]);

    await one.send(press('confirm-mend'));
    const again = await other.send(press('confirm-mend'));
    await Promise.all([one.close(), other.close()]);

    expect(again).toEqual({
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Dit is al gedaan.' },
    });
    expect(other.chat.heard).toEqual([]);
  });

  async function until(isSo: () => boolean): Promise<void> {
    do await new Promise((resolve) => setImmediate(resolve));
    while (!isSo());
  }

  async function untilHeard(times: number): Promise<void> {
    await until(() => bot.chat.heard.length >= times);
  }
});

test('a card carries how it is asked for again, for its reader alone', async () => {
  bot.chat.say(async () => makeView({ title: 'Jouw lessen', summary: '', refresh: { verb: 'check', data: {} } }));

  await bot.send();

  const [{ activity } = { activity: {} }] = framework.posted();
  expect(JSON.stringify(activity)).toContain(
    '"refresh":{"action":{"type":"Action.Execute","title":"Jouw lessen","verb":"check","data":{}},"userIds":["29:1sanne"]}',
  );
});
