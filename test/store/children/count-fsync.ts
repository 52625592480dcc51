// Run by itself, because it puts another function in the place of Node's: prints how many calls of fsync it took to open, and for so many commits.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

let calls = 0;
const original = fs.fsyncSync;
fs.fsyncSync = (descriptor) => {
  calls += 1;
  original(descriptor);
};
syncBuiltinESMExports();

const [directory = '', commits = '0'] = process.argv.slice(2);
const { openDatabase } = await import('../../../src/store/open-database.ts');
const { migrate } = await import('../../../src/store/migrate.ts');
const { createStore } = await import('../../../src/store/create-store.ts');
const database = await openDatabase({ directory });
const opening = calls;
await migrate(database);
const { schools } = createStore(database, { now: () => new Date(0) }).forOrganisation('de-linde');
calls = 0;
for (let commit = 0; commit < Number(commits); commit += 1)
  await schools.put({ id: `${commit}`, name: 'De Eik', stage: null, country: null });
process.stdout.write(JSON.stringify({ opening, commits: calls }));
await database.close();
