import { expect, test } from '@jest/globals';
import type { Locale } from '../../src/model/language.ts';
import type { AuditRecord } from '../../src/model/record.ts';
import { renderCsv } from '../../src/report/csv.ts';
import { columnHeads } from '../../src/text/columns.ts';
import { aFinding, aRecord, hostileNames } from '../support/record.ts';
import { aSchoolRecord } from '../support/school-record.ts';

test.each([
  ['nl', ';'],
  ['nl-BE', ';'],
  ['en', ','],
] as const)('Excel in %s opens it: byte order mark, line ends of Windows, the separator %s of the region', (locale, separator) => {
  const csv = renderCsv(aRecord(), locale);

  expect(csv.startsWith('\uFEFF"')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  expect(csv.split('\r\n')[0]).toContain(`"${separator}"`);
});

test('every finding is a line with as many cells as the head', () => {
  const record = aSchoolRecord();

  const [head, ...rows] = cellsOf(record, 'nl');

  expect(rows).toHaveLength(record.findings.length);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head?.length]));
});

test('people find empty columns for who, when and a note', () => {
  const [row] = rowsOf(aRecord());

  expect([row?.get('Wie pakt het op'), row?.get('Wanneer klaar'), row?.get('Notitie')]).toEqual(['', '', '']);
});

test('numbers stay numbers, and what was not counted stays empty', () => {
  const csv = renderCsv(aRecord({ findings: [aFinding({ affected: 1292 }), aFinding({ affected: null, assignment: null })] }), 'nl');

  expect(csv).toContain(';1292;');
  expect(rowsOf(aRecord({ findings: [aFinding({ affected: null })] }))[0]?.get('Aantal mensen')).toBe('');
});

test.each(hostileNames)('no cell starts as a formula, and nothing is lost: %j', (name) => {
  const [row] = rowsOf(aRecord({ findings: [aFinding({ scope: { kind: 'policy', id: name, name } })] }));
  const cell = row?.get('Waar ingesteld') ?? '';

  expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  expect(cell.replace(/^'/, '')).toBe(name);
});

test('Flemish words in the head, names as they are', () => {
  const findings = [aFinding({ scope: { kind: 'policy', id: 'Leraren', name: 'Leraren' } })];

  const csv = renderCsv(aRecord({ findings }), 'nl-BE');

  expect(csv).toContain('"Voor de leerkracht"');
  expect(csv).toContain('"Leraren"');
});

function rowsOf(record: AuditRecord): readonly ReadonlyMap<string, string>[] {
  const [head = [], ...rows] = cellsOf(record, 'nl');
  expect(head).toContain(columnHeads.scope.nl);
  return rows.map((row) => new Map(head.map((name, index) => [name, row[index] ?? ''])));
}

/** Reads CSV as RFC 4180 has it, with the semicolon. */
function cellsOf(record: AuditRecord, locale: Locale): readonly (readonly string[])[] {
  const text = renderCsv(record, locale).replace('\uFEFF', '');
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
