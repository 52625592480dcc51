import { roles, stages, type Role, type Stage } from '../../../src/model/population.ts';
import { slugOf } from '../../../src/model/slug.ts';
import type { AnswerOf, AskedOf } from '../../api/client.ts';
import type { PopulationDefinition } from '../../api/operations.ts';

export type Suggestion = AnswerOf<'suggestPopulations'>['suggestions'][number];
export type Place = Suggestion['because'][number]['place'];
export type WantedDefinition = AskedOf<'confirmPopulations'>['body']['definitions'][number];

/** Who can be told apart by groups; the rest is what is left. */
export const mappedRoles = ['student', 'teacher', 'staff', 'guest'] as const satisfies readonly Role[];
export type MappedRole = (typeof mappedRoles)[number];

/** Where the ids of each kind of place stand in a definition. */
export const placeKinds = ['teamsGroups', 'orgUnits', 'googleGroups'] as const;
export type PlaceKind = (typeof placeKinds)[number];

export function kindOf({ platform, kind }: Pick<Place, 'platform' | 'kind'>): PlaceKind {
  if (kind === 'org-unit') return 'orgUnits';
  return platform === 'teams' ? 'teamsGroups' : 'googleGroups';
}

export function roleOf({ role }: Pick<PopulationDefinition, 'role'>): Role {
  return roles.find((one) => one === role) ?? 'unknown';
}

/** With the suggestion in it: with those of the same role, school and stage where there are such, or apart. */
export function withSuggestion(
  definitions: readonly PopulationDefinition[],
  { definition }: Pick<Suggestion, 'definition'>,
): readonly PopulationDefinition[] {
  const same = definitions.find((one) => isAlike(one, definition));
  if (same === undefined) return [...definitions, { ...definition, id: freeId(definition, definitions) }];
  return withDefinition(definitions, merged(same, definition));
}

function isAlike(a: PopulationDefinition, b: PopulationDefinition): boolean {
  return a.role === b.role && a.school === b.school && a.stage === b.stage && a.googleLicences === null;
}

function merged(into: PopulationDefinition, { teamsGroups, orgUnits, googleGroups }: PopulationDefinition): PopulationDefinition {
  const both = (own: readonly string[], more: readonly string[]): readonly string[] => [...new Set([...own, ...more])];
  return {
    ...into,
    teamsGroups: both(into.teamsGroups, teamsGroups),
    orgUnits: both(into.orgUnits, orgUnits),
    googleGroups: both(into.googleGroups, googleGroups),
  };
}

/** In the place of the one with its id, or at the end. */
export function withDefinition(
  definitions: readonly PopulationDefinition[],
  definition: PopulationDefinition,
): readonly PopulationDefinition[] {
  if (!definitions.some(({ id }) => id === definition.id)) return [...definitions, definition];
  return definitions.map((one) => (one.id === definition.id ? definition : one));
}

/** With what was taken away in its old place among what counts now, as if nobody had touched it. */
export function putBack(
  definition: PopulationDefinition,
  made: readonly PopulationDefinition[],
  counting: readonly PopulationDefinition[],
): readonly PopulationDefinition[] {
  const before = counting.flatMap((old) => (old.id === definition.id ? [definition] : made.filter(({ id }) => id === old.id)));
  return [...before, ...made.filter(({ id }) => counting.every((old) => old.id !== id))];
}

const idWords: Readonly<Record<MappedRole, string>> = { student: 'leerlingen', teacher: 'leraren', staff: 'medewerkers', guest: 'gasten' };
const stageWords: Readonly<Record<Stage, string>> = { primary: 'po', secondary: 'vo', adult: 'volwassenen' };

/** An id that says what it is and that none of them has. */
export function freeId(
  { role, stage, school }: Pick<PopulationDefinition, 'role' | 'stage' | 'school'>,
  taken: readonly { readonly id: string }[],
): string {
  const word = mappedRoles.find((one) => one === role);
  const of = school === null ? (stages.includes(stage ?? 'primary') && stage !== null ? stageWords[stage] : '') : slugOf(school);
  const wanted = [word === undefined ? 'mensen' : idWords[word], of]
    .filter((part) => part !== '')
    .join('-')
    .slice(0, 100);
  let id = wanted;
  for (let next = 2; taken.some((one) => one.id === id); next += 1) id = `${wanted}-${next}`;
  return id;
}

/** What cannot be sent: a definition without a place holds nobody, and a unit is a path. */
export function isWhole({ teamsGroups, orgUnits, googleGroups, googleLicences }: PopulationDefinition): boolean {
  return teamsGroups.length + orgUnits.length + googleGroups.length + (googleLicences ?? []).length > 0;
}

export type RowState = 'same' | 'added' | 'changed' | 'removed';

export interface Row {
  readonly definition: PopulationDefinition;
  readonly state: RowState;
}

/** What counts now and what was made of it, side by side; what was taken away stays in its place until it is confirmed. */
export function rowsOf(counting: readonly PopulationDefinition[], made: readonly PopulationDefinition[]): readonly Row[] {
  const before = new Map(counting.map((one) => [one.id, one]));
  const kept = counting.map((old): Row => {
    const now = made.find(({ id }) => id === old.id);
    if (now === undefined) return { definition: old, state: 'removed' };
    return { definition: now, state: isSame(old, now) ? 'same' : 'changed' };
  });
  const added = made.filter(({ id }) => !before.has(id)).map((definition): Row => ({ definition, state: 'added' }));
  return [...kept, ...added];
}

function isSame(a: PopulationDefinition, b: PopulationDefinition): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** As it is sent; a role that is not ours to give is left out. */
export function wantedOf(made: readonly PopulationDefinition[]): readonly WantedDefinition[] {
  return made.flatMap((one) => {
    const role = mappedRoles.find((known) => known === one.role);
    return role === undefined ? [] : [{ ...one, role }];
  });
}
