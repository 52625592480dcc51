import { randomBytes } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import type { Clock } from '../../../clock.ts';

/** What an access token allows. */
export interface Grant {
  /** In whose name; null: the service account's own. */
  readonly subject: string | null;
  readonly scopes: readonly string[];
}

export interface AccessTokens {
  issue(grant: Grant): Promise<string>;
  /** Null for what is no token, is another sandbox's, or has expired. */
  read(token: string): Promise<Grant | null>;
}

/** Seconds; Google gives out an hour. */
export const lifetime = 3599;

// Google's own tokens begin so, and tell nothing else.
const prefix = 'ya29.';

/** Access tokens that carry their grant, so that nothing needs to be kept of them. */
export function accessTokens(clock: Clock): AccessTokens {
  const secret = randomBytes(32);
  return {
    async issue({ subject, scopes }) {
      const now = Math.floor(clock.now().getTime() / 1000);
      const token = new SignJWT({ scopes, ...(subject === null ? {} : { sub: subject }) }).setProtectedHeader({ alg: 'HS256' });
      return `${prefix}${await token.setExpirationTime(now + lifetime).sign(secret)}`;
    },
    async read(token) {
      if (!token.startsWith(prefix)) return null;
      try {
        const { payload } = await jwtVerify(token.slice(prefix.length), secret, { algorithms: ['HS256'], currentDate: clock.now() });
        const { scopes } = payload;
        return { subject: payload.sub ?? null, scopes: Array.isArray(scopes) ? scopes.map(String) : [] };
      } catch {
        return null;
      }
    },
  };
}
