import { beforeEach, expect, test } from '@jest/globals';
import { makeView } from '../../../bot/views/make-view.ts';
import { jsonAnswer } from '../../../src/sandbox/server/wire.ts';
import { botForEachTest } from './support/bot-for-each-test.ts';
import type { LittleBotFramework } from './support/bot-framework.ts';
import type { LittleBot } from './support/little-bot.ts';

let framework: LittleBotFramework;
let bot: LittleBot;

botForEachTest((made) => void ({ bot, framework } = made));

beforeEach(() => {
  bot.chat.say(async ({ said }) =>
    makeView({ title: `Nu: ${said}`, summary: said, refresh: { verb: 'digest', data: {} }, forAll: said === 'finish-thing' ? 'en' : null }),
  );
});

const press = (verb: string) => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  replyToId: '1732271999999',
  text: undefined,
  conversation: {
    id: '19:ict@thread.tacv2;messageid=1732271999999',
    tenantId: '5c1a0de1-11de-4c0d-9e5a-0de11de00001',
    conversationType: 'channel',
  },
  value: { action: { type: 'Action.Execute', verb, data: {} }, trigger: 'manual' },
});

test('what is for all takes the place of the card that was pressed on, for nobody in particular and in its own language', async () => {
  const { body } = await bot.send(press('finish-thing'));

  expect(framework.posted()).toMatchObject([
    {
      method: 'PUT',
      address: '/emea/v3/conversations/19:ict@thread.tacv2;messageid=1732271999999/activities/1732271999999',
      activity: { attachments: [{ content: { lang: 'en', body: [{ text: 'Nu: finish-thing' }] } }] },
    },
  ]);
  expect(JSON.stringify(framework.posted())).not.toContain('userIds');
  expect(body).toMatchObject({ statusCode: 200, value: { lang: 'en', body: [{ text: 'Nu: finish-thing' }] } });
});

test('what is for who asked leaves the card of the others as it was', async () => {
  await bot.send(press('thing'));

  expect(framework.posted()).toEqual([]);
});

test('where Teams does not take it, who pressed is answered all the same', async () => {
  framework.mishaps.push({ kind: 'answer', answer: jsonAnswer(404, {}) });

  const { body } = await bot.send(press('finish-thing'));

  expect(body).toMatchObject({ statusCode: 200, value: { body: [{ text: 'Nu: finish-thing' }] } });
});
