import type { PopulationOrigin, Role, Stage } from '../../model/population.ts';
import type { PopulationDefinition } from '../../model/school.ts';
import { roleOfLicence } from './licence-roles.ts';
import { personKey, type PersonRows } from './listed-people.ts';
import { isObject, type JsonObject } from '../json.ts';
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

/** Answers which population somebody belongs to, or null for accounts that are not people or are switched off. */
export type MembershipOf = (person: PersonRows) => Membership | null;

/** The population that the school's own settings put somebody in, if any. */
export type ConfiguredFor = (person: PersonRows) => Membership | undefined;

/** Order of trust: the school's own groups, then the education role, then the licence; else the role is unknown and said to be so. */
export function membershipReader(configuredFor: ConfiguredFor): MembershipOf {
  const shared = sharedMemberships();
  return (rows) => {
    if (rows.some(isNoPerson)) return null;
    const own = configuredFor(rows);
    if (own !== undefined) return own;
    if (rows.some(isGuest)) return shared('guest', null, 'education-role');
    const stage = agreed(rows, stageIn) ?? null;
    const role = agreed(rows, roleIn);
    if (role !== undefined) return shared(role ?? 'unknown', stage, role === null ? 'no-role-given' : 'education-role');
    const licensed = agreed(rows, roleByLicences);
    return licensed ? shared(licensed, stage, 'licence') : shared('unknown', stage, 'no-role-given');
  };
}

/** People alike share one membership. */
function sharedMemberships(): (role: Role, stage: Stage | null, from: PopulationOrigin) => Membership {
  const byRole = new Map<Role, Membership[]>();
  return (role, stage, from) => {
    const alike = byRole.get(role) ?? [];
    const known = alike.find((one) => one.stage === stage && one.from === from);
    if (known !== undefined) return known;
    const membership: Membership = { id: populationId(role, stage), role, stage, school: null, from };
    byRole.set(role, [...alike, membership]);
    return membership;
  };
}

/** By the members of groups that the files list. The first population in the school's order wins where somebody stands in two groups. */
export function configuredByGroups(people: PeopleRows, definitions: readonly PopulationDefinition[]): ConfiguredFor {
  const members = configuredMembers(people, definitions);
  if (members.size === 0) return () => undefined;
  return ([row]) => {
    const id = row?.['id'];
    return typeof id === 'string' ? members.get(personKey(id)) : undefined;
  };
}

/** What everybody in a population of the school's own is taken for. */
export function configuredMembership({ id, role, stage, school }: PopulationDefinition): Membership {
  return { id, role, stage, school, from: 'configured' };
}

function configuredMembers(people: PeopleRows, definitions: readonly PopulationDefinition[]): ReadonlyMap<string, Membership> {
  const members = new Map<string, Membership>();
  for (const definition of definitions) {
    const membership = configuredMembership(definition);
    for (const group of definition.teamsGroups) {
      for (const userId of people.groupMembers.get(group.toLowerCase()) ?? []) {
        const key = personKey(userId);
        if (!members.has(key)) members.set(key, membership);
      }
    }
  }
  return members;
}

/** Rooms, shared devices and accounts that are switched off attend no lesson. */
function isNoPerson(row: JsonObject): boolean {
  return row['accountEnabled'] === false || text(row['accountType']) === 'resourceaccount';
}

export function isGuest(row: JsonObject): boolean {
  return text(row['accountType']) === 'guest' || text(row['userType']) === 'guest';
}

/** The education role that a row tells; undefined when it tells none. */
export function roleIn(row: JsonObject): Role | undefined {
  const role = text(row['primaryRole'] ?? row['role']);
  return role === 'student' || role === 'teacher' || role === 'staff' || role === 'guest' ? role : undefined;
}

function stageIn(row: JsonObject): Stage | undefined {
  const stage = text(row['stage']);
  return stage === 'primary' || stage === 'secondary' || stage === 'adult' ? stage : undefined;
}

/** The role that somebody's licences tell; undefined when they tell none, null when they contradict each other. */
export function roleByLicences(row: JsonObject): Role | null | undefined {
  return Array.isArray(row['assignedLicenses']) ? agreed(row['assignedLicenses'], roleByLicence) : undefined;
}

function roleByLicence(licence: unknown): Role | undefined {
  const sku = isObject(licence) ? text(licence['skuId']) : '';
  return Object.hasOwn(roleOfLicence, sku) ? roleOfLicence[sku] : undefined;
}

/** What all that speak say alike; undefined when none speaks, null when they contradict each other. */
function agreed<S, T>(sources: readonly S[], read: (source: S) => T | undefined): T | null | undefined {
  let found: T | undefined;
  for (const source of sources) {
    const one = read(source);
    if (one === undefined) continue;
    if (found !== undefined && found !== one) return null;
    found = one;
  }
  return found;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.toLowerCase() : '';
}
