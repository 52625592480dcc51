import type { OpenDatabase } from '../../../src/store/open-database.ts';
import { writeDump } from '../../../src/store/dump/write-dump.ts';
import { noon } from '../../support/audit.ts';

interface Row {
  readonly table: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/** All that is kept, row by row as an export writes it, by the organisation that it belongs to. */
export async function dumps(database: OpenDatabase): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows: { readonly owner: string; readonly line: string }[] = [];
  for await (const line of writeDump(database, { writtenAt: noon.toISOString(), writtenBy: 'test' })) {
    const { table, row } = JSON.parse(line) as Partial<Row>;
    if (table !== undefined) rows.push({ owner: String(row?.['organisation_id']), line });
  }
  return new Map([...Map.groupBy(rows, ({ owner }) => owner)].map(([owner, all]) => [owner, all.map(({ line }) => line)]));
}

/** Texts that a dump holds, by the key under which they stand; those of rows by their table too: `exception.id`. */
export function textsByKey(dump: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const line of dump) {
    const { table, row } = JSON.parse(line) as Row;
    if (typeof row['id'] === 'string') note(`${table}.id`, row['id'], found);
    collect(row, '', found);
  }
  return new Map([...found].map(([key, texts]) => [key, [...texts]]));
}

/** Documents stand in columns as JSON of their own. */
function collect(value: unknown, key: string, found: Map<string, Set<string>>): void {
  if (typeof value === 'string') {
    const inner = /^[[{]/.test(value) ? parsed(value) : null;
    if (inner !== null) collect(inner, key, found);
    else if (value.length <= 200) note(key, value, found);
  } else if (Array.isArray(value)) {
    for (const one of value) collect(one, key, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [inner, one] of Object.entries(value)) collect(one, inner, found);
  }
}

function note(key: string, text: string, found: Map<string, Set<string>>): void {
  found.set(key, (found.get(key) ?? new Set()).add(text));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
