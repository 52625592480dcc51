// Run by itself, to be killed: keeps deciding things in the folder, and tells each number once what belongs to it was committed.
import { writeSync } from 'node:fs';
import { createStore } from '../../../src/store/create-store.ts';
import { migrate } from '../../../src/store/migrate.ts';
import { openDatabase } from '../../../src/store/open-database.ts';
import { aRecord } from '../../support/record.ts';
import { anException, aTrailEntry } from '../../support/stored.ts';

const [directory = '', first = '0'] = process.argv.slice(2);
const database = await openDatabase({ directory });
await migrate(database);
const store = createStore(database, { now: () => new Date() }).forOrganisation('de-linde');

for (let number = Number(first); ; number += 1) {
  await store.transaction(async (inside) => {
    await inside.exceptions.put(anException({ id: `${number}` }));
    await inside.audits.add(aRecord({ id: `${number}`, finishedAt: new Date().toISOString() }), { trigger: 'demand', collectionId: null });
    await inside.trail.add(aTrailEntry({ subject: `${number}` }));
  });
  writeSync(1, `${number}\n`);
}
