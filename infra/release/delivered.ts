import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../../src/service/tab/tab-files.ts';
import { billOfMaterials, type BillOfMaterials } from './bill-of-materials.ts';
import { deliveredPlaces, licenceList, licenceOf, nameOf, type LockedPackages } from './licence-list.ts';
import { licenceNotices, type BuiltIn } from './licence-notices.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The list as it should stand in `infra/release/LICENCES.md`. */
export async function licencesDelivered(): Promise<string> {
  return licenceList(locked().packages, await importedByTab());
}

/** The texts as they should stand in `infra/release/NOTICES.txt`, from the packages as they are installed. */
export async function noticesDelivered(): Promise<string> {
  const { packages } = locked();
  const { tab } = deliveredPlaces(packages, await importedByTab());
  return licenceNotices(tab.toSorted().map((place) => builtIn(packages, place)));
}

function builtIn(packages: LockedPackages, place: string): BuiltIn {
  const files = readdirSync(join(root, place)).filter((name) => /^(?:licen[cs]e|notice)/i.test(name));
  const texts = files.toSorted().map((name) => readFileSync(join(root, place, name), 'utf8'));
  const { author, repository } = JSON.parse(readFileSync(join(root, place, 'package.json'), 'utf8')) as Manifest;
  const maker = typeof author === 'string' ? author : (author?.name ?? repository?.url ?? '');
  const { version = '' } = packages[place] ?? {};
  return { name: nameOf(place), version, licence: licenceOf(packages, place) ?? '', text: texts.join('\n\n') || null, maker };
}

interface Manifest {
  readonly author?: string | { readonly name: string };
  readonly repository?: { readonly url: string };
}

/** The software bill of materials of this version. */
export async function billDelivered(): Promise<BillOfMaterials> {
  const { version, packages } = locked();
  return billOfMaterials(version, packages, await importedByTab());
}

function locked(): { readonly version: string; readonly packages: LockedPackages } {
  return JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { version: string; packages: LockedPackages };
}

/** Names of packages: what an import names, without a path inside it. */
async function importedByTab(): Promise<readonly string[]> {
  const folder = join(root, 'tabs');
  const files = (await filesBelow(folder)).filter((file) => /\.tsx?$/.test(file) && !file.startsWith(join(folder, 'dist')));
  const names = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/from '((?:@[\w.-]+\/)?[\w-][\w.-]*)/g)].map(([, name = '']) => name),
  );
  return [...new Set(names)].toSorted();
}
