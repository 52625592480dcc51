import { decodeProtectedHeader, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey, type ProtectedHeaderParameters } from 'jose';
import type { Clock } from '../clock.ts';
import { TokenRefused, type RefusalReason } from './token-refused.ts';

/** What has to be true of a token, whoever issued it. */
export interface SigningRules {
  readonly keys: JWTVerifyGetKey;
  readonly algorithm: 'RS256' | 'HS256';
  /** From our configuration, never from the token. */
  readonly issuers: readonly string[];
  readonly audiences: readonly string[];
  /** Claims without which the token says too little. */
  readonly required: readonly string[];
  /** Seconds from now beyond which no token of this issuer can still count. */
  readonly longest: number;
  readonly clock: Clock;
}

/** Seconds by which clocks may differ. */
export const skew = 300;

/**
 * By these a token brings or names its own key, or changes what the signature is of. `nonce` is in tokens for Graph, which nobody but Graph can check.
 * RFC 7515 section 4.1, RFC 7516 section 4.1, RFC 7797.
 */
const refusedParameters = ['jku', 'jwk', 'x5u', 'x5c', 'crit', 'b64', 'zip', 'enc', 'nonce'] as const;

/**
 * What a token says, once its header, signature, issuer, audience and times were found right.
 * @throws TokenRefused.
 */
export async function verifiedClaims(token: string, rules: SigningRules): Promise<JWTPayload> {
  refuseHeader(headerOf(token), rules);
  const claims = await verify(token, rules);
  const now = rules.clock.now().getTime() / 1000;
  const { aud, exp = Infinity, iat = 0 } = claims;
  // A list of audiences is a token that serves elsewhere too; neither vendor issues any.
  if (typeof aud !== 'string') throw new TokenRefused('audience');
  if (iat > now + skew) throw new TokenRefused('not-yet');
  if (exp > now + rules.longest + skew) throw new TokenRefused('too-long-lived');
  return claims;
}

function headerOf(token: string): ProtectedHeaderParameters {
  try {
    return decodeProtectedHeader(token);
  } catch (cause) {
    throw new TokenRefused('malformed', { cause });
  }
}

function refuseHeader(header: ProtectedHeaderParameters, { algorithm }: SigningRules): void {
  if (header.alg !== algorithm) throw new TokenRefused('algorithm');
  if (refusedParameters.some((name) => Object.hasOwn(header, name))) throw new TokenRefused('header-parameter');
  if (header.typ !== 'JWT') throw new TokenRefused('type');
  if (typeof header.kid !== 'string' || header.kid === '') throw new TokenRefused('no-key-id');
}

async function verify(token: string, { keys, algorithm, issuers, audiences, required, clock }: SigningRules): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: [algorithm],
      issuer: [...issuers],
      audience: [...audiences],
      requiredClaims: [...required],
      clockTolerance: skew,
      currentDate: clock.now(),
    });
    return payload;
  } catch (cause) {
    if (cause instanceof errors.JOSEError) throw new TokenRefused(reasonFor(cause), { cause });
    throw cause;
  }
}

function reasonFor(cause: errors.JOSEError): RefusalReason {
  if (cause instanceof errors.JWTExpired) return 'expired';
  if (cause instanceof errors.JWTClaimValidationFailed) return reasonForClaim(cause.claim, cause.reason);
  if (cause instanceof errors.JWSSignatureVerificationFailed) return 'signature';
  if (cause instanceof errors.JWKSNoMatchingKey || cause instanceof errors.JWKSMultipleMatchingKeys) return 'unknown-key';
  return 'malformed';
}

function reasonForClaim(claim: string, failure: string): RefusalReason {
  if (claim === 'iss') return 'issuer';
  if (claim === 'aud') return 'audience';
  return claim === 'nbf' && failure === 'check_failed' ? 'not-yet' : 'claims';
}
