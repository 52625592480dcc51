import { CallFailure } from '../../calls/call-failure.ts';
import { patientFetch, type CallSurroundings } from '../../calls/patient-fetch.ts';
import { isObject, textIn } from '../../json.ts';
import { entraTokens } from './entra-token.ts';
import { graphClient, graphScope, type GraphClient } from './graph-client.ts';
import { graphPages } from './graph-pages.ts';
import type { MicrosoftConnection } from './microsoft-connection.ts';

export interface NamedPerson {
  /** Entra’s object id. */
  readonly id: string;
  readonly name: string;
}

const callsAtATime = 4;
/** The staff of a board of a hundred schools. */
const mostPeople = 10_000;

/**
 * Who is in the groups, also through groups inside them, by name; accounts that are switched off are left out. A group that cannot be read has nobody.
 * @throws CallFailure only where nobody was let in.
 */
export async function peopleOfGroups(
  connection: MicrosoftConnection,
  groups: readonly string[],
  around: CallSurroundings,
): Promise<readonly NamedPerson[]> {
  const send = patientFetch(callsAtATime, around);
  const graph = await graphClient(entraTokens(connection, graphScope, send, around.clock), send);
  const people = new Map<string, NamedPerson>();
  for (const group of groups)
    for await (const person of membersOf(group, graph)) if (people.size < mostPeople) people.set(person.id, person);
  return [...people.values()];
}

/** learn.microsoft.com/graph/api/group-list-transitivemembers, cast to people. */
async function* membersOf(group: string, graph: GraphClient): AsyncGenerator<NamedPerson, void, undefined> {
  const path = `/groups/${encodeURIComponent(group)}/transitiveMembers/microsoft.graph.user?$select=id,displayName,accountEnabled&$top=999&$count=true`;
  try {
    for await (const rows of graphPages(graph, path)) yield* rows.flatMap(personIn);
  } catch (cause) {
    if (!(cause instanceof CallFailure)) throw cause;
  }
}

function personIn(row: unknown): readonly NamedPerson[] {
  if (!isObject(row) || row['accountEnabled'] === false) return [];
  const [id, name] = [textIn(row, 'id'), textIn(row, 'displayName')];
  return id === null || name === null || name.trim() === '' ? [] : [{ id, name: name.trim().slice(0, 300) }];
}
