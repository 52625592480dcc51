import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { jsonAnswer } from '../../../src/sandbox/server/wire.ts';
import { botScope, openBotTenant, type BotTenant } from './bot-tenant.ts';

let tenant: BotTenant;

beforeEach(async () => void (tenant = await openBotTenant()));
afterEach(async () => tenant.sandbox.close());

const hello = { type: 'message', text: 'Goedemorgen' } as const;

test('what Teams sends is signed so that its keys are found by the bot’s own description, and names where to answer', async () => {
  const { bot, sandbox } = tenant;
  const metadata = await fetch(sandbox.reach(new URL('https://login.botframework.com/v1/.well-known/openidconfiguration')));
  const { issuer, jwks_uri: jwks } = (await metadata.json()) as { readonly issuer: string; readonly jwks_uri: string };

  const keys = createRemoteJWKSet(sandbox.reach(new URL(jwks)));
  const rules = { issuer, audience: bot.appId, algorithms: ['RS256'], currentDate: new Date('2026-11-23T08:05:00Z') };
  const { payload } = await jwtVerify(await bot.sign(), keys, rules);

  expect(payload['serviceurl']).toBe(bot.serviceUrl);
  await expect(jwtVerify(await bot.sign({ aud: 'another' }), keys, rules)).rejects.toMatchObject({ claim: 'aud' });
});

describe('the bot', () => {
  test.each([
    ['another app’s token', async ({ sandbox, tokenFor }: BotTenant) => tokenFor(sandbox.microsoft, botScope)],
    [
      'its token for Graph',
      async ({ bot, tokenFor }: BotTenant) =>
        tokenFor({ clientId: bot.appId, clientSecret: bot.clientSecret }, 'https://graph.microsoft.com/.default'),
    ],
    ['what Teams signs', async ({ bot }: BotTenant) => bot.sign()],
    ['a teacher’s token', async ({ bot }: BotTenant) => bot.ssoToken('teacher')],
    ['nothing', async () => ''],
  ])('says nothing with %s', async (_story, tokenOf) => {
    const client = tenant.clientWith(await tokenOf(tenant));

    await expect(client.conversations.createActivity(tenant.bot.chats.group.id, hello)).rejects.toMatchObject({ status: 401 });
    await expect(client.users.getToken({ userId: '29:x', connectionName: 'graph', channelId: 'msteams' })).rejects.toMatchObject({
      status: 401,
    });
    expect(tenant.bot.posted()).toEqual([]);
  });

  test('nor with a token that is over', async () => {
    tenant.pass(61);

    await expect(tenant.client.conversations.createActivity(tenant.bot.chats.group.id, hello)).rejects.toMatchObject({ status: 401 });
  });

  test('writes, replies, changes and takes back; what it did is there to be looked at', async () => {
    const { conversations } = tenant.client;
    const { id: chat } = tenant.bot.chats.personal('teacher');

    const { id } = await conversations.createActivity(chat, hello);
    const reply = await conversations.replyToActivity(chat, 'of-teams', hello);
    await conversations.updateActivity(chat, id, { ...hello, text: 'Goedemiddag' });
    await conversations.deleteActivity(chat, id);

    expect(tenant.bot.posted().map(({ what, activityId, replyToId, activity }) => [what, activityId, replyToId, activity['text']])).toEqual(
      [
        ['created', id, null, 'Goedemorgen'],
        ['created', reply.id, 'of-teams', 'Goedemorgen'],
        ['updated', id, null, 'Goedemiddag'],
        ['deleted', id, null, undefined],
      ],
    );
    await expect(conversations.updateActivity(chat, id, hello)).rejects.toMatchObject({ status: 404 });
  });

  test('writes privately to one who is in the chat, and to nobody else', async () => {
    const { conversations } = tenant.client;
    const { chats, account } = tenant.bot;
    const to = (id: string) => ({ ...hello, recipient: { id, name: '', role: 'user' as const } });

    const { id } = await conversations.createTargetedActivity(chats.channel.id, to(account('teacher').id));
    await conversations.updateTargetedActivity(chats.channel.id, id, to(account('teacher').id));

    expect(tenant.bot.posted().map(({ isTargeted }) => isTargeted)).toEqual([true, true]);
    await expect(conversations.createTargetedActivity(chats.channel.id, to('29:nobody'))).rejects.toMatchObject({ status: 400 });
    await expect(conversations.createTargetedActivity(chats.personal('teacher').id, to(account('teacher').id))).rejects.toMatchObject({
      status: 400,
    });
  });

  test('begins a chat with somebody, and a thread in a channel', async () => {
    const { conversations } = tenant.client;
    const { account, chats, appId } = tenant.bot;
    const bot = { id: `28:${appId}`, name: 'Lesklaar', role: 'bot' as const };

    const chat = await conversations.create({
      bot,
      members: [{ ...account('dpo'), role: 'user' }],
      tenantId: tenant.bot.tenantId,
    });
    const thread = await conversations.create({
      isGroup: true,
      bot,
      activity: hello,
      channelData: { channel: { id: chats.channel.id } },
    });
    await conversations.createActivity(thread.id, hello);

    expect(chat.id).toBe(chats.personal('dpo').id);
    expect(thread).toMatchObject({ id: `${chats.channel.id};messageid=${thread.activityId}` });
    expect(tenant.bot.posted().map(({ conversationId }) => conversationId)).toEqual([chats.channel.id, thread.id]);
    await expect(conversations.create({ bot, members: [{ id: '29:nobody', name: '', role: 'user' }] })).rejects.toMatchObject({
      status: 400,
    });
  });

  test.each([
    ['a chat that is not there', '19:nowhere@thread.v2', hello, 404],
    ['a card that is too large', '', { ...hello, text: 'é'.repeat(15_000) }, 413],
    ['nothing', '', {}, 400],
  ])('%s', async (_story, chat, activity, status) => {
    const sending = tenant.client.conversations.createActivity(chat === '' ? tenant.bot.chats.meeting.id : chat, activity as typeof hello);

    await expect(sending).rejects.toMatchObject({ status });
  });
});

test('who is in a chat, at once and in pages, and by their own id', async () => {
  const { conversations } = tenant.client;
  const { chats, account } = tenant.bot;

  const everybody = await conversations.getMembers(chats.channel.id);
  const first = await conversations.getPagedMembers(chats.channel.id, 50);
  const second = await conversations.getPagedMembers(chats.channel.id, 50, first.continuationToken);
  const sanne = await conversations.getMemberById(chats.personal('teacher').id, account('teacher').id);

  expect(everybody.length).toBe(66);
  expect([...first.members, ...second.members]).toEqual(everybody);
  expect(second.continuationToken).toBeUndefined();
  expect(sanne).toMatchObject({ name: 'Sanne Bakker', aadObjectId: account('teacher').aadObjectId, tenantId: tenant.bot.tenantId });
  await expect(conversations.getMemberById(chats.personal('teacher').id, account('admin').id)).rejects.toMatchObject({ status: 404 });
});

test('what a team is called, and its channels', async () => {
  const { teams } = tenant.client;

  expect(await teams.getById(tenant.bot.team.id)).toMatchObject({ id: tenant.bot.team.id, name: tenant.bot.team.name });
  expect((await teams.getConversations(tenant.bot.team.id)).map(({ id }) => id)).toContain(tenant.bot.chats.channel.id);
  await expect(teams.getById('19:nowhere@thread.tacv2')).rejects.toMatchObject({ status: 404 });
});

test('what goes wrong on the way goes wrong here too', async () => {
  const answer = jsonAnswer(429, { error: { code: 'TooManyRequests', message: 'Wait.' } }, { 'retry-after': '2' });
  const throttled = await openBotTenant({
    mishaps: ({ host }) => (host === 'smba.trafficmanager.net' ? { kind: 'answer', answer } : null),
  });

  const sending = throttled.client.conversations.createActivity(throttled.bot.chats.group.id, hello);

  await expect(sending).rejects.toMatchObject({ status: 429, response: { headers: { 'retry-after': '2' } } });
  await throttled.sandbox.close();
});
