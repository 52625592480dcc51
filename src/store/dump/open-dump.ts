import { createHash } from 'node:crypto';
import type { Localized } from '../../model/language.ts';
import { refuseNewer } from '../migrate.ts';
import { storeMigrations } from '../migrations/index.ts';
import type { StoreMigration } from '../migrations/store-migration.ts';
import { dumpFormat, type DumpEnd, type DumpHeader, type DumpRow } from './dump-format.ts';
import { dumpLines, unusable, type DumpLine } from './dump-lines.ts';

export interface NumberedRow extends DumpRow {
  readonly line: number;
  /** Characters of the line. */
  readonly size: number;
}

/** A file whose first line was read and is one of ours. */
export interface OpenDump {
  /** What messages call the file. */
  readonly origin: string;
  readonly migrations: readonly StoreMigration[];
  /** The shape that its rows have. */
  readonly shape: StoreMigration;
  /** To be read to its end: only then is it known that the file is whole. They throw unusable-dump where it is not as we wrote it. */
  readonly rows: AsyncGenerator<NumberedRow, void>;
}

/** @throws AppError unusable-dump when the first line is no header of ours, data-newer when it is one that we do not know yet. */
export async function openDump(pieces: AsyncIterable<Uint8Array>, origin: string, migrations = storeMigrations): Promise<OpenDump> {
  const lines = dumpLines(pieces, origin);
  const first = await lines.next();
  const header = first.done === true ? undefined : parsed(first.value.text);
  if (first.done === true || !isHeader(header)) throw unusable(origin, 1, noDump);
  refuseNewer([header.schema], migrations, origin);
  const shape = migrations.find(({ name }) => name === header.schema);
  if (shape === undefined) throw unusable(origin, 1, noDump);
  return { origin, migrations, shape, rows: rowsOf(lines, first.value, origin) };
}

async function* rowsOf(lines: AsyncGenerator<DumpLine, void>, first: DumpLine, origin: string): AsyncGenerator<NumberedRow, void> {
  const hash = createHash('sha256').update(`${first.text}\n`);
  let rows = 0;
  let last = first.number;
  for await (const { number, text } of lines) {
    last = number;
    const found = parsed(text);
    if (isEnd(found)) {
      if (found.rows !== rows || found.sha256 !== hash.digest('hex')) throw unusable(origin, number, altered);
      return refuseMore(lines, origin);
    }
    if (!isRow(found)) throw unusable(origin, number, broken);
    hash.update(`${text}\n`);
    rows += 1;
    yield { ...found, line: number, size: text.length };
  }
  throw unusable(origin, last + 1, noEnd);
}

async function refuseMore(lines: AsyncGenerator<DumpLine, void>, origin: string): Promise<void> {
  for await (const { number, text } of lines) {
    if (text.trim() !== '') throw unusable(origin, number, afterEnd);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isHeader(found: unknown): found is DumpHeader {
  return isObject(found) && found['format'] === dumpFormat && typeof found['schema'] === 'string';
}

function isRow(found: unknown): found is DumpRow {
  return isObject(found) && typeof found['table'] === 'string' && isObject(found['row']);
}

function isEnd(found: unknown): found is DumpEnd {
  return isObject(found) && found['end'] === true;
}

function isObject(found: unknown): found is Readonly<Record<string, unknown>> {
  return typeof found === 'object' && found !== null && !Array.isArray(found);
}

const noDump: Localized = { nl: 'dit is geen export die lesklaar heeft geschreven', en: 'this is not an export that lesklaar wrote' };
const broken: Localized = { nl: 'hier is het bestand stuk of afgebroken', en: 'the file is broken or cut off here' };
const noEnd: Localized = { nl: 'het einde van het bestand ontbreekt', en: 'the end of the file is missing' };
const afterEnd: Localized = { nl: 'hier staat nog iets na het einde', en: 'there is something after the end' };
const altered: Localized = {
  nl: 'er is iets veranderd of weggevallen sinds het bestand is geschreven',
  en: 'something was changed or lost since the file was written',
};
