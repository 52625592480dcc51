import { sql, type Kysely } from 'kysely';

/** Until the transaction ends, whoever waits for a turn of that name waits for it. PostgreSQL's locks are numbers: two names may share one, and then wait for each other. */
export async function waitForTurn<T>(inside: Kysely<T>, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`lesklaar ${name}`}))`.execute(inside);
}
