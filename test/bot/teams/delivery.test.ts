import { describe, expect, test } from '@jest/globals';
import type { Mishap } from '../../../src/sandbox/server/mishap.ts';
import { jsonAnswer } from '../../../src/sandbox/server/wire.ts';
import { botForEachTest } from './support/bot-for-each-test.ts';
import type { LittleBotFramework } from './support/bot-framework.ts';
import { littleBot, type LittleBot } from './support/little-bot.ts';
import { memoryStores } from '../support/memory-stores.ts';

let framework: LittleBotFramework;
let bot: LittleBot;

botForEachTest((made) => void ({ bot, framework } = made));

describe('the connector', () => {
  const busy = (status: number, headers?: Readonly<Record<string, string>>): Mishap => ({
    kind: 'answer',
    answer: jsonAnswer(status, {}, headers),
  });

  test('that asks to come back later is written to again when it said', async () => {
    framework.mishaps.push(busy(429, { 'retry-after': '3' }), busy(429, { 'retry-after': '5' }));

    const { status } = await bot.send();

    expect([status, framework.posted().length, bot.pauses]).toEqual([200, 3, [3000, 5000]]);
  });

  test.each([412, 502, 503, 504])('that answers %i is written to again', async (code) => {
    framework.mishaps.push(busy(code));

    expect([(await bot.send()).status, framework.posted().length]).toEqual([200, 2]);
  });

  const hopeless: readonly (readonly [what: string, mishap: Mishap])[] = [
    ['refuses', busy(403)],
    ['breaks off', { kind: 'cut' }],
    ['has trouble of its own', busy(500)],
  ];

  test.each(hopeless)('that %s is not: what was said comes in once more, and is answered then', async (_what, mishap) => {
    framework.mishaps.push(mishap);

    const first = await bot.send();
    const again = await bot.send();

    expect([first.status, again.status, framework.posted().length]).toEqual([500, 200, 2]);
    expect(first.body).toBeNull();
    expect(bot.lines('an activity could not be answered')).toHaveLength(1);
    expect(bot.written.join('')).not.toContain('a:1sanne');
  });
});

describe('what comes in twice', () => {
  test('at once or later is answered once', async () => {
    const statuses = await Promise.all([bot.send(), bot.send(), bot.send()]);
    const later = await bot.send();

    expect([...statuses, later].map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect([bot.chat.heard.length, framework.posted().length]).toEqual([1, 1]);
  });

  test('in two instances of the service is answered once', async () => {
    const stores = memoryStores();
    const [one, other] = await Promise.all([littleBot({ framework, stores }), littleBot({ framework, stores })]);
    framework.heard.splice(0);

    await Promise.all([one.send(), other.send()]);
    await Promise.all([one.close(), other.close()]);

    expect(framework.posted()).toHaveLength(1);
  });

  test('again after it failed is answered then, and once', async () => {
    framework.mishaps.push({ kind: 'cut' });

    const first = await bot.send();
    const later = await Promise.all([bot.send(), bot.send()]);

    expect([first.status, ...later.map(({ status }) => status)]).toEqual([500, 200, 200]);
    expect(framework.posted()).toHaveLength(2);
  });

  test('is not what is said twice', async () => {
    await bot.send({ id: '1' });
    await bot.send({ id: '2' });

    expect(framework.posted()).toHaveLength(2);
  });
});
