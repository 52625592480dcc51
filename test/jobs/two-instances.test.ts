import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { sql } from 'kysely';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Sandbox } from '../../src/sandbox/start-sandbox.ts';
import { createStore } from '../../src/store/create-store.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openDatabase, type OpenDatabase } from '../../src/store/open-database.ts';
import type { Store } from '../../src/store/store.ts';
import { systemClock } from '../../src/clock.ts';
import { checked } from '../support/audit.ts';
import { postgresMaker } from '../support/databases.ts';
import { whyNoPostgres } from '../support/postgres.ts';
import { aSchedule } from '../support/stored.ts';
import type { InstanceOrders, SchoolAddress } from './support/instance.ts';
import { readLogbook, runsIn, startInstance, unended, type Completion, type Instance, type LogEntry } from './support/instances.ts';
import { describeSchool, hastyPace, openSchool } from './support/jobs-at-work.ts';

/** `npm run endurance` asks for fifty. */
const kills = Number(process.env['KILLS'] ?? 3);
const boards = ['de-linde', 'de-eik', 'de-berk'];
/** Nobody asks for its audits but its schedule. */
const nightOwl = 'de-uil';

const pace = { ...hastyPace, heartbeat: 10, beatEvery: 2 };
/** Seconds; the last is what a busy machine may need. */
const longestWait = pace.heartbeat + 2 * pace.superviseEvery + pace.longestRest + pace.pollEvery + 5;

jest.setTimeout(120_000 + kills * 20_000);

(whyNoPostgres() === null ? describe : describe.skip)('two instances on one PostgreSQL', () => {
  const make = postgresMaker();
  let database: OpenDatabase;
  let store: Store;
  let folder: string;
  let orders: InstanceOrders;
  let instances: Instance[];
  let sandboxes: Sandbox[];

  beforeEach(async () => {
    const url = await make.url();
    database = await openDatabase({ url });
    await migrate(database);
    store = createStore(database, systemClock);
    folder = mkdtempSync(join(tmpdir(), 'lesklaar-instances-'));
    const schools: Record<string, SchoolAddress> = {};
    sandboxes = [];
    for (const board of [...boards, nightOwl]) {
      await describeSchool(store.forOrganisation(board));
      const sandbox = await openSchool({ clock: systemClock });
      const { port, microsoft, google } = sandbox;
      schools[board] = { port, microsoft, google };
      sandboxes.push(sandbox);
    }
    const logbook = join(folder, 'logbook');
    writeFileSync(logbook, '');
    orders = { place: { url }, pace, haste: 10, logbook, schools };
    instances = await Promise.all([startInstance(orders), startInstance(orders)]);
  }, 60_000);

  afterEach(async () => {
    await Promise.all(instances.map(async (instance) => instance.stop()));
    await database.close();
    rmSync(folder, { recursive: true });
  }, 60_000);

  test(`of which one is killed at random ${kills} times lose no audit, run none twice at once, and leave whole records only`, async () => {
    await store.forOrganisation(nightOwl).schedules.put(aSchedule({ id: 'nightly-audit', kind: 'nightly-audit', cron: '* * * * *' }));
    // Who starts takes up the schedule.
    await restart(0);
    const scheduledAt = Date.now();
    const acknowledged = new Set<string>();

    for (let killed = 0; killed < kills; killed += 1) {
      const until = Date.now() + 1000 + Math.random() * 2000;
      while (Date.now() < until) {
        const [board, instance] = [oneOf(boards), oneOf(instances)];
        acknowledged.add(`${board} ${await instance.start(board)}`);
        await setTimeout(200);
      }
      await restart(killed === 0 ? await busyOne() : Math.floor(Math.random() * instances.length));
    }
    await allEnded();

    const { overlaps, cutOff } = runsIn(readLogbook(orders.logbook), await completions());
    expect(overlaps).toEqual([]);
    const waited = cutOff.filter((seconds) => seconds !== null);
    expect(waited.length).toBeGreaterThan(0);
    expect(Math.max(...waited)).toBeLessThan(longestWait);
    const lost = [];
    for (const one of acknowledged) {
      const [board = '', id = ''] = one.split(' ');
      if (id !== 'null' && !(await isWhole(board, id))) lost.push(one);
    }
    expect(lost).toEqual([]);
    expect(sandboxes.flatMap((sandbox) => sandbox.jobs())).toEqual([]);
    const nights = await nightsOf(nightOwl, scheduledAt);
    expect(nights.found).toBeGreaterThanOrEqual(nights.passed - 1);
    expect(nights.found).toBeLessThanOrEqual(nights.passed + 1);
    process.stderr.write(
      `${kills} kills: ${acknowledged.size} audits, ${cutOff.length} attempts cut off, taken up again after ${Math.max(...waited)} s at most, ${nights.found} by schedule in ${nights.passed} minutes\n`,
    );
  });

  test('of which one sleeps while it works on an audit: the other takes it over, and who wakes up changes nothing', async () => {
    const id = (await instances[0]?.start('de-linde')) ?? '';
    const { pid } = await entry(({ msg, job }) => msg === 'An audit begins' && job === id);
    const sleeper = instances.find((instance) => instance.pid === pid);
    sleeper?.sleep();
    await entry(({ msg, job, attempt }) => msg === 'An audit ended' && job === id && attempt === 1);
    const stored = await store.forOrganisation('de-linde').audits.get(id);

    sleeper?.wake();
    await entry((one) => one.msg === 'An audit was interrupted' && one.pid === pid);
    const next = (await sleeper?.start('de-linde')) ?? '';
    await entry(({ msg, job }) => msg === 'An audit ended' && job === next);

    expect(await store.forOrganisation('de-linde').audits.get(id)).toEqual(stored);
    expect((await store.forOrganisation('de-linde').audits.list({ limit: 10 })).rows.map((row) => row.id)).toEqual([next, id]);
    expect(sandboxes.flatMap((sandbox) => sandbox.jobs())).toEqual([]);
  });

  async function entry(isIt: (entry: LogEntry) => boolean): Promise<LogEntry> {
    for (;;) {
      const found = readLogbook(orders.logbook).find(isIt);
      if (found !== undefined) return found;
      await setTimeout(20);
    }
  }

  /** An instance that has just begun an audit. */
  async function busyOne(): Promise<number> {
    for (;;) {
      const open = unended(readLogbook(orders.logbook)).filter(({ time = '' }) => Date.now() - Date.parse(time) < 300);
      const index = instances.findIndex(({ pid }) => open.some((one) => one.pid === pid));
      if (index !== -1) return index;
      await oneOf(instances).start(oneOf(boards));
      await setTimeout(50);
    }
  }

  async function restart(index: number): Promise<void> {
    await instances[index]?.kill();
    instances[index] = await startInstance(orders);
  }

  async function allEnded(): Promise<void> {
    for (;;) {
      const open = await sql<{ state: string }>`select state from pgboss.job where name = 'audit' and state < 'completed'`.execute(
        database.kysely,
      );
      if (open.rows.length === 0) return;
      await setTimeout(250);
    }
  }

  /** How many audits the schedule of every minute made, and how many minutes began since it was there. */
  async function nightsOf(board: string, scheduledAt: number): Promise<{ readonly found: number; readonly passed: number }> {
    const { rows } = await store.forOrganisation(board).audits.list({ limit: 200 });
    return { found: rows.length, passed: Math.floor(Date.now() / 60_000) - Math.floor(scheduledAt / 60_000) };
  }

  async function completions(): Promise<readonly Completion[]> {
    const done = sql<Completion>`select id as job, retry_count as attempt, completed_on as at from pgboss.job where name = 'audit' and state = 'completed'`;
    return (await done.execute(database.kysely)).rows;
  }

  async function isWhole(board: string, id: string): Promise<boolean> {
    const own = store.forOrganisation(board);
    const record = await own.audits.get(id);
    const collection = await own.collections.get(id);
    if (record === null || collection === null) return false;
    const findings = await sql<{
      n: number;
    }>`select count(*)::int as n from finding where organisation_id = ${board} and audit_id = ${id}`.execute(database.kysely);
    return checked(record).findings.length === findings.rows[0]?.n;
  }
});

function oneOf<T>(list: readonly T[]): T {
  const one = list[Math.floor(Math.random() * list.length)];
  if (one === undefined) throw new Error('an empty list');
  return one;
}
