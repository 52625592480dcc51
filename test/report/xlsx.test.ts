import { expect, test } from '@jest/globals';
import { renderXlsx } from '../../src/report/xlsx.ts';
import { aFinding, aRecord, hostileNames } from '../support/record.ts';
import { aSchoolRecord } from '../support/school-record.ts';
import { unzip } from '../support/unzip.ts';

test('a workbook with the findings, the summary and the sources', async () => {
  const files = unzip(await renderXlsx(aSchoolRecord(), 'nl'));

  const sheets = [...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);

  expect(sheets).toEqual(['Aandachtspunten', 'Samenvatting', 'Bronnen']);
});

test('the head of the findings is bold and stays in view', async () => {
  const files = unzip(await renderXlsx(aSchoolRecord(), 'nl'));

  expect(files.get('xl/worksheets/sheet1.xml')).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  expect(files.get('xl/styles.xml')).toContain('<b/>');
});

test('counts are numbers', async () => {
  const files = unzip(await renderXlsx(aRecord({ findings: [aFinding({ affected: 1292 })] }), 'nl'));

  expect(files.get('xl/worksheets/sheet1.xml')).toContain('<v>1292</v>');
});

test('names that look like formulas stay text, and nothing is a formula', async () => {
  const findings = hostileNames.map((name) => aFinding({ scope: { kind: 'policy', id: name, name } }));

  const files = unzip(await renderXlsx(aRecord({ findings }), 'nl'));

  const sheets = [...files].filter(([name]) => name.startsWith('xl/worksheets/')).map(([, text]) => text);
  expect(sheets.filter((sheet) => /<f[ >]/.test(sheet))).toEqual([]);
  expect(files.get('xl/sharedStrings.xml')?.includes(`<t>=cmd|'/C calc'!A0</t>`)).toBe(true);
});

test('a text that is longer than a cell can hold is cut, so that Excel opens the file', async () => {
  const name = 'L'.repeat(40_000);

  const files = unzip(await renderXlsx(aRecord({ findings: [aFinding({ scope: { kind: 'policy', id: name, name } })] }), 'nl'));

  const longest = Math.max(...[...[...files.values()].join('').matchAll(/L{100,}/g)].map(([run]) => run.length));
  expect(longest).toBe(32_767);
});

test('the same record in English', async () => {
  const files = unzip(await renderXlsx(aRecord(), 'en'));

  expect([...files.values()].join('')).toContain('Pupils can start a recording of the lesson themselves.');
});
