import { rankKey, type GroupRanks } from './teams-export.ts';

export type AssignmentType = 'direct' | 'group' | 'global';

export interface Candidate {
  /** As the source writes it, without `Tag:`. */
  readonly policy: string;
  readonly assignmentType: AssignmentType;
  readonly groupId: string | null;
}

export type Effective = Candidate | 'ambiguous';

/** Undefined for a word that is not known; a row without one is understood where its policy is Global, which comes in no other way. */
export function readAssignmentType(raw: unknown, policy: string): AssignmentType | undefined {
  if (raw === 'direct' || raw === 'group' || raw === 'global') return raw;
  if (typeof raw === 'string' && raw !== '') {
    const word = raw.toLowerCase();
    return word === raw ? undefined : readAssignmentType(word, policy);
  }
  return (raw === undefined || raw === null || raw === '') && policy.toLowerCase() === 'global' ? 'global' : undefined;
}

export const globalPolicy: Candidate = { policy: 'Global', assignmentType: 'global', groupId: null };

/**
 * Which of the policies of one type applies to one person: direct beats the group with the best rank (1 = highest) beats Global.
 * Candidates come from groups that the person is a direct member of; nested groups hand nothing down
 * (learn.microsoft.com/microsoftteams/assign-policies-users-and-groups). Several groups without ranks leave it open.
 */
export function effectivePolicy(policyType: string, candidates: readonly Candidate[], ranks: GroupRanks): Effective {
  const direct = candidates.filter(({ assignmentType }) => assignmentType === 'direct');
  if (direct.length > 0) return onlyOne(direct);
  const groups = candidates.filter(({ assignmentType }) => assignmentType === 'group');
  if (groups.length > 0) return bestRanked(policyType, groups, ranks);
  const rest = candidates.filter(({ assignmentType }) => assignmentType === 'global');
  return rest.length > 0 ? onlyOne(rest) : globalPolicy;
}

/** Whether only ranks that are not known keep the policy from being told. */
export function lacksRanks(policyType: string, candidates: readonly Candidate[], ranks: GroupRanks): boolean {
  if (effectivePolicy(policyType, candidates, ranks) !== 'ambiguous') return false;
  return candidates.some((one) => one.assignmentType === 'group' && rankOf(policyType, one, ranks) === undefined);
}

function bestRanked(policyType: string, groups: readonly Candidate[], ranks: GroupRanks): Effective {
  const ranked = groups.map((candidate) => ({ candidate, rank: rankOf(policyType, candidate, ranks) }));
  if (ranked.some(({ rank }) => rank === undefined)) return onlyOne(groups);
  const best = Math.min(...ranked.map(({ rank }) => rank ?? Infinity));
  return onlyOne(ranked.filter(({ rank }) => rank === best).map(({ candidate }) => candidate));
}

function rankOf(policyType: string, { groupId }: Candidate, ranks: GroupRanks): number | undefined {
  return groupId === null ? undefined : ranks.get(rankKey(policyType, groupId));
}

function onlyOne(candidates: readonly Candidate[]): Effective {
  const [first, ...others] = candidates;
  if (first === undefined) return 'ambiguous';
  return others.every(({ policy }) => policy.toLowerCase() === first.policy.toLowerCase()) ? first : 'ambiguous';
}
