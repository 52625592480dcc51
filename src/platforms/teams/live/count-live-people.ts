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
  /** Whether somebody's policy stays undecided because the rank of a group is not known. To be asked before `counts`. */
  readonly lacksRanks: (ranks: GroupRanks) => boolean;
  /** Decides with the ranks of group assignments, which may be read later than people. */
  readonly counts: (ranks: GroupRanks) => readonly PopulationCount[];
  readonly unread: readonly UnreadPart[];
}

export const configurationList: GraphList = {
  part: peopleParts.configurations,
  path: '/admin/teams/userConfigurations?$select=id,accountType,effectivePolicyAssignments&$top=999',
  permission: 'TeamsUserConfiguration.Read.All',
  fewest: 1,
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
  const rows = rowCounter(facts, membershipOf, counter);
  const read = await readList(configurationList, graph, progress, rows.count);
  if (read !== 'whole') return { ...nobodyCounted, unread: [...known.unread, read] };
  for (const definition of definitions.filter(({ id }) => known.lacking.has(id)))
    headcount.of(configuredMembership(definition)).leaveOpen();
  // Whoever is in a group that was not read was counted among others.
  if (known.lacking.size > 0) headcount.doubtAll();
  return {
    lacksRanks: (ranks) => counter.lacksRanks(ranks),
    counts: (ranks) => {
      counter.decide(ranks);
      return headcount.results();
    },
    unread: rows.nameless() ? [...known.unread, namelessRows] : known.unread,
  };
}

const nobodyCounted = { lacksRanks: () => false, counts: () => [] } as const;

const namelessRows: UnreadPart = { part: peopleParts.ids, why: 'malformed', permission: null, said: null };

/** What is left where nobody was let in to count. */
export function noPeopleCounted(
  failure: Pick<CallFailure, 'kind' | 'said' | 'code'>,
  definitions: readonly PopulationDefinition[],
): PeopleCounted {
  const lists = [configurationList, ...listsOfFacts(definitions)];
  return { ...nobodyCounted, unread: lists.map(({ part, permission }) => unreadPart(part, permission, failure)) };
}

interface RowCounter {
  readonly count: (row: unknown) => void;
  /** Whether there were rows that do not say whose they are. */
  readonly nameless: () => boolean;
}

/** Counts rows of `userConfigurations`; somebody who comes twice, because pages moved while they were read, once. */
function rowCounter(facts: PeopleFacts, membershipOf: MembershipOfAlike, counter: PeopleCounter): RowCounter {
  let nameless = 0;
  return {
    nameless: () => nameless > 0,
    count: (row) => {
      const readable: JsonObject = isObject(row) ? row : {};
      const { id, accountType } = readable;
      const isNamed = typeof id === 'string' && id !== '';
      if (!isNamed) nameless += 1;
      const known = isNamed ? facts.countOnce(id) : nothingKnown;
      if (known === 'again') return;
      const membership = membershipOf(known, accountType);
      if (membership !== null) counter.count(membership, [readable]);
    },
  };
}
