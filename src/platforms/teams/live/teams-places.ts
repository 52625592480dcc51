import type { Localized } from '../../../model/language.ts';
import type { PlacesFound } from '../../../model/named-place.ts';
import { CallFailure } from '../../calls/call-failure.ts';
import { patientFetch, type CallSurroundings } from '../../calls/patient-fetch.ts';
import { unreadPart } from '../../calls/unread-part.ts';
import { isObject, textIn } from '../../json.ts';
import { teamsUnreadSentence } from '../unread-objects.ts';
import { entraTokens } from './entra-token.ts';
import { graphBatch } from './graph-batch.ts';
import { graphClient, graphScope, malformedAnswer, type GraphClient } from './graph-client.ts';
import { graphPages } from './graph-pages.ts';
import type { MicrosoftConnection } from './microsoft-connection.ts';
import { onlyOne } from './permissions-asked.ts';
import { groupPermission, membersOf } from './read-facts.ts';

const callsAtATime = 4;
const path = '/groups?$select=id,displayName&$top=999';
/** A board of forty schools with a group for each class stays below it. */
const mostGroups = 10_000;
/** Five batches. */
const mostCounted = 100;

interface Group {
  readonly id: string;
  readonly name: string;
}

/**
 * The tenant's groups by name. How many people are in it is asked for those whose name is worth it, also through groups inside it. Nothing that Microsoft does
 * makes it throw.
 */
export async function teamsPlaces(
  connection: MicrosoftConnection,
  worthCounting: (name: string) => boolean,
  around: CallSurroundings,
): Promise<PlacesFound> {
  const send = patientFetch(callsAtATime, around);
  const graph = await graphClient(entraTokens(connection, graphScope, send, around.clock), send);
  const { groups, unread } = await listGroups(graph);
  const counted = groups.filter(({ name }) => worthCounting(name)).slice(0, mostCounted);
  const counts = await countMembers(counted, graph, around);
  const places = groups.map(({ id, name }) => {
    return { platform: 'teams' as const, kind: 'group' as const, id, name, members: counts.get(id) ?? null };
  });
  return { places, unread };
}

async function listGroups(graph: GraphClient): Promise<{ readonly groups: readonly Group[]; readonly unread: readonly Localized[] }> {
  const groups: Group[] = [];
  try {
    for await (const rows of graphPages(graph, path)) {
      groups.push(...rows.flatMap(groupIn));
      if (groups.length > mostGroups) return { groups: groups.slice(0, mostGroups), unread: [tooMany] };
    }
    return { groups, unread: [] };
  } catch (cause) {
    if (!(cause instanceof CallFailure)) throw cause;
    return { groups, unread: [teamsUnreadSentence(unreadPart('groups', groupPermission, cause))] };
  }
}

/** A group without a name tells nothing. */
function groupIn(row: unknown): readonly Group[] {
  const id = isObject(row) ? textIn(row, 'id') : null;
  if (!isObject(row) || id === null) throw malformedAnswer(path);
  const name = textIn(row, 'displayName') ?? '';
  return name === '' ? [] : [{ id, name }];
}

/** By id; whom Microsoft does not count is not among them. */
async function countMembers(groups: readonly Group[], graph: GraphClient, around: CallSurroundings): Promise<ReadonlyMap<string, number>> {
  const answers = await graphBatch(
    graph,
    groups.map(({ id }) => onlyOne(membersOf(id).path)),
    around,
  );
  const counts = new Map<string, number>();
  for (const [index, { id }] of groups.entries()) {
    const answer = answers[index];
    const count = isObject(answer) ? answer['@odata.count'] : undefined;
    if (typeof count === 'number') counts.set(id, count);
  }
  return counts;
}

const tooMany: Localized = {
  nl: `De tenant heeft meer dan ${mostGroups} groepen: naar de rest is niet gekeken.`,
  en: `The tenant has more than ${mostGroups} groups: the rest were not looked at.`,
};
