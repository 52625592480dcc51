import { sql, type Kysely, type Transaction } from 'kysely';
import { AppError } from '../../errors.ts';
import { doneMigrations, migrateTo, migrationTables, refuseNewer } from '../migrate.ts';
import type { KeptTable, StoreMigration } from '../migrations/store-migration.ts';
import type { OpenDatabase } from '../open-database.ts';
import type { Tables } from '../tables.ts';
import { insertRows } from './insert-rows.ts';
import type { OpenDump } from './open-dump.ts';

export interface ImportWanted {
  /** empty: refused when anything is kept there. replace: everything there goes. */
  readonly into: 'empty' | 'replace';
  /** For others who are reading or writing; milliseconds. */
  readonly waitAtMost?: number;
  /** Removes what others keep about the data that go; in the same transaction. */
  readonly forget?: (db: Kysely<Tables>) => Promise<void>;
}

/**
 * Writes everything that an export holds, in one transaction, and answers how many rows. The tables are made anew in the shape that the file has, and
 * brought to the shape of today with its rows in them: what a migration does to rows, it does to these.
 * @throws AppError unusable-dump with the line, data-newer, data-not-empty or data-in-use; nothing was changed then.
 */
export async function importDump(database: OpenDatabase, dump: OpenDump, wanted: ImportWanted): Promise<number> {
  const { shape, migrations } = dump;
  return database.kysely.transaction().execute(async (transaction) => {
    await clear(transaction, database.origin, migrations, wanted);
    await wanted.forget?.(transaction);
    await migrateTo(transaction, migrations, shape.name);
    const count = await insertRows(transaction, shape.tables, dump);
    for (const table of shape.tables) await numberOn(transaction, table);
    await migrateTo(transaction, migrations, migrations.at(-1)?.name);
    return count;
  });
}

async function clear(
  db: Transaction<Tables>,
  origin: string,
  migrations: readonly StoreMigration[],
  { into, waitAtMost = 10_000 }: ImportWanted,
): Promise<void> {
  const done = await doneMigrations(db);
  refuseNewer(done, migrations, origin);
  const there = migrations.find(({ name }) => name === done.at(-1))?.tables ?? [];
  if (there.length === 0) return;
  const names = sql.join(there.map(({ name }) => sql.table(name)));
  await lock(db, names, origin, waitAtMost);
  if (into === 'empty' && (await holdsRows(db, there))) throw new AppError('data-not-empty', { origin });
  await sql`drop table ${names}, ${sql.join(migrationTables.map((name) => sql.table(name)))}`.execute(db);
}

/** Whoever is reading or writing ends first; a service that keeps at it is in the way. */
async function lock(db: Transaction<Tables>, names: ReturnType<typeof sql.join>, origin: string, waitAtMost: number): Promise<void> {
  try {
    await sql`set local lock_timeout to ${sql.lit(waitAtMost)}`.execute(db);
    await sql`lock table ${names} in access exclusive mode`.execute(db);
  } catch (cause) {
    // lock_not_available
    if (typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === '55P03') {
      throw new AppError('data-in-use', { origin }, { cause });
    }
    throw cause;
  }
}

async function holdsRows(db: Kysely<Tables>, tables: readonly KeptTable[]): Promise<boolean> {
  const any = tables.map(({ name }) => sql`exists (select from ${sql.table(name)})`);
  const { rows } = await sql<{ any: boolean }>`select ${sql.join(any, sql` or `)} as any`.execute(db);
  return rows[0]?.any === true;
}

/** The next number comes after those that were imported. */
async function numberOn(db: Kysely<Tables>, { name, numbered }: KeptTable): Promise<void> {
  if (numbered === undefined) return;
  const last = sql`(select max(${sql.ref(numbered)}) from ${sql.table(name)})`;
  await sql`select setval(pg_get_serial_sequence(${name}, ${numbered}), ${last}) where ${last} is not null`.execute(db);
}
