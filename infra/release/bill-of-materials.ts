import { deliveredPlaces, licenceOf, nameOf, type LockedPackage, type LockedPackages } from './licence-list.ts';

/** As far as ours goes: cyclonedx.org/docs/1.5/json. */
export interface BillOfMaterials {
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: '1.5';
  readonly version: 1;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
}

interface Component {
  readonly type: 'application' | 'library';
  readonly 'bom-ref': string;
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses: readonly ({ readonly license: { readonly id: string } } | { readonly expression: string })[];
  readonly hashes?: readonly { readonly alg: 'SHA-512'; readonly content: string }[];
}

/**
 * All that is delivered: what the service runs with, and what is built into the tab. Not by `npm sbom --omit dev`: npm 11 leaves out whatever something for
 * development needs as well, zod among it.
 */
export function billOfMaterials(version: string, locked: LockedPackages, tabPackages: readonly string[]): BillOfMaterials {
  const { service, tab } = deliveredPlaces(locked, tabPackages);
  const components = [...service, ...tab].map((place) => componentOf(nameOf(place), locked[place] ?? {}, licenceOf(locked, place) ?? ''));
  const once = new Map(components.map((component) => [component.purl, component]));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { ...componentOf('lesklaar', { version }, 'MIT'), type: 'application' } },
    components: [...once.values()].toSorted((one, other) => (one.purl < other.purl ? -1 : 1)),
  };
}

function componentOf(fullName: string, { version = '', integrity }: LockedPackage, licence: string): Component {
  const [group, name] = fullName.startsWith('@') ? fullName.split('/') : [undefined, fullName];
  const purl = `pkg:npm/${fullName.replace('@', '%40')}@${version}`;
  const digest =
    integrity?.startsWith('sha512-') === true ? Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex') : null;
  return {
    type: 'library',
    'bom-ref': purl,
    ...(group === undefined ? {} : { group }),
    name: name ?? fullName,
    version,
    purl,
    licenses: [/[ ()]/.test(licence) ? { expression: licence } : { license: { id: licence } }],
    ...(digest === null ? {} : { hashes: [{ alg: 'SHA-512', content: digest }] }),
  };
}
