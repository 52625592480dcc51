import type { Holding, PlatformView, Scope, SourceRead } from '../../model/holding.ts';
import type { Localized } from '../../model/language.ts';
import { everyone, unassigned, type Population } from '../../model/population.ts';
import type { School } from '../../model/school.ts';
import { countPeople } from './count-people.ts';
import type { Held, PopulationCount } from './headcount.ts';
import { TeamsTenant } from './merge-exports.ts';
import { mergePeople } from './merge-people.ts';
import { isConfiguration, objectTypeOf, type ObjectType, type PolicyType } from './object-types.ts';
import { nameKey } from './policy-object.ts';
import type { PeopleRows, TeamsExport } from './teams-export.ts';

/**
 * Who holds which Teams policy and what it says, from all files of one tenant.
 * @throws AppError other-tenant when the files do not belong together.
 */
export function teamsView(exports: readonly TeamsExport[], school: School | null): PlatformView {
  const tenant = new TeamsTenant(exports, school?.organisation.microsoftTenantId ?? null);
  const { people: rows, ranks } = mergePeople(exports);
  const counts = countPeople(rows, ranks, school?.populations ?? []);
  const people = counts.map((count) => ({ population: populationOf(count), held: count.held }));
  const told: Told = { tenant, people, strangers: strangersIn(people), all: everyoneIn(people) };
  return {
    platform: 'teams',
    policies: 'whole',
    tenantId: exports.flatMap(({ tenantIds }) => [...tenantIds])[0] ?? null,
    sources: exports.map((one, index) => sourceOf(one, index === 0 ? emptyGroups(rows, school) : [])),
    populations:
      people.length === 0 ? [told.strangers, told.all] : [...people.map(({ population }) => population), told.strangers, told.all],
    holdings: (object) => holdingsOf(object, told),
  };
}

interface PopulationHoldings {
  readonly population: Population;
  readonly held: ReadonlyMap<PolicyType, readonly Held[]>;
}

interface Told {
  readonly tenant: TeamsTenant;
  readonly people: readonly PopulationHoldings[];
  /** Stands for whoever may hold a policy of which nobody told who holds it. */
  readonly strangers: Population;
  readonly all: Population;
}

function holdingsOf(object: string, told: Told): readonly Holding[] {
  const type = objectTypeOf(object);
  if (type === undefined) return [];
  if (isConfiguration(type)) return [tenantHolding(type, told)];
  const policyType = type as PolicyType;
  if (!told.people.some(({ held }) => held.has(policyType))) return unassignedHoldings(policyType, told);
  const held = told.people.flatMap((one) => heldBy(one, policyType, told));
  return [...held, ...unheldHoldings(policyType, held, told)];
}

function tenantHolding(type: ObjectType, { tenant, all }: Told): Holding {
  return {
    population: all,
    scope: { kind: 'tenant', id: type, name: type },
    settings: tenant.settingsOf(type, 'Global'),
    members: all.members,
    assignment: null,
    changeableBy: 'administrator',
    switchedOff: null,
  };
}

/** A population of whom the file tells nothing for this type stands in one holding that answers unknown. */
function heldBy({ population, held }: PopulationHoldings, type: PolicyType, { tenant }: Told): readonly Holding[] {
  const policies = held.get(type) ?? [{ policy: null, counts: { direct: 0, group: 0, global: population.members ?? 0 }, complete: false }];
  return policies
    .filter(({ counts, complete }) => !complete || counts.direct + counts.group + counts.global > 0)
    .map(({ policy, counts, complete }) => ({
      population,
      scope: policyScope(type, officialName(tenant, type, policy)),
      settings: tenant.settingsOf(type, policy),
      members: complete ? counts.direct + counts.group + counts.global : null,
      assignment: complete ? counts : null,
      changeableBy: changeableBy(tenant, type, policy),
      switchedOff: null,
    }));
}

/** Stands where a policy's name would. */
const undecided = '?';

function officialName(tenant: TeamsTenant, type: ObjectType, policy: string | null): string {
  if (policy === null) return undecided;
  return tenant.policy(type, policy)?.name ?? policy;
}

/** Nobody told who holds what: each policy is judged as if anyone might. */
function unassignedHoldings(type: PolicyType, { tenant, strangers }: Told): readonly Holding[] {
  const policies = tenant.policies(type);
  const names = policies.length > 0 ? policies.map(({ name }) => name) : ['Global'];
  return names.map((name) => strangersHolding(type, name, tenant, { ...strangers, members: null }));
}

/**
 * Microsoft's own policies that nobody holds say nothing about this school; its own ones may be handed out tomorrow. Where somebody's policy could not be
 * told, it may be any of these.
 */
function unheldHoldings(type: PolicyType, held: readonly Holding[], { tenant, strangers }: Told): readonly Holding[] {
  const names = new Set(held.map(({ scope }) => nameKey(scope.name)));
  const isSure = !held.some(({ scope }) => scope.name === undecided);
  return tenant
    .policies(type)
    .filter(({ name, builtIn }) => !builtIn && !names.has(nameKey(name)))
    .map(({ name }) => ({
      ...strangersHolding(type, name, tenant, strangers),
      members: isSure ? strangers.members : null,
      assignment: isSure ? { direct: 0, group: 0, global: 0 } : null,
    }));
}

function strangersHolding(type: PolicyType, name: string, tenant: TeamsTenant, population: Population): Holding {
  return {
    population,
    scope: policyScope(type, name),
    settings: tenant.settingsOf(type, name),
    members: null,
    assignment: null,
    changeableBy: changeableBy(tenant, type, name),
    switchedOff: null,
  };
}

/** Policies of two types often share a name; the meeting policy's stands alone. */
function policyScope(type: PolicyType, name: string): Scope {
  return { kind: 'policy', id: type === 'TeamsMeetingPolicy' ? name : `${type}/${name}`, name };
}

function changeableBy(tenant: TeamsTenant, type: PolicyType, policy: string | null): Holding['changeableBy'] {
  if (policy === null) return 'administrator';
  return tenant.policy(type, policy)?.builtIn === true ? 'vendor' : 'administrator';
}

function populationOf({ membership, total }: PopulationCount): Population {
  return { ...membership, platform: 'teams', members: total };
}

function strangersIn(people: readonly PopulationHoldings[]): Population {
  return {
    id: unassigned,
    role: 'unknown',
    stage: null,
    school: null,
    platform: 'teams',
    members: people.length === 0 ? null : 0,
    from: 'no-assignment-data',
  };
}

function everyoneIn(people: readonly PopulationHoldings[]): Population {
  const totals = people.map(({ population }) => population.members);
  const members = totals.length === 0 || totals.includes(null) ? null : totals.reduce<number>((sum, total) => sum + (total ?? 0), 0);
  return { id: everyone, role: 'everyone', stage: null, school: null, platform: 'teams', members, from: 'tenant' };
}

const noMeetingPolicies: Localized = {
  nl: 'In dit bestand staat geen vergaderbeleid.',
  en: 'There are no meeting policies in this file.',
};

/** A population whose groups have no members in any file counts nobody: better said than left to be found out. */
function emptyGroups({ groupMembers, configurations, users }: PeopleRows, school: School | null): readonly Localized[] {
  if (configurations.length + users.length === 0) return [];
  const empty = (school?.populations ?? []).filter(
    ({ teamsGroups }) => teamsGroups.length > 0 && !teamsGroups.some((group) => groupMembers.has(group.toLowerCase())),
  );
  return empty.map(({ id }) => ({
    nl: `Van populatie “${id}” staat geen enkele groep in groupMembers: die telt niemand.`,
    en: `No group of population “${id}” is in groupMembers: it counts nobody.`,
  }));
}

function sourceOf(
  { origin, kind, readAt, taken, objects, unread, lacks, problems: others }: TeamsExport,
  found: readonly Localized[],
): SourceRead {
  const missing = taken === 'live' || objects.has('TeamsMeetingPolicy') ? [] : [noMeetingPolicies];
  const notRead = [...unread.values()].map(({ sentence }) => sentence);
  const all = [...missing, ...notRead, ...lacks, ...others, ...found];
  const problems = all.filter(({ nl }, index) => all.findIndex((one) => one.nl === nl) === index);
  return { platform: 'teams', kind, origin, readAt, complete: unread.size === 0 && lacks.length === 0, problems };
}
