import type { Clock } from '../../src/clock.ts';

export interface FoundToken {
  /** Null: there is none. */
  readonly token: string | null;
  /** When it ends; null: that was not told. */
  readonly until: string | null;
}

/** Somebody's token as it was found a moment ago, in memory only. */
export interface HeldTokens {
  /** What is held of them, else what is found now. */
  find(account: string, ask: () => Promise<FoundToken>): Promise<string | null>;
  /** What is found now. */
  renew(account: string, ask: () => Promise<FoundToken>): Promise<string | null>;
}

/** Milliseconds: for so long somebody who takes their consent back is still believed to give it. */
const longest = 300_000;
/** Milliseconds for which somebody who has not signed in is not asked after again; signing in says so itself. */
const shortest = 15_000;
/** Milliseconds before its end from which a token is no longer used. */
const margin = 300_000;
const most = 5000;

export function heldTokens(clock: Clock): HeldTokens {
  const held = new Map<string, { readonly token: string | null; readonly until: number }>();
  const now = (): number => clock.now().getTime();
  async function renew(account: string, ask: () => Promise<FoundToken>): Promise<string | null> {
    const { token, until } = await ask();
    const ends = until === null ? Number.NaN : Date.parse(until) - margin;
    // All at once: whoever is still there is soon held again.
    if (held.size >= most) held.clear();
    held.set(account, { token, until: token === null ? now() + shortest : Math.min(now() + longest, Number.isNaN(ends) ? now() : ends) });
    return token;
  }
  return {
    renew,
    async find(account, ask) {
      const known = held.get(account);
      return known !== undefined && now() < known.until ? known.token : renew(account, ask);
    },
  };
}
