import type { Tokens } from '../api/client.ts';
import { openRequest } from '../api/open-request.ts';
import type { Kept } from '../host/kept.ts';
import type { TabConfig } from '../host/tab-config.ts';

export type Persona = TabConfig['personas'][number]['id'];

interface Surroundings {
  readonly fetch: typeof globalThis.fetch;
  readonly session: Kept;
}

/** Somebody of the pretend school; null before anybody was chosen. A restarted sandbox knows none of its old tokens, and gives a new one. */
export function personaTokens({ fetch, session }: Surroundings): Tokens | null {
  const persona = session.get('persona');
  if (persona === null) return null;
  let token: Promise<string> | null = null;
  return {
    async current() {
      token ??= askToken(fetch, persona);
      return token.catch((error: unknown) => {
        // What failed once may work the next time.
        token = null;
        throw error;
      });
    },
    async renewed() {
      token = askToken(fetch, persona);
      return token;
    },
  };
}

export function choosePersona(session: Kept, persona: Persona | null): void {
  session.set('persona', persona);
}

async function askToken(fetch: Surroundings['fetch'], persona: string): Promise<string> {
  const answer = await openRequest(fetch, '/sandbox/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  });
  return (answer as { token: string }).token;
}
