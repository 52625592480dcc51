import { describe, expect, test } from '@jest/globals';
import { sql, type Kysely } from 'kysely';
import { createStore } from '../../src/store/create-store.ts';
import { migrate } from '../../src/store/migrate.ts';
import { storeMigrations } from '../../src/store/migrations/index.ts';
import type { StoreMigration } from '../../src/store/migrations/store-migration.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import { noon } from '../support/audit.ts';
import { onBothDatabases, postgresMaker } from '../support/databases.ts';
import { whyNoPostgres } from '../support/postgres.ts';
import { anOrganisation, aTrailEntry } from '../support/stored.ts';

const later: StoreMigration = {
  name: '999-later',
  tables: [],
  up: async (db) => void (await sql`create table later (id text)`.execute(db)),
};
const broken: StoreMigration = {
  name: '999-broken',
  tables: [],
  up: async (db) => {
    await sql`drop table trail`.execute(db);
    await sql`create tabel`.execute(db);
  },
};

async function tablesIn<T>(kysely: Kysely<T>): Promise<readonly string[]> {
  const { rows } = await sql<{
    name: string;
  }>`select table_name as name from information_schema.tables where table_schema = 'public'`.execute(kysely);
  return rows.map(({ name }) => name).toSorted();
}

test('migrations run in the order in which they are listed', () => {
  const names = storeMigrations.map(({ name }) => name);

  expect(names).toEqual(names.toSorted());
  expect(names.every((name, index) => name.startsWith(String(index + 1).padStart(3, '0')))).toBe(true);
});

onBothDatabases((make) => {
  test('an empty database gets its tables, and they are all in the export', async () => {
    const database = await make.bare();

    await migrate(database);

    const listed = storeMigrations.at(-1)?.tables.map(({ name }) => name) ?? [];
    expect(await tablesIn(database.kysely)).toEqual([...listed, 'migration', 'migration_lock'].toSorted());
  });

  test('every table’s key begins with the organisation, as it is listed', async () => {
    const { kysely } = await make.ready();

    const { rows } = await sql<{ name: string; columns: readonly string[] }>`
      select c.relname as name, array_agg(a.attname::text order by array_position(i.indkey::int[], a.attnum::int)) as columns
      from pg_index i join pg_class c on c.oid = i.indrelid join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
      where i.indisprimary and c.relnamespace = 'public'::regnamespace and c.relname not like 'migration%' group by c.relname`.execute(
      kysely,
    );

    const listed = storeMigrations.at(-1)?.tables.map(({ name, key }) => ({ name, columns: key })) ?? [];
    expect(rows.toSorted(byName)).toEqual(listed.toSorted(byName));
    expect(listed.map(({ columns }) => columns[0])).toEqual(listed.map(() => 'organisation_id'));
  });

  test('what is kept stays when the tables get another shape', async () => {
    const database = await make.ready();
    const store = createStore(database, { now: () => noon }).forOrganisation('de-linde');
    await store.organisation.put(anOrganisation(), null);

    await migrate(database, [...storeMigrations, later]);
    await migrate(database, [...storeMigrations, later]);

    expect(await tablesIn(database.kysely)).toContain('later');
    expect(await store.organisation.get()).toMatchObject({ version: 1 });
  });

  test('a database of a newer version is refused, and left as it is', async () => {
    const database = await make.ready();
    await migrate(database, [...storeMigrations, later]);

    await expect(migrate(database)).rejects.toMatchObject({
      code: 'data-newer',
      fields: { found: '999-later', known: storeMigrations.at(-1)?.name },
    });

    expect(await tablesIn(database.kysely)).toContain('later');
  });

  test('a step that fails halfway leaves everything as it was', async () => {
    const database = await make.ready();

    await expect(migrate(database, [...storeMigrations, broken])).rejects.toThrow('tabel');

    expect(await tablesIn(database.kysely)).toContain('trail');
    await migrate(database);
  });

  test.each(['update trail set actor_id = 1::text', 'delete from trail', 'truncate trail'])(
    'the trail is append-only: %s',
    async (statement) => {
      const database = await make.ready();
      const { trail } = createStore(database, { now: () => noon }).forOrganisation('de-linde');
      await trail.add(aTrailEntry());

      await expect(sql.raw(statement).execute(database.kysely)).rejects.toThrow('the trail is append-only');

      expect((await trail.list({}, { limit: 10 })).rows).toHaveLength(1);
    },
  );
});

(whyNoPostgres() === null ? describe : describe.skip)('on PostgreSQL', () => {
  const make = postgresMaker();

  test('three instances may start on an empty database at once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const url = await make.url();
      const instances = await Promise.all([1, 2, 3].map(async () => openDatabase({ url })));

      await Promise.all(instances.map(async (instance) => migrate(instance)));

      const { rows } = await sql`select name from migration`.execute(instances[0]?.kysely ?? (await make.bare()).kysely);
      expect(rows).toHaveLength(storeMigrations.length);
      for (const instance of instances) await instance.close();
    }
  }, 60_000);
});

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}
