import type { Tokens } from '../api/client.ts';
import type { Kept } from '../host/kept.ts';

/** developers.google.com/identity/openid-connect/openid-connect: the implicit flow, whose answer stands in the fragment, so that no server's log gets it. */
const authorisation = 'https://accounts.google.com/o/oauth2/v2/auth';

interface Asked {
  readonly state: string;
  readonly nonce: string;
  /** Where somebody was when they were asked to sign in. */
  readonly path: string;
}

/** The address to go to, and what its answer has to fit. */
export function googleRequest(clientId: string, path: string, origin: string, session: Kept, newId: () => string): string {
  const asked: Asked = { state: newId(), nonce: newId(), path };
  session.set('google-asked', JSON.stringify(asked));
  const query = new URLSearchParams({
    client_id: clientId,
    redirect_uri: `${origin}/tab/`,
    response_type: 'id_token',
    scope: 'openid email profile',
    state: asked.state,
    nonce: asked.nonce,
    prompt: 'select_account',
  });
  return `${authorisation}?${query.toString()}`;
}

/** Takes Google's answer out of the address; null where it is none, or not to what was asked here. Answers where to go on. */
export function takeGoogleAnswer(fragment: string, session: Kept): { readonly path: string } | null {
  const answer = new URLSearchParams(fragment.replace(/^#/, ''));
  const token = answer.get('id_token');
  if (!answer.has('state')) return null;
  const asked = askedIn(session);
  session.set('google-asked', null);
  if (token === null || asked === null || answer.get('state') !== asked.state || nonceOf(token) !== asked.nonce) return null;
  session.set('google-token', token);
  return { path: asked.path };
}

/** Google renews nothing by itself: after an hour somebody signs in again. */
export function googleTokens(session: Kept): Tokens | null {
  const token = session.get('google-token');
  if (token === null) return null;
  return {
    current: async () => token,
    renewed: async () => {
      session.set('google-token', null);
      return null;
    },
  };
}

function askedIn(session: Kept): Asked | null {
  const text = session.get('google-asked');
  return text === null ? null : (JSON.parse(text) as Asked);
}

/** The service checks the rest of the token; that it answers our own question only we can know. */
function nonceOf(token: string): unknown {
  try {
    const claims = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    return (JSON.parse(atob(claims)) as { nonce?: unknown }).nonce ?? null;
  } catch {
    return null;
  }
}
