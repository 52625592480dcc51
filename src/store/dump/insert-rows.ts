import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { KeptTable } from '../migrations/store-migration.ts';
import type { Tables } from '../tables.ts';
import { unusable } from './dump-lines.ts';
import type { NumberedRow, OpenDump } from './open-dump.ts';

/** Of one statement: PostgreSQL takes 65,535 values, and memory is to stay flat. */
const mostRows = 200;
const mostCharacters = 4 * 1024 * 1024;

interface Column {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
}

/**
 * Writes the rows as they come in, and answers how many.
 * @throws AppError unusable-dump for a row that does not fit its table.
 */
export async function insertRows(
  db: Kysely<Tables>,
  tables: readonly KeptTable[],
  { rows, origin }: Pick<OpenDump, 'rows' | 'origin'>,
): Promise<number> {
  const columns = new Map<string, readonly Column[]>();
  for (const { name } of tables) columns.set(name, await columnsOf(db, name));
  let count = 0;
  let batch: NumberedRow[] = [];
  for await (const row of rows) {
    refuseMisfit(row, columns, origin);
    if (!fits(batch, row)) {
      await insert(db, batch, columns, origin);
      batch = [];
    }
    batch.push(row);
    count += 1;
  }
  await insert(db, batch, columns, origin);
  return count;
}

function fits(batch: readonly NumberedRow[], { table, size }: NumberedRow): boolean {
  const [first] = batch;
  if (first === undefined) return true;
  const characters = batch.reduce((sum, one) => sum + one.size, size);
  return first.table === table && batch.length < mostRows && characters <= mostCharacters;
}

async function columnsOf(db: Kysely<Tables>, table: string): Promise<readonly Column[]> {
  const { rows } = await sql<Column>`
    select column_name as name, data_type as type, is_nullable = 'YES' as nullable
    from information_schema.columns where table_schema = current_schema() and table_name = ${table}`.execute(db);
  return rows;
}

function refuseMisfit({ table, row, line }: NumberedRow, columns: ReadonlyMap<string, readonly Column[]>, origin: string): void {
  const known = columns.get(table)?.map(({ name }) => name) ?? [];
  const given = Object.keys(row);
  if (known.length > 0 && known.length === given.length && known.every((name) => Object.hasOwn(row, name))) return;
  throw unusable(origin, line, { nl: `deze rij past niet in "${table}"`, en: `this row does not fit "${table}"` });
}

async function insert(
  db: Kysely<Tables>,
  batch: readonly NumberedRow[],
  columns: ReadonlyMap<string, readonly Column[]>,
  origin: string,
): Promise<void> {
  const [first] = batch;
  if (first === undefined) return;
  const into = columns.get(first.table) ?? [];
  const names = sql.join(into.map(({ name }) => sql.ref(name)));
  const values = sql.join(batch.map(({ row }) => sql`(${sql.join(into.map((column) => valueOf(row[column.name], column)))})`));
  try {
    await sql`insert into ${sql.table(first.table)} (${names}) values ${values}`.execute(db);
  } catch (cause) {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
    const detail = {
      nl: `de database neemt deze of een volgende rij niet aan (${code})`,
      en: `the database does not take this row or a following one (${code})`,
    };
    throw unusable(origin, first.line, detail, cause);
  }
}

/** JSON's own null looks the same as an absent value: where a value must be, it is that. */
function valueOf(value: unknown, { type, nullable }: Column): RawBuilder<unknown> {
  const isJson = type === 'json' || type === 'jsonb';
  return sql.val(isJson && !(value === null && nullable) ? JSON.stringify(value) : value);
}
