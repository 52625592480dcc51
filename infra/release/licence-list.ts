/** What `package-lock.json` tells of one installed package. */
export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  /** `sha512-` and base64. */
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** By the place of the package: `node_modules/a/node_modules/b`. The product itself stands under the empty name. */
export type LockedPackages = Readonly<Record<string, LockedPackage>>;

/** Packages whose manifest tells the licence in an older way, or not by its name in the list of SPDX, with where it was read. */
const toldElsewhere: Readonly<Record<string, string>> = {
  // `licenses` of its package.json, and LICENSE.txt.
  limiter: 'MIT',
  // LICENSE; its package.json says `BSD`, of which there are several.
  'url-template': 'BSD-3-Clause',
};

/**
 * The licences of all that is delivered, as Markdown: what the service runs with, and what is built into the tab. `tabPackages`: what the tab's own code imports.
 * @throws Error naming the packages that tell none: somebody has to look.
 */
export function licenceList(locked: LockedPackages, tabPackages: readonly string[]): string {
  const { service, tab } = deliveredPlaces(locked, tabPackages);
  const silent = [...service, ...tab].filter((place) => licenceOf(locked, place) === undefined);
  if (silent.length > 0) throw new Error(`no licence is told by: ${silent.join(', ')}`);
  return [
    '# Licences of what Lesklaar is delivered with',
    '',
    'Lesklaar itself: MIT. Written by `npm run licences` from the lock file; a test holds it to that.',
    '',
    ...part('The service', locked, service),
    '',
    ...part('Built into the tab', locked, tab),
    '',
  ].join('\n');
}

/** Places of what the service runs with, and of what is built into the tab besides. */
export function deliveredPlaces(
  locked: LockedPackages,
  tabPackages: readonly string[],
): { readonly service: readonly string[]; readonly tab: readonly string[] } {
  const service = Object.keys(locked).filter((place) => place !== '' && locked[place]?.dev !== true);
  return { service, tab: [...reachable(locked, tabPackages)].filter((place) => !service.includes(place)) };
}

function part(title: string, locked: LockedPackages, places: readonly string[]): readonly string[] {
  const rows = places.map((place) => `${nameOf(place)} ${locked[place]?.version ?? ''} · ${licenceOf(locked, place) ?? ''}`);
  return [`## ${title} (${new Set(rows).size})`, '', ...[...new Set(rows)].toSorted().map((row) => `- ${row}`)];
}

export function licenceOf(locked: LockedPackages, place: string): string | undefined {
  return toldElsewhere[nameOf(place)] ?? locked[place]?.license;
}

export function nameOf(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function reachable(locked: LockedPackages, names: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (name: string, from: string): void => {
    const place = placeOf(locked, name, from);
    if (place === null || found.has(place)) return;
    found.add(place);
    const { dependencies = {}, optionalDependencies = {} } = locked[place] ?? {};
    for (const next of Object.keys({ ...dependencies, ...optionalDependencies })) visit(next, place);
  };
  for (const name of names) visit(name, '');
  return found;
}

/** As Node looks for it: beside whoever asks, then further up. */
function placeOf(locked: LockedPackages, name: string, from: string): string | null {
  const place = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`;
  if (locked[place] !== undefined) return place;
  if (from === '') return null;
  const up = from.lastIndexOf('/node_modules/');
  return placeOf(locked, name, up === -1 ? '' : from.slice(0, up));
}
