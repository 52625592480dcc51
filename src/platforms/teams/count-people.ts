import type { PopulationDefinition } from '../../model/school.ts';
import { countRow } from './counted-assignments.ts';
import { Headcount, type PopulationCount } from './headcount.ts';
import { listedPeople } from './listed-people.ts';
import { PeopleCounter } from './people-counter.ts';
import { configuredByGroups, membershipReader } from './people-roles.ts';
import type { GroupRanks, PeopleRows } from './teams-export.ts';

/**
 * Who holds which policy, as sums. Rows of people are read once and not kept.
 * Empty when the export tells nothing of people.
 */
export function countPeople(
  people: PeopleRows,
  ranks: GroupRanks,
  definitions: readonly PopulationDefinition[],
): readonly PopulationCount[] {
  const headcount = new Headcount();
  const counter = new PeopleCounter(headcount);
  const membershipOf = membershipReader(configuredByGroups(people, definitions));
  for (const person of listedPeople(people)) {
    const membership = membershipOf(person);
    if (membership !== null) counter.count(membership, person);
  }
  counter.decide(ranks);
  for (const row of people.counted) countRow(row, definitions, headcount);
  return headcount.results();
}
