import type { MeetPolicy, OrgUnit } from './meet-export.ts';

export const root = '/';

/** Where org units stand. A place is a path, or `orgUnits/{id}` when nobody told the path. */
export interface OrgTree {
  placeOf(orgUnit: string | null): string;
  /** Whether a policy that is set at a place counts for people in a unit; null: people of whom the unit is not known. */
  covers(place: string, unit: string | null): 'yes' | 'no' | 'maybe';
  has(path: string): boolean;
  /** Paths of the units whose display name this is. */
  named(name: string): readonly string[];
  readonly paths: readonly string[];
  readonly listed: boolean;
}

/** Builds the tree from every list that was given; without one, the unit with the SYSTEM policies is the root. */
export function orgTree(units: readonly OrgUnit[] | null, policies: readonly MeetPolicy[]): OrgTree {
  const listed = units !== null;
  const paths = new Set((units ?? []).map(({ path }) => path));
  const places = placesById(units ?? []);
  const names = pathsByName(units ?? []);
  for (const id of rootIds(places, paths, policies)) places.set(id, root);

  return {
    listed,
    paths: [...paths].toSorted(),
    has: (path) => path === root || paths.has(path),
    named: (name) => names.get(name) ?? [],
    placeOf(orgUnit) {
      if (orgUnit === null) return root;
      return isPath(orgUnit) ? orgUnit : (places.get(orgUnit) ?? `orgUnits/${orgUnit}`);
    },
    covers(place, unit) {
      if (place === root || place === unit) return 'yes';
      if (unit === root) return 'no';
      if (unit === null) return 'maybe';
      if (isPath(place) && isPath(unit)) return isWithin(unit, place) ? 'yes' : 'no';
      return !listed && !isPath(place) && !isPath(unit) ? 'no' : 'maybe';
    },
  };
}

export function isPath(place: string): boolean {
  return place.startsWith(root);
}

/** Whether a unit is another one or lies below it. */
export function isWithin(path: string, ancestor: string): boolean {
  return ancestor === root || path === ancestor || path.startsWith(`${ancestor}/`);
}

/** A unit and all units above it, the nearest first. */
export function chainOf(place: string): readonly string[] {
  if (place === root) return [root];
  if (!isPath(place)) return [place, root];
  return [place, ...chainOf(place.slice(0, place.lastIndexOf('/')) || root)];
}

export function depthOf(path: string): number {
  return chainOf(path).length - 1;
}

/** An id that stands for two paths places nothing. */
function placesById(units: readonly OrgUnit[]): Map<string, string> {
  const places = new Map<string, string>();
  const twice = new Set<string>();
  for (const { id, path } of units) {
    if (id === null) continue;
    if ((places.get(id) ?? path) !== path) twice.add(id);
    places.set(id, path);
  }
  for (const id of twice) places.delete(id);
  return places;
}

/** orgunits.list leaves the root out unless asked for `allIncludingParent`. */
function rootIds(places: ReadonlyMap<string, string>, paths: ReadonlySet<string>, policies: readonly MeetPolicy[]): readonly string[] {
  if ([...places.values()].includes(root)) return [];
  const strangers = policies.filter(({ orgUnit }) => orgUnit !== null && !isPath(orgUnit) && !places.has(orgUnit));
  const bySystem = new Set(strangers.filter(({ system }) => system).flatMap(({ orgUnit }) => orgUnit ?? []));
  if (bySystem.size > 0) return [...bySystem];
  const ids = new Set(strangers.flatMap(({ orgUnit }) => orgUnit ?? []));
  return ids.size === 1 && paths.size === 0 ? [...ids] : [];
}

function pathsByName(units: readonly OrgUnit[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { name, path } of units) {
    if (name === null) continue;
    const known = names.get(name) ?? [];
    if (!known.includes(path)) names.set(name, [...known, path].toSorted());
  }
  return names;
}
