import { sql, type Kysely } from 'kysely';
import { AppError } from '../errors.ts';
import type { Tables } from './tables.ts';

type VersionedTable = { [Name in keyof Tables]: Tables[Name] extends { readonly version: number } ? Name : never }[keyof Tables];

interface VersionedRow {
  readonly table: VersionedTable;
  /** The primary key: columns and what stands in them. */
  readonly key: Readonly<Record<string, string>>;
  /** Other columns by which it is found; they follow the document. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly document: object;
}

/**
 * Writes a document over the version that its writer saw; 0: there was none. Answers the new version.
 * @throws AppError changed-meanwhile when somebody else was first.
 */
export async function putVersioned(db: Kysely<Tables>, row: VersionedRow, seen: number): Promise<number> {
  const { rows } = isVersion(seen) ? await (seen === 0 ? insert(row) : update(row, seen)).execute(db) : noRows;
  const [written] = rows;
  if (written === undefined) throw new AppError('changed-meanwhile', {});
  return written.version;
}

const noRows: { readonly rows: readonly { readonly version: number }[] } = { rows: [] };

/** What could stand in the column; another number was never handed out. */
export function isVersion(seen: number): boolean {
  return Number.isInteger(seen) && seen >= 0 && seen < 2 ** 31;
}

function insert({ table, key, columns: others = {}, document }: VersionedRow): ReturnType<typeof sql<{ readonly version: number }>> {
  const columns = [...Object.keys(key), ...Object.keys(others), 'version', 'document'].map((column) => sql.ref(column));
  const values = [...Object.values(key), ...Object.values(others), 1, textOf(document)];
  return sql`insert into ${sql.table(table)} (${sql.join(columns)}) values (${sql.join(values)}) on conflict do nothing returning version`;
}

function update({ table, key, columns = {}, document }: VersionedRow, seen: number): ReturnType<typeof sql<{ readonly version: number }>> {
  const same = Object.entries({ ...key, version: seen }).map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
  const others = Object.entries(columns).map(([column, value]) => sql`, ${sql.ref(column)} = ${value}`);
  return sql`update ${sql.table(table)} set version = version + 1, document = ${textOf(document)}${sql.join(others, sql``)} where ${sql.join(same, sql` and `)} returning version`;
}

/** A document and the version that it has. */
export function withVersion<T extends object>({
  document,
  version,
}: {
  readonly document: T;
  readonly version: number;
}): T & { readonly version: number } {
  return { ...document, version };
}

/** The version has a column of its own. */
function textOf(document: object): string {
  return JSON.stringify({ ...document, version: undefined });
}
