import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { filesBelow, fingerprintOf } from './tab-files.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export const tabFolder = join(root, 'tabs');
export const builtFolder = join(tabFolder, 'dist');

/** Holds the fingerprint of what was built. */
export const stampName = 'built-from.txt';

/** What the tab is made of, in one word; null where its sources are not there, as in an image that ships it built. */
export async function sourcesFingerprint(): Promise<string | null> {
  const own = await filesBelow(tabFolder);
  const shared = await Promise.all(['src/model', 'src/text'].map(async (folder) => filesBelow(join(root, folder))));
  const sources = own.filter((file) => !file.startsWith(join(tabFolder, 'dist')) && !file.endsWith('.md'));
  if (!sources.includes(join(tabFolder, 'main.tsx'))) return null;
  return fingerprintOf([...sources, ...shared.flat(), join(root, 'package-lock.json')]);
}
