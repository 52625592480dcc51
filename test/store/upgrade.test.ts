import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql, type Kysely } from 'kysely';
import { createStore } from '../../src/store/create-store.ts';
import { migrate } from '../../src/store/migrate.ts';
import { storeMigrations } from '../../src/store/migrations/index.ts';
import { openDatabase, type OpenDatabase } from '../../src/store/open-database.ts';
import type { OrganisationStore } from '../../src/store/store.ts';
import { noon } from '../support/audit.ts';
import { temporaryFolder } from '../support/command-line.ts';
import { onBothDatabases } from '../support/databases.ts';
import { fillStore } from '../support/filled-store.ts';
import { openReadyDatabase } from '../support/ready-database.ts';
import { runningService } from '../support/running-service.ts';

const folder = temporaryFolder();

/** The shape of the data that was the first, and the one before today's. */
const earlier = storeMigrations
  .slice(0, -1)
  .map(({ name }, index) => ({ name, steps: index + 1 }))
  .filter((_one, index, all) => index === 0 || index === all.length - 1);

type Row = Readonly<Record<string, string | null>>;
type Rows = ReadonlyMap<string, readonly Row[]>;

let today: OpenDatabase;
beforeAll(async () => {
  today = await openReadyDatabase();
  await fillStore(lindeOf(today));
}, 60_000);
afterAll(async () => today.close());

onBothDatabases((make) => {
  describe.each(earlier)('a database of $name', ({ steps }) => {
    test('has nothing lost or changed once this version took it over, and goes on', async () => {
      const database = await make.bare();
      await asItWas(database, steps);
      const before = await rowsOf(database.kysely, steps);

      await migrate(database);

      expect([...before.values()].every((rows) => rows.length > 0)).toBe(true);
      expect(await rowsOf(database.kysely, steps, before)).toEqual(before);
      const { organisation, audits, exceptions, trail } = lindeOf(database);
      const [was, is] = await Promise.all([lindeOf(today), lindeOf(database)].map(async (store) => store.audits.latest()));
      expect(is).toEqual(was);
      expect(await organisation.get()).toEqual(await lindeOf(today).organisation.get());
      expect(await exceptions.list()).toEqual(await lindeOf(today).exceptions.list());
      await organisation.put({ ...(await organisationOf(database)), name: 'De Linde' }, 2);
      await trail.add({ ...((await trail.list({}, { limit: 1 })).rows[0] as Parameters<typeof trail.add>[0]), action: 'after' });
      expect(await audits.latest()).not.toBeNull();
    });
  });
});

test('the service starts on what the version before it left, and keeps it', async () => {
  const directory = join(folder, 'sandbox');
  const left = await openDatabase({ directory });
  await asItWas(left, storeMigrations.length - 1);
  await left.close();

  const service = await runningService({ SANDBOX: '1', DATA_DIR: folder, NIGHTLY_AT: 'off' });
  const ready = await fetch(`${service.address}/readyz`);
  await service.stop();

  expect(ready.status).toBe(200);
  const after = await openDatabase({ directory });
  expect(await lindeOf(after).exceptions.list()).toEqual(await lindeOf(today).exceptions.list());
  await after.close();
}, 120_000);

function lindeOf(database: OpenDatabase): OrganisationStore {
  return createStore(database, { now: () => noon }).forOrganisation('de-linde');
}

async function organisationOf(database: OpenDatabase) {
  const kept = await lindeOf(database).organisation.get();
  if (kept === null) throw new Error('there is no organisation');
  return kept;
}

/** The tables after so many steps, with today's rows as far as they fit. */
async function asItWas(database: OpenDatabase, steps: number): Promise<void> {
  await migrate(database, storeMigrations.slice(0, steps));
  for (const { name, numbered } of tablesAfter(steps)) {
    const columns = await columnsOf(database.kysely, name);
    for (const row of await rowsIn(today.kysely, name, columns)) {
      const names = sql.join(columns.map((column) => sql.ref(column.name)));
      const values = sql.join(columns.map((column) => sql`${row[column.name]}::text::${sql.raw(column.type)}`));
      await sql`insert into ${sql.table(name)} (${names}) overriding system value values (${values}) on conflict do nothing`.execute(
        database.kysely,
      );
    }
    if (numbered !== undefined)
      await sql`select setval(pg_get_serial_sequence(${name}, ${numbered}), (select max(${sql.ref(numbered)}) from ${sql.table(name)}))`.execute(
        database.kysely,
      );
  }
}

/** Those that hold something: no version before 004-deliveries sent anything, and that step begins its table anew. */
function tablesAfter(steps: number) {
  const tables = storeMigrations[steps - 1]?.tables ?? [];
  return storeMigrations.slice(0, steps).some(({ name }) => name === '004-deliveries')
    ? tables
    : tables.filter(({ name }) => name !== 'delivery');
}

/** What stands in the tables of that time, in the columns of `before`. */
async function rowsOf<T>(kysely: Kysely<T>, steps: number, before?: Rows): Promise<Rows> {
  const found = new Map<string, readonly Row[]>();
  for (const { name } of tablesAfter(steps)) {
    const known = Object.keys(before?.get(name)?.[0] ?? {});
    const columns = (await columnsOf(kysely, name)).filter((column) => before === undefined || known.includes(column.name));
    const rows = await rowsIn(kysely, name, columns);
    found.set(
      name,
      rows.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)),
    );
  }
  return found;
}

async function rowsIn<T>(kysely: Kysely<T>, table: string, columns: readonly Column[]): Promise<readonly Row[]> {
  const list = sql.join(columns.map(({ name }) => sql`${sql.ref(name)}::text as ${sql.ref(name)}`));
  return (await sql<Row>`select ${list} from ${sql.table(table)}`.execute(kysely)).rows;
}

interface Column {
  readonly name: string;
  readonly type: string;
}

async function columnsOf<T>(kysely: Kysely<T>, table: string): Promise<readonly Column[]> {
  const { rows } = await sql<Column>`
    select column_name as name, udt_name as type from information_schema.columns
    where table_schema = 'public' and table_name = ${table} order by ordinal_position`.execute(kysely);
  return rows;
}
