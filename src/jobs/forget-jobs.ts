import { sql, type Kysely } from 'kysely';

/** pg-boss's own, and how far audits were. No export holds them. */
const tables = ['pgboss.job', 'audit_progress'] as const;

/** Leaves no job behind of data that are replaced: what it tells of would be found nowhere, and what it waits for would be done to others' data. */
export async function forgetJobs<T>(db: Kysely<T>): Promise<void> {
  for (const table of tables) {
    const { rows } = await sql<{ there: boolean }>`select to_regclass(${table}) is not null as there`.execute(db);
    if (rows[0]?.there === true) await sql`delete from ${sql.table(table)}`.execute(db);
  }
}
