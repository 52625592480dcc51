import type { Check } from '../../../model/check.ts';
import type { School } from '../../../model/school.ts';
import { CallFailure } from '../../calls/call-failure.ts';
import { patientFetch, type PatientFetch } from '../../calls/patient-fetch.ts';
import type { Collecting } from '../../collected.ts';
import { noRoomForSnapshots } from '../unread-objects.ts';
import { checkCertificate } from './check-certificate.ts';
import { checkConfigurationApi } from './check-configuration-api.ts';
import { checkGroup, groupPath } from './check-groups.ts';
import { checkPermission } from './check-permissions.ts';
import { checkSignIn } from './check-sign-in.ts';
import { checkSnapshots, principalPath, snapshotsUntried, trialType } from './check-snapshots.ts';
import { notSignedIn } from './check-words.ts';
import { configurationApiScope, readObjects } from './configuration-api.ts';
import { entraTokens } from './entra-token.ts';
import { graphBatch, type BatchAnswer } from './graph-batch.ts';
import { graphClient, graphScope, type GraphClient } from './graph-client.ts';
import type { MicrosoftConnection } from './microsoft-connection.ts';
import { orFailure } from '../../calls/or-failure.ts';
import { permissionsAsked } from './permissions-asked.ts';
import { groupsNamed } from './read-facts.ts';
import { takeSnapshot } from './snapshot-job.ts';
import { isOrphan, isTrial, trialKind } from './snapshot-names.ts';
import type { SnapshotTaken } from './snapshot-part.ts';
import { placesForJobs } from './snapshot-room.ts';
import { readToken } from './token-facts.ts';

/** Whether all is in place that reading a Microsoft tenant stands on: signing in, each permission, the snapshot's own app, the school's groups. */
export async function checkMicrosoft(
  connection: MicrosoftConnection,
  school: School | null,
  around: Collecting,
): Promise<readonly Check[]> {
  const send = patientFetch(6, around);
  const tokens = entraTokens(connection, graphScope, send, around.clock);
  const token = await orFailure(tokens.token());
  const certificate = checkCertificate(connection.credential, around.clock.now());
  if (token instanceof CallFailure) return [checkSignIn(token), ...certificate, ...untried(connection, school)];
  const graph = await graphClient(tokens, send);
  const [tried, trial, api] = await Promise.all([
    tryCalls(school, graph, around),
    orFailure(trialSnapshot(graph, around)),
    connection.configurationApi === 'skip' ? [] : tryConfigurationApi(connection, send, around),
  ]);
  const { roles } = readToken(token);
  return [
    checkSignIn(null),
    ...certificate,
    ...permissionsAsked(school).map((asked) => checkPermission(asked, roles, asked.path === null ? null : tried(asked.path), connection)),
    ...checkSnapshots(tried(principalPath), trial),
    ...groupsOf(school).map((group) => checkGroup(group, tried(groupPath(group)))),
    ...api,
  ];
}

/** Everything that one small call shows, in one go. */
async function tryCalls(school: School | null, graph: GraphClient, around: Collecting): Promise<(path: string) => BatchAnswer> {
  const paths = [...permissionsAsked(school).flatMap(({ path }) => path ?? []), principalPath, ...groupsOf(school).map(groupPath)];
  const answers = await graphBatch(graph, paths, around);
  return (path) => answers[paths.indexOf(path)] ?? new CallFailure('malformed', { address: 'graph.microsoft.com' });
}

/** Of one small object; should we be stopped, the next trial clears its job away, and after an hour the next collecting. */
async function trialSnapshot(graph: GraphClient, around: Collecting): Promise<SnapshotTaken> {
  const nothingKept = { load: async () => null, save: async () => undefined, clear: async () => undefined };
  const desk = { graph, around, store: nothingKept };
  const places = await placesForJobs([], desk, (job) => isTrial(job) || isOrphan(job, around.clock));
  if (places <= 0) throw new CallFailure('rejected', { address: 'graph.microsoft.com', code: noRoomForSnapshots });
  return takeSnapshot({ name: 'trial', kind: trialKind, types: [trialType] }, desk);
}

async function tryConfigurationApi(connection: MicrosoftConnection, send: PatientFetch, around: Collecting): Promise<readonly Check[]> {
  const tokens = entraTokens(connection, configurationApiScope, send, around.clock);
  return [checkConfigurationApi(await orFailure(readObjects('TeamsMeetingConfiguration', tokens, patientFetch(1, around), around)))];
}

function untried(connection: MicrosoftConnection, school: School | null): readonly Check[] {
  return [
    ...permissionsAsked(school).map(({ id, title, permission, need }): Check => {
      return { platform: 'teams', id, title, permission, need, outcome: 'unsure', found: notSignedIn, mend: null };
    }),
    ...snapshotsUntried(notSignedIn),
    ...groupsOf(school).map((group) => checkGroup(group, null)),
    ...(connection.configurationApi === 'skip' ? [] : [checkConfigurationApi(null)]),
  ];
}

function groupsOf(school: School | null): readonly string[] {
  return groupsNamed(school?.populations ?? []);
}
