import type { PopulationDefinition } from '../../model/school.ts';
import { assignmentReader, type Assigned } from './assigned-policies.ts';
import { countRow } from './counted-assignments.ts';
import { effectivePolicy, globalPolicy, type Effective } from './effective-policy.ts';
import { Headcount, type PopulationCount } from './headcount.ts';
import { listedPeople } from './listed-people.ts';
import { policyTypes, type PolicyType } from './object-types.ts';
import { membershipReader } from './people-roles.ts';
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
  const membershipOf = membershipReader(people, definitions);
  const assignmentsOf = assignmentReader();
  for (const person of listedPeople(people)) {
    const membership = membershipOf(person);
    if (membership === null) continue;
    const population = headcount.of(membership);
    population.addPerson();
    const assigned = assignmentsOf(person);
    policyTypes.forEach((type, place) => {
      const effective = effectiveOf(type, assigned[place], ranks);
      if (effective === 'ambiguous') population.add(type, null, 'global', 1);
      else population.add(type, effective.policy, effective.assignmentType, 1);
    });
  }
  for (const row of people.counted) countRow(row, definitions, headcount);
  return headcount.results();
}

/** A type that Graph leaves out means that Global applies: learn.microsoft.com/powershell/module/microsoftteams/get-csuserpolicyassignment. */
function effectiveOf(type: PolicyType, assigned: Assigned, ranks: GroupRanks): Effective {
  if (assigned === 'unreadable') return 'ambiguous';
  if (assigned === undefined) return globalPolicy;
  const only = assigned.length === 1 ? assigned[0] : undefined;
  return only ?? effectivePolicy(type, assigned, ranks);
}
