import { describe, expect, test } from '@jest/globals';
import { makeView } from '../../../bot/views/make-view.ts';
import { AppError } from '../../../src/errors.ts';
import { ourTenant, teacherId, type Parts } from '../../auth/pretend-vendors.ts';
import { botForEachTest } from './support/bot-for-each-test.ts';
import { botId, type LittleBotFramework } from './support/bot-framework.ts';
import { littleBot, ownToken, teacher, type LittleBot } from './support/little-bot.ts';

let framework: LittleBotFramework;
let bot: LittleBot;

botForEachTest((made) => void ({ bot, framework } = made));

const channelId = '19:lindepunt@thread.tacv2';
const channel = { id: `${channelId};messageid=1732271000000`, tenantId: ourTenant, conversationType: 'channel', isGroup: true };
const groupChat = { id: '19:leraren@thread.v2', tenantId: ourTenant, conversationType: 'groupChat', isGroup: true };
const mention = { type: 'mention', mentioned: { id: `28:${botId}`, name: 'Lesklaar' }, text: '<at>Lesklaar</at>' };
const colleague = { type: 'mention', mentioned: { id: '29:1joris', name: 'Joris' }, text: '<at>Joris</at>' };

describe('a teacher', () => {
  test('who types a word in their own chat gets a card there, with the bot’s token and nothing else of it', async () => {
    const { status } = await bot.send();

    expect(status).toBe(200);
    expect(bot.chat.heard).toMatchObject([
      {
        what: 'answer',
        said: 'check',
        turn: {
          actor: { organisationId: 'de-linde', id: teacherId, name: 'Sanne Bakker', roles: ['teacher'], signedInBy: 'microsoft' },
          person: { role: 'teacher' },
          place: { kind: 'personal', id: 'a:1sanne' },
          platform: 'teams',
          locale: 'nl',
          isPrivate: true,
        },
      },
    ]);
    expect(framework.posted()).toMatchObject([
      {
        method: 'POST',
        address: '/emea/v3/conversations/a:1sanne/activities',
        activity: {
          type: 'message',
          summary: 'check',
          attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { version: '1.5' } }],
        },
      },
    ]);
    expect(framework.heard.at(-1)?.headers['authorization']).toBe(`Bearer ${ownToken}`);
    expect(bot.written.join('')).not.toContain(ownToken);
  });

  const said: readonly (readonly [what: string, activity: Parts, words: string])[] = [
    ['a slash', { text: ' /check ' }, '/check'],
    ['the mention of the bot and a hard space', { text: '<at>Lesklaar</at>&nbsp;check', entities: [mention] }, 'check'],
    [
      'what was pasted',
      { text: '<p style="margin:0"><at>Lesklaar</at>&nbsp;<strong>check</strong><br/></p>', entities: [mention] },
      'check',
    ],
    ['the mention and nothing else', { text: '<at>Lesklaar</at>', entities: [mention] }, ''],
    [
      'somebody else’s mention behind it',
      { text: '<at>Lesklaar</at> herinner <at>Joris</at>', entities: [mention, colleague] },
      'herinner <at>Joris</at>',
    ],
    [
      'somebody else’s mention in front',
      { text: '<at>Joris</at> <at>Lesklaar</at> check', entities: [colleague, mention] },
      '<at>Joris</at> check',
    ],
    ['the mention behind it', { text: 'herinner maandag 08:30 <at>Lesklaar</at>', entities: [mention] }, 'herinner maandag 08:30'],
    ['a mention that only looks like one', { text: '<at>Lesklaar</at> check', entities: [] }, '<at>Lesklaar</at> check'],
    ['entities that are none', { text: 'check', entities: [null, 7, { type: 'mention' }, { type: 'clientInfo' }] }, 'check'],
    ['nothing', { text: undefined }, ''],
    ['a novel', { text: `check ${'a'.repeat(50_000)}` }, `check ${'a'.repeat(1994)}`],
  ];

  test.each(said)('may write %s', async (_what, activity, words) => {
    await bot.send({ conversation: groupChat, ...activity });

    expect(bot.chat.heard.map((one) => one.said)).toEqual([words]);
  });

  const places: readonly (readonly [what: string, activity: Parts, seen: Parts, address: string])[] = [
    ['a group chat', { conversation: groupChat }, { place: { kind: 'group', id: groupChat.id }, isPrivate: false }, groupChat.id],
    [
      'the chat of a meeting',
      { conversation: { ...groupChat, id: '19:meeting_abc@thread.v2' } },
      { place: { kind: 'meeting', id: '19:meeting_abc@thread.v2' }, isPrivate: false },
      '19:meeting_abc@thread.v2',
    ],
    [
      'a thread of a channel, and is answered in that thread',
      { conversation: channel },
      { place: { kind: 'channel', id: channelId }, isPrivate: false },
      channel.id,
    ],
    [
      'the slash menu of a group chat, and is answered alone',
      { conversation: groupChat, recipient: { id: `28:${botId}`, isTargeted: true } },
      { place: { kind: 'group', id: groupChat.id }, isPrivate: true },
      groupChat.id,
    ],
  ];

  test.each(places)('may ask in %s', async (_what, activity, seen, conversationId) => {
    await bot.send(activity);

    const isTargeted = seen['isPrivate'] === true;
    expect(bot.chat.heard[0]?.turn).toMatchObject(seen);
    expect(framework.posted()[0]?.address).toBe(
      `/emea/v3/conversations/${conversationId}/activities${isTargeted ? '?isTargetedActivity=true' : ''}`,
    );
    expect(framework.posted()[0]?.activity['recipient']).toEqual(
      isTargeted ? expect.objectContaining({ id: '29:1sanne', isTargeted: true }) : undefined,
    );
  });

  const languages: readonly (readonly [told: string | undefined, locale: string])[] = [
    ['nl-NL', 'nl'],
    ['nl-BE', 'nl-BE'],
    ['nl', 'nl'],
    ['en-US', 'en'],
    ['fr-BE', 'en'],
    [undefined, 'nl'],
  ];

  test.each(languages)('whose Teams is in %s is answered in %s', async (locale, expected) => {
    await bot.send({ locale });

    expect(bot.chat.heard[0]?.turn.locale).toBe(expected);
  });

  test('who chose a language gets that one, whatever their Teams says', async () => {
    bot.stores.chosen.set(teacherId, 'nl-BE');

    await bot.send({ locale: 'en-GB' });

    expect(bot.chat.heard[0]?.turn.locale).toBe('nl-BE');
  });

  test('is given roles by their groups and by the app registration', async () => {
    const people = { find: async () => ({ ...teacher, groups: ['0a0a0a0a-0000-4000-8000-000000000001'], appRoles: ['Leader'] }) };
    const led = await littleBot({ framework, people });
    await led.send();
    await led.close();

    expect(led.chat.heard[0]?.turn.actor.roles).toEqual(['admin', 'leader']);
  });

  test('is helped while Microsoft cannot be asked who they are', async () => {
    const down = await littleBot({ framework, people: { find: async () => Promise.reject(new AppError('not-ready', {})) } });
    await down.send();
    await down.close();

    expect(down.chat.heard[0]?.turn).toMatchObject({ person: null, actor: { roles: ['teacher'] } });
  });
});

describe('somebody who is not of the school', () => {
  const strangers: readonly (readonly [what: string, from: Parts])[] = [
    ['a guest of another organisation', { id: '29:1gast', name: 'Leverancier', aadObjectId: '99999999-2222-4333-8444-555555555555' }],
    ['somebody who is not signed in', { id: '29:1anoniem', name: 'Opa' }],
  ];

  test.each(strangers)('(%s) hears kindly that there is nothing for them, and reaches nothing', async (_what, from) => {
    const { status } = await bot.send({ from, conversation: groupChat });

    expect([status, bot.chat.heard]).toEqual([200, []]);
    expect(JSON.stringify(framework.posted())).toContain('Lesklaar helpt de medewerkers van deze school.');
    expect(bot.stores.places.size).toBe(0);
  });

  test('is helped where the school gave them a role by name: a guest who is administrator', async () => {
    const guest = await littleBot({ framework, people: { find: async () => ({ ...teacher, role: 'guest', appRoles: ['Admin'] }) } });
    const other = await littleBot({ framework, people: { find: async () => ({ ...teacher, role: 'guest' }) } });
    await Promise.all([guest.send(), other.send()]);
    await Promise.all([guest.close(), other.close()]);

    expect([guest.chat.heard[0]?.turn.actor.roles, other.chat.heard]).toEqual([['admin'], []]);
  });

  test('gets the same after pressing a button', async () => {
    const value = { action: { type: 'Action.Execute', verb: 'confirm-mend', data: { lesson: '1', plan: '1' } } };

    const { body } = await bot.send({ type: 'invoke', name: 'adaptiveCard/action', from: { id: '29:1gast' }, value });

    expect(JSON.stringify(body)).toContain('Lesklaar helpt de medewerkers van deze school.');
    expect(bot.chat.heard).toEqual([]);
  });
});

describe('whatever else Teams sends', () => {
  const others: readonly (readonly [what: string, activity: Parts])[] = [
    ['a thumb up', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }],
    ['that somebody is typing', { type: 'typing' }],
    ['a message that was changed', { type: 'messageUpdate' }],
    ['that a colleague joined', { type: 'conversationUpdate', membersAdded: [{ id: '29:1joris' }] }],
    ['something new', { type: 'holographicMessage', value: { x: 1 } }],
    ['an unknown question', { type: 'invoke', name: 'task/fetch', value: { data: {} } }],
  ];

  test.each(others)('(%s) is taken and left alone', async (_what, activity) => {
    const { status } = await bot.send(activity);

    expect([status, bot.chat.heard, framework.posted()]).toEqual([200, [], []]);
  });
});

test('the environment cannot make the SDK send elsewhere or let anybody in', async () => {
  const told = {
    SERVICE_URL: 'https://forger.example',
    OAUTH_URL: 'https://forger.example',
    CLIENT_SECRET: 'geheim',
    CLOUD: 'China',
    DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS: 'true',
  };
  Object.assign(process.env, told);
  const fresh = await littleBot({ framework });

  const [good, forged] = [await fresh.send(), await fresh.send({ id: '2' }, 'x.y.z')];
  await fresh.close();
  for (const name of Object.keys(told)) delete process.env[name];

  expect([good.status, forged.status]).toEqual([200, 401]);
  expect(new Set(framework.heard.map(({ host }) => host))).toEqual(new Set(['login.botframework.com', 'smba.trafficmanager.net']));
});

test('what a view holds beyond a card is never sent', async () => {
  bot.chat.say(async () =>
    makeView({
      title: 'Punten',
      summary: 'Veel',
      blocks: [
        {
          kind: 'points',
          points: Array.from({ length: 2000 }, (_, index) => ({ state: 'attention', stateWord: 'aandachtspunt', text: `Punt ${index}` })),
        },
      ],
    }),
  );

  await bot.send({ conversation: channel });

  expect(Buffer.byteLength(framework.heard.at(-1)?.body ?? '')).toBeLessThan(28 * 1024);
});
