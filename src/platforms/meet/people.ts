import type { Scope } from '../../model/holding.ts';
import { unassigned, type Population } from '../../model/population.ts';
import type { PopulationDefinition } from '../../model/school.ts';
import type { Cell, Licences } from './cell.ts';
import { unitScope } from './evidence.ts';
import type { Groups } from './groups.ts';
import type { HeadCount } from './head-count.ts';
import type { Membership } from './membership.ts';
import { root } from './org-tree.ts';
import { countedShares, isLocated, uncountedShares, type Share, type Surroundings } from './tally.ts';

/** The id of people whose role nobody told. */
const unknownPeople = 'onbekend';

export interface People {
  readonly populations: readonly Population[];
  readonly cells: readonly Cell[];
}

/** The people of the populations that the school defined, divided by unit and group. */
export function peopleOf(membership: Membership, counts: HeadCount | null, around: Surroundings): People {
  const counted = counts === null ? uncountedShares(membership, around) : countedShares(membership, counts, around);
  const shares = openWhereMoved(counted, membership, unlocatedGroups(membership, counts, around.groups));
  const owned = membership.definitions.map((definition) => {
    const own = shares.filter(({ owner }) => owner?.definition.id === definition.id);
    return party(definition, [...own, ...unlocatedShares(definition, counts, around)], around);
  });
  const strangers = shares.filter(({ owner }) => owner === null);
  const parties = strangers.length === 0 ? owned : [...owned, partyOfStrangers(strangers)];
  return { populations: parties.flatMap(({ populations }) => populations), cells: parties.flatMap(({ cells }) => cells) };
}

/** Groups by which populations are defined and of which nobody told who is in them, or where those people are. */
export function unlocatedGroups(membership: Membership, counts: HeadCount | null, groups: Groups): readonly string[] {
  return [...membership.groups].filter((group) => !isLocated(group, counts, groups)).toSorted();
}

/** Among those who were counted may be people of such a group, who then are of its population: how many are left is not known. */
function openWhereMoved(shares: readonly Share[], membership: Membership, unlocated: readonly string[]): readonly Share[] {
  return shares.map((share) => (unlocated.some((group) => membership.movesBy(group, share.owner)) ? { ...share, members: null } : share));
}

/** Nobody told who is who: each place where anything is set is judged as if anyone might be there. */
export function unassignedPeople(places: readonly string[]): People {
  const population: Population = {
    id: unassigned,
    role: 'unknown',
    stage: null,
    school: null,
    platform: 'meet',
    members: null,
    from: 'no-assignment-data',
  };
  const units = [...new Set([root, ...places])].toSorted();
  return {
    populations: [population],
    cells: units.map((unit) => ({ population, unit, groups: [], licences: null, members: null, ownScope: unitScope(unit) })),
  };
}

function party(definition: PopulationDefinition, shares: readonly Share[], around: Surroundings): People {
  const { id, role, stage, school, googleLicences } = definition;
  const population: Population = { id, role, stage, school, platform: 'meet', members: total(shares), from: 'configured' };
  const licences: Licences | null = googleLicences === null ? null : { held: new Set(googleLicences), told: null };
  // What is set for a population without people is judged all the same: they may come tomorrow.
  const settled = shares.length > 0 ? shares : emptyShares(definition);
  return { populations: [population], cells: settled.map((share) => cell(share, population, licences, ownScope(share, around))) };
}

function partyOfStrangers(shares: readonly Share[]): People {
  const population: Population = {
    id: unknownPeople,
    role: 'unknown',
    stage: null,
    school: null,
    platform: 'meet',
    members: total(shares),
    from: 'no-role-given',
  };
  return { populations: [population], cells: shares.map((share) => cell(share, population, null, unitScope(share.unit ?? root))) };
}

/** What was counted goes before what the school says of all of them. */
function cell({ unit, groups, licences, members }: Share, population: Population, usual: Licences | null, ownScope: Scope): Cell {
  return { population, unit, groups, members, licences: licences ?? usual, ownScope };
}

/** People of a group of which nobody told who is in it, or where those people are. */
function unlocatedShares(definition: PopulationDefinition, counts: HeadCount | null, { groups }: Surroundings): readonly Share[] {
  const owner = { definition, unit: null };
  return definition.googleGroups
    .filter((group) => !isLocated(group, counts, groups))
    .map((group) => ({ owner, unit: null, groups: [group], licences: null, members: null }));
}

function emptyShares(definition: PopulationDefinition): readonly Share[] {
  return definition.orgUnits.map((unit) => ({ owner: { definition, unit }, unit, groups: [], licences: null, members: 0 }));
}

function ownScope({ owner, unit }: Share, { groups }: Surroundings): Scope {
  const group = owner?.definition.googleGroups[0];
  const own = owner?.unit ?? null;
  if (own !== null || group === undefined) return unitScope(own ?? unit ?? root);
  return { kind: 'group', id: group, name: groups.nameOf(group) };
}

function total(shares: readonly Share[]): number | null {
  return shares.reduce<number | null>((sum, { members }) => (sum === null || members === null ? null : sum + members), 0);
}
