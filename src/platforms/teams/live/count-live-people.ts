import type { PopulationDefinition } from '../../../model/school.ts';
import type { CallFailure } from '../../calls/call-failure.ts';
import { unreadPart, type UnreadPart } from '../../calls/unread-part.ts';
import type { Collecting } from '../../collected.ts';
import { isObject, type JsonObject } from '../../json.ts';
import { peopleParts } from '../graph-assignments.ts';
import { Headcount, type PopulationCount } from '../headcount.ts';
import { PeopleCounter } from '../people-counter.ts';
import { configuredMembership } from '../people-roles.ts';
import type { GroupRanks } from '../teams-export.ts';
import type { GraphClient } from './graph-client.ts';
import { membershipsOfAlike, type MembershipOfAlike } from './memberships-of-alike.ts';
import { nothingKnown, PeopleFacts } from './people-facts.ts';
import { listsOfFacts, readFacts } from './read-facts.ts';
import { readList, type GraphList } from './read-list.ts';

/** Who holds which policy, as far as it could be counted. */
export interface PeopleCounted {
  /** Decides with the ranks of group assignments, which may be read later than people. */
  readonly counts: (ranks: GroupRanks) => readonly PopulationCount[];
  readonly unread: readonly UnreadPart[];
}

export const configurationList: GraphList = {
  part: peopleParts.configurations,
  path: '/admin/teams/userConfigurations?$select=id,accountType,effectivePolicyAssignments&$top=999',
  permission: 'TeamsUserConfiguration.Read.All',
};

/** Reads who is who, and then who has which policy, which is counted while it arrives. Half a list of policies counts nobody. */
export async function countLivePeople(
  graph: GraphClient,
  definitions: readonly PopulationDefinition[],
  progress: Collecting['progress'],
): Promise<PeopleCounted> {
  const facts = new PeopleFacts();
  const known = await readFacts(graph, definitions, facts, progress);
  const headcount = new Headcount();
  const counter = new PeopleCounter(headcount);
  const membershipOf = membershipsOfAlike(known.whole, definitions);
  const read = await readList(configurationList, graph, progress, rowCounter(facts, membershipOf, counter));
  if (read !== 'whole') return { counts: () => [], unread: [...known.unread, read] };
  for (const definition of definitions.filter(({ id }) => known.lacking.has(id)))
    headcount.of(configuredMembership(definition)).leaveOpen();
  return {
    counts: (ranks) => {
      counter.decide(ranks);
      return headcount.results();
    },
    unread: known.unread,
  };
}

/** What is left where nobody was let in to count. */
export function noPeopleCounted(failure: CallFailure, definitions: readonly PopulationDefinition[]): PeopleCounted {
  const lists = [configurationList, ...listsOfFacts(definitions)];
  return { counts: () => [], unread: lists.map(({ part, permission }) => unreadPart(part, permission, failure)) };
}

/** Counts a row of `userConfigurations`; somebody who comes twice, because pages moved while they were read, once. */
function rowCounter(facts: PeopleFacts, membershipOf: MembershipOfAlike, counter: PeopleCounter): (row: unknown) => void {
  return (row) => {
    const readable: JsonObject = isObject(row) ? row : {};
    const { id, accountType } = readable;
    const known = typeof id === 'string' ? facts.countOnce(id) : nothingKnown;
    if (known === 'again') return;
    const membership = membershipOf(known, accountType);
    if (membership !== null) counter.count(membership, [readable]);
  };
}
