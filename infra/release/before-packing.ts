import { copyFile } from 'node:fs/promises';
import { buildTab } from '../../src/service/tab/build-tab.ts';

const root = new URL('../../', import.meta.url);

// An archive holds the tab built, for Vite is not among what the service needs; and the versions that were tried, for npm leaves the lock file out.
await buildTab();
await copyFile(new URL('package-lock.json', root), new URL('npm-shrinkwrap.json', root));
