import type { RefusalReason } from '../../src/auth/token-refused.ts';
import {
  at,
  foreignTenant,
  googleToken,
  hs256,
  keys,
  listed,
  newKey,
  ourClient,
  ourTenant,
  part,
  rs256,
  tabToken,
  teacherClaims,
  written,
  type Parts,
} from './pretend-vendors.ts';

/** What is sent, and why nobody is let in with it. */
export type Forged = readonly [what: string, headers: readonly string[], reason: RefusalReason];

const good = tabToken();
const [goodHeader = '', goodClaims = '', goodSignature = ''] = good.split('.');
const publicPem = keys.entra.publicKey.export({ format: 'pem', type: 'spki' }).toString();
const rightHeader = { typ: 'JWT', alg: 'RS256', kid: keys.entra.kid };

function bearing(token: string): readonly string[] {
  return [`Authorization: Bearer ${token}`];
}

/** A token of the teacher's with another header, signed as Entra signs. */
function headed(header: unknown): readonly string[] {
  return bearing(written(header, teacherClaims, rs256(keys.entra)));
}

function parameter(more: Parts): readonly string[] {
  return headed({ ...rightHeader, ...more });
}

/** Signed by a forger, who says where the key is to be found. */
function ownKey(more: Parts): readonly string[] {
  return bearing(written({ ...rightHeader, ...more }, teacherClaims, rs256(keys.forger)));
}

export const forgedHeaders: readonly Forged[] = [
  ['nothing', [], 'no-header'],
  ['an empty header', ['Authorization: '], 'not-bearer'],
  ['a name and a password', [`Authorization: Basic ${Buffer.from('admin:admin').toString('base64')}`], 'not-bearer'],
  ['the scheme alone', ['Authorization: Bearer'], 'not-bearer'],
  ['another scheme', [`Authorization: Token ${good}`], 'not-bearer'],
  ['the token without a scheme', [`Authorization: ${good}`], 'not-bearer'],
  ['a tab after the scheme', [`Authorization: Bearer\t${good}`], 'not-bearer'],
  ['two spaces after the scheme', [`Authorization: Bearer  ${good}`], 'malformed'],
  ['two tokens in a row', [`Authorization: Bearer ${good} ${good}`], 'malformed'],
  ['two values with a comma', [`Authorization: Bearer ${good}, Bearer ${good}`], 'malformed'],
  ['the token in quotation marks', [`Authorization: Bearer "${good}"`], 'malformed'],
  ['the header twice', [`Authorization: Bearer ${good}`, `Authorization: Bearer ${good}`], 'several-headers'],
  ['a good header and a bad one behind it', [`Authorization: Bearer ${good}`, 'authorization: Bearer x.y.z'], 'several-headers'],
  ['a bad header and a good one behind it', ['Authorization: Basic x', `AUTHORIZATION: Bearer ${good}`], 'several-headers'],
  ['a token of 20 kB', bearing(tabToken({ claims: { groups: Array.from({ length: 400 }, () => ourTenant) } })), 'too-long'],
  ['the token in a cookie', [`Cookie: token=${good}; Authorization=Bearer ${good}`], 'no-header'],
  ['the token in a header of a proxy', [`Proxy-Authorization: Bearer ${good}`, `X-Forwarded-Authorization: Bearer ${good}`], 'no-header'],
  ['who one is in a header of a proxy', ['X-MS-CLIENT-PRINCIPAL-ID: 1', 'X-Forwarded-User: admin'], 'no-header'],
];

export const forgedShapes: readonly Forged[] = [
  ['a word', bearing('letmein'), 'malformed'],
  ['header and claims without a signature', bearing(`${goodHeader}.${goodClaims}`), 'malformed'],
  ['an empty signature', bearing(`${goodHeader}.${goodClaims}.`), 'malformed'],
  ['four parts', bearing(`${good}.${goodSignature}`), 'malformed'],
  ['five parts, as if encrypted', bearing(`${good}.${goodSignature}.${goodSignature}`), 'malformed'],
  ['padding', bearing(`${good}==`), 'malformed'],
  ['the other base64', bearing(`${goodHeader}.${goodClaims}.${'+/'.repeat(20)}`), 'malformed'],
  ['a line break in percent-encoding', bearing(`${good}%0d%0a`), 'malformed'],
  ['full-width digits', bearing(`${goodHeader}.${goodClaims}.１２３`), 'malformed'],
  ['a header that is no JSON', bearing(written('not json', teacherClaims, rs256(keys.entra))), 'malformed'],
  ['a header that is a list', bearing(written([rightHeader], teacherClaims, rs256(keys.entra))), 'malformed'],
  ['claims that are no JSON', bearing(written(rightHeader, '{"iss":', rs256(keys.entra))), 'malformed'],
  ['claims that are a list', bearing(written(rightHeader, [teacherClaims], rs256(keys.entra))), 'malformed'],
  ['claims that are null', bearing(written(rightHeader, 'null', rs256(keys.entra))), 'malformed'],
];

export const forgedSignatures: readonly Forged[] = [
  [
    'alg none with something behind it',
    bearing(written({ ...rightHeader, alg: 'none' }, teacherClaims, () => Buffer.from('x'))),
    'algorithm',
  ],
  ['alg nOnE', bearing(written({ ...rightHeader, alg: 'nOnE' }, teacherClaims, () => Buffer.from('x'))), 'algorithm'],
  [
    'HS256 with the public key as its secret',
    bearing(written({ ...rightHeader, alg: 'HS256' }, teacherClaims, hs256(publicPem))),
    'algorithm',
  ],
  [
    'HS256 with the listed key as its secret',
    bearing(written({ ...rightHeader, alg: 'HS256' }, teacherClaims, hs256(JSON.stringify(listed(keys.entra))))),
    'algorithm',
  ],
  ['HS256 with an empty secret', bearing(written({ ...rightHeader, alg: 'HS256' }, teacherClaims, hs256(''))), 'algorithm'],
  ['RS256 said to be RS384', headed({ ...rightHeader, alg: 'RS384' }), 'algorithm'],
  ['RS256 said to be PS256', headed({ ...rightHeader, alg: 'PS256' }), 'algorithm'],
  ['RS256 said to be ES256', headed({ ...rightHeader, alg: 'ES256' }), 'algorithm'],
  ['rs256 in small letters', headed({ ...rightHeader, alg: 'rs256' }), 'algorithm'],
  ['no algorithm', headed({ typ: 'JWT', kid: keys.entra.kid }), 'algorithm'],
  ['a list of algorithms', headed({ ...rightHeader, alg: ['RS256'] }), 'algorithm'],
  ['its own key along with it (jwk)', ownKey({ jwk: listed(keys.forger) }), 'header-parameter'],
  ['the address of its key (jku)', ownKey({ jku: 'https://forger.example/keys', kid: keys.forger.kid }), 'header-parameter'],
  ['the address of its certificate (x5u)', ownKey({ x5u: 'https://forger.example/certificate' }), 'header-parameter'],
  ['its own certificate (x5c)', ownKey({ x5c: ['MIIB'] }), 'header-parameter'],
  ['something that has to be understood (crit)', parameter({ crit: ['exp'], exp: at(60) }), 'header-parameter'],
  ['unencoded claims (b64)', parameter({ b64: false, crit: ['b64'] }), 'header-parameter'],
  ['compression (zip)', parameter({ zip: 'DEF' }), 'header-parameter'],
  ['a nonce in the header, as tokens for Graph have', parameter({ nonce: 'n-0S6_WzA2Mj' }), 'header-parameter'],
  ['no type', headed({ alg: 'RS256', kid: keys.entra.kid }), 'type'],
  ['the type of a logout token', parameter({ typ: 'logout+jwt' }), 'type'],
  ['the type of a proof of possession', parameter({ typ: 'pop' }), 'type'],
  ['no key id', headed({ typ: 'JWT', alg: 'RS256' }), 'no-key-id'],
  ['a list of key ids', parameter({ kid: [keys.entra.kid] }), 'no-key-id'],
  ['an unknown key id', bearing(tabToken({ key: newKey('nobody-knows') })), 'unknown-key'],
  ['a key id that is a path', parameter({ kid: '../../../../dev/null' }), 'unknown-key'],
  ['a key id that is a query', parameter({ kid: "x' union select 'secret" }), 'unknown-key'],
  ['the key of another tenant', bearing(tabToken({ key: keys.foreign })), 'unknown-key'],
  ['the key of Google', bearing(tabToken({ key: keys.google })), 'unknown-key'],
  ['another key under the right id', bearing(tabToken({ key: { ...keys.forger, kid: keys.entra.kid } })), 'signature'],
  [
    'claims that were changed afterwards',
    bearing(`${goodHeader}.${part({ ...teacherClaims, roles: ['Admin'] })}.${goodSignature}`),
    'signature',
  ],
  [
    'the signature of another token',
    bearing(`${goodHeader}.${goodClaims}.${tabToken({ claims: { name: 'x' } }).split('.')[2]}`),
    'signature',
  ],
  ['half a signature', bearing(`${goodHeader}.${goodClaims}.${goodSignature.slice(0, 170)}`), 'signature'],
];

export const forgedIssuers: readonly Forged[] = [
  [
    'a sound token of a foreign tenant',
    bearing(
      tabToken({ claims: { iss: `https://login.microsoftonline.com/${foreignTenant}/v2.0`, tid: foreignTenant }, key: keys.foreign }),
    ),
    'issuer',
  ],
  ['a foreign tenant that says it is of ours', bearing(tabToken({ claims: { tid: foreignTenant } })), 'tenant'],
  ['no tenant', bearing(tabToken({ claims: { tid: undefined } })), 'tenant'],
  ['a list with our tenant', bearing(tabToken({ claims: { tid: [ourTenant] } })), 'tenant'],
  ['the issuer of v1 tokens', bearing(tabToken({ claims: { iss: `https://sts.windows.net/${ourTenant}/`, ver: '1.0' } })), 'issuer'],
  ['the issuer of all tenants', bearing(tabToken({ claims: { iss: 'https://login.microsoftonline.com/common/v2.0' } })), 'issuer'],
  [
    'the issuer as documentation writes it',
    bearing(tabToken({ claims: { iss: 'https://login.microsoftonline.com/{tenantid}/v2.0' } })),
    'issuer',
  ],
  ['our issuer without its version', bearing(tabToken({ claims: { iss: `https://login.microsoftonline.com/${ourTenant}` } })), 'issuer'],
  [
    'our issuer with a slash more',
    bearing(tabToken({ claims: { iss: `https://login.microsoftonline.com/${ourTenant}/v2.0/` } })),
    'issuer',
  ],
  ['our issuer over http', bearing(tabToken({ claims: { iss: `http://login.microsoftonline.com/${ourTenant}/v2.0` } })), 'issuer'],
  ['our issuer in another cloud', bearing(tabToken({ claims: { iss: `https://login.microsoftonline.us/${ourTenant}/v2.0` } })), 'issuer'],
  ['our issuer in a list', bearing(tabToken({ claims: { iss: [teacherClaims['iss']] } })), 'issuer'],
  ['no issuer', bearing(tabToken({ claims: { iss: undefined } })), 'issuer'],
  ['Google, with Entra’s claims and key', bearing(tabToken({ claims: { iss: 'https://accounts.google.com' } })), 'unknown-key'],
  ['a host that begins like Google', bearing(googleToken({ claims: { iss: 'https://accounts.google.com.forger.example' } })), 'issuer'],
  ['the audience of the bot', bearing(tabToken({ claims: { aud: 'b0700000-0000-4000-8000-000000000001' } })), 'audience'],
  ['the audience of Graph', bearing(tabToken({ claims: { aud: 'https://graph.microsoft.com' } })), 'audience'],
  ['our audience at a foreign address', bearing(tabToken({ claims: { aud: `api://forger.example/${ourClient}` } })), 'audience'],
  ['our audience with something behind it', bearing(tabToken({ claims: { aud: `${ourClient}/` } })), 'audience'],
  ['our audience among others', bearing(tabToken({ claims: { aud: ['https://graph.microsoft.com', ourClient] } })), 'audience'],
  ['our audience alone in a list', bearing(tabToken({ claims: { aud: [ourClient] } })), 'audience'],
  ['an object as its audience', bearing(tabToken({ claims: { aud: { [ourClient]: true } } })), 'audience'],
  ['no audience', bearing(tabToken({ claims: { aud: undefined } })), 'audience'],
];
