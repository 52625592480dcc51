import { namedPlaces } from '../../audit/named-places.ts';
import type { RawExport } from '../../audit/exports.ts';
import type { Localized } from '../../model/language.ts';
import type { NamedPlace, PlacesFound } from '../../model/named-place.ts';
import type { PopulationDefinition } from '../../model/school.ts';
import type { StoredCollection } from '../../store/audit-repositories.ts';
import { permit, type Asking } from '../asking.ts';
import { uploadedExports } from '../uploads/uploaded-exports.ts';
import { roleIn } from './school-words.ts';
import { suggestionsFrom } from './suggestions-from.ts';

export interface PopulationSuggestion {
  readonly definition: PopulationDefinition;
  /** Which places, and the word in their names that speaks for it. */
  readonly because: readonly { readonly place: NamedPlace; readonly word: string }[];
  /** People, where both platforms have them the larger number; null when they were not counted. */
  readonly members: number | null;
}

export interface PopulationSuggestions {
  readonly suggestions: readonly PopulationSuggestion[];
  /** Places that the mapping has already, by the names that they have now; those that nobody can name are left out. */
  readonly mapped: readonly NamedPlace[];
  /** What could not be looked at, in sentences. */
  readonly unread: readonly Localized[];
}

/** Places that a tenant names by itself, beside those in what was read last; people are counted only where the name is worth it. */
export interface PlacesLookup {
  places(organisationId: string, worthCounting: (name: string) => boolean): Promise<PlacesFound>;
}

/**
 * Who might be pupils and who staff, by what groups and org units are called; places that the mapping has already are left out. Only ever a suggestion:
 * nothing counts before somebody confirmed it.
 * @throws AppError not-allowed.
 */
export async function suggestPopulations(asking: Asking & { readonly lookup: PlacesLookup | null }): Promise<PopulationSuggestions> {
  permit(asking, 'population.read');
  const { store, lookup, actor } = asking;
  const read = namedPlaces([...exportsIn(await store.collections.latest()), ...(await uploadedExports(store))]);
  const { places, unread } = (await lookup?.places(actor.organisationId, tellsRole)) ?? { places: [], unread: [] };
  const { definitions } = await store.populations.get();
  const schools = await store.schools.list();
  const named = eachOnce(read, places);
  return {
    suggestions: suggestionsFrom(named, definitions, schools),
    mapped: named.filter((place) => definitions.some((definition) => holds(definition, place))),
    unread,
  };
}

function holds({ orgUnits, googleGroups, teamsGroups }: PopulationDefinition, { platform, kind, id }: NamedPlace): boolean {
  if (kind === 'org-unit') return orgUnits.includes(id);
  return (platform === 'teams' ? teamsGroups : googleGroups).some((group) => group.toLowerCase() === id.toLowerCase());
}

function tellsRole(name: string): boolean {
  return roleIn(name) !== null;
}

/** By the name that a place has now, with the count of whoever counted. */
function eachOnce(read: readonly NamedPlace[], now: readonly NamedPlace[]): readonly NamedPlace[] {
  const found = new Map<string, NamedPlace>();
  for (const place of [...read, ...now]) {
    const key = JSON.stringify([place.platform, place.kind, place.id]);
    found.set(key, { ...place, members: place.members ?? found.get(key)?.members ?? null });
  }
  return [...found.values()];
}

function exportsIn(collection: StoredCollection | null): readonly RawExport[] {
  return (collection?.exports ?? []) as readonly RawExport[];
}
