import { createHash } from 'node:crypto';
import type { SandboxPerson } from '../../board/person.ts';
import { groups } from '../groups.ts';
import { groupAssignments } from '../policies/group-assignments.ts';

/** Writes the `effectivePolicyAssignments` of one person as JSON. */
export type AssignedPolicies = (person: SandboxPerson) => string;

/**
 * Who has which policies. Somebody whom two groups give a policy of one type is listed with both: Microsoft's pages do not say that a type stands
 * there once, and a reader who takes the first is then wrong. Who was given nothing is listed with nothing, and has the org-wide default.
 */
export function assignedPolicies(): AssignedPolicies {
  // There are few ways to be a member of groups, so each is written once.
  const byMembership = new Map<number, string>();
  return (person) => {
    if (isLeftFromLockdown(person)) return leftover;
    const membership = membershipOf(person);
    const known = byMembership.get(membership);
    if (known !== undefined) return known;
    const json = JSON.stringify(ofGroups(membership));
    byMembership.set(membership, json);
    return json;
  };
}

/** Seven pupils of the college still have a policy of their own from 2020, which nobody took back. */
function isLeftFromLockdown({ number, role, school, left }: SandboxPerson): boolean {
  if (number > 1413 || role !== 'pupil' || school.id !== 'college' || left) return false;
  return number % 400 === 213 || number % 400 === 333;
}

const leftover = JSON.stringify([
  {
    policyType: 'TeamsMeetingPolicy',
    policyAssignment: {
      displayName: 'Oud - Corona 2020',
      assignmentType: 'direct',
      policyId: policyIdOf('TeamsMeetingPolicy', 'Oud - Corona 2020'),
    },
  },
]);

/** One bit for each group. */
function membershipOf(person: SandboxPerson): number {
  let membership = 0;
  for (let place = 0; place < groups.length; place += 1) {
    if (groups[place]?.has(person) === true) membership |= 1 << place;
  }
  return membership;
}

function ofGroups(membership: number): readonly unknown[] {
  const ids = groups.filter((_, place) => (membership & (1 << place)) !== 0).map(({ id }) => id);
  return groupAssignments
    .filter(({ groupId }) => ids.includes(groupId))
    .map(({ groupId, policyType, policyName }) => ({
      policyType,
      policyAssignment: { displayName: policyName, assignmentType: 'group', policyId: policyIdOf(policyType, policyName), groupId },
    }));
}

/** Opaque, as Graph's are. */
export function policyIdOf(policyType: string, name: string): string {
  return createHash('sha256').update(`${policyType} ${name}`).digest('base64url');
}
