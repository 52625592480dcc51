import type { admin_directory_v1 } from 'googleapis/build/src/apis/admin/directory_v1.js';
import type { admin_reports_v1 } from 'googleapis/build/src/apis/admin/reports_v1.js';
import type { cloudidentity_v1 } from 'googleapis/build/src/apis/cloudidentity/v1.js';
import type { licensing_v1 } from 'googleapis/build/src/apis/licensing/v1.js';
import { addressOf, CallFailure } from '../../calls/call-failure.ts';
import { patientFetch, type CallSurroundings, type PatientFetch } from '../../calls/patient-fetch.ts';
import { usualPatience } from '../../calls/pause-before.ts';
import { isObject, textIn } from '../../json.ts';
import type { GoogleConnection } from './google-connection.ts';
import { saysLater } from './google-failure.ts';
import { googleScopes, type GooglePart } from './google-scopes.ts';

/** Google's own clients, each signed in for one part of the tenant and nothing else. */
export interface GoogleClients {
  readonly policies: cloudidentity_v1.Cloudidentity;
  readonly orgUnits: admin_directory_v1.Admin;
  readonly groups: admin_directory_v1.Admin;
  readonly users: admin_directory_v1.Admin;
  readonly adminLog: admin_reports_v1.Admin;
  readonly licences: licensing_v1.Licensing;
}

/** Google allows 2,400 Directory calls a minute for each user: developers.google.com/workspace/admin/directory/v1/limits. */
const concurrency = 8;

/** Reads of policies are counted by the minute; how many are allowed is not published. ScubaGoggles waits half a minute. */
const policyPause = 30_000;

/**
 * Signs nobody in yet, and says when a token was given out: each client asks for its own token with its first call, so that a scope that was not delegated fails that part alone.
 * Loaded on demand: the clients take 60 ms and 30 MB.
 */
export async function googleClients(
  connection: GoogleConnection,
  around: CallSurroundings,
  signedInNow: () => void = () => {},
): Promise<GoogleClients> {
  // Version files and not `googleapis`: all of Google's APIs take 0.8 s and 156 MB.
  const [
    { cloudidentity_v1: policies },
    { admin_directory_v1: directory },
    { admin_reports_v1: reports },
    { auth, licensing_v1: licensing },
  ] = await Promise.all([
    import('googleapis/build/src/apis/cloudidentity/v1.js'),
    import('googleapis/build/src/apis/admin/directory_v1.js'),
    import('googleapis/build/src/apis/admin/reports_v1.js'),
    import('googleapis/build/src/apis/licensing/index.js'),
  ]);
  const call = patientFetch(concurrency, around, saysLater);
  const patience = { throttledPause: policyPause, ...(around.patience ?? usualPatience) };
  const callPolicies = patientFetch(1, { ...around, patience }, saysLater);
  return {
    policies: new policies.Cloudidentity(signedIn('policies', callPolicies)),
    orgUnits: new directory.Admin(signedIn('orgUnits', call)),
    groups: new directory.Admin(signedIn('groups', call)),
    users: new directory.Admin(signedIn('users', call)),
    adminLog: new reports.Admin(signedIn('adminLog', call)),
    licences: new licensing.Licensing(signedIn('licences', call)),
  };

  function signedIn(part: GooglePart, through: PatientFetch) {
    const jwt = new auth.JWT({
      email: connection.serviceAccount.email,
      key: connection.serviceAccount.privateKey,
      subject: connection.subject,
      scopes: [googleScopes[part]],
      additionalClaims: validNow(around),
      // The token is asked for by the same transporter. It would repeat that call by itself, after real seconds; the patient fetch repeats.
      transporterOptions: { fetchImplementation: gaxiosFetch(through, signedInNow), retryConfig: { retry: 0 } },
      // Google's debug log would show the token.
      useAuthRequestParameters: false,
    });
    // Named, so that the environment cannot send the token to another domain; as JSON, whatever a proxy makes of the headers.
    return { auth: jwt, retry: false, responseType: 'json' as const, universeDomain: 'googleapis.com' };
  }
}

/** The times of an assertion, by our clock and read when it is signed; left to itself, the library looks at the system's. */
function validNow({ clock }: CallSurroundings) {
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

/** All our calls only read, and a token that is asked for twice harms nothing: any of them may be sent again. */
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
