import type { PopulationDefinition } from '../../model/school.ts';
import { countPeople } from './count-people.ts';
import type { PopulationCount } from './headcount.ts';
import { parseTeams } from './parse-teams.ts';
import { isObject } from './policy-object.ts';
import type { ExportInput } from './teams-export.ts';

const peopleKeys = new Set(['userConfigurations', 'educationUsers', 'users', 'groupMembers', 'assignments']);

/** The same export with its people counted instead of listed: nobody's id or name is left in it. */
export function teamsWithoutPeople(input: ExportInput, definitions: readonly PopulationDefinition[]): unknown {
  const { json } = input;
  if (!isObject(json) || !Object.keys(json).some((key) => peopleKeys.has(key))) return json;
  const { people, groupRanks, tenantIds } = parseTeams(input);
  const kept = Object.fromEntries(Object.entries(json).filter(([key]) => !peopleKeys.has(key)));
  const [tenantId] = tenantIds;
  const assignments = countPeople(people, groupRanks, definitions).flatMap(rowsOf);
  return { ...kept, ...(tenantId === undefined ? {} : { tenantId }), assignments };
}

/** In the shape that counted assignments are read in. */
function rowsOf({ membership, held }: PopulationCount): readonly object[] {
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
