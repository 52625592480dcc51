import type { Tokens } from '../api/client.ts';
import { notSignedIn, ProblemError } from '../api/problem.ts';
import type { Host } from '../host/host.ts';
import type { Kept } from '../host/kept.ts';
import { googleTokens } from './google.ts';
import { personaTokens } from './persona.ts';
import type { TabConfig } from '../host/tab-config.ts';

export interface SignInSurroundings {
  readonly fetch: typeof globalThis.fetch;
  /** Until the window is closed. */
  readonly session: Kept;
  readonly host: Host;
  readonly config: TabConfig;
}

/** Whoever is signed in already: by Teams, or earlier in this window; null: nobody, and the page asks. */
export function knownTokens(around: SignInSurroundings): Tokens | null {
  const { host, config } = around;
  if (config.mode === 'sandbox') return personaTokens(around);
  if (host.token !== null) return hostTokens(host.token);
  return googleTokens(around.session);
}

/** The host keeps its token fresh by itself: asked once more, it gives a new one. */
function hostTokens(token: () => Promise<string>): Tokens {
  return {
    async current() {
      return token().catch((cause: unknown) => {
        throw new ProblemError(notSignedIn, { cause });
      });
    },
    renewed: async () => token().catch(() => null),
  };
}
