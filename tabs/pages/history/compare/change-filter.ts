import type { Population } from '../../../api/operations.ts';
import type { Change } from './change-families.ts';

/** A change with what it is found by. */
export interface ListedChange {
  readonly change: Change;
  /** Null: of no school. */
  readonly school: string | null;
  readonly population: Population | null;
}

/** By what changes are told apart. */
const facets = {
  kind: ({ change }) => change.kind,
  platform: ({ change }) => (change.after ?? change.before)?.platform ?? '',
  /** Empty: of no school. */
  school: ({ school }) => school ?? '',
} as const satisfies Readonly<Record<string, (listed: ListedChange) => string>>;

export type ChangeFacet = keyof typeof facets;
export const changeFacets = Object.keys(facets) as readonly ChangeFacet[];

/** Changes with the people they are about, as either audit names them. */
export function listedChanges(changes: readonly Change[], populations: readonly Population[]): readonly ListedChange[] {
  const known = new Map(populations.map((one) => [placeOf(one.platform, one.id), one]));
  return changes.map((change) => {
    const finding = change.after ?? change.before;
    const population = finding === null ? null : (known.get(placeOf(finding.platform, finding.population)) ?? null);
    return { change, population, school: population?.school ?? null };
  });
}

/** What an address asks for, `?kind=new&school=De%20Linde`; `except` leaves one facet aside, to count what it would give. */
export function fittingChanges(listed: readonly ListedChange[], address: URLSearchParams, except?: ChangeFacet): readonly ListedChange[] {
  const asked = changeFacets.filter((facet) => facet !== except && address.has(facet));
  return listed.filter((one) => asked.every((facet) => facets[facet](one) === address.get(facet)));
}

/** The values of a facet with how many changes each would show. */
export function facetCounts(
  listed: readonly ListedChange[],
  address: URLSearchParams,
  facet: ChangeFacet,
): readonly { readonly value: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const one of fittingChanges(listed, address, facet)) {
    const value = facets[facet](one);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count }));
}

function placeOf(platform: string, id: string): string {
  return JSON.stringify([platform, id]);
}
