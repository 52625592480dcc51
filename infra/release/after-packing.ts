import { rm } from 'node:fs/promises';

await rm(new URL('../../npm-shrinkwrap.json', import.meta.url), { force: true });
