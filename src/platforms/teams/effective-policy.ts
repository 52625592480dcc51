import { rankKey, type GroupRanks } from './teams-export.ts';

export type AssignmentType = 'direct' | 'group' | 'global';

export interface Candidate {
  /** As the source writes it, without `Tag:`. */
  readonly policy: string;
  readonly assignmentType: AssignmentType;
  readonly groupId: string | null;
}

export type Effective = Candidate | 'ambiguous';

const global: Candidate = { policy: 'Global', assignmentType: 'global', groupId: null };

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
  return rest.length > 0 ? onlyOne(rest) : global;
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
