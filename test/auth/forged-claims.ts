import type { Forged } from './forged-headers.ts';
import {
  at,
  googleClient,
  googleToken,
  keys,
  ourClient,
  rs256,
  tabToken,
  teacherClaims,
  teacherId,
  written,
  type Parts,
} from './pretend-vendors.ts';

/** What Entra might say of somebody, signed as it signs, with these claims otherwise. */
function says(claims: Parts): readonly string[] {
  return [`Authorization: Bearer ${tabToken({ claims })}`];
}

function googleSays(claims: Parts): readonly string[] {
  return [`Authorization: Bearer ${googleToken({ claims })}`];
}

/** A number that only JSON can write. */
function expiringAt(number: string): readonly string[] {
  const claims = JSON.stringify(teacherClaims).replace(/"exp":\d+/, `"exp":${number}`);
  return [`Authorization: Bearer ${written({ typ: 'JWT', alg: 'RS256', kid: keys.entra.kid }, claims, rs256(keys.entra))}`];
}

export const forgedTimes: readonly Forged[] = [
  ['expired an hour ago', says({ exp: at(-3600) }), 'expired'],
  ['expired five minutes ago', says({ exp: at(-300) }), 'expired'],
  ['expired before there were computers', says({ exp: -2_208_988_800 }), 'expired'],
  ['good for ten years', says({ exp: at(315_360_000) }), 'too-long-lived'],
  ['good for thirty hours', says({ exp: at(30 * 3600) }), 'too-long-lived'],
  ['good for ever, as a number that is too large', expiringAt('1e999'), 'too-long-lived'],
  ['an end in milliseconds', says({ exp: at(4500) * 1000 }), 'too-long-lived'],
  ['an end as a text', says({ exp: String(at(4500)) }), 'claims'],
  ['an end in Arabic digits', says({ exp: '١٧٩٥٣٥٣٣٠٠' }), 'claims'],
  ['an end that is null', says({ exp: null }), 'claims'],
  ['no end', says({ exp: undefined }), 'claims'],
  ['not before ten minutes from now', says({ nbf: at(600) }), 'not-yet'],
  ['issued in ten minutes', says({ iat: at(600) }), 'not-yet'],
  ['no beginning', says({ nbf: undefined }), 'claims'],
  ['a beginning as a text', says({ nbf: String(at(-60)) }), 'claims'],
  ['no time of issue', says({ iat: undefined }), 'claims'],
];

export const forgedPeople: readonly Forged[] = [
  ['version 1', says({ ver: '1.0' }), 'version'],
  ['no version', says({ ver: undefined }), 'version'],
  ['version 2 as a number', says({ ver: 2 }), 'version'],
  ['an app that is administrator', says({ idtyp: 'app', scp: undefined, roles: ['Admin'], oid: teacherId }), 'app-only'],
  ['an app that claims a scope', says({ idtyp: 'app' }), 'app-only'],
  ['a device', says({ idtyp: 'device' }), 'app-only'],
  ['an app that does not say so', says({ scp: undefined, roles: ['Admin'] }), 'scope'],
  ['another scope', says({ scp: 'User.Read' }), 'scope'],
  ['a scope that begins like ours', says({ scp: 'access_as_user.all' }), 'scope'],
  ['our scope in capitals', says({ scp: 'ACCESS_AS_USER' }), 'scope'],
  ['our scope in a list', says({ scp: ['access_as_user'] }), 'scope'],
  ['asked for by nobody', says({ azp: undefined }), 'client'],
  ['asked for by an app that is not Teams', says({ azp: '04b07795-8ddb-461a-bbee-02f9e1bf7b46' }), 'client'],
  ['asked for by ourselves', says({ azp: ourClient }), 'client'],
  ['asked for by a list', says({ azp: ['5e3ce6c0-2b1f-4285-8d4b-75ee78787346'] }), 'client'],
  ['the asking app where v1 has it', says({ azp: undefined, appid: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346' }), 'client'],
  ['bound to a key that was not shown', says({ cnf: { kid: 'k' } }), 'bound-to-a-key'],
  ['nobody', says({ oid: undefined }), 'person'],
  ['somebody with a list of ids', says({ oid: [teacherId] }), 'person'],
  ['somebody whose id is a path', says({ oid: '../de-linde/admin' }), 'person'],
];

export const forgedAtGoogle: readonly Forged[] = [
  ['the token of another app', googleSays({ aud: '1234-other.apps.googleusercontent.com', azp: undefined }), 'audience'],
  ['a list of audiences', googleSays({ aud: [googleClient] }), 'audience'],
  ['asked for by another app', googleSays({ azp: '1234-other.apps.googleusercontent.com' }), 'client'],
  ['a private account with an address of the school', googleSays({ hd: undefined }), 'domain'],
  ['the pupils’ domain', googleSays({ hd: 'leerling.delinde.example' }), 'domain'],
  ['a domain that ends like ours', googleSays({ hd: 'notdelinde.example' }), 'domain'],
  ['our domain in capitals', googleSays({ hd: 'DELINDE.EXAMPLE' }), 'domain'],
  ['our domain in a list', googleSays({ hd: ['delinde.example'] }), 'domain'],
  ['an address that was not verified', googleSays({ email_verified: false }), 'address-unverified'],
  ['an address that is verified in words', googleSays({ email_verified: 'true' }), 'address-unverified'],
  ['no address', googleSays({ email: undefined }), 'address-unverified'],
  ['nobody at Google', googleSays({ sub: undefined }), 'person'],
  ['a number for a person', googleSays({ sub: 110 }), 'person'],
  ['expired at Google', googleSays({ exp: at(-3600) }), 'expired'],
  ['good for two days at Google', googleSays({ exp: at(2 * 86_400) }), 'too-long-lived'],
  ['signed by Entra', [`Authorization: Bearer ${googleToken({ key: keys.entra })}`], 'unknown-key'],
  [
    'signed by a forger under Google’s key id',
    [`Authorization: Bearer ${googleToken({ key: { ...keys.forger, kid: keys.google.kid } })}`],
    'signature',
  ],
];
