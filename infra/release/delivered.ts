import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../../src/service/tab/tab-files.ts';
import { billOfMaterials, type BillOfMaterials } from './bill-of-materials.ts';
import { licenceList, type LockedPackages } from './licence-list.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The list as it should stand in `infra/release/LICENCES.md`. */
export async function licencesDelivered(): Promise<string> {
  return licenceList(locked().packages, await importedByTab());
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
