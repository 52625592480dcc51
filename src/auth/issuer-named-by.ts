import { decodeJwt } from 'jose';
import { TokenRefused } from './token-refused.ts';

/** Nobody has checked it yet: it only chooses who does. @throws TokenRefused malformed. */
export function issuerNamedBy(token: string): unknown {
  try {
    return decodeJwt(token).iss;
  } catch (cause) {
    throw new TokenRefused('malformed', { cause });
  }
}
