import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { RefusalReason } from '../../../src/auth/token-refused.ts';
import { forgeries } from '../../auth/forgeries.ts';
import { at, foreignTenant, keys, newKey, ourTenant, tabToken, type Parts } from '../../auth/pretend-vendors.ts';
import { rawRequest } from '../../auth/raw-request.ts';
import { botId, botKeys, connectorToken, littleBotFramework, serviceUrl, type LittleBotFramework } from './support/bot-framework.ts';
import { littleBot, type LittleBot } from './support/little-bot.ts';

let framework: LittleBotFramework;
let bot: LittleBot;

beforeAll(async () => {
  framework = await littleBotFramework();
  bot = await littleBot({ framework });
});

afterAll(async () => {
  await Promise.all([bot.close(), framework.close()]);
});

// Whatever was tried: nobody was answered, and the bot's own token went nowhere, not even to where it belongs.
afterEach(() => {
  expect(bot.chat.heard).toEqual([]);
  expect(bot.tokensGiven()).toBe(0);
  expect(framework.heard.filter(({ host }) => host !== 'login.botframework.com')).toEqual([]);
});

/** The same for everybody whose token does not count. */
const notSignedIn = {
  type: 'urn:lesklaar:problem:not-signed-in',
  title: 'Not signed in',
  status: 401,
  detail: 'You are not signed in, or your sign-in no longer counts.',
  todo: 'Sign in again.',
  code: 'not-signed-in',
  requestId: expect.any(String),
};

const reasons = () => bot.lines('somebody was not let in').map(({ reason }) => reason);

async function refused(headers: readonly string[]): Promise<unknown> {
  bot.written.splice(0);
  const asked = ['Accept-Language: en', 'Content-Type: application/json', ...headers];
  const { status, body } = await rawRequest(bot.port, asked, '/api/messages', 'POST');
  expect({ status, body: JSON.parse(body) as unknown }).toEqual({ status: 401, body: notSignedIn });
  expect(bot.written.join('')).not.toMatch(/eyJ|delinde\.example|Bakker/);
  return reasons();
}

describe.each(forgeries)('what is refused at the tab is refused here too: %s', (_name, forged) => {
  // Entra's key is none of Bot Framework's: where nothing is wrong before, that is.
  test.each(forged)('%s', async (_what, headers, reason) => {
    expect([[reason], ['unknown-key']]).toContainEqual(await refused(headers));
  });
});

const tabTokens: readonly (readonly [what: string, token: string])[] = [
  ['a teacher’s, for the tab', tabToken()],
  ['a teacher’s, for the bot', tabToken({ claims: { aud: botId } })],
  [
    'a teacher’s, in the older form',
    tabToken({ claims: { aud: `api://${botId}`, iss: `https://sts.windows.net/${ourTenant}/`, ver: '1.0' } }),
  ],
  ['an administrator’s', tabToken({ claims: { aud: botId, roles: ['Admin'] } })],
  [
    'of a foreign tenant',
    tabToken({
      key: keys.foreign,
      claims: { aud: botId, tid: foreignTenant, iss: `https://login.microsoftonline.com/${foreignTenant}/v2.0` },
    }),
  ],
  ['with a service url', tabToken({ claims: { aud: botId, serviceurl: serviceUrl } })],
  ['of an app of the tenant', tabToken({ claims: { aud: botId, idtyp: 'app', scp: undefined } })],
];

test.each(tabTokens)('a token of the tab (%s) is none of Teams’', async (_what, token) => {
  expect(await refused([`Authorization: Bearer ${token}`])).toEqual(['unknown-key']);
});

const forgedConnectors: readonly (readonly [what: string, token: string, reason: RefusalReason])[] = [
  ['the issuer of emulators', connectorToken({ claims: { iss: `https://sts.windows.net/${ourTenant}/` } }), 'issuer'],
  ['another cloud', connectorToken({ claims: { iss: 'https://api.botframework.us' } }), 'issuer'],
  ['the issuer with a slash', connectorToken({ claims: { iss: 'https://api.botframework.com/' } }), 'issuer'],
  ['the issuer in a list', connectorToken({ claims: { iss: ['https://api.botframework.com'] } }), 'issuer'],
  ['no issuer', connectorToken({ claims: { iss: undefined } }), 'issuer'],
  ['another bot', connectorToken({ claims: { aud: 'b0700000-0000-4000-8000-000000000002' } }), 'audience'],
  ['our bot among others', connectorToken({ claims: { aud: [botId, 'https://api.botframework.com'] } }), 'audience'],
  ['the audience of the connector itself', connectorToken({ claims: { aud: 'https://api.botframework.com' } }), 'audience'],
  ['no audience', connectorToken({ claims: { aud: undefined } }), 'audience'],
  ['expired an hour ago', connectorToken({ claims: { exp: at(-3600) } }), 'expired'],
  ['expired five minutes ago', connectorToken({ claims: { exp: at(-300) } }), 'expired'],
  ['no end', connectorToken({ claims: { exp: undefined } }), 'claims'],
  ['good for ever', connectorToken({ claims: { exp: at(10 * 365 * 86_400) } }), 'too-long-lived'],
  ['not before ten minutes from now', connectorToken({ claims: { nbf: at(600) } }), 'not-yet'],
  ['no beginning', connectorToken({ claims: { nbf: undefined } }), 'claims'],
  ['no service url', connectorToken({ claims: { serviceurl: undefined } }), 'claims'],
  ['a list of service urls', connectorToken({ claims: { serviceurl: [serviceUrl] } }), 'claims'],
  ['an empty service url', connectorToken({ claims: { serviceurl: '' } }), 'claims'],
  ['the key of another chat', connectorToken({ key: botKeys.otherChannel }), 'unknown-key'],
  ['a key that nobody knows', connectorToken({ key: newKey('nobody-knows') }), 'unknown-key'],
  ['a forger’s key under the right id', connectorToken({ key: { ...keys.forger, kid: botKeys.teams.kid } }), 'signature'],
  ['no algorithm', connectorToken({ header: { alg: 'none' } }), 'algorithm'],
  ['another algorithm', connectorToken({ header: { alg: 'HS256' } }), 'algorithm'],
  ['the address of its own key', connectorToken({ header: { jku: 'https://forger.example/keys' } }), 'header-parameter'],
];

test.each(forgedConnectors)('a token of Bot Framework with %s does not count', async (_what, token, reason) => {
  expect(await refused([`Authorization: Bearer ${token}`])).toEqual([reason]);
});

test('nearly two hundred ways were tried', () => {
  const tried = [...forgeries.flatMap(([, forged]) => forged), ...tabTokens, ...forgedConnectors];

  expect(tried.length).toBeGreaterThan(160);
});

const lies: readonly (readonly [what: string, activity: Parts, claims: Parts, reason: RefusalReason])[] = [
  ['an activity that names another service than its token', { serviceUrl: 'https://forger.example/' }, {}, 'service-url'],
  ['… another region', { serviceUrl: 'https://smba.trafficmanager.net/amer/' }, {}, 'service-url'],
  ['a service that is not listed', ...lyingAt('https://forger.example/emea/'), 'service-host'],
  ['… whose name begins like one', ...lyingAt('https://smba.trafficmanager.net.forger.example/emea/'), 'service-host'],
  ['… whose name ends like one', ...lyingAt('https://forgersmba.trafficmanager.net/emea/'), 'service-host'],
  ['… before whose host stands one', ...lyingAt('https://smba.trafficmanager.net@forger.example/emea/'), 'service-host'],
  ['… behind whose host stands one', ...lyingAt('https://forger.example/#smba.trafficmanager.net'), 'service-host'],
  ['… on this machine', ...lyingAt('http://127.0.0.1:3978/_connector'), 'service-host'],
  ['… in the tenant’s own network', ...lyingAt('https://169.254.169.254/metadata'), 'service-host'],
  ['… without TLS', ...lyingAt('http://smba.trafficmanager.net/emea/'), 'service-host'],
  ['… on another port', ...lyingAt('https://smba.trafficmanager.net:8443/emea/'), 'service-host'],
  ['… that is no address', ...lyingAt('smba.trafficmanager.net'), 'service-host'],
  [
    'another tenant',
    { conversation: { id: 'a:1', tenantId: foreignTenant }, channelData: { tenant: { id: foreignTenant } } },
    {},
    'tenant',
  ],
  ['another tenant in one of two places', { channelData: { tenant: { id: foreignTenant } } }, {}, 'tenant'],
  ['no tenant', { conversation: { id: 'a:1' }, channelData: {} }, {}, 'tenant'],
  ['another chat', { channelId: 'webchat' }, {}, 'channel'],
  ['the emulator', { channelId: 'emulator' }, {}, 'channel'],
];

function lyingAt(url: string): readonly [Parts, Parts] {
  return [{ serviceUrl: url }, { serviceurl: url }];
}

test.each(lies)('under a sound token, %s is not believed', async (_what, activity, claims, reason) => {
  bot.written.splice(0);

  const answer = await bot.send(activity, connectorToken({ claims }));

  expect(answer).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
  expect(JSON.stringify(answer.body)).not.toMatch(/service|host|tenant|channel/);
  expect(reasons()).toEqual([reason]);
});

const unreadable: readonly (readonly [what: string, body: string, status: number])[] = [
  ['nothing', '', 400],
  ['half a JSON', '{"type":', 400],
  ['a list', '[]', 400],
  ['a text', '"message"', 400],
  ['an activity without a chat', '{"type":"message","channelId":"msteams"}', 400],
  ['a quarter of a megabyte too much', JSON.stringify({ text: 'x'.repeat(512 * 1024) }), 413],
];

test.each(unreadable)('%s under a sound token is no activity', async (_what, body, status) => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${connectorToken()}` };

  const answer = await fetch(`${bot.address}/api/messages`, { method: 'POST', headers, body });

  expect(answer.status).toBe(status);
});

test('nothing of a body is read before its token was found good', async () => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${tabToken()}` };

  const answer = await fetch(`${bot.address}/api/messages`, { method: 'POST', headers, body: '{"type":' });

  expect(answer.status).toBe(401);
});
