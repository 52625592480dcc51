import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { openBotTenant, type BotTenant } from './bot-tenant.ts';

let tenant: BotTenant;

beforeEach(async () => void (tenant = await openBotTenant()));
afterEach(async () => tenant.sandbox.close());

/** Sanne Bakker, as the token service knows her. */
function sanne() {
  const { bot } = tenant;
  return { userId: bot.account('teacher').id, connectionName: bot.connectionName, channelId: 'msteams' } as const;
}

async function exchange(token: string) {
  return tenant.client.users.exchangeToken({ ...sanne(), exchangeRequest: { token } });
}

test('who has not signed in has no token; what Teams got for them is exchanged for one, and kept', async () => {
  const { client, bot, sandbox } = tenant;
  await expect(client.users.getToken(sanne())).rejects.toMatchObject({ status: 404 });

  const given = await exchange(await bot.ssoToken('teacher'));
  tenant.pass(50);
  const kept = await client.users.getToken(sanne());

  expect(decodeJwt(given.token)).toMatchObject({
    oid: sandbox.microsoft.idOf('teacher'),
    scp: 'OnlineMeetings.ReadWrite Calendars.ReadBasic',
  });
  expect(kept.expiration).toBe('2026-11-23T09:49:59.000Z');
  const answer = await fetch(
    sandbox.reach(new URL('https://graph.microsoft.com/v1.0/me/calendarView?startDateTime=2026-11-23&endDateTime=2026-11-24')),
    {
      headers: { authorization: `Bearer ${kept.token}` },
    },
  );
  expect(answer.status).toBe(200);
});

test.each([
  ['for the tab', async ({ sandbox }: BotTenant) => sandbox.microsoft.tabToken('teacher'), 'AADSTS500131'],
  ['that is over', async ({ bot }: BotTenant) => bot.ssoToken('teacher', { exp: 1 }), 'AADSTS500133'],
  ['of an app', async ({ bot }: BotTenant) => bot.ssoToken('teacher', { idtyp: 'app' }), 'AADSTS7000114'],
  ['that is none', async () => 'a.b.c', 'AADSTS50027'],
])('a token %s is exchanged for nothing', async (_story, tokenOf, code) => {
  await expect(exchange(await tokenOf(tenant))).rejects.toMatchObject({
    status: 400,
    response: { data: { error: { message: expect.stringContaining(code) } } },
  });
  await expect(tenant.client.users.getToken(sanne())).rejects.toMatchObject({ status: 404 });
});

test('nobody agreed yet: to be done by hand, and the number that is shown then is good once', async () => {
  const { client, bot, sandbox } = tenant;
  sandbox.microsoft.consent('not-yet');
  const refused = exchange(await bot.ssoToken('teacher'));
  await expect(refused).rejects.toMatchObject({ status: 400, response: { data: { error: { message: 'Consent Required' } } } });

  const code = bot.signInCode('teacher');
  const wrong = client.users.getToken({ ...sanne(), code: '000000' });
  await expect(wrong).rejects.toMatchObject({ status: 404 });
  const right = await client.users.getToken({ ...sanne(), code });
  await client.users.signOut(sanne());

  expect(decodeJwt(right.token)['oid']).toBe(sandbox.microsoft.idOf('teacher'));
  await expect(client.users.getToken({ ...sanne(), code })).rejects.toMatchObject({ status: 404 });
});

test('whoever signed out, and whoever took back what they agreed to, has no token', async () => {
  const { client, bot, sandbox } = tenant;
  const hasToken = async () => (await client.users.getTokenStatus({ ...sanne(), includeFilter: '' })).map((one) => one.hasToken);
  await exchange(await bot.ssoToken('teacher'));
  const before = await hasToken();
  sandbox.microsoft.consent('not-yet');
  const without = await hasToken();
  sandbox.microsoft.consent('granted');
  await client.users.signOut(sanne());

  expect([before, without, await hasToken()]).toEqual([[true], [false], [false]]);
});

test('where one signs in is told for the bot’s own connection', async () => {
  const { client, bot } = tenant;
  const state = (parts: object) =>
    Buffer.from(JSON.stringify({ connectionName: 'graph', msAppId: bot.appId, ...parts })).toString('base64');

  const resource = await client.bots.signIn.getResource({ state: state({}) });

  expect(resource).toMatchObject({
    signInLink: expect.stringMatching(/^https:\/\/token\.botframework\.com\/api\/oauth\/signin\?signin=[0-9a-f]{32}$/),
    tokenExchangeResource: { id: expect.any(String), uri: `api://lesklaar.delinde.example/botid-${bot.appId}` },
  });
  await expect(client.bots.signIn.getResource({ state: state({ connectionName: 'other' }) })).rejects.toMatchObject({ status: 400 });
  await expect(client.bots.signIn.getResource({ state: state({ msAppId: 'other' }) })).rejects.toMatchObject({ status: 400 });
});
