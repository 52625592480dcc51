import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { systemClock } from '../../src/clock.ts';
import { createStore } from '../../src/store/create-store.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import type { OrganisationStore } from '../../src/store/store.ts';
import { checked } from '../support/audit.ts';
import type { InstanceOrders } from './support/instance.ts';
import { readLogbook, startInstance } from './support/instances.ts';
import { describeSchool, openSchool } from './support/jobs-at-work.ts';
import { usualPace } from '../../src/jobs/pace.ts';
import { layBareDatabase } from '../support/ready-database.ts';

jest.setTimeout(90_000);

let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lesklaar-embedded-'));
  writeFileSync(join(folder, 'logbook'), '');
  await layBareDatabase(join(folder, 'data'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('an audit in whose middle the embedded service is killed goes on when it is started again, and leaves nothing behind in the tenant', async () => {
  const asked: string[] = [];
  const sandbox = await openSchool({
    clock: systemClock,
    microsoft: { pollsUntilDone: 4 },
    heard: ({ method, path }) => void (method === 'POST' && path.endsWith('/createSnapshot') && asked.push(path)),
  });
  await inStore(async (board) => describeSchool(board));
  const { port, microsoft, google } = sandbox;
  const orders: InstanceOrders = {
    place: { directory: join(folder, 'data') },
    // Where one process has the database, the next one need not wait for silence.
    pace: { ...usualPace, heartbeat: 600 },
    haste: 10,
    logbook: join(folder, 'logbook'),
    schools: { 'de-linde': { port, microsoft, google } },
  };
  const killed = await startInstance(orders);
  const id = (await killed.start('de-linde')) ?? '';
  while (asked.length === 0 || sandbox.jobs().length < asked.length) await setTimeout(5);
  await setTimeout(300);
  const parts = asked.length;

  await killed.kill();
  const left = sandbox.jobs().length;
  const restarted = await startInstance(orders);
  while (!readLogbook(orders.logbook).some(({ msg }) => msg === 'An audit ended')) await setTimeout(50);
  await restarted.stop();

  expect(left).toBe(parts);
  expect(sandbox.jobs()).toEqual([]);
  expect(asked).toHaveLength(parts);
  await inStore(async (board) => {
    const record = await board.audits.get(id);
    expect(record === null ? null : checked(record).sources.every(({ complete }) => complete)).toBe(true);
    expect((await board.audits.list({ limit: 10 })).rows).toHaveLength(1);
    expect(await board.collections.get(id)).not.toBeNull();
  });
});

async function inStore(work: (board: OrganisationStore) => Promise<void>): Promise<void> {
  const database = await openDatabase({ directory: join(folder, 'data') });
  await migrate(database);
  await work(createStore(database, systemClock).forOrganisation('de-linde'));
  await database.close();
}
