import type { PopulationOrigin, Role, Stage } from '../../model/population.ts';
import type { PopulationDefinition } from '../../model/school.ts';
import { roleOfLicence } from './licence-roles.ts';
import { isObject, type JsonObject } from './policy-object.ts';
import { populationId } from './population-id.ts';
import type { PeopleRows } from './teams-export.ts';

/** The population that a person belongs to, before counting. */
export interface Membership {
  readonly id: string;
  readonly role: Role;
  readonly stage: Stage | null;
  readonly school: string | null;
  readonly from: PopulationOrigin;
}

/** Answers which population a user belongs to, or null for accounts that are not people or are switched off. */
export type MembershipOf = (userId: string, row: JsonObject) => Membership | null;

/**
 * Order of trust: the school's own groups, then the education role, then the licence; else the role is unknown and said to be so.
 * Rows of `users` and `educationUsers` are looked up by id; a row of `userConfigurations` may carry the same fields itself.
 */
export function membershipReader(people: PeopleRows, definitions: readonly PopulationDefinition[]): MembershipOf {
  const configured = configuredMembers(people, definitions);
  const rowsById = indexById([...people.educationUsers, ...people.users]);
  const cache = new Map<string, Membership>();
  return (userId, row) => {
    const others = rowsById.get(userId) ?? [];
    const rows = [row, ...others];
    if (rows.some(isNoPerson)) return null;
    const own = configured.get(userId);
    if (own !== undefined) return own;
    if (rows.some((one) => text(one['accountType']) === 'guest' || text(one['userType']) === 'guest')) {
      return shared(cache, 'guest', null, 'education-role');
    }
    const role = firstRole(rows);
    const stage = stageOf(rows);
    if (role !== undefined) return shared(cache, role, stage, 'education-role');
    const licensed = roleByLicence(rows);
    if (licensed !== undefined) return shared(cache, licensed, stage, 'licence');
    return shared(cache, 'unknown', stage, 'no-role-given');
  };
}

function shared(cache: Map<string, Membership>, role: Role, stage: Stage | null, from: PopulationOrigin): Membership {
  const key = `${role} ${stage} ${from}`;
  const known = cache.get(key) ?? { id: populationId(role, stage), role, stage, school: null, from };
  cache.set(key, known);
  return known;
}

/** The first population in the school's order wins where somebody stands in two groups. */
function configuredMembers(people: PeopleRows, definitions: readonly PopulationDefinition[]): ReadonlyMap<string, Membership> {
  const members = new Map<string, Membership>();
  for (const definition of definitions) {
    const { id, role, stage, school } = definition;
    const membership: Membership = { id, role, stage, school, from: 'configured' };
    for (const group of definition.teamsGroups) {
      for (const userId of people.groupMembers.get(group.toLowerCase()) ?? []) {
        if (!members.has(userId)) members.set(userId, membership);
      }
    }
  }
  return members;
}

function indexById(rows: readonly unknown[]): ReadonlyMap<string, readonly JsonObject[]> {
  const index = new Map<string, JsonObject[]>();
  for (const row of rows) {
    if (!isObject(row) || typeof row['id'] !== 'string') continue;
    const others = index.get(row['id']);
    if (others === undefined) index.set(row['id'], [row]);
    else others.push(row);
  }
  return index;
}

/** Rooms, shared devices and accounts that are switched off attend no lesson. */
function isNoPerson(row: JsonObject): boolean {
  return text(row['accountType']) === 'resourceaccount' || row['accountEnabled'] === false;
}

function firstRole(rows: readonly JsonObject[]): Role | undefined {
  for (const row of rows) {
    const role = text(row['primaryRole'] ?? row['role']);
    if (role === 'student' || role === 'teacher' || role === 'staff' || role === 'guest') return role;
  }
  return undefined;
}

function stageOf(rows: readonly JsonObject[]): Stage | null {
  for (const row of rows) {
    const stage = text(row['stage']);
    if (stage === 'primary' || stage === 'secondary' || stage === 'adult') return stage;
  }
  return null;
}

/** Undefined when the licences speak of two roles, or of none. */
function roleByLicence(rows: readonly JsonObject[]): Role | undefined {
  const licences = rows.flatMap((row) => (Array.isArray(row['assignedLicenses']) ? row['assignedLicenses'] : []));
  const roles = new Set(licences.map((licence) => (isObject(licence) ? roleOfLicence[text(licence['skuId'])] : undefined)));
  roles.delete(undefined);
  return roles.size === 1 ? [...roles][0] : undefined;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.toLowerCase() : '';
}
