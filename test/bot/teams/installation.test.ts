import { describe, expect, test } from '@jest/globals';
import { AppError } from '../../../src/errors.ts';
import type { PersonDesk, PersonHere } from '../../../src/schools/person-desk.ts';
import type { Mishap } from '../../../src/sandbox/server/mishap.ts';
import { jsonAnswer } from '../../../src/sandbox/server/wire.ts';
import { ourTenant, type Parts } from '../../auth/pretend-vendors.ts';
import { botForEachTest } from './support/bot-for-each-test.ts';
import { botId, serviceUrl, type LittleBotFramework } from './support/bot-framework.ts';
import { littleBot, teacher, type LittleBot } from './support/little-bot.ts';

let framework: LittleBotFramework;
let bot: LittleBot;

botForEachTest((made) => void ({ bot, framework } = made));

const teamId = '19:team@thread.tacv2';
const channelOf = (id: string): Parts => ({
  conversation: { id, tenantId: ourTenant, conversationType: 'channel', isGroup: true },
  channelData: { tenant: { id: ourTenant }, team: { id: teamId, name: 'Team Lindepunt' } },
});
const team = channelOf(teamId);
const groupChat: Parts = { conversation: { id: '19:leraren@thread.v2', tenantId: ourTenant, conversationType: 'groupChat' } };
const personal: Parts = {};
const theBot = [{ id: `28:${botId}`, name: 'Lesklaar' }];
const installed = (action: string): Parts => ({ type: 'installationUpdate', action, id: `installation-${action}` });

const scopes: readonly (readonly [what: string, place: Parts, placeId: string, kept: Parts])[] = [
  ['a team', team, teamId, { kind: 'channel', teamId, name: 'Team Lindepunt' }],
  ['a group chat', groupChat, '19:leraren@thread.v2', { kind: 'group', teamId: null }],
  ['somebody’s own chat', personal, 'a:1sanne', { kind: 'personal', teamId: null }],
];

describe.each(scopes)('added to %s', (_what, place, placeId, kept) => {
  test('it says what it does, once, and keeps how to write there again', async () => {
    // Teams tells it in two ways, in either order.
    await Promise.all([
      bot.send({ ...place, ...installed('add') }),
      bot.send({ ...place, type: 'conversationUpdate', id: 'f:1', membersAdded: theBot }),
    ]);

    expect(bot.chat.heard).toMatchObject([{ what: 'welcome' }]);
    expect(framework.posted()).toHaveLength(1);
    expect([...bot.stores.places]).toEqual([[placeId, { platform: 'teams', serviceUrl, tenantId: ourTenant, ...kept }]]);
  });

  test('and taken away it forgets, also when told twice', async () => {
    await bot.send({ ...place, ...installed('add') });

    await bot.send({ ...place, ...installed('remove') });
    await bot.send({ ...place, type: 'conversationUpdate', id: 'f:2', membersRemoved: theBot });

    expect(bot.stores.places.size).toBe(0);
    expect(new Set(bot.chat.forgotten)).toEqual(new Set([placeId]));
  });

  test('and added again it says it again', async () => {
    await bot.send({ ...place, ...installed('add') });
    await bot.send({ ...place, ...installed('remove') });
    await bot.send({ ...place, ...installed('add'), id: 'installation-again' });

    expect(bot.chat.heard.map(({ what }) => what)).toEqual(['welcome', 'welcome']);
    expect(bot.stores.places.size).toBe(1);
  });
});

describe('out of order', () => {
  const refusal: Mishap = { kind: 'answer', answer: jsonAnswer(403, { error: { code: 'BotNotInConversationRoster' } }) };

  test('told of being added after it was taken away again, it leaves nothing', async () => {
    await bot.send({ ...team, ...installed('remove') });
    framework.mishaps.push(refusal);

    const { status } = await bot.send({ ...team, ...installed('add') });

    expect([status, bot.stores.places.size]).toEqual([500, 0]);
  });

  test('a message that comes in after that makes nothing known again', async () => {
    await bot.send({ ...team, ...installed('add') });
    await bot.send({ ...team, ...installed('remove') });
    framework.mishaps.push(refusal);

    await bot.send({ ...team, id: 'late' });

    expect(bot.stores.places.size).toBe(0);
  });

  test('a welcome that did not arrive is said when Teams tells it again', async () => {
    framework.mishaps.push({ kind: 'cut' });

    const first = await bot.send({ ...team, ...installed('add') });
    const again = await bot.send({ ...team, ...installed('add') });

    expect([first.status, again.status, bot.chat.heard.length]).toEqual([500, 200, 2]);
    expect([...bot.stores.places.keys()]).toEqual([teamId]);
  });
});

test('a new version of the app is no reason to say hello', async () => {
  await bot.send({ ...team, ...installed('add') });
  await bot.send({ ...team, ...installed('add-upgrade') });

  expect(bot.chat.heard).toHaveLength(1);
});

test('a team that is left takes its channels along; other teams stay', async () => {
  await bot.send({ ...team, ...installed('add') });
  await bot.send({ ...channelOf('19:ict@thread.tacv2'), id: '1' });
  await bot.send({ ...groupChat, id: '2' });

  await bot.send({ ...team, ...installed('remove') });

  expect([...bot.stores.places.keys()]).toEqual(['19:leraren@thread.v2']);
  expect(new Set(bot.chat.forgotten)).toEqual(new Set([teamId, '19:ict@thread.tacv2']));
});

test('a channel that is deleted is forgotten alone', async () => {
  await bot.send({ ...team, ...installed('add') });
  await bot.send({ ...channelOf('19:ict@thread.tacv2'), id: '1' });

  const channelData = {
    tenant: { id: ourTenant },
    team: { id: teamId },
    channel: { id: '19:ict@thread.tacv2' },
    eventType: 'channelDeleted',
  };
  await bot.send({ ...team, type: 'conversationUpdate', id: 'f:3', channelData });

  expect([...bot.stores.places.keys()]).toEqual([teamId]);
});

test('where it was added before it was told, the first message makes it known; another region is noted', async () => {
  await bot.send({ ...channelOf('19:ict@thread.tacv2;messageid=1732271000000'), id: '1' });

  expect([...bot.stores.places.keys()]).toEqual(['19:ict@thread.tacv2']);
});

const unkept: readonly (readonly [who: string, person: PersonHere | AppError])[] = [
  ['a pupil', { ...teacher, role: 'student' }],
  ['somebody of whom nobody told the role', { ...teacher, role: 'unknown' }],
  ['somebody whom Microsoft could not be asked about', new AppError('not-ready', {})],
];

test.each(unkept)('of the own chat of %s nothing is kept', async (_who, person) => {
  const people: PersonDesk = { find: async () => (person instanceof AppError ? Promise.reject(person) : person) };
  const strict = await littleBot({ framework, people });

  await strict.send(installed('add'));
  await strict.send({ id: '2' });
  await strict.close();

  expect(strict.stores.places.size).toBe(0);
  expect(strict.chat.heard.map(({ what }) => what)).toEqual(['welcome', 'answer']);
});
