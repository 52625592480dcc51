import type { PopulationDefinition } from '../../model/school.ts';
import { countRow } from './counted-assignments.ts';
import { effectivePolicy, type AssignmentType, type Candidate } from './effective-policy.ts';
import { Headcount, type PopulationCount } from './headcount.ts';
import { looksLikePolicyType, policyTypes, type PolicyType } from './object-types.ts';
import { membershipReader, type Membership, type MembershipOf } from './people-roles.ts';
import { isObject, policyName, type JsonObject } from './policy-object.ts';
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
  for (const row of configurationRows(people)) countPerson(row, membershipOf, ranks, headcount);
  for (const row of people.counted) countRow(row, definitions, headcount);
  return headcount.results();
}

/** Graph answers effective policies in `userConfigurations`; rows of `users` may carry them too. */
function configurationRows(people: PeopleRows): readonly unknown[] {
  if (people.configurations.length > 0) return people.configurations;
  return [...people.users, ...people.educationUsers].filter((row) => isObject(row) && 'effectivePolicyAssignments' in row);
}

function countPerson(row: unknown, membershipOf: MembershipOf, ranks: GroupRanks, headcount: Headcount): void {
  const readable = isObject(row) ? row : {};
  const id = readable['id'];
  const membership = membershipOf(typeof id === 'string' ? id : '', readable);
  if (membership === null) return;
  headcount.addPerson(membership);
  const assignments = readAssignments(readable);
  for (const type of policyTypes) addEffective(type, assignments, membership, ranks, headcount);
}

function addEffective(type: PolicyType, assignments: Assignments, membership: Membership, ranks: GroupRanks, headcount: Headcount): void {
  if (assignments === 'unreadable') return headcount.add(membership, type, null, 'global', 1);
  const candidates = assignments.get(type.toLowerCase());
  // A type that Graph leaves out means that Global applies: learn.microsoft.com/powershell/module/microsoftteams/get-csuserpolicyassignment.
  if (candidates === undefined) return headcount.add(membership, type, 'Global', 'global', 1);
  const effective = candidates.length === 1 ? candidates[0] : effectivePolicy(type, candidates, ranks);
  if (effective === undefined || effective === 'ambiguous') return headcount.add(membership, type, null, 'global', 1);
  headcount.add(membership, type, effective.policy, effective.assignmentType, 1);
}

type Assignments = ReadonlyMap<string, readonly Candidate[]> | 'unreadable';

/** One entry that cannot be read hides which type it is about, so it makes every type of this person unknown. */
function readAssignments(row: JsonObject): Assignments {
  const raw = row['effectivePolicyAssignments'];
  if (!Array.isArray(raw)) return 'unreadable';
  const byType = new Map<string, Candidate[]>();
  for (const entry of raw) {
    const type = isObject(entry) ? entry['policyType'] : undefined;
    const candidate = isObject(entry) ? readCandidate(entry['policyAssignment']) : undefined;
    if (typeof type !== 'string' || !looksLikePolicyType(type) || candidate === undefined) return 'unreadable';
    const others = byType.get(type.toLowerCase());
    if (others === undefined) byType.set(type.toLowerCase(), [candidate]);
    else others.push(candidate);
  }
  return byType;
}

function readCandidate(raw: unknown): Candidate | undefined {
  if (!isObject(raw)) return undefined;
  const { displayName, groupId } = raw;
  if (typeof displayName !== 'string' || displayName.trim() === '') return undefined;
  const assignmentType = assignmentTypeOf(raw['assignmentType'], displayName);
  if (assignmentType === undefined) return undefined;
  return { policy: policyName(displayName), assignmentType, groupId: typeof groupId === 'string' && groupId !== '' ? groupId : null };
}

function assignmentTypeOf(raw: unknown, displayName: string): AssignmentType | undefined {
  const word = typeof raw === 'string' ? raw.toLowerCase() : '';
  if (word === 'direct' || word === 'group' || word === 'global') return word;
  return policyName(displayName).toLowerCase() === 'global' ? 'global' : undefined;
}
