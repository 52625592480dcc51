import { Migrator } from 'kysely/migration';
import { sql, type Kysely } from 'kysely';
import { AppError } from '../errors.ts';
import { storeMigrations } from './migrations/index.ts';
import type { StoreMigration } from './migrations/store-migration.ts';
import type { OpenDatabase } from './open-database.ts';

const migrationTable = 'migration';
/** Tables that hold no data of ours but what shape they have. */
export const migrationTables = [migrationTable, 'migration_lock'] as const;

/**
 * Brings the tables to the shape that this version of the code knows. Several instances may do it at once.
 * @throws AppError data-newer when the database has a shape that this version does not know; nothing was changed then.
 */
export async function migrate({ kysely, origin }: Pick<OpenDatabase, 'kysely' | 'origin'>, migrations = storeMigrations): Promise<void> {
  const done = await doneMigrations(kysely);
  refuseNewer(done, migrations, origin);
  // Looking at what was done takes a tenth of the time that the Migrator needs to find that out.
  if (done.length === migrations.length) return;
  await migrateTo(kysely, migrations, migrations.at(-1)?.name);
}

/** Brings the tables to one shape; runs in the transaction that it is given. Rejects with what the database said. */
export async function migrateTo<T>(db: Kysely<T>, migrations: readonly StoreMigration[], name: string | undefined): Promise<void> {
  if (name === undefined) return;
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => Object.fromEntries(migrations.map((one) => [one.name, one])) },
    migrationTableName: migrationTables[0],
    migrationLockTableName: migrationTables[1],
  });
  const { error } = await migrator.migrateTo(name);
  if (error !== undefined) throw error;
}

/** Names of the steps that the database has taken, in their order; empty: there is nothing yet. */
export async function doneMigrations<T>(db: Kysely<T>): Promise<readonly string[]> {
  const { rows } = await sql<{ there: boolean }>`select to_regclass(${migrationTable}) is not null as there`.execute(db);
  if (rows[0]?.there !== true) return [];
  const done = await sql<{ name: string }>`select name from ${sql.table(migrationTable)} order by name`.execute(db);
  return done.rows.map(({ name }) => name);
}

/** @throws AppError data-newer. */
export function refuseNewer(done: readonly string[], migrations: readonly StoreMigration[], origin: string): void {
  const known = migrations.map(({ name }) => name);
  const found = done.find((name) => !known.includes(name));
  if (found !== undefined) throw new AppError('data-newer', { origin, found, known: known.at(-1) ?? '' });
}
