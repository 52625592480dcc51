import type { NamedPlace } from '../../model/named-place.ts';
import { platformIds } from '../../model/platform.ts';
import { stageNames, type Role, type Stage } from '../../model/population.ts';
import type { PopulationDefinition } from '../../model/school.ts';
import { slugOf } from '../../model/slug.ts';
import type { StoredSchool } from '../../store/decision-repositories.ts';
import { roleIn, stageIn } from './school-words.ts';
import type { PopulationSuggestion } from './suggest-populations.ts';

interface Guess {
  readonly place: NamedPlace;
  readonly word: string;
  readonly role: Role;
  readonly stage: Stage | null;
  readonly school: string | null;
}

/** One suggestion for each role, school and stage that names of places speak of. */
export function suggestionsFrom(
  places: readonly NamedPlace[],
  definitions: readonly PopulationDefinition[],
  schools: readonly StoredSchool[],
): readonly PopulationSuggestion[] {
  const guesses = places.flatMap((place) => guessFor(place, schools));
  const fresh = guesses.filter(({ place, role }) => !isMapped(place, definitions) && !isWithinGuess(place, role, guesses));
  const alike = Map.groupBy(fresh, ({ role, stage, school }) => JSON.stringify([role, school, stage]));
  const taken = new Set(definitions.map(({ id }) => id));
  return [...alike.values()].map((group) => suggestion(group, taken));
}

function guessFor(place: NamedPlace, schools: readonly StoredSchool[]): readonly Guess[] {
  const told = roleIn(place.name);
  if (told === null) return [];
  const whole = `${place.id} ${place.name}`;
  const school = schools.find(({ name }) => whole.toLowerCase().includes(name.toLowerCase())) ?? null;
  return [
    { place, ...told, stage: school?.stage ?? stageIn(place.kind === 'org-unit' ? place.id : place.name), school: school?.name ?? null },
  ];
}

/** Its unit, one above it, or its group is in the mapping already. */
function isMapped({ platform, kind, id }: NamedPlace, definitions: readonly PopulationDefinition[]): boolean {
  return definitions.some(({ orgUnits, googleGroups, teamsGroups }) => {
    if (kind === 'org-unit') return orgUnits.some((unit) => isWithin(id, unit));
    const groups = platform === 'teams' ? teamsGroups : googleGroups;
    return groups.some((group) => group.toLowerCase() === id.toLowerCase());
  });
}

/** All that lies below a unit belongs to it. */
function isWithinGuess({ kind, id }: NamedPlace, role: Role, guesses: readonly Guess[]): boolean {
  return (
    kind === 'org-unit' &&
    guesses.some((other) => other.place.kind === 'org-unit' && other.role === role && other.place.id !== id && isWithin(id, other.place.id))
  );
}

function isWithin(path: string, unit: string): boolean {
  return unit === '/' || path === unit || path.startsWith(`${unit}/`);
}

const idWords: Readonly<Record<Role, string>> = {
  student: 'leerlingen',
  teacher: 'leraren',
  staff: 'medewerkers',
  guest: 'gasten',
  unknown: 'onbekend',
  everyone: 'iedereen',
};

function suggestion(group: readonly Guess[], taken: Set<string>): PopulationSuggestion {
  const [{ role, stage, school } = { role: 'unknown' as const, stage: null, school: null }] = group;
  const id = freeId([idWords[role], school ?? (stage === null ? '' : stageNames[stage].nl)].map(slugOf).filter(Boolean).join('-'), taken);
  return {
    definition: {
      id,
      role,
      stage,
      school,
      teamsGroups: idsOf(group, 'teams', 'group'),
      orgUnits: idsOf(group, 'meet', 'org-unit'),
      googleGroups: idsOf(group, 'meet', 'group'),
      googleLicences: null,
    },
    because: group.map(({ place, word }) => ({ place, word })),
    members: membersOf(group),
  };
}

function idsOf(group: readonly Guess[], platform: NamedPlace['platform'], kind: NamedPlace['kind']): readonly string[] {
  return group.filter(({ place }) => place.platform === platform && place.kind === kind).map(({ place }) => place.id);
}

/** Who is on both platforms is one person: the larger number tells at least how many there are. */
function membersOf(group: readonly Guess[]): number | null {
  const counts = platformIds.map((platform) => membersOn(group.filter(({ place }) => place.platform === platform)));
  const known = counts.filter((count) => count !== null);
  return known.length === 0 ? null : Math.max(...known);
}

/** On one platform. People of several groups may be the same ones: only one place, or units beside one another, can be added up. */
function membersOn(group: readonly Guess[]): number | null {
  if (group.length === 0) return null;
  const counts = group.map(({ place }) => place.members);
  const apart = group.length === 1 || group.every(({ place }) => place.kind === 'org-unit');
  return apart && !counts.includes(null) ? counts.reduce<number>((sum, members) => sum + (members ?? 0), 0) : null;
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  taken.add(id);
  return id;
}
