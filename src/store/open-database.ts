import { Kysely, PGliteDialect, PostgresDialect, type PostgresPool } from 'kysely';
import type { PGlite } from '@electric-sql/pglite';
import type { Pool } from 'pg';
import { AppError } from '../errors.ts';
import { openDurablePglite } from './durable-pglite.ts';
import { openPool } from './postgres-pool.ts';
import { rememberingReads } from './remembered-reads.ts';
import type { Tables } from './tables.ts';
import { transactionsOf, type Transactions } from './transactions.ts';

/** PostgreSQL by its address, or the embedded database in a folder. */
export type DatabasePlace = { readonly url: string } | { readonly directory: string };

export interface OpenDatabase {
  /** What messages call it; holds no password. */
  readonly origin: string;
  /** For migrations, export and upkeep; everything else goes through `transactions`. */
  readonly kysely: Kysely<Tables>;
  readonly transactions: Transactions;
  readonly jobs: JobsConnection;
  /** Waits for what is under way, and refuses the rest. */
  close(): Promise<void>;
}

/** What pg-boss stands on. In a transaction it takes `fromKysely(transactions.here())`, so that a job is there only when the rest is. */
export type JobsConnection =
  | { readonly kind: 'postgres'; readonly url: string }
  | { readonly kind: 'pglite'; readonly pglite: Pick<PGlite, 'query' | 'exec' | 'listen'> };

/** @throws AppError database-unreachable, data-in-use or folder-not-writable. */
export async function openDatabase(place: DatabasePlace): Promise<OpenDatabase> {
  return 'url' in place ? overPostgres(place.url) : overPglite(await openDurablePglite(place.directory), place.directory);
}

/** A PGlite that somebody else has opened, in memory for instance. */
export function overPglite(pglite: PGlite, origin: string): OpenDatabase {
  const kysely = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: rememberingReads(pglite) }) });
  const transactions = transactionsOf(kysely);
  const jobs: JobsConnection = { kind: 'pglite', pglite: refusingInside(pglite, transactions) };
  return { origin, kysely, transactions, jobs, close: once(async () => closePglite(pglite, kysely, transactions)) };
}

async function overPostgres(url: string): Promise<OpenDatabase> {
  const { pool, origin } = await openPool(url);
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: sayingNotReady(pool) }) });
  const transactions = transactionsOf(kysely);
  const close = once(async () => {
    await transactions.end();
    await pool.end();
  });
  return { origin, kysely, transactions, jobs: { kind: 'postgres', url }, close };
}

/** A PostgreSQL that went away is nobody's mistake: whoever asks hears that it is not there now. */
function sayingNotReady(pool: Pool): PostgresPool {
  return {
    options: pool.options,
    connect: async () =>
      pool.connect().catch((cause: unknown) => {
        throw new AppError('not-ready', {}, { cause });
      }),
    end: async () => pool.end(),
  };
}

/** A transaction that begins on a closed PGlite neither begins nor fails, and ends the process: so everybody who waits for the connection goes first. */
async function closePglite(pglite: PGlite, kysely: Kysely<Tables>, transactions: Transactions): Promise<void> {
  await transactions.end();
  await kysely.connection().execute(async () => pglite.close());
}

function once(close: () => Promise<void>): () => Promise<void> {
  let closing: Promise<void> | null = null;
  return async () => (closing ??= close());
}

function refusingInside(pglite: PGlite, transactions: Transactions): Pick<PGlite, 'query' | 'exec' | 'listen'> {
  return {
    query: async (...args) => {
      transactions.refuseInside();
      return pglite.query(...args);
    },
    exec: async (...args) => {
      transactions.refuseInside();
      return pglite.exec(...args);
    },
    listen: async (...args) => pglite.listen(...args),
  };
}
