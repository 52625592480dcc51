import type { JWTPayload } from 'jose';
import type { Actor } from '../model/actor.ts';
import { addressMark } from './address-mark.ts';
import { personName } from './person-name.ts';
import { asciiLowerCase, rolesOf, type RoleRules } from './roles.ts';
import type { SignIn } from './sign-in.ts';
import { verifiedClaims, type SigningRules } from './signed-token.ts';
import { TokenRefused, type RefusalReason } from './token-refused.ts';
import { vendorKeys, type KeySurroundings } from './vendor-keys.ts';

/** A domain whose people may sign in, and whose data they then see. Pupils often have one of their own, which is then left out. */
export interface SignInDomain {
  readonly domain: string;
  readonly organisationId: string;
}

export interface GoogleSignInSettings {
  /** OAuth client of the tab. */
  readonly clientId: string;
  readonly domains: readonly SignInDomain[];
  readonly roles: RoleRules;
}

export interface GoogleSurroundings extends KeySurroundings {
  /** Addresses of the groups that an address is in: Google’s tokens name none. */
  readonly groupsOf: (address: string) => Promise<readonly string[]>;
}

/** Google has written its name in both ways: developers.google.com/identity/openid-connect/openid-connect#validatinganidtoken. */
export const googleIssuers = ['https://accounts.google.com', 'accounts.google.com'];
export const googleKeysAddress = 'https://www.googleapis.com/oauth2/v3/certs';

/** Seconds; Google’s own library lets no token count for longer (google-auth-library, oauth2client.ts). */
const longest = 24 * 3600;

/** Google’s ID tokens for the tab, for schools without Microsoft. */
export function googleSignIn(settings: GoogleSignInSettings, around: GoogleSurroundings): SignIn {
  const rules: SigningRules = {
    keys: vendorKeys(googleKeysAddress, around),
    algorithm: 'RS256',
    issuers: googleIssuers,
    audiences: [settings.clientId],
    required: ['exp', 'iat'],
    longest,
    clock: around.clock,
  };
  return {
    issuers: googleIssuers,
    async actorOf(token) {
      const claims = await verifiedClaims(token, rules);
      const refusal = refusalOf(claims, settings);
      if (refusal !== null) throw new TokenRefused(refusal);
      return actorFrom(claims, settings, around);
    },
  };
}

function refusalOf(claims: JWTPayload, { clientId, domains }: GoogleSignInSettings): RefusalReason | null {
  const { sub, azp = clientId, email, email_verified: isVerified, hd } = claims;
  if (azp !== clientId) return 'client';
  if (typeof sub !== 'string' || sub === '') return 'person';
  if (isVerified !== true || typeof email !== 'string') return 'address-unverified';
  // Anybody can have a private account with an address of the school; only `hd` says that the school manages it.
  return domains.some(({ domain }) => domain === hd) ? null : 'domain';
}

async function actorFrom(claims: JWTPayload, { domains, roles }: GoogleSignInSettings, around: GoogleSurroundings): Promise<Actor> {
  const { sub, name, email, hd } = claims;
  const address = asciiLowerCase(String(email));
  const groups = roles.holders.size === 0 ? [] : await groupsOrNone(address, around);
  const organisationId = domains.find(({ domain }) => domain === hd)?.organisationId ?? '';
  return {
    organisationId,
    id: String(sub),
    name: personName(name, address),
    roles: rolesOf({ appRoles: [], holds: [address, ...groups], belongs: 'member' }, roles),
    addressMark: addressMark(organisationId, address),
    signedInBy: 'google',
  };
}

/** Without them somebody can do less than they might, never more. */
async function groupsOrNone(address: string, { groupsOf, log }: GoogleSurroundings): Promise<readonly string[]> {
  try {
    return await groupsOf(address);
  } catch (error) {
    log.warn('the groups of somebody who signs in could not be read: roles by group do not count', { error });
    return [];
  }
}
