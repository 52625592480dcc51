import type { PopulationDefinition } from '../../model/school.ts';
import { roles } from '../../model/population.ts';
import type { Groups } from './groups.ts';
import { depthOf, isWithin } from './org-tree.ts';

/** A population as the school defined it, and the unit through which somebody belongs to it; null: through a group. */
export interface Owner {
  readonly definition: PopulationDefinition;
  readonly unit: string | null;
}

export interface Membership {
  readonly definitions: readonly PopulationDefinition[];
  /** Who owns a unit: the population with the deepest unit at or above it. */
  ownerOfUnit(path: string): Owner | null;
  /** Somebody in several populations belongs to the one whose role may least: pupils first. */
  ownerOfPerson(path: string, inGroups: ReadonlySet<string>): Owner | null;
  /** Whether somebody who passes for one of these people belongs to another population if they are in the group too. */
  movesBy(group: string, from: Owner | null): boolean;
  /** Keys of the groups by which populations are defined. */
  readonly groups: ReadonlySet<string>;
}

/** Null when the school did not say which org units and groups are whose. */
export function membershipIn(populations: readonly PopulationDefinition[], groups: Groups): Membership | null {
  const definitions = populations
    .filter(({ orgUnits, googleGroups }) => orgUnits.length + googleGroups.length > 0)
    .map((definition) => normalised(definition, groups));
  if (definitions.length === 0) return null;
  const owners = definitions.flatMap((definition) => definition.orgUnits.map((unit) => ({ definition, unit })));
  const deepestFirst = owners.toSorted((a, b) => depthOf(b.unit) - depthOf(a.unit) || byRole(a, b));

  return {
    definitions,
    groups: new Set(definitions.flatMap(({ googleGroups }) => googleGroups)),
    ownerOfUnit,
    movesBy(group, from) {
      const others = definitions.filter(({ id, googleGroups }) => googleGroups.includes(group) && id !== from?.definition.id);
      return others.some((definition) => from === null || byRole({ definition, unit: null }, from) < (from.unit === null ? 1 : 0));
    },
    ownerOfPerson(path, inGroups) {
      const byGroup = definitions.filter(({ googleGroups }) => googleGroups.some((group) => inGroups.has(group)));
      const byUnit = ownerOfUnit(path);
      const candidates = [...(byUnit === null ? [] : [byUnit]), ...byGroup.map((definition) => ({ definition, unit: null }))];
      return candidates.toSorted(byRole)[0] ?? null;
    },
  };

  function ownerOfUnit(path: string): Owner | null {
    return deepestFirst.find(({ unit }) => isWithin(path, unit)) ?? null;
  }
}

function byRole(a: Owner, b: Owner): number {
  return place(a) - place(b);
}

/** Pupils, then people of whom nothing is known, then the rest. */
function place({ definition: { role } }: Owner): number {
  return role === 'student' ? -2 : role === 'unknown' ? -1 : roles.indexOf(role);
}

function normalised(definition: PopulationDefinition, groups: Groups): PopulationDefinition {
  return {
    ...definition,
    orgUnits: definition.orgUnits.map((path) => `/${path}`.replace(/^\/+/, '/').replace(/(?<=.)\/+$/, '')),
    googleGroups: definition.googleGroups.map((group) => groups.keyOf(group)),
  };
}
