import { createHash } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import { AppError } from '../../errors.ts';
import { doneMigrations, refuseNewer } from '../migrate.ts';
import { storeMigrations } from '../migrations/index.ts';
import type { KeptTable, StoreMigration } from '../migrations/store-migration.ts';
import type { OpenDatabase } from '../open-database.ts';
import type { Tables } from '../tables.ts';
import { dumpFormat, type DumpEnd, type DumpHeader } from './dump-format.ts';

/** Rows that are fetched at once; of those that may hold megabytes one. */
const fetched = { light: 200, heavy: 1 } as const;

type Written = Pick<DumpHeader, 'writtenAt' | 'writtenBy'>;

/**
 * Everything that is kept, of all organisations, at one moment: a line at a time. The embedded database does nothing else until the last line.
 * @throws AppError no-data or data-newer.
 */
export async function* writeDump(database: OpenDatabase, written: Written): AsyncGenerator<string, void> {
  const transaction = await database.kysely.startTransaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute();
  try {
    const { name, tables } = await shapeOf(transaction, database.origin);
    const hash = createHash('sha256');
    let rows = -1;
    for await (const line of linesOf(transaction, { format: dumpFormat, schema: name, ...written }, tables)) {
      hash.update(line);
      rows += 1;
      yield line;
    }
    yield `${JSON.stringify({ end: true, rows, sha256: hash.digest('hex') } satisfies DumpEnd)}\n`;
  } finally {
    await transaction.rollback().execute();
  }
}

async function* linesOf(db: Kysely<Tables>, header: DumpHeader, tables: readonly KeptTable[]): AsyncGenerator<string, void> {
  yield `${JSON.stringify(header)}\n`;
  // Times are written in the session's time zone.
  await sql`set local timezone to 'UTC'`.execute(db);
  for (const table of tables) {
    for await (const row of rowsOf(db, table)) yield `{"table":${JSON.stringify(table.name)},"row":${row}}\n`;
  }
}

async function* rowsOf(db: Kysely<Tables>, { name, key, rows: weight }: KeptTable): AsyncGenerator<string, void> {
  const ordered = sql.join(key.map((column) => sql.ref(column)));
  await sql`declare dumped no scroll cursor for
    select row_to_json(one)::text as text from (select * from ${sql.table(name)} order by ${ordered}) one`.execute(db);
  for (;;) {
    const { rows } = await sql<{ text: string }>`fetch ${sql.lit(fetched[weight])} from dumped`.execute(db);
    if (rows.length === 0) break;
    // A line feed in JSON is nothing but a blank: in a string it would be escaped.
    for (const { text } of rows) yield text.replaceAll('\n', ' ');
  }
  await sql`close dumped`.execute(db);
}

/** The data stay in the shape that they have: whoever reads them brings them up to date. */
async function shapeOf(db: Kysely<Tables>, origin: string): Promise<StoreMigration> {
  const done = await doneMigrations(db);
  refuseNewer(done, storeMigrations, origin);
  const last = storeMigrations.find(({ name }) => name === done.at(-1));
  if (last === undefined) throw new AppError('no-data', { origin });
  return last;
}
