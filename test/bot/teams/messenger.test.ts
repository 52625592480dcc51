import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Posted } from '../../../bot/chats/posted.ts';
import { makeView } from '../../../bot/views/make-view.ts';
import type { Mishap } from '../../../src/sandbox/server/mishap.ts';
import { jsonAnswer } from '../../../src/sandbox/server/wire.ts';
import { ourTenant } from '../../auth/pretend-vendors.ts';
import { botForEachTest } from './support/bot-for-each-test.ts';
import type { LittleBotFramework } from './support/bot-framework.ts';
import type { LittleBot } from './support/little-bot.ts';

let framework: LittleBotFramework;
let bot: LittleBot;

botForEachTest((made) => void ({ bot, framework } = made));

beforeEach(() => {
  bot.stores.places.set('19:ict@thread.tacv2', { ...reference, serviceUrl: 'https://smba.trafficmanager.net/emea/' });
});

const reference = { platform: 'teams', kind: 'channel', tenantId: ourTenant, teamId: '19:team@thread.tacv2' };
const place = { organisationId: 'de-linde', placeId: '19:ict@thread.tacv2' };
const view = makeView({ title: 'Deze week', summary: 'Twee dingen', refresh: { verb: 'check', data: {} } });
const post = async (): Promise<Posted> => bot.messenger.post(place, view, 'nl');

test('a channel is written to through the region that it was last heard from', async () => {
  expect(await post()).toEqual({ outcome: 'posted', messageId: '1795348800001' });
  expect(framework.posted()).toMatchObject([
    { method: 'POST', address: '/emea/v3/conversations/19:ict@thread.tacv2/activities', activity: { summary: 'Twee dingen' } },
  ]);
  // Nobody asked: it is nobody's own card.
  expect(JSON.stringify(framework.posted())).not.toContain('refresh');
});

test('what stands there can be replaced for everybody', async () => {
  expect(await bot.messenger.replace(place, '1795348800001', view, 'nl')).toEqual({ outcome: 'posted', messageId: '1795348800001' });
  expect(framework.posted()).toMatchObject([
    { method: 'PUT', address: '/emea/v3/conversations/19:ict@thread.tacv2/activities/1795348800001' },
  ]);
});

const busy = (status: number, body: unknown = {}, headers?: Readonly<Record<string, string>>): Mishap => ({
  kind: 'answer',
  answer: jsonAnswer(status, body, headers),
});

const ends: readonly (readonly [what: string, mishaps: readonly Mishap[], outcome: Posted['outcome'], calls: number])[] = [
  ['asks to come back later, and is written to then', [busy(429, {}, { 'retry-after': '2' })], 'posted', 2],
  ['asks to come back in an hour', [busy(429, {}, { 'retry-after': '3600' })], 'not-posted', 1],
  ['has no bot any more', [busy(403, { error: { code: 'BotNotInConversationRoster' } })], 'gone', 1],
  ['has a bot that the administrator switched off', [busy(403, { error: { code: 'BotDisabledByAdmin' } })], 'not-posted', 1],
  ['is no longer there', [busy(404, { error: { code: 'ConversationNotFound' } })], 'gone', 1],
  ['does not know the bot', [busy(401)], 'not-posted', 1],
  ['finds it too large', [busy(413)], 'not-posted', 1],
  ['has trouble of its own', [busy(502)], 'unknown', 1],
  ['breaks off', [{ kind: 'cut' }], 'unknown', 1],
  ['answers what is no answer', [{ kind: 'garbled' }], 'unknown', 1],
];

describe('a chat that', () => {
  // Nobody may see a card twice: what may have been taken is never written again by itself.
  test.each(ends)('%s', async (_what, mishaps, outcome, calls) => {
    framework.mishaps.push(...mishaps);

    expect((await post()).outcome).toBe(outcome);
    expect(framework.posted()).toHaveLength(calls);
  });
});

test('a chat that nobody knows is gone', async () => {
  expect(await bot.messenger.post({ ...place, placeId: '19:elders@thread.tacv2' }, view, 'nl')).toEqual({ outcome: 'gone' });
});

test('nothing that was kept leads the bot’s token elsewhere', async () => {
  const elsewhere = [
    'https://forger.example/emea/',
    'https://smba.trafficmanager.net@forger.example/',
    'http://smba.trafficmanager.net/emea/',
  ];
  const outcomes: string[] = [];
  for (const serviceUrl of elsewhere) {
    bot.stores.places.set(place.placeId, { ...reference, serviceUrl });
    outcomes.push((await post()).outcome);
  }

  expect(outcomes).toEqual(['not-posted', 'not-posted', 'not-posted']);
  expect(framework.heard).toEqual([]);
});
