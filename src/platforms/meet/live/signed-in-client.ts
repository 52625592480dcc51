import type { auth } from 'googleapis/build/src/apis/licensing/index.js';
import { addressOf, CallFailure } from '../../calls/call-failure.ts';
import type { CallSurroundings, PatientFetch } from '../../calls/patient-fetch.ts';
import { isObject, textIn } from '../../json.ts';
import type { GoogleConnection } from './google-connection.ts';

export interface SigningIn {
  readonly serviceAccount: GoogleConnection['serviceAccount'];
  /** Address of the one in whose name it is; null: the service account's own. */
  readonly subject: string | null;
  readonly scopes: readonly string[];
}

/** Google's own class for it: each of its APIs brings the same. */
export type GoogleJwt = (typeof auth)['JWT'];

/**
 * With what a client of Google's is made. It signs nobody in yet: it asks for its own token with its first call, and says when one was given out.
 * All calls that go through it may be sent again: they read, set values, or carry an id by which Google knows them.
 */
export function signedInClient(
  Jwt: GoogleJwt,
  { serviceAccount, subject, scopes }: SigningIn,
  through: PatientFetch,
  around: Pick<CallSurroundings, 'clock'>,
  signedInNow: () => void = () => {},
) {
  const jwt = new Jwt({
    email: serviceAccount.email,
    key: serviceAccount.privateKey,
    ...(subject === null ? {} : { subject }),
    scopes: [...scopes],
    additionalClaims: validNow(around),
    // The token is asked for by the same transporter. It would repeat that call by itself, after real seconds; the patient fetch repeats.
    transporterOptions: { fetchImplementation: gaxiosFetch(through, signedInNow), retryConfig: { retry: 0 } },
    // Google's debug log would show the token.
    useAuthRequestParameters: false,
  });
  // Named, so that the environment cannot send the token to another domain; as JSON, whatever a proxy makes of the headers.
  return { auth: jwt, retry: false, responseType: 'json' as const, universeDomain: 'googleapis.com' };
}

/** The times of an assertion, by our clock and read when it is signed; left to itself, the library looks at the system's. */
function validNow({ clock }: Pick<CallSurroundings, 'clock'>) {
  return {
    get iat() {
      return Math.floor(clock.now().getTime() / 1000);
    },
    get exp() {
      return this.iat + 3600;
    },
  };
}

type GaxiosFetch = typeof globalThis.fetch;

/** A token that is asked for twice harms nothing. */
function gaxiosFetch(call: PatientFetch, signedInNow: () => void): GaxiosFetch {
  return async (input, { method = 'GET', headers, body, signal } = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const request = { method, ...(headers && { headers }), ...(body && { body }), ...(signal && { signal }) };
    const answer = await call(url, { ...request, repeat: 'always' });
    if (url.host === 'oauth2.googleapis.com' && answer.ok) {
      await refuseEmptyToken(answer, url);
      signedInNow();
    }
    return answer;
  };
}

/** The library would go on with the token `undefined`. Whoever answers without one is not Google: a proxy, or a network that wants a login. */
async function refuseEmptyToken(answer: Response, url: URL): Promise<void> {
  const body: unknown = await answer.json().catch(() => null);
  if (isObject(body) && textIn(body, 'access_token') !== null) return;
  throw new CallFailure('malformed', { address: addressOf(url), status: answer.status });
}
