import type { Role, Stage } from '../../model/population.ts';
import { roles, stages } from '../../model/population.ts';
import type { PopulationDefinition } from '../../model/school.ts';
import type { AssignmentType } from './effective-policy.ts';
import type { Headcount } from './headcount.ts';
import { looksLikePolicyType, policyTypeOf, policyTypes, type PolicyType } from './object-types.ts';
import type { Membership } from './people-roles.ts';
import { isObject, policyName, type JsonObject } from './policy-object.ts';
import { populationId } from './population-id.ts';

/**
 * One counted row: `{ role, stage, policyType, policy, assignmentType, groupId, members }`, optionally with the `population` that it is about.
 * What cannot be read of a row counts as unknown, never as nothing: a wrong number becomes "not counted", a missing policy "not known which".
 */
export function countRow(row: unknown, definitions: readonly PopulationDefinition[], headcount: Headcount): void {
  if (!isObject(row)) return;
  const types = typesOfRow(row['policyType']);
  const readable = types.length === 1;
  const policy = row['policy'];
  const members = row['members'];
  for (const type of types) {
    headcount.add(
      membershipOfRow(row, definitions),
      type,
      readable && typeof policy === 'string' && policy.trim() !== '' ? policyName(policy) : null,
      assignmentTypeOfRow(row['assignmentType']),
      typeof members === 'number' && Number.isInteger(members) && members >= 0 ? members : null,
    );
  }
}

/** A type that is about something else counts nowhere; one that cannot be read may be any of those that matter. */
function typesOfRow(raw: unknown): readonly PolicyType[] {
  if (typeof raw !== 'string' || !looksLikePolicyType(raw)) return policyTypes;
  const type = policyTypeOf(raw);
  return type === undefined ? [] : [type];
}

function membershipOfRow(row: JsonObject, definitions: readonly PopulationDefinition[]): Membership {
  const role = roles.find((one) => one === row['role']) ?? 'unknown';
  const stage = stages.find((one) => one === row['stage']) ?? null;
  const definition = definitionFor(row, role, stage, definitions);
  if (definition !== undefined) {
    return { id: definition.id, role: definition.role, stage: definition.stage, school: definition.school, from: 'configured' };
  }
  return { id: populationId(role, stage), role, stage, school: null, from: role === 'unknown' ? 'no-role-given' : 'counted' };
}

/** By the row's own `population`, else the only definition of that role and stage. */
function definitionFor(
  row: JsonObject,
  role: Role,
  stage: Stage | null,
  definitions: readonly PopulationDefinition[],
): PopulationDefinition | undefined {
  const named = definitions.find((definition) => definition.id === row['population']);
  if (named !== undefined) return named;
  const fitting = definitions.filter((definition) => definition.role === role && definition.stage === stage);
  return fitting.length === 1 ? fitting[0] : undefined;
}

function assignmentTypeOfRow(raw: unknown): AssignmentType {
  return raw === 'direct' || raw === 'group' ? raw : 'global';
}
