import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import type { SignInConfig } from '../../src/auth/sign-ins.ts';
import type { RoleRules } from '../../src/auth/roles.ts';
import { serveHosts, type ServedHosts } from '../../src/sandbox/server/serve-hosts.ts';
import type { Mishap } from '../../src/sandbox/server/mishap.ts';
import { jsonAnswer, type WireHost, type WireRequest } from '../../src/sandbox/server/wire.ts';
import { noon } from '../support/audit.ts';

export const ourTenant = '5c1a0de1-11de-4c0d-9e5a-0de11de00001';
export const foreignTenant = 'f0e1d2c3-b4a5-4697-8877-665544332211';
export const ourClient = '7ab00000-0000-4000-8000-00000000ca11';
export const ourAudience = `api://lesklaar.delinde.example/${ourClient}`;
const teamsOnTheWeb = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';
export const teacherId = '11111111-2222-4333-8444-555555555555';
export const googleClient = '1234-lesklaar.apps.googleusercontent.com';
export const adminsGroup = '0a0a0a0a-0000-4000-8000-000000000001';

export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

export function newKey(kid: string): SigningKey {
  return { kid, ...generateKeyPairSync('rsa', { modulusLength: 2048 }) };
}

/** As a vendor lists it. */
export function listed({ kid, publicKey }: SigningKey): object {
  return { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' };
}

const entraKey = newKey('entra-1');
const foreignKey = newKey('foreign-1');
const googleKey = newKey('google-1');
export const keys = { entra: entraKey, foreign: foreignKey, google: googleKey, forger: newKey('forger-1') };

export interface PretendVendors extends ServedHosts {
  readonly heard: WireRequest[];
  /** What Entra lists for our tenant. */
  entraKeys: readonly SigningKey[];
  mishap: Mishap | null;
}

/** Entra's and Google's key lists on loopback, and a forger's host that nobody should ever ask. */
export async function pretendVendors(): Promise<PretendVendors> {
  const heard: WireRequest[] = [];
  const hosts = new Map<string, WireHost>([
    ['login.microsoftonline.com', ({ path }) => entraKeysAt(path, vendors.entraKeys)],
    ['www.googleapis.com', () => jsonAnswer(200, { keys: [listed(googleKey)] })],
    ['forger.example', () => jsonAnswer(200, { keys: [listed(keys.forger)] })],
  ]);
  const served = await serveHosts(hosts, { heard: (request) => void heard.push(request), mishaps: () => vendors.mishap });
  const vendors: PretendVendors = { ...served, heard, entraKeys: [entraKey], mishap: null };
  return vendors;
}

function entraKeysAt(path: string, ours: readonly SigningKey[]) {
  const tenant = path.split('/')[1] ?? '';
  return jsonAnswer(200, { keys: (tenant === ourTenant ? ours : [foreignKey]).map(listed) });
}

export const everybodyTeaches: RoleRules = {
  holders: new Map([
    [adminsGroup, ['admin']],
    ['ict@delinde.example', ['ict-coordinator']],
    ['kwaliteit@delinde.example', ['dpo']],
    ['bestuur@delinde.example', ['board']],
  ]),
  others: 'teacher',
};

export const signInConfig: SignInConfig = {
  microsoft: {
    clientId: ourClient,
    audiences: [ourClient, ourAudience],
    tenants: [{ id: ourTenant, organisationId: null }],
    otherClients: [],
  },
  google: { clientId: googleClient, domains: [{ id: 'delinde.example', organisationId: null }] },
  roles: everybodyTeaches,
};

export type Parts = Readonly<Record<string, unknown>>;

const now = Math.floor(noon.getTime() / 1000);

/** Seconds from noon. */
export function at(seconds: number): number {
  return now + seconds;
}

/** What Entra says of a teacher of the school who opens the tab. */
export const teacherClaims: Parts = {
  aud: ourClient,
  iss: `https://login.microsoftonline.com/${ourTenant}/v2.0`,
  iat: at(-60),
  nbf: at(-60),
  exp: at(4500),
  azp: teamsOnTheWeb,
  azpacr: '0',
  name: 'Sanne Bakker',
  oid: teacherId,
  preferred_username: 's.bakker@delinde.example',
  rh: '0.AAAA',
  scp: 'access_as_user',
  sub: 'pairwise-subject',
  tid: ourTenant,
  uti: 'u',
  ver: '2.0',
};

/** What Google says of the same teacher at a school without Microsoft. */
const googleClaims: Parts = {
  iss: 'https://accounts.google.com',
  azp: googleClient,
  aud: googleClient,
  sub: '110169484474386276334',
  hd: 'delinde.example',
  email: 's.bakker@delinde.example',
  email_verified: true,
  name: 'Sanne Bakker',
  nbf: at(-300),
  iat: at(-30),
  exp: at(3570),
};

export interface Forgery {
  readonly claims?: Parts;
  readonly header?: Parts;
  readonly key?: SigningKey;
}

/** A token of Entra's for a teacher, with these parts otherwise; `undefined` takes one away. */
export function tabToken({ claims = {}, header = {}, key = entraKey }: Forgery = {}): string {
  return written({ typ: 'JWT', alg: 'RS256', kid: key.kid, ...header }, { ...teacherClaims, ...claims }, rs256(key));
}

export function googleToken({ claims = {}, header = {}, key = googleKey }: Forgery = {}): string {
  return written({ alg: 'RS256', kid: key.kid, typ: 'JWT', ...header }, { ...googleClaims, ...claims }, rs256(key));
}

export type Signer = (input: string) => Buffer;

/** Any header over any claims, as a library would never write them. A claim may be given as `raw` JSON. */
export function written(header: unknown, claims: unknown, signer: Signer): string {
  const input = `${part(header)}.${part(claims)}`;
  return `${input}.${signer(input).toString('base64url')}`;
}

export function part(content: unknown): string {
  return Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)).toString('base64url');
}

export function rs256({ privateKey }: SigningKey): Signer {
  return (input) => sign('RSA-SHA256', Buffer.from(input), privateKey);
}

export function hs256(secret: string | Buffer): Signer {
  return (input) => createHmac('sha256', secret).update(input).digest();
}
