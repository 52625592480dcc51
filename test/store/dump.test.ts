import { beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { createStore } from '../../src/store/create-store.ts';
import { importDump, type ImportWanted } from '../../src/store/dump/import-dump.ts';
import { openDump } from '../../src/store/dump/open-dump.ts';
import { writeDump } from '../../src/store/dump/write-dump.ts';
import { storeMigrations } from '../../src/store/migrations/index.ts';
import type { StoreMigration } from '../../src/store/migrations/store-migration.ts';
import type { OpenDatabase } from '../../src/store/open-database.ts';
import type { OrganisationStore } from '../../src/store/store.ts';
import { noon } from '../support/audit.ts';
import { onBothDatabases, postgresMaker } from '../support/databases.ts';
import { fillStore } from '../support/filled-store.ts';
import { openReadyDatabase } from '../support/ready-database.ts';
import { whyNoPostgres } from '../support/postgres.ts';
import { anException, anOrganisation, aTrailEntry } from '../support/stored.ts';

const written = { writtenAt: noon.toISOString(), writtenBy: '0.1.0' };

async function dumpOf(database: OpenDatabase): Promise<string> {
  return (await Array.fromAsync(writeDump(database, written))).join('');
}

/** In pieces that no line ends at. */
async function* inPieces(text: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += 997) yield bytes.subarray(at, at + 997);
}

async function importInto(
  database: OpenDatabase,
  text: string,
  given: Partial<ImportWanted> = {},
  migrations = storeMigrations,
): Promise<number> {
  const opened = await openDump(inPieces(text), 'backup.ndjson', migrations);
  return importDump(database, opened, { into: 'empty', ...given });
}

/** Where a row with a time stands. */
function timed(lines: readonly string[]): number {
  return lines.findIndex((line) => line.startsWith('{"table":"collection"'));
}

function lindeOf(database: OpenDatabase): OrganisationStore {
  return createStore(database, { now: () => noon }).forOrganisation('de-linde');
}

async function filled(database: OpenDatabase): Promise<OpenDatabase> {
  await fillStore(lindeOf(database));
  await lindeOf(database).trail.add(aTrailEntry({ action: 'last' }));
  await createStore(database, { now: () => noon })
    .forOrganisation('de-eik')
    .organisation.put(anOrganisation(), null);
  return database;
}

let dump: string;
beforeAll(async () => {
  const source = await filled(await openReadyDatabase());
  dump = await dumpOf(source);
  await source.close();
}, 60_000);

onBothDatabases((make) => {
  let refusing: OpenDatabase;
  beforeAll(async () => {
    refusing = await make.ready();
  }, 60_000);

  test('what was exported is imported, letter for letter', async () => {
    const target = await make.ready();

    const rows = await importInto(target, dump);

    expect(await dumpOf(target)).toBe(dump);
    expect(rows).toBe(dump.split('\n').length - 3);
    expect((await lindeOf(target).organisation.get())?.name).toBe('Scholengroep De Linde \0 \uD800 \u2028 💥');
  });

  test('a database without tables will do', async () => {
    const target = await make.bare();

    await importInto(target, dump);

    expect(await dumpOf(target)).toBe(dump);
  });

  test('after an import the trail counts on, and what was decided goes on', async () => {
    const target = await make.bare();
    await importInto(target, dump);
    const { trail, exceptions } = lindeOf(target);

    await trail.add(aTrailEntry({ action: 'after', at: '2026-12-01T00:00:00.000Z' }));
    await exceptions.put(anException({ id: 'uitzondering-0', version: 1, state: 'approved' }));

    const [after, last] = (await trail.list({}, { limit: 200 })).rows.toSorted((a, b) => Number(b.id) - Number(a.id));
    expect([after?.action, last?.action]).toEqual(['after', 'last']);
    await expect(sql`delete from trail`.execute(target.kysely)).rejects.toThrow('the trail is append-only');
  });

  test('a place where something is kept is left alone, unless everything there is to go', async () => {
    const target = await make.ready();
    await lindeOf(target).trail.add(aTrailEntry({ action: 'ours' }));

    await expect(importInto(target, dump)).rejects.toMatchObject({ code: 'data-not-empty' });
    expect((await lindeOf(target).trail.list({}, { limit: 10 })).rows.map(({ action }) => action)).toEqual(['ours']);

    await importInto(target, dump, { into: 'replace' });
    expect(await dumpOf(target)).toBe(dump);
  });

  test('a file that was cut off anywhere is refused, and changes nothing', async () => {
    const ends = dump.length - 1;
    const cuts = [
      0,
      1,
      60,
      dump.indexOf('\n'),
      dump.indexOf('\n') + 1,
      ends - 1,
      dump.lastIndexOf('\n', ends - 1),
      dump.lastIndexOf('\n', ends - 1) + 1,
    ];
    const more = Array.from({ length: 12 }, (_, index) => Math.floor((ends * (index + 1)) / 13));

    for (const cut of [...cuts, ...more]) {
      const cutIn = dump.slice(0, cut).split('\n').length;
      // Where a line was whole, the one after it is missing.
      const line = expect.stringMatching(`^(${cutIn}|${cutIn + 1})$`) as unknown;
      await expect(importInto(refusing, dump.slice(0, cut))).rejects.toMatchObject({ code: 'unusable-dump', fields: { line } });
    }

    expect(await lindeOf(refusing).organisation.get()).toBeNull();
  }, 60_000);

  const lines = (change: (lines: string[]) => void) => (): string => {
    const all = dump.trimEnd().split('\n');
    change(all);
    return `${all.join('\n')}\n`;
  };

  test.each([
    { what: 'a letter was changed', text: lines((all) => all.splice(3, 1, (all[3] ?? '').replace('De Eik', 'De Eek'))), line: 'last' },
    { what: 'a line is missing', text: lines((all) => all.splice(4, 1)), line: 'last' },
    { what: 'a line stands there twice', text: lines((all) => all.splice(2, 0, all[2] ?? '')), line: 'any' },
    { what: 'two lines were swapped', text: lines((all) => all.splice(7, 2, all[8] ?? '', all[7] ?? '')), line: 'last' },
    { what: 'something comes after the end', text: lines((all) => all.push('{"table":"school","row":{}}')), line: 'last' },
    { what: 'a line is no JSON', text: lines((all) => all.splice(5, 1, '{"table":')), line: '6' },
    { what: 'a line is something else', text: lines((all) => all.splice(5, 1, '[1]')), line: '6' },
    { what: 'a table is unknown', text: lines((all) => all.splice(5, 1, '{"table":"pg_authid","row":{"rolname":"x"}}')), line: '6' },
    { what: 'a column is unknown', text: lines((all) => all.splice(5, 1, '{"table":"school","row":{"id":"x","nooit":1}}')), line: '6' },
    { what: 'a row has no columns', text: lines((all) => all.splice(5, 1, '{"table":"school","row":{}}')), line: '6' },
    {
      what: 'a time is none',
      text: lines((all) => all.splice(timed(all), 1, (all[timed(all)] ?? '').replace('-22T08', '-99T08'))),
      line: 'timed',
    },
    { what: 'it is a record of ours', text: () => '{"schema":"lesklaar.audit/1"}\n', line: '1' },
    { what: 'it is empty', text: () => '', line: '1' },
    { what: 'it is no text', text: () => '\u0000\u0001\n', line: '1' },
  ])('refused, with the line, and nothing changed: $what', async ({ text, line }) => {
    const given = text();

    const refused = await importInto(refusing, given).catch(
      (error: unknown) => error as { readonly code: string; readonly fields: { readonly line: string } },
    );

    expect(refused).toMatchObject({ code: 'unusable-dump' });
    const last = String(given.trimEnd().split('\n').length);
    const lineOf: Readonly<Record<string, unknown>> = { last, any: expect.any(String), timed: String(timed(dump.split('\n')) + 1) };
    expect(refused).toMatchObject({ fields: { line: lineOf[line] ?? line } });
    expect(await lindeOf(refusing).organisation.get()).toBeNull();
  });

  test('after all that was refused, the right file is taken', async () => {
    await importInto(refusing, dump);

    expect(await dumpOf(refusing)).toBe(dump);
  });

  test('a file that went through Windows is the same file', async () => {
    const target = await make.bare();

    await importInto(target, dump.replaceAll('\n', '\r\n'));

    expect(await dumpOf(target)).toBe(dump);
  });

  test('an export of a newer version is refused', async () => {
    const target = await make.bare();

    await expect(importInto(target, dump.replace(/"schema":"[^"]+"/, '"schema":"999-later"'))).rejects.toMatchObject({
      code: 'data-newer',
      fields: { origin: 'backup.ndjson', found: '999-later' },
    });
  });

  test('an export of an older version is brought up to date, row by row', async () => {
    const target = await make.ready();

    await importInto(target, dump, {}, [...storeMigrations, withLocation]);

    const { rows } = await sql`select id, location from school`.execute(target.kysely);
    expect(rows).toEqual([{ id: 'eik', location: 'DE EIK' }]);
  });

  test('nothing can be exported where nothing is kept', async () => {
    await expect(dumpOf(await make.bare())).rejects.toMatchObject({ code: 'no-data' });
  });

  test('an export that nobody reads to its end is in nobody’s way', async () => {
    const target = await filled(await make.ready());
    for await (const line of writeDump(target, written)) {
      expect(line).toContain('lesklaar.dump/1');
      break;
    }

    await lindeOf(target).schools.put({ id: 'beuk', name: 'De Beuk', stage: null, country: null });

    expect(await lindeOf(target).schools.list()).toHaveLength(2);
  });
});

(whyNoPostgres() === null ? describe : describe.skip)('between the two', () => {
  const make = postgresMaker();

  test('from PGlite to PostgreSQL and back it is the same', async () => {
    const server = await make.bare();
    await importInto(server, dump);
    const embedded = await openReadyDatabase();

    await importInto(embedded, await dumpOf(server));

    expect(await dumpOf(embedded)).toBe(dump);
    await embedded.close();
  });

  test('an export shows one moment, whatever is written meanwhile', async () => {
    const server = await make.bare();
    await importInto(server, dump);
    const lines: string[] = [];

    for await (const line of writeDump(server, written)) {
      if (lines.length === 1) await lindeOf(server).trail.add(aTrailEntry({ action: 'meanwhile' }));
      lines.push(line);
    }

    expect(lines.join('')).toBe(dump);
    expect((await lindeOf(server).trail.list({}, { limit: 1, after: null })).rows).toHaveLength(1);
  });

  test('a service that keeps writing is not thrown out', async () => {
    const server = await make.ready();
    const { promise: imported, resolve: tell } = Promise.withResolvers<void>();
    const working = lindeOf(server).transaction(async (inside) => {
      await inside.trail.add(aTrailEntry());
      await imported;
    });

    const refused = await importInto(server, dump, { into: 'replace', waitAtMost: 50 }).catch((error: unknown) => error);
    tell();
    await working;

    expect(refused).toMatchObject({ code: 'data-in-use' });
    expect((await lindeOf(server).trail.list({}, { limit: 10 })).rows).toHaveLength(1);
  });
});

/** A step that a later version might take: a new column, filled from what was there. */
const withLocation: StoreMigration = {
  name: '900-school-location',
  tables: [],
  up: async (db) => {
    await sql`alter table school add column location text`.execute(db);
    await sql`update school set location = upper(document->>'name')`.execute(db);
  },
};
