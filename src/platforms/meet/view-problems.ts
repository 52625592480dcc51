import type { SourceRead } from '../../model/holding.ts';
import type { Localized } from '../../model/language.ts';
import { unplacedLogUnits } from './admin-log.ts';
import { parseQuery } from './cel-query.ts';
import type { Groups } from './groups.ts';
import type { HeadCount } from './head-count.ts';
import type { MeetExport, MeetPolicy } from './meet-export.ts';
import type { Membership } from './membership.ts';
import { isPath, type OrgTree } from './org-tree.ts';
import { unlocatedGroups } from './people.ts';
import { isServiceState } from './service-state.ts';
import { canonical } from '../json.ts';

interface Found {
  readonly tree: OrgTree;
  readonly membership: Membership | null;
  readonly counts: HeadCount | null;
  readonly groups: Groups;
}

/** What only shows when all exports and the school's own definitions are laid side by side. */
export function viewProblems(one: MeetExport, { tree, membership, counts, groups }: Found): Pick<SourceRead, 'complete' | 'problems'> {
  const unplaced = unplacedUnits(one, tree);
  const lost = one.log === null ? [] : unplacedLogUnits(one.log, tree);
  const odd = one.users === null && one.counted === null ? 0 : (counts?.odd ?? 0);
  const problems = [
    ...unplaced.map(unplacedUnit),
    ...strayUnits(one, tree).map(strayUnit),
    ...unreadQueries(one).map(unreadQuery),
    ...oddStates(one),
    ...lost.map(lostUnit),
    ...(odd === 0 ? [] : [uncounted(odd)]),
    ...partlyKnown(one, groups).map(partlyKnownGroup),
  ];
  const asides = [...(tellsUnits(one, tree) ? missingUnits(membership, tree) : []), ...openPopulations(one, membership, counts, groups)];
  return { complete: problems.length === 0, problems: [...problems, ...asides] };
}

/** Without any list of org units each id stands for itself. */
function unplacedUnits({ policies }: MeetExport, tree: OrgTree): readonly string[] {
  if (!tree.listed) return [];
  const places = policies
    .flatMap(unitsOf)
    .map((unit) => tree.placeOf(unit))
    .filter((place) => !isPath(place));
  return [...new Set(places)].toSorted();
}

/** Every unit that a policy names, also in its query. */
function unitsOf({ orgUnit, query }: MeetPolicy): readonly (string | null)[] {
  const clauses = query === null ? [] : (parseQuery(query) ?? []);
  return [orgUnit, ...clauses.flatMap((clause) => (clause.kind === 'org-unit' ? [clause.id] : []))];
}

/** It is open for whom such a service is on, and so for whom anything is in force that is set within it. */
function oddStates({ policies }: MeetExport): readonly Localized[] {
  const states = policies
    .filter(({ setting }) => setting.endsWith('.service_status'))
    .map(({ setting, value }) => [setting, value['serviceState']] as const);
  const odd = states.filter(([, state]) => state !== undefined && !isServiceState(state));
  return [...new Set(odd.map(([setting, state]) => `${setting}: ${canonical(state)}`))].toSorted().map(oddState);
}

function oddState(state: string): Localized {
  return {
    nl: `Of de dienst aan of uit staat, is niet te lezen (${state}).`,
    en: `Whether the service is on or off cannot be read (${state}).`,
  };
}

function unreadQueries({ policies }: MeetExport): readonly string[] {
  const odd = policies.filter(({ query }) => query !== null && parseQuery(query) === null);
  return [...new Set(odd.map(({ name, setting }) => (name === null || name === '' ? setting : name)))].toSorted();
}

/** Placed by name alone, as in an export without ids. */
function strayUnits({ policies }: MeetExport, tree: OrgTree): readonly string[] {
  if (!tree.listed) return [];
  const places = policies.map(({ orgUnit }) => tree.placeOf(orgUnit)).filter((place) => isPath(place) && !tree.has(place));
  return [...new Set(places)].toSorted();
}

function missingUnits(membership: Membership | null, tree: OrgTree): readonly Localized[] {
  const definitions = membership?.definitions ?? [];
  return definitions.flatMap(({ id, orgUnits }) => orgUnits.filter((unit) => !tree.has(unit)).map((unit) => missingUnit(unit, id)));
}

/** What follows for the counts where a group could not be read by which the school defined a population. */
function openPopulations(
  { kind, users, counted }: MeetExport,
  membership: Membership | null,
  counts: HeadCount | null,
  groups: Groups,
): readonly Localized[] {
  const tellsPeople = kind === 'directory-api' || users !== null || counted !== null;
  if (membership === null || counts === null || !tellsPeople) return [];
  return unlocatedGroups(membership, counts, groups).flatMap((group) =>
    membership.definitions
      .filter(({ googleGroups }) => googleGroups.includes(group))
      .map(({ id }) => openPopulation(groups.nameOf(group), id)),
  );
}

function partlyKnown({ groupMembers }: MeetExport, groups: Groups): readonly string[] {
  const keys = new Set([...groupMembers.keys()].map((group) => groups.keyOf(group)));
  return [...keys]
    .filter((key) => groups.isPartlyKnown(key))
    .map((key) => groups.nameOf(key))
    .toSorted();
}

/** Where Google would not tell the org units, that is what its reader hears. */
function tellsUnits({ orgUnits, policies, live }: MeetExport, tree: OrgTree): boolean {
  return orgUnits !== null || (!live && policies.length > 0 && !tree.listed);
}

function unplacedUnit(unit: string): Localized {
  return {
    nl: `Organisatie-eenheid “${unit}” staat in geen enkele lijst van organisatie-eenheden; wat daar is ingesteld, kan voor elke eenheid gelden.`,
    en: `Org unit “${unit}” is in no list of org units; its policies may hold anywhere below the root.`,
  };
}

function unreadQuery(policy: string): Localized {
  return {
    nl: `Voor wie beleid “${policy}” is, staat er op een manier die niet te lezen is; het kan voor iedereen gelden.`,
    en: `Policy “${policy}” says whom it is for in a way that cannot be read; it may hold for anybody.`,
  };
}

function strayUnit(unit: string): Localized {
  return {
    nl: `Er zijn instellingen voor organisatie-eenheid “${unit}”, die in geen enkele lijst van organisatie-eenheden staat.`,
    en: `Settings are given for org unit “${unit}”, which is in no list of org units.`,
  };
}

function lostUnit(unit: string): Localized {
  return {
    nl: `Het beheerderslogboek noemt organisatie-eenheid “${unit}”, die in geen enkele lijst van organisatie-eenheden staat.`,
    en: `The admin log names org unit “${unit}”, which is in no list of org units.`,
  };
}

function missingUnit(unit: string, population: string): Localized {
  return {
    nl: `Organisatie-eenheid “${unit}” van populatie “${population}” staat in geen enkele lijst van organisatie-eenheden.`,
    en: `Org unit “${unit}” of population “${population}” is in no list of org units.`,
  };
}

function partlyKnownGroup(group: string): Localized {
  return {
    nl: `Niet van alle leden van groep “${group}” is bekend wie het zijn: de lijst met leden of de lijst met mensen is niet compleet.`,
    en: `It is not known who all members of group “${group}” are: the list of its members or the list of people is incomplete.`,
  };
}

function openPopulation(group: string, population: string): Localized {
  return {
    nl: `Wie er in groep “${group}” zitten, is niet bekend. Daarom is open wie er bij populatie “${population}” horen, en ook hoeveel mensen er bij de populaties horen waar zij anders bij geteld zouden zijn.`,
    en: `It is not known who is in group “${group}”. So it is open who belongs to population “${population}”, and how many people belong to the populations in which they would otherwise be counted.`,
  };
}

function uncounted(people: number): Localized {
  return people === 1
    ? {
        nl: '1 persoon is niet meegeteld: de organisatie-eenheid ontbreekt.',
        en: '1 person could not be counted: the org unit is missing.',
      }
    : {
        nl: `${people} mensen zijn niet meegeteld: hun organisatie-eenheid ontbreekt.`,
        en: `${people} people could not be counted: their org unit is missing.`,
      };
}
