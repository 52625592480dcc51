import { openDatabase } from '../../src/store/open-database.ts';
import { createStore } from '../../src/store/create-store.ts';
import { migrate } from '../../src/store/migrate.ts';
import { mkdtempSync } from 'node:fs';
import { systemClock } from '../../src/clock.ts';
const db = await openDatabase({ directory: mkdtempSync('/tmp/llq-') }); await migrate(db);
const own = createStore(db, systemClock).forOrganisation('x');
async function time(name: string, n: number, run: (i: number) => Promise<unknown>) { for (let i = 0; i < 50; i++) await run(-i); const t = performance.now(); const c = process.cpuUsage(); for (let i = 0; i < n; i++) await run(i); const u = process.cpuUsage(c); console.log(name, ((performance.now() - t) / n).toFixed(2), 'ms wall', ((u.user + u.system) / 1000 / n).toFixed(2), 'ms cpu'); }
await time('preferences.get', 500, async () => own.preferences.get('p'));
await time('activities.claim', 500, async (i) => own.activities.claim(`a${i}`));
await time('confirmations.ofPerson', 500, async () => own.confirmations.ofPerson('p'));
await time('organisation.get', 500, async () => own.organisation.get());
await time('schedules.list', 500, async () => own.schedules.list());
process.exit();
