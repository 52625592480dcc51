import type { JWTPayload } from 'jose';
import type { Actor } from '../model/actor.ts';
import { addressMark } from './address-mark.ts';
import { personName } from './person-name.ts';
import { rolesOf, textsIn, type RoleRules } from './roles.ts';
import type { SignIn } from './sign-in.ts';
import { verifiedClaims, type SigningRules } from './signed-token.ts';
import { TokenRefused, type RefusalReason } from './token-refused.ts';
import { vendorKeys, type KeySurroundings } from './vendor-keys.ts';

/** An Entra tenant whose people may sign in, and whose data they then see. */
export interface SignInTenant {
  /** In small letters. */
  readonly tenantId: string;
  readonly organisationId: string;
}

export interface TabSignInSettings {
  /** The client id of the tab’s API app, and the names that it goes by: `api://HOST/CLIENT`. */
  readonly audiences: readonly string[];
  /** Apps that may ask for a token in somebody’s name. */
  readonly clients: readonly string[];
  readonly roles: RoleRules;
}

/** Teams, Microsoft 365 and Outlook, each on the desktop, the web and the phone: learn.microsoft.com/microsoftteams/platform/tabs/how-to/authentication/tab-sso-register-aad. */
export const teamsClients: readonly string[] = [
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
  '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
  '4765445b-32c6-49b0-83e6-1d93765276ca',
  '0ec893e0-5785-4de6-99da-4ed124e5296c',
  'd3590ed6-52b3-4102-aeff-aad2292ab01c',
  'bc59ab01-8403-45c6-8796-ac3ef710b3e3',
  '27922004-5251-4030-b22d-91ecd9a37ea4',
  '4345a7b9-9a63-4910-a426-35363201d503',
];

const scope = 'access_as_user';
const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Seconds: tokens for clients that are told of changes at once live for 28 hours, others up to 24 (learn.microsoft.com/entra/identity/conditional-access/concept-continuous-access-evaluation). */
const longest = 28 * 3600;

/** Entra v2.0 tokens of one tenant for the tab’s own API, which Teams gives to the tab. */
export function tabSignIn(tenant: SignInTenant, settings: TabSignInSettings, around: KeySurroundings): SignIn {
  const issuer = `https://login.microsoftonline.com/${tenant.tenantId}/v2.0`;
  const rules: SigningRules = {
    keys: vendorKeys(`https://login.microsoftonline.com/${tenant.tenantId}/discovery/v2.0/keys`, around),
    algorithm: 'RS256',
    issuers: [issuer],
    audiences: settings.audiences,
    required: ['exp', 'nbf', 'iat'],
    longest,
    clock: around.clock,
  };
  return {
    issuers: [issuer],
    async actorOf(token) {
      const claims = await verifiedClaims(token, rules);
      const refusal = refusalOf(claims, tenant, settings);
      if (refusal !== null) throw new TokenRefused(refusal);
      return actorFrom(claims, tenant, settings, around);
    },
  };
}

function refusalOf(claims: JWTPayload, { tenantId }: SignInTenant, { clients }: TabSignInSettings): RefusalReason | null {
  const { tid, ver, idtyp = 'user', scp, azp, oid, cnf } = claims;
  if (tid !== tenantId) return 'tenant';
  if (ver !== '2.0') return 'version';
  // An app has roles of its own; taken for a person it would have those.
  if (idtyp !== 'user') return 'app-only';
  if (typeof scp !== 'string' || !scp.split(' ').includes(scope)) return 'scope';
  if (typeof azp !== 'string' || !clients.includes(azp)) return 'client';
  // Whoever shows such a token has to show the key as well (RFC 7800), which nobody asked for here.
  if (cnf !== undefined) return 'bound-to-a-key';
  return typeof oid === 'string' && guid.test(oid) ? null : 'person';
}

function actorFrom(claims: JWTPayload, tenant: SignInTenant, { roles }: TabSignInSettings, { log }: KeySurroundings): Actor {
  const { oid, name, preferred_username: address, groups } = claims;
  if (roles.holders.size > 0 && hasTooManyGroups(claims))
    log.warn('a token names too many groups to list them: roles by group do not count', {});
  const grounds = { appRoles: textsIn(claims['roles']), holds: textsIn(groups), belongs: belongingOf(claims, tenant) };
  return {
    organisationId: tenant.organisationId,
    id: String(oid),
    name: personName(name, address),
    roles: rolesOf(grounds, roles),
    addressMark: addressMark(tenant.organisationId, address),
    signedInBy: 'microsoft',
  };
}

/** Above 200 groups Entra gives an address to ask instead: learn.microsoft.com/entra/identity-platform/access-token-claims-reference, "Groups overage claim". */
function hasTooManyGroups({ _claim_names: elsewhere, hasgroups }: JWTPayload): boolean {
  return hasgroups !== undefined || (typeof elsewhere === 'object' && elsewhere !== null && 'groups' in elsewhere);
}

/** `idp` is there when somebody’s account is in another tenant (same page); `acct` where the app asked for it. */
function belongingOf({ iss, idp, acct }: JWTPayload, { tenantId }: SignInTenant): 'member' | 'guest' {
  const isAtHome = idp === undefined || idp === iss || idp === `https://sts.windows.net/${tenantId}/`;
  return isAtHome && acct !== 1 && acct !== '1' ? 'member' : 'guest';
}
