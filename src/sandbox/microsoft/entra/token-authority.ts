import { calculateJwkThumbprint, errors, exportJWK, generateKeyPair, jwtVerify, SignJWT, type CryptoKey, type JWK } from 'jose';
import type { Clock } from '../../../clock.ts';
import type { Grant } from '../app-roles.ts';

/** What a token says of the app that it was given to. */
export interface AppToken {
  readonly roles: ReadonlySet<string>;
  /** Of Entra's directory roles, by template. */
  readonly directoryRoles: ReadonlySet<string>;
}

/** Signs the tokens of one tenant and tells real ones from others. */
export interface TokenAuthority {
  /** The public keys, as the tenant's `discovery/v2.0/keys` gives them. */
  readonly keys: readonly JWK[];
  issue(audience: string, clientId: string, granted: ReadonlySet<Grant>): Promise<string>;
  /** @throws TokenRefused when the token is not this tenant's, not for this audience, or too old. */
  check(token: string, audience: string): Promise<AppToken>;
}

export class TokenRefused extends Error {}

export const tokenSeconds = 3599;
/** learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference */
export const teamsReaderTemplate = '1076ac91-f3d9-41a7-a339-dcdf5f480acc';

export async function tokenAuthority(tenantId: string, clock: Clock): Promise<TokenAuthority> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(jwk);
  const issuer = `https://sts.windows.net/${tenantId}/`;
  return {
    keys: [{ ...jwk, kid, use: 'sig', alg: 'RS256', issuer: `https://login.microsoftonline.com/${tenantId}/v2.0` } as JWK],
    issue: (audience, clientId, granted) =>
      new SignJWT(claimsOf(tenantId, clientId, audience, granted))
        .setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(clientId)
        .setIssuedAt(clock.now())
        .setNotBefore(clock.now())
        .setExpirationTime(new Date(clock.now().getTime() + tokenSeconds * 1000))
        .sign(privateKey),
    check: (token, audience) => readToken(token, { publicKey, issuer, audience, tenantId, now: clock.now() }),
  };
}

/** App roles are of Graph; the token for another resource has none, and the directory roles stand in every one. */
function claimsOf(tenantId: string, clientId: string, audience: string, granted: ReadonlySet<Grant>): Record<string, unknown> {
  const roles = [...granted].filter((grant) => grant !== 'Teams Reader');
  return {
    tid: tenantId,
    appid: clientId,
    idtyp: 'app',
    ver: '1.0',
    ...(audience === 'https://graph.microsoft.com' ? { roles } : {}),
    wids: granted.has('Teams Reader') ? [teamsReaderTemplate] : [],
  };
}

interface Demands {
  readonly publicKey: CryptoKey;
  readonly issuer: string;
  readonly audience: string;
  readonly tenantId: string;
  readonly now: Date;
}

async function readToken(token: string, { publicKey, issuer, audience, tenantId, now }: Demands): Promise<AppToken> {
  try {
    const { payload } = await jwtVerify(token, publicKey, { issuer, audience, algorithms: ['RS256'], currentDate: now });
    if (payload['tid'] !== tenantId) throw new TokenRefused('Access token validation failure. Invalid tenant.');
    return { roles: new Set(stringsIn(payload['roles'])), directoryRoles: new Set(stringsIn(payload['wids'])) };
  } catch (cause) {
    if (cause instanceof TokenRefused) throw cause;
    throw new TokenRefused(refusalOf(cause), { cause });
  }
}

/** In the words of Graph. */
function refusalOf(cause: unknown): string {
  if (cause instanceof errors.JWTExpired) return 'Lifetime validation failed, the token is expired.';
  if (cause instanceof errors.JWTClaimValidationFailed && cause.claim === 'aud')
    return 'Access token validation failure. Invalid audience.';
  if (cause instanceof errors.JWTClaimValidationFailed && cause.claim === 'iss') return 'Access token validation failure. Invalid issuer.';
  if (cause instanceof errors.JWSSignatureVerificationFailed) return 'Invalid signature.';
  return 'CompactToken parsing failed with error code: 80049217';
}

function stringsIn(claim: unknown): readonly string[] {
  return Array.isArray(claim) ? claim.filter((one) => typeof one === 'string') : [];
}
