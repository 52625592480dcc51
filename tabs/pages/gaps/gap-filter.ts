import { searchWords } from '../../../src/text/searchable.ts';
import type { ListedPoint } from './listed-point.ts';

/** By what points are told apart; a point may have several values of one. */
const facets = {
  outcome: ({ saying }) => [saying.outcome],
  severity: ({ saying }) => [saying.severity],
  platform: ({ saying }) => [saying.platform],
  /** Empty: of no school. */
  school: ({ population }) => [population.school ?? ''],
  population: ({ population }) => [population.id],
  settable: ({ saying }) => [saying.settable === 'per-meeting' || saying.settable === 'never' ? 'teacher' : 'centrally'],
  framework: ({ saying }) => saying.frameworks,
  control: ({ saying }) => [saying.control],
  scope: ({ scope }) => [scope.id],
} as const satisfies Readonly<Record<string, (point: ListedPoint) => readonly string[]>>;

export type FacetName = keyof typeof facets;
const facetNames = Object.keys(facets) as readonly FacetName[];

/** What to show: of each facet one of the values, where any are named; and each of the words. */
export interface GapFilter {
  readonly chosen: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  readonly search: string;
}

const everyOutcome = 'all';

/** What an address asks for: `?severity=high&school=De%20Linde`. Without an outcome: what is to be mended; `outcome=all`: whatever it came to. */
export function filterIn(address: URLSearchParams): GapFilter {
  const named = facetNames.map((name) => [name, address.getAll(name).slice(0, 50)] as const).filter(([, values]) => values.length > 0);
  const { outcome = ['gap'], ...others } = Object.fromEntries(named) as GapFilter['chosen'];
  const chosen = outcome.includes(everyOutcome) ? others : { ...others, outcome };
  return { chosen, search: address.get('search') ?? '' };
}

/** The same address with other values of one facet; none: whatever they are. */
export function withFacet(address: URLSearchParams, name: FacetName, values: readonly string[]): URLSearchParams {
  const changed = new URLSearchParams(address);
  changed.delete(name);
  const written = name === 'outcome' && values.length === 0 ? [everyOutcome] : values;
  if (!(name === 'outcome' && written.join() === 'gap')) for (const value of written) changed.append(name, value);
  return changed;
}

/** With nothing left out but by what it came to. */
export function withoutFilter(address: URLSearchParams): URLSearchParams {
  const changed = new URLSearchParams(address);
  for (const name of [...facetNames, 'search']) changed.delete(name);
  return changed;
}

/** How many facets say something, apart from the outcome and the words. */
export function chosenCount({ chosen }: GapFilter): number {
  return Object.keys(chosen).filter((name) => name !== 'outcome').length;
}

/** The points that fit; `except` leaves one facet aside, to count what it would give. */
export function fitting(points: readonly ListedPoint[], { chosen, search }: GapFilter, except?: FacetName): readonly ListedPoint[] {
  const asked = facetNames.flatMap((name) =>
    name === except || chosen[name] === undefined ? [] : [[facets[name], chosen[name]] as const],
  );
  const words = searchWords(search);
  return points.filter(
    (point) =>
      asked.every(([valuesOf, wanted]) => valuesOf(point).some((value) => wanted.includes(value))) &&
      words.every((word) => point.searched.includes(word)),
  );
}

/** What choosing a value would show: how many points, and one of them. */
export interface FacetCount {
  readonly count: number;
  readonly first: ListedPoint;
}

/** What each value of a facet would show, with all else that is chosen. */
export function countsOf(points: readonly ListedPoint[], filter: GapFilter, name: FacetName): ReadonlyMap<string, FacetCount> {
  const counts = new Map<string, { count: number; readonly first: ListedPoint }>();
  for (const point of fitting(points, filter, name)) {
    for (const value of facets[name](point)) {
      const known = counts.get(value);
      if (known === undefined) counts.set(value, { count: 1, first: point });
      else known.count += 1;
    }
  }
  return counts;
}

/** A point with this value of a facet, whatever else is chosen. */
export function exampleOf(points: readonly ListedPoint[], name: FacetName, value: string): ListedPoint | undefined {
  return points.find((point) => facets[name](point).some((one) => one === value));
}
