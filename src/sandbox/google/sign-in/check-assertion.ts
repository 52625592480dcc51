import type { KeyObject } from 'node:crypto';
import { errors, jwtVerify, type JWTPayload } from 'jose';

/** Why no token is given out: OAuth's own word and Google's sentence. */
export interface SignInRefusal {
  readonly error: 'invalid_grant' | 'invalid_scope' | 'unauthorized_client' | 'unsupported_grant_type' | 'invalid_request';
  readonly error_description: string;
}

export interface ServiceAccount {
  readonly email: string;
  readonly publicKey: KeyObject;
}

const tokenAddress = 'https://oauth2.googleapis.com/token';

/** Seconds by which clocks may differ. */
const skew = 300;
const longest = 3600;

const untimely = invalid(
  'Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.',
);

/** What a service account says when it asks for a token, once its signature, audience and times have been checked. */
export async function checkAssertion(assertion: string, account: ServiceAccount, now: Date): Promise<JWTPayload | SignInRefusal> {
  try {
    const { payload } = await jwtVerify(assertion, account.publicKey, {
      algorithms: ['RS256'],
      audience: tokenAddress,
      currentDate: now,
      clockTolerance: skew,
      requiredClaims: ['iss', 'iat', 'exp'],
    });
    if (payload.iss !== account.email) return invalid('Invalid grant: account not found');
    const { iat = 0, exp = 0 } = payload;
    return exp - iat > longest || iat > now.getTime() / 1000 + skew ? untimely : payload;
  } catch (cause) {
    return refusalOf(cause);
  }
}

export function isRefusal(value: JWTPayload | SignInRefusal): value is SignInRefusal {
  return 'error_description' in value;
}

export function invalid(description: string): SignInRefusal {
  return { error: 'invalid_grant', error_description: description };
}

function refusalOf(cause: unknown): SignInRefusal {
  if (cause instanceof errors.JWSSignatureVerificationFailed) return invalid('Invalid JWT Signature.');
  if (cause instanceof errors.JWTExpired) return untimely;
  const claim = cause instanceof errors.JWTClaimValidationFailed ? cause.claim : null;
  if (claim === 'aud') return invalid(`Invalid JWT: Failed audience check. The right audience is ${tokenAddress}`);
  return claim === 'iat' || claim === 'exp' ? untimely : invalid('Bad Request');
}
