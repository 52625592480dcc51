import { expect, test } from '@jest/globals';
import { filePaper } from '../../src/cli/paper.ts';
import { renderTable } from '../../src/cli/table/render-table.ts';
import { bothSamples, lesklaar, recordOf } from '../support/command-line.ts';
import { expectGolden } from '../support/golden.ts';

test.each(['nl', 'en'] as const)('the table of both samples (%s)', async (lang) => {
  const record = await recordOf(['audit', ...bothSamples]);
  // Where the files lie and when they were written differs from machine to machine.
  const sources = record.sources.map((source) => ({ ...source, origin: `${source.platform}.json`, readAt: '2026-11-21T12:00:00.000Z' }));

  const table = renderTable({ ...record, sources }, lang, filePaper);

  expect(Buffer.byteLength(table)).toBeLessThan(50_000);
  expectGolden(`table.${lang}.txt`, table);
});

test('the table of the pretend school, read live', async () => {
  const { status, stdout, stderr } = await lesklaar(['audit', '--sandbox']);

  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expectGolden('sandbox.nl.txt', stdout);
});
