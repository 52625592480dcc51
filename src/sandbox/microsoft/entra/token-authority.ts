import {
  calculateJwkThumbprint,
  errors,
  exportJWK,
  generateKeyPair,
  jwtVerify,
  SignJWT,
  type CryptoKey,
  type JWK,
  type JWTPayload,
} from 'jose';
import type { Clock } from '../../../clock.ts';

/** Signs the tokens of one tenant and tells real ones from others. */
export interface TokenAuthority {
  readonly tenantId: string;
  /** The public keys, as the tenant's `discovery/v2.0/keys` gives them. */
  readonly keys: readonly JWK[];
  /** A token with these claims, good from now for so many seconds unless the claims say otherwise. A claim of undefined is left out. */
  sign(claims: JWTPayload, seconds?: number): Promise<string>;
  /** @throws TokenRefused when the token is not this tenant's, of another issuer, not for any of these, or too old. */
  verify(token: string, issuer: string, audiences: readonly string[]): Promise<JWTPayload>;
}

export type TokenFault = 'expired' | 'audience' | 'issuer' | 'signature' | 'tenant' | 'malformed' | 'missing';

export class TokenRefused extends Error {
  readonly fault: TokenFault;

  constructor(fault: TokenFault, options?: ErrorOptions) {
    super(words[fault], options);
    this.fault = fault;
  }
}

/** In the words of Graph. */
const words: Readonly<Record<TokenFault, string>> = {
  expired: 'Lifetime validation failed, the token is expired.',
  audience: 'Access token validation failure. Invalid audience.',
  issuer: 'Access token validation failure. Invalid issuer.',
  signature: 'Invalid signature.',
  tenant: 'Access token validation failure. Invalid tenant.',
  malformed: 'CompactToken parsing failed with error code: 80049217',
  missing: 'Access token is empty.',
};

export const tokenSeconds = 3599;

/** Of tokens for Microsoft's older resources, Graph and Azure Bot Service among them. */
export function firstIssuer(tenantId: string): string {
  return `https://sts.windows.net/${tenantId}/`;
}

/** Of tokens for an API of the school's own. */
export function secondIssuer(tenantId: string): string {
  return `https://login.microsoftonline.com/${tenantId}/v2.0`;
}

export async function tokenAuthority(tenantId: string, clock: Clock): Promise<TokenAuthority> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(jwk);
  return {
    tenantId,
    keys: [{ ...jwk, kid, use: 'sig', alg: 'RS256', issuer: secondIssuer(tenantId) } as JWK],
    sign: (claims, seconds = tokenSeconds) => {
      const now = Math.floor(clock.now().getTime() / 1000);
      const payload = { tid: tenantId, iat: now, nbf: now, exp: now + seconds, ...claims };
      return new SignJWT(payload).setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid }).sign(privateKey);
    },
    verify: (token, issuer, audiences) => verified(token, { publicKey, issuer, audiences, tenantId, now: clock.now() }),
  };
}

interface Demands {
  readonly publicKey: CryptoKey;
  readonly issuer: string;
  readonly audiences: readonly string[];
  readonly tenantId: string;
  readonly now: Date;
}

async function verified(token: string, { publicKey, issuer, audiences, tenantId, now }: Demands): Promise<JWTPayload> {
  try {
    const rules = { issuer, audience: [...audiences], algorithms: ['RS256'], currentDate: now };
    const { payload } = await jwtVerify(token, publicKey, rules);
    if (payload['tid'] !== tenantId) throw new TokenRefused('tenant');
    return payload;
  } catch (cause) {
    if (cause instanceof TokenRefused) throw cause;
    throw new TokenRefused(faultOf(cause), { cause });
  }
}

function faultOf(cause: unknown): TokenFault {
  if (cause instanceof errors.JWTExpired) return 'expired';
  if (cause instanceof errors.JWTClaimValidationFailed && cause.claim === 'aud') return 'audience';
  if (cause instanceof errors.JWTClaimValidationFailed && cause.claim === 'iss') return 'issuer';
  return cause instanceof errors.JWSSignatureVerificationFailed ? 'signature' : 'malformed';
}
