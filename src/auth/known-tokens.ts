import { createHash } from 'node:crypto';
import { decodeJwt } from 'jose';
import type { Clock } from '../clock.ts';
import { skew } from './signed-token.ts';

/** Tokens that were found good a moment ago: checking a signature takes longer than all else that a request does before its use case. */
export interface KnownTokens<Found> {
  /** What its check found. */
  find(token: string): Found | null;
  note(token: string, found: Found): void;
}

/** Milliseconds for which a role that was taken away or not yet given, or a key, may still count. */
const longest = 60_000;
const most = 5000;

/** By their hash: the memory of the process holds no tokens. */
export function knownTokens<Found>(clock: Clock): KnownTokens<Found> {
  const known = new Map<string, { readonly found: Found; readonly until: number }>();
  return {
    find(token) {
      const key = hashOf(token);
      const one = known.get(key);
      if (one === undefined) return null;
      if (clock.now().getTime() < one.until) return one.found;
      known.delete(key);
      return null;
    },
    note(token, found) {
      const { exp = 0 } = decodeJwt(token);
      const until = Math.min(clock.now().getTime() + longest, (exp + skew) * 1000);
      // All at once: whoever is still there is soon known again.
      if (known.size >= most) known.clear();
      known.set(hashOf(token), { found, until });
    },
  };
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64');
}
