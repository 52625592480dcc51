import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { RefusalReason } from '../../../src/auth/token-refused.ts';
import type { ServedHosts } from '../../../src/sandbox/server/serve-hosts.ts';
import { forgeries } from '../../auth/forgeries.ts';
import { at, googleToken, hs256, keys, listed, newKey, tabToken, written } from '../../auth/pretend-vendors.ts';
import { rawRequest } from '../../auth/raw-request.ts';
import { noon } from '../../support/audit.ts';
import {
  addOnAccount,
  addOnToken,
  chatAccount,
  chatKey,
  endpoint,
  endpointToken,
  googleKeyHosts,
  projectNumber,
  projectToken,
} from './support/google-tokens.ts';
import { littleGoogleChat, type LittleGoogleChat } from './support/little-google-chat.ts';

let hosts: ServedHosts & { readonly asked: string[] };
let app: LittleGoogleChat;

beforeAll(async () => {
  hosts = await googleKeyHosts();
  app = await littleGoogleChat({ keys: hosts });
});

afterAll(async () => {
  await Promise.all([app.close(), hosts.close()]);
});

// Whatever was tried: nobody was answered, and no key was fetched from where a token says that it is.
afterEach(() => {
  expect(app.chat.heard).toEqual([]);
  expect(hosts.asked.filter((address) => address.startsWith('forger'))).toEqual([]);
});

const reasons = () => app.lines('somebody was not let in').map(({ reason }) => reason);

async function refused(headers: readonly string[]): Promise<unknown> {
  app.written.splice(0);
  const asked = ['Accept-Language: en', 'Content-Type: application/json', ...headers];
  const { status, body } = await rawRequest(app.port, asked, '/google/chat', 'POST');
  expect({ status, code: (JSON.parse(body) as { code: unknown }).code }).toEqual({ status: 401, code: 'not-signed-in' });
  // Why would teach a forger.
  expect(body).not.toMatch(/issuer|audience|e-mail|expired|signature/);
  expect(app.written.join('')).not.toMatch(/eyJ|delinde\.example|Bakker/);
  return reasons();
}

describe.each(forgeries)('what is refused at the tab is refused here too: %s', (_name, forged) => {
  test.each(forged)('%s', async (_what, headers, reason) => {
    // Entra's keys are none of Google's, and a token for the tab is none for Chat.
    expect([[reason], ['unknown-key'], ['audience'], ['issuer']]).toContainEqual(await refused(headers));
  });
});

type Row = readonly [what: string, token: string, reason: RefusalReason];
const stranger = 'mallory@other-project.iam.gserviceaccount.com';
const chatPem = chatKey.publicKey.export({ format: 'pem', type: 'spki' }).toString();
const projectClaims = { iss: chatAccount, aud: projectNumber, iat: at(-5), exp: at(3595) };

const byChat: readonly Row[] = [
  ['another project', projectToken({ claims: { aud: '250811000002' } }), 'audience'],
  ['our project among others', projectToken({ claims: { aud: [projectNumber, '1'] } }), 'audience'],
  ['our address', projectToken({ claims: { aud: endpoint } }), 'audience'],
  ['no audience', projectToken({ claims: { aud: undefined } }), 'audience'],
  ['another service account', projectToken({ claims: { iss: stranger } }), 'unknown-key'],
  ['the issuer in capitals', projectToken({ claims: { iss: 'CHAT@system.gserviceaccount.com' } }), 'unknown-key'],
  ['the issuer in a list', projectToken({ claims: { iss: [chatAccount] } }), 'unknown-key'],
  ['expired an hour ago', projectToken({ claims: { exp: at(-3600) } }), 'expired'],
  ['no end', projectToken({ claims: { exp: undefined } }), 'claims'],
  ['good for ever', projectToken({ claims: { exp: at(10 * 365 * 86_400) } }), 'too-long-lived'],
  ['issued tomorrow', projectToken({ claims: { iat: at(86_400), exp: at(86_500) } }), 'not-yet'],
  ['signed by itself', projectToken({ key: newKey('own') }), 'unknown-key'],
  ['signed by itself under the right id', projectToken({ key: { ...keys.forger, kid: chatKey.kid } }), 'signature'],
  ['signed with the key of ID tokens', projectToken({ key: keys.google }), 'unknown-key'],
  [
    'its own key along',
    projectToken({ key: { ...keys.forger, kid: chatKey.kid }, header: { jwk: listed(keys.forger) } }),
    'header-parameter',
  ],
  ['the address of its own key', projectToken({ header: { jku: 'https://forger.example/keys' } }), 'header-parameter'],
  ['no algorithm', projectToken({ header: { alg: 'none' } }), 'algorithm'],
  [
    'no algorithm and no signature',
    `${projectToken({ header: { alg: 'none' } })
      .split('.')
      .slice(0, 2)
      .join('.')}.`,
    'malformed',
  ],
  ['Google’s public key as a secret', written({ alg: 'HS256', kid: chatKey.kid, typ: 'JWT' }, projectClaims, hs256(chatPem)), 'algorithm'],
];

const byGoogle: readonly Row[] = [
  ['another service account that asked for our address', endpointToken({ claims: { email: stranger } }), 'client'],
  ['an account whose name begins like Chat’s', endpointToken({ claims: { email: `${chatAccount}.forger.example` } }), 'client'],
  ['another project’s add-on', endpointToken({ claims: { email: 'service-1@gcp-sa-gsuiteaddons.iam.gserviceaccount.com' } }), 'client'],
  ['an address that nobody verified', endpointToken({ claims: { email_verified: false } }), 'address-unverified'],
  ['“true” as a text', addOnToken({ claims: { email_verified: 'true' } }), 'address-unverified'],
  ['no address', endpointToken({ claims: { email: undefined } }), 'address-unverified'],
  ['two addresses', endpointToken({ claims: { email: [chatAccount, stranger] } }), 'address-unverified'],
  ['another address of ours', endpointToken({ claims: { aud: 'https://lesklaar.delinde.example/api' } }), 'audience'],
  ['our address with a slash', endpointToken({ claims: { aud: `${endpoint}/` } }), 'audience'],
  ['our project number', endpointToken({ claims: { aud: projectNumber } }), 'audience'],
  ['our address among others', endpointToken({ claims: { aud: [endpoint, 'https://forger.example'] } }), 'audience'],
  ['another issuer', endpointToken({ claims: { iss: 'https://accounts.forger.example' } }), 'issuer'],
  ['expired', addOnToken({ claims: { iat: at(-9000), exp: at(-5400) } }), 'expired'],
  ['Chat’s own key', endpointToken({ key: chatKey }), 'unknown-key'],
  ['signed by itself', addOnToken({ key: { ...keys.forger, kid: keys.google.kid } }), 'signature'],
  ['no algorithm', addOnToken({ header: { alg: 'none' } }), 'algorithm'],
  ['HS256', endpointToken({ header: { alg: 'HS256' } }), 'algorithm'],
  ['a teacher’s, for the tab', googleToken(), 'audience'],
  ['a teacher’s, for our address', googleToken({ claims: { aud: endpoint } }), 'client'],
  ['Entra’s, of a teacher', tabToken({ claims: { aud: endpoint } }), 'unknown-key'],
];

test.each(byChat)('a token of Chat’s with %s does not count', async (_what, token, reason) => {
  expect(await refused([`Authorization: Bearer ${token}`])).toEqual([reason]);
});

test.each(byGoogle)('an ID token with %s does not count', async (_what, token, reason) => {
  expect(await refused([`Authorization: Bearer ${token}`])).toEqual([reason]);
});

test('a way of signing that the app is not set up for does not count, however sound the token', async () => {
  const byAddress = await littleGoogleChat({ keys: hosts, audiences: { projectNumber: null, addOnAccount: null } });
  const byNumber = await littleGoogleChat({ keys: hosts, audiences: { endpoint: null, addOnAccount: null } });
  const said = { kind: 'said', words: 'check' } as const;

  const statuses = [
    await byAddress.tell(said, { token: projectToken() }),
    await byAddress.tell(said, { token: addOnToken(), format: 'add-on' }),
    await byNumber.tell(said, { token: endpointToken() }),
  ].map(({ status }) => status);

  expect(statuses).toEqual([401, 401, 401]);
  expect([...byAddress.chat.heard, ...byNumber.chat.heard]).toEqual([]);
  await Promise.all([byAddress.close(), byNumber.close()]);
});

const minutes = (count: number): Date => new Date(noon.getTime() + count * 60_000);
const lies: readonly (readonly [
  what: string,
  told: Parameters<LittleGoogleChat['tell']>[1],
  status: number,
  reason: RefusalReason | null,
])[] = [
  ['an event of an hour ago', { at: minutes(-60) }, 403, 'event-time'],
  ['an event of tomorrow', { at: minutes(1440) }, 403, 'event-time'],
  ['an add-on’s event under Chat’s token', { format: 'add-on', token: projectToken() }, 403, 'event-format'],
  ['Chat’s event under the add-on’s token', { token: addOnToken() }, 403, 'event-format'],
  ['an event without a time', { changes: { eventTime: undefined } }, 400, null],
  ['an event of nobody', { changes: { user: undefined } }, 400, null],
  ['somebody with another’s path as name', { changes: { user: { name: 'users/1/../2', type: 'HUMAN' } } }, 400, null],
  ['a space that leads elsewhere', { changes: { space: { name: 'spaces/../../users/1', spaceType: 'SPACE' } } }, 400, null],
  ['a quarter of a megabyte too much', { changes: { more: 'x'.repeat(300_000) } }, 413, null],
];

test.each(lies)('under a sound token, %s is not believed', async (_what, told, status, reason) => {
  app.written.splice(0);

  const answer = await app.tell({ kind: 'said', words: 'check' }, told);

  expect(answer.status).toBe(status);
  expect(reasons()).toEqual(reason === null ? [] : [reason]);
});

test('nothing of a body is read before its token was found good', async () => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${endpointToken({ claims: { email: stranger } })}` };

  const answer = await fetch(`${app.address}/google/chat`, { method: 'POST', headers, body: '{"type":' });

  expect(answer.status).toBe(401);
});

test('nearly two hundred ways were tried, each against the account that would have counted', () => {
  expect([...forgeries.flatMap(([, forged]) => forged), ...byChat, ...byGoogle, ...lies].length).toBeGreaterThan(180);
  expect(addOnAccount).not.toBe(chatAccount);
});
