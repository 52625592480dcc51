import type { PopulationDefinition, School } from '../../../model/school.ts';
import { CallFailure } from '../../calls/call-failure.ts';
import { patientFetch, type PatientFetch } from '../../calls/patient-fetch.ts';
import type { UnreadPart } from '../../calls/unread-part.ts';
import type { Progress } from '../../../model/progress.ts';
import type { Collected, Collecting } from '../../collected.ts';
import { entraHost } from '../unread-objects.ts';
import { configurationApiScope, noConfigurations, readConfigurations, type ConfigurationsRead } from './configuration-api.ts';
import { countLivePeople, noPeopleCounted } from './count-live-people.ts';
import { entraTokens, type AccessTokens } from './entra-token.ts';
import { graphClient, graphScope } from './graph-client.ts';
import type { MicrosoftConnection } from './microsoft-connection.ts';
import { orFailure } from '../../calls/or-failure.ts';
import type { SnapshotProgressStore } from './snapshot-progress.ts';
import { noSnapshots, takeSnapshots } from './take-snapshots.ts';
import { teamsDocuments, type TeamsRead } from './teams-documents.ts';
import { readToken } from './token-facts.ts';

/** Microsoft counts calls by app and tenant; more of them at a time only means that more of them are turned away. */
const callsAtATime = 6;

/**
 * Reads a Microsoft tenant: what the policies say, who has which, and, where the connection says so, Teams' own configuration API; all side by side.
 * Whatever the vendor does, what could be read stands in the documents, and what could not under their `unread`.
 * @throws whatever `progressStore` throws.
 */
export async function collectTeams(
  connection: MicrosoftConnection,
  school: School | null,
  progressStore: SnapshotProgressStore,
  around: Collecting,
): Promise<readonly Collected[]> {
  const read = await readTeams(connection, school?.populations ?? [], progressStore, around);
  return teamsDocuments(read, around.clock.now().toISOString());
}

async function readTeams(
  connection: MicrosoftConnection,
  definitions: readonly PopulationDefinition[],
  store: SnapshotProgressStore,
  around: Collecting,
): Promise<TeamsRead> {
  const send = patientFetch(callsAtATime, around);
  const tokens = entraTokens(connection, graphScope, send, around.clock);
  const token = await signIn(tokens, around);
  if (token instanceof CallFailure) return nothingRead(token, connection, definitions);
  const tenantId = readToken(token).tenantId ?? connection.tenantId;
  const graph = await graphClient(tokens, send);
  const [snapshots, people, configurations] = await Promise.all([
    told('configurationSnapshots', takeSnapshots(tenantId, { graph, store, around }), around),
    countLivePeople(graph, definitions, around.progress),
    connection.configurationApi === 'skip' ? null : told('configurationApi', configurationsOf(connection, send, around), around),
  ]);
  return { tenantId, snapshots, people, configurations };
}

/** Told on the way, so that something shows at once. */
async function signIn(tokens: AccessTokens, { progress }: Collecting): Promise<string | CallFailure> {
  const tell = (state: Progress['state']): void => progress({ platform: 'teams', part: 'sign-in', done: 0, state });
  tell('reading');
  const token = await orFailure(tokens.token());
  tell(token instanceof CallFailure ? 'unread' : 'read');
  return token;
}

/** Another host than Graph, with a limit of its own. */
async function configurationsOf(connection: MicrosoftConnection, send: PatientFetch, around: Collecting): Promise<ConfigurationsRead> {
  const tokens = entraTokens(connection, configurationApiScope, send, around.clock);
  return readConfigurations(tokens, patientFetch(callsAtATime, around), around);
}

/** Nobody was let in: every part is unread for the same reason. */
function nothingRead(
  { kind, code, said }: CallFailure,
  { tenantId, configurationApi }: MicrosoftConnection,
  definitions: readonly PopulationDefinition[],
): TeamsRead {
  // Entra's code is what an administrator looks up.
  const words = [code, said].filter((word) => word !== null).join(': ');
  const failure = { kind, code: null, said: kind === 'signed-out' ? words || null : entraHost };
  return {
    tenantId,
    snapshots: noSnapshots(failure),
    people: noPeopleCounted(failure, definitions),
    configurations: configurationApi === 'skip' ? null : noConfigurations(failure),
  };
}

/** Progress of a part of which nothing is counted on the way. */
async function told<T extends { readonly unread: readonly UnreadPart[] }>(
  part: string,
  reading: Promise<T>,
  { progress }: Collecting,
): Promise<T> {
  progress({ platform: 'teams', part, done: 0, state: 'reading' });
  const read = await reading;
  progress({ platform: 'teams', part, done: 0, state: read.unread.length === 0 ? 'read' : 'unread' });
  return read;
}
