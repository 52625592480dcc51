import type { admin_directory_v1 } from 'googleapis/build/src/apis/admin/directory_v1.js';
import type { admin_reports_v1 } from 'googleapis/build/src/apis/admin/reports_v1.js';
import type { cloudidentity_v1 } from 'googleapis/build/src/apis/cloudidentity/v1.js';
import type { licensing_v1 } from 'googleapis/build/src/apis/licensing/v1.js';
import { patientFetch, type CallSurroundings, type PatientFetch } from '../../calls/patient-fetch.ts';
import { usualPatience } from '../../calls/pause-before.ts';
import type { GoogleConnection } from './google-connection.ts';
import { saysLater } from './google-failure.ts';
import { googleScopes, type GooglePart } from './google-scopes.ts';
import { signedInClient } from './signed-in-client.ts';

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
    const { serviceAccount, subject } = connection;
    return signedInClient(auth.JWT, { serviceAccount, subject, scopes: [googleScopes[part]] }, through, around, signedInNow);
  }
}
