import type { PopulationCount } from './headcount.ts';

/** Counts in the shape that counted assignments are read in: `{ population, role, stage, policyType, policy, assignmentType, groupId, members }`. */
export function countedRows({ membership, held }: PopulationCount): readonly object[] {
  const { id: population, role, stage } = membership;
  return [...held].flatMap(([policyType, policies]) =>
    policies.flatMap(({ policy, counts, complete }) =>
      (['direct', 'group', 'global'] as const)
        .filter((assignmentType) => counts[assignmentType] > 0 || (!complete && assignmentType === 'global'))
        .map((assignmentType) => ({
          population,
          role,
          stage,
          policyType,
          policy,
          assignmentType,
          groupId: null,
          members: complete ? counts[assignmentType] : null,
        })),
    ),
  );
}
