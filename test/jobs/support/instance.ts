import { appendFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { systemClock, type Timer } from '../../../src/clock.ts';
import type { JobPace } from '../../../src/jobs/pace.ts';
import { startJobs } from '../../../src/jobs/start-jobs.ts';
import { tenantCollector } from '../../../src/live-reading.ts';
import { createLog } from '../../../src/log.ts';
import { sandboxConnections } from '../../../src/sandbox-connections.ts';
import type { Sandbox } from '../../../src/sandbox/start-sandbox.ts';
import { createStore } from '../../../src/store/create-store.ts';
import { migrate } from '../../../src/store/migrate.ts';
import { openDatabase, type DatabasePlace } from '../../../src/store/open-database.ts';

/** What an instance in a process of its own is told. */
export interface InstanceOrders {
  readonly place: DatabasePlace;
  readonly pace: JobPace;
  /** Waits are shortened so many times. */
  readonly haste: number;
  /** File to which each line of the log is added, with the process's id. */
  readonly logbook: string;
  /** By organisation. */
  readonly schools: Readonly<Record<string, SchoolAddress>>;
}

/** Where another process finds a pretend school. */
export type SchoolAddress = Pick<Sandbox, 'port' | 'microsoft' | 'google'>;

export type Request = { readonly ask: 'start'; readonly organisation: string } | { readonly ask: 'stop' };
export type Answer = { readonly told: 'ready' } | { readonly told: 'started'; readonly organisation: string; readonly id: string };

const orders = JSON.parse(process.argv[2] ?? '') as InstanceOrders;
const database = await openDatabase(orders.place);
await migrate(database);
const log = createLog({
  level: 'info',
  clock: systemClock,
  destination: { write: (line) => appendFileSync(orders.logbook, `${process.pid} ${line}`) },
});
const timer: Timer = {
  pause: async (milliseconds, signal) => setTimeout(milliseconds / orders.haste, undefined, { signal }),
};
const jobs = await startJobs({
  database,
  store: createStore(database, systemClock),
  collect: async (reading) => {
    const school = orders.schools[reading.organisationId];
    if (school === undefined) throw new Error(`no school for ${reading.organisationId}`);
    const reach = (url: URL): URL => new URL(`http://127.0.0.1:${school.port}/${url.host}${url.pathname}${url.search}`);
    const around = { clock: systemClock, timer, random: Math.random, reach };
    return tenantCollector(async () => sandboxConnections(school), around)(reading);
  },
  connected: async () => [],
  clock: systemClock,
  timer,
  log,
  version: '0.1.0',
  pace: orders.pace,
});

process.on('message', (request: Request) => void answer(request));
tell({ told: 'ready' });

async function answer(request: Request): Promise<void> {
  if (request.ask === 'start') {
    const { organisation } = request;
    const { id } = await jobs.audits.start(organisation, { trigger: 'demand', startedBy: 'admin' });
    tell({ told: 'started', organisation, id });
    return;
  }
  await jobs.stop();
  await database.close();
  process.disconnect();
}

function tell(what: Answer): void {
  process.send?.(what);
}
