import type { Localized } from '../../model/language.ts';
import type { Role, Stage } from '../../model/population.ts';
import { roles, stages } from '../../model/population.ts';
import type { PopulationDefinition } from '../../model/school.ts';
import { readAssignmentType } from './effective-policy.ts';
import type { Headcount } from './headcount.ts';
import { namesPolicyType, policyTypeOf, policyTypes, type PolicyType } from './object-types.ts';
import { configuredMembership, type Membership } from './people-roles.ts';
import { isObject, type JsonObject } from '../json.ts';
import { isPeopleCount } from '../people-count.ts';
import { asList, policyName } from './policy-object.ts';
import { populationId } from './population-id.ts';

/**
 * One counted row: `{ role, stage, policyType, policy, assignmentType, groupId, members }`, optionally with the `population` that it is about.
 * What cannot be read of a row counts as unknown, never as nothing: a wrong number, or one of which nobody knows how they got the policy,
 * becomes "not counted"; a missing policy "not known which".
 */
export function countRow(row: unknown, definitions: readonly PopulationDefinition[], headcount: Headcount): void {
  const readable = isObject(row) ? row : {};
  const types = typesOfRow(readable['policyType']);
  if (types.length === 0) return;
  const population = headcount.of(membershipOfRow(readable, definitions));
  const policy = types.length === 1 ? policyOfRow(readable['policy']) : null;
  const assignmentType = readAssignmentType(readable['assignmentType'], policy ?? 'Global');
  const members = assignmentType === undefined ? null : membersOfRow(readable['members']);
  for (const type of types) population.add(type, policy, assignmentType ?? 'global', members);
}

/** What a source says of counted rows that cannot be read. */
export function damagedRows(rows: unknown): readonly Localized[] {
  const odd = asList(rows).filter((row) => !isCountedRow(row)).length;
  if (odd === 0) return [];
  return [
    {
      nl: `Getelde toewijzingen die niet te lezen zijn: ${odd}. Verwacht: policyType, policy, role, assignmentType en members (een geheel getal).`,
      en: `Counted assignments that cannot be read: ${odd}. Expected: policyType, policy, role, assignmentType and members (a whole number).`,
    },
  ];
}

/** null is how a saved collection says that something was not known. */
function isCountedRow(row: unknown): boolean {
  if (!isObject(row) || typeof row['policyType'] !== 'string') return false;
  const { policy, members } = row;
  return (policy === null || typeof policy === 'string') && (members === null || isPeopleCount(members));
}

/** A type that is about something else counts nowhere; one that cannot be read may be any of those that matter. */
function typesOfRow(raw: unknown): readonly PolicyType[] {
  if (typeof raw !== 'string' || !namesPolicyType(raw)) return policyTypes;
  const type = policyTypeOf(raw);
  return type === undefined ? [] : [type];
}

function membershipOfRow(row: JsonObject, definitions: readonly PopulationDefinition[]): Membership {
  const role = roles.find((one) => one === lowerCased(row['role'])) ?? 'unknown';
  const stage = stages.find((one) => one === lowerCased(row['stage'])) ?? null;
  const definition = definitionFor(row, role, stage, definitions);
  if (definition !== undefined) {
    return configuredMembership(definition);
  }
  return { id: populationId(role, stage), role, stage, school: null, from: role === 'unknown' ? 'no-role-given' : 'counted' };
}

/** By the row's own `population`; a row that names none belongs to the only definition of its role and stage. */
function definitionFor(
  row: JsonObject,
  role: Role,
  stage: Stage | null,
  definitions: readonly PopulationDefinition[],
): PopulationDefinition | undefined {
  const named = row['population'];
  if (typeof named === 'string') return definitions.find(({ id }) => id === named);
  const fitting = definitions.filter((definition) => definition.role === role && definition.stage === stage);
  return fitting.length === 1 ? fitting[0] : undefined;
}

function policyOfRow(raw: unknown): string | null {
  const name = typeof raw === 'string' ? policyName(raw) : '';
  return name === '' ? null : name;
}

function membersOfRow(raw: unknown): number | null {
  return isPeopleCount(raw) ? raw : null;
}

function lowerCased(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value;
}
