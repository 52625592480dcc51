import type { PopulationDefinition } from '../../../model/school.ts';
import { CallFailure } from '../../calls/call-failure.ts';
import type { UnreadPart } from '../../calls/unread-part.ts';
import type { Collecting } from '../../collected.ts';
import { isObject, textIn, type JsonObject } from '../../json.ts';
import { peopleParts } from '../graph-assignments.ts';
import type { GraphClient } from './graph-client.ts';
import type { FactsOf, PeopleFacts } from './people-facts.ts';
import { readList, type GraphList } from './read-list.ts';

/** What came of reading who is who. */
export interface FactsRead {
  /** The lists that arrived whole; the others tell nothing of anybody. */
  readonly whole: ReadonlySet<FactsOf>;
  /** Ids of the school's own populations that lack the members of a group, or some of them. */
  readonly lacking: ReadonlySet<string>;
  readonly unread: readonly UnreadPart[];
}

/** The lists that tell roles, and the least permission for each. */
export const factLists: Readonly<Record<FactsOf, GraphList>> = {
  educationUsers: {
    part: peopleParts.educationUsers,
    path: '/education/users?$select=id,primaryRole&$top=999',
    permission: 'EduRoster.Read.All',
    fewest: 0,
  },
  users: {
    part: peopleParts.users,
    path: '/users?$select=id,accountEnabled,userType,assignedLicenses&$top=999',
    permission: 'User.Read.All',
    fewest: 1,
  },
};

export const groupPermission = 'GroupMember.Read.All';

/** Reads the school's own groups and the two lists that tell roles, side by side. */
export async function readFacts(
  graph: GraphClient,
  definitions: readonly PopulationDefinition[],
  facts: PeopleFacts,
  progress: Collecting['progress'],
): Promise<FactsRead> {
  const groups = placesOfGroups(definitions);
  const [educationUsers, users, ...members] = await Promise.all([
    readList(
      factLists.educationUsers,
      graph,
      progress,
      told((id, row) => facts.tellEducation(id, row)),
    ),
    readList(
      factLists.users,
      graph,
      progress,
      told((id, row) => facts.tellAccount(id, row)),
    ),
    ...[...groups].map(async ([group, place]) =>
      readList(
        membersOf(group),
        graph,
        progress,
        told((id) => facts.tellPopulation(id, place)),
      ),
    ),
  ]);
  const lacked = new Set([...groups.keys()].filter((_group, index) => members[index] !== 'whole'));
  const whole = Object.entries({ educationUsers, users }).flatMap(([list, read]) => (read === 'whole' ? [list as FactsOf] : []));
  return {
    whole: new Set(whole),
    lacking: new Set(definitions.filter(({ teamsGroups }) => teamsGroups.some((id) => lacked.has(id.toLowerCase()))).map(({ id }) => id)),
    unread: [educationUsers, users, ...members].filter((read) => read !== 'whole'),
  };
}

/** The ids of all groups of the school's own, each once. */
export function groupsNamed(definitions: readonly PopulationDefinition[]): readonly string[] {
  return [...placesOfGroups(definitions).keys()];
}

/** All lists that are asked who is who. */
export function listsOfFacts(definitions: readonly PopulationDefinition[]): readonly GraphList[] {
  return [factLists.educationUsers, factLists.users, ...groupsNamed(definitions).map(membersOf)];
}

/** Members of nested groups are members too. */
export function membersOf(group: string): GraphList {
  const part = `groups/${group}`;
  const path = `/groups/${encodeURIComponent(group)}/transitiveMembers/microsoft.graph.user?$select=id&$top=999&$count=true`;
  return { part, path, permission: groupPermission, fewest: 0 };
}

/** By the group's id, the first population that names it. */
function placesOfGroups(definitions: readonly PopulationDefinition[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [place, { teamsGroups }] of definitions.entries()) {
    for (const group of teamsGroups.map((id) => id.toLowerCase())) if (!places.has(group)) places.set(group, place);
  }
  return places;
}

/** A row that does not say whose it is may be about anybody: the list is then not known whole. */
function told(tell: (id: string, row: JsonObject) => void): (row: unknown) => void {
  return (row) => {
    const id = isObject(row) ? textIn(row, 'id') : null;
    if (!isObject(row) || id === null) throw new CallFailure('malformed', { address: 'graph.microsoft.com' });
    tell(id, row);
  };
}
