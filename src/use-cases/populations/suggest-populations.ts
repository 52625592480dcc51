import { namedPlaces } from '../../audit/named-places.ts';
import type { RawExport } from '../../audit/exports.ts';
import type { NamedPlace } from '../../model/named-place.ts';
import type { PopulationDefinition } from '../../model/school.ts';
import type { StoredCollection } from '../../store/audit-repositories.ts';
import { permit, type Asking } from '../asking.ts';
import { uploadedExports } from '../uploads/uploaded-exports.ts';
import { suggestionsFrom } from './suggestions-from.ts';

export interface PopulationSuggestion {
  readonly definition: PopulationDefinition;
  /** Which places, and the word in their names that speaks for it. */
  readonly because: readonly { readonly place: NamedPlace; readonly word: string }[];
  /** People; null when they were not counted. */
  readonly members: number | null;
}

/** Places that a tenant names by itself, beside those in what was read last. */
export interface PlacesLookup {
  places(organisationId: string): Promise<readonly NamedPlace[]>;
}

/**
 * Who might be pupils and who staff, by what groups and org units are called; places that the mapping has already are left out. Only ever a suggestion:
 * nothing counts before somebody confirmed it.
 * @throws AppError not-allowed.
 */
export async function suggestPopulations(
  asking: Asking & { readonly lookup: PlacesLookup | null },
): Promise<readonly PopulationSuggestion[]> {
  permit(asking, 'population.read');
  const { store, lookup, actor } = asking;
  const read = namedPlaces([...exportsIn(await store.collections.latest()), ...(await uploadedExports(store))]);
  const looked = (await lookup?.places(actor.organisationId)) ?? [];
  const { definitions } = await store.populations.get();
  const schools = await store.schools.list();
  return suggestionsFrom([...read, ...looked], definitions, schools);
}

function exportsIn(collection: StoredCollection | null): readonly RawExport[] {
  return (collection?.exports ?? []) as readonly RawExport[];
}
