import type { Licences } from './cell.ts';
import type { Groups } from './groups.ts';
import type { HeadCount } from './head-count.ts';
import type { Membership, Owner } from './membership.ts';
import { isPath, type OrgTree } from './org-tree.ts';

/** What one needs to know of the tenant to divide its people. */
export interface Surroundings {
  readonly tree: OrgTree;
  readonly groups: Groups;
  /** Where anything is set. */
  readonly places: readonly string[];
  /** Keys of the groups for which anything is set. */
  readonly targeted: readonly string[];
}

/** So many people of one population in one unit and the same groups, with the same licences. */
export interface Share {
  /** Null: nobody told what they are. */
  readonly owner: Owner | null;
  /** Null: nobody told where they are. */
  readonly unit: string | null;
  readonly groups: readonly string[];
  readonly licences: Licences | null;
  readonly members: number | null;
}

/** Nobody counted: every unit of a population may hold people. */
export function uncountedShares(membership: Membership, { tree, places }: Surroundings): readonly Share[] {
  const own = membership.definitions.flatMap(({ orgUnits }) => orgUnits);
  const units = [...new Set([...tree.paths, ...places.filter(isPath), ...own])].toSorted();
  return units.flatMap((unit) => {
    const owner = membership.ownerOfUnit(unit);
    return owner === null ? [] : [{ owner, unit, groups: [], licences: null, members: null }];
  });
}

/** Divides the counted people: by unit first, then those in groups that matter one by one. */
export function countedShares(membership: Membership, counts: HeadCount, around: Surroundings): readonly Share[] {
  const rest = new Map(counts.byUnit);
  const found = new Map<string, Share & { members: number }>();
  for (const [person, inGroups] of peopleInGroups(membership, counts, around)) {
    const unit = counts.unitOf.get(person);
    if (unit === undefined) continue;
    rest.set(unit, (rest.get(unit) ?? 0) - 1);
    const groups = around.targeted.filter((group) => inGroups.has(group));
    add({ owner: membership.ownerOfPerson(unit, inGroups), unit, groups, licences: null, members: 1 });
  }
  for (const { unit, groups: keys, licences: held, members } of counts.apart) {
    rest.set(unit, (rest.get(unit) ?? 0) - members);
    const inGroups = new Set(keys.map((key) => around.groups.keyOf(key)));
    const groups = around.targeted.filter((group) => inGroups.has(group));
    const licences = held === null ? null : { held: new Set(held), told: counts.licences };
    add({ owner: membership.ownerOfPerson(unit, inGroups), unit, groups, licences, members });
  }
  for (const [unit, members] of rest)
    if (members > 0) add({ owner: membership.ownerOfUnit(unit), unit, groups: [], licences: null, members });
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, share]) => share);

  function add(share: Share & { members: number }): void {
    const key = JSON.stringify([
      share.unit,
      share.owner?.definition.id,
      share.owner?.unit,
      share.groups,
      share.licences && [...share.licences.held],
    ]);
    found.set(key, { ...share, members: share.members + (found.get(key)?.members ?? 0) });
  }
}

/** Whether it is known who is in a group and in which unit each of them is. */
export function isLocated(group: string, counts: HeadCount | null, groups: Groups): boolean {
  const members = groups.membersOf(group);
  if (counts !== null && !counts.listed && groups.isCounted(group)) return true;
  return members !== null && (members.size === 0 || counts?.listed === true);
}

/** Who is in which of the groups that make a difference. */
function peopleInGroups(membership: Membership, counts: HeadCount, { groups, targeted }: Surroundings): ReadonlyMap<string, Set<string>> {
  const people = new Map<string, Set<string>>();
  for (const group of new Set([...targeted, ...membership.groups])) {
    if (!isLocated(group, counts, groups)) continue;
    for (const person of groups.membersOf(group) ?? []) people.set(person, (people.get(person) ?? new Set()).add(group));
  }
  return people;
}
