import { setImmediate } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { renderers } from '../../src/report/index.ts';
import { reportDesk } from '../../src/report/report-desk.ts';
import { largeRecord } from '../support/large-record.ts';
import { turnsDuring } from '../support/turns-during.ts';

const large = largeRecord({ schools: 40, findings: 2000 });
const waiting = new AbortController().signal;

test('while the report of a large board is written others have their turn, and it is the same report', async () => {
  const desk = reportDesk();

  const sarif = desk.write(large, { format: 'sarif', locale: 'nl' }, waiting);
  const turns = await turnsDuring(sarif);
  const csv = await desk.write(large, { format: 'csv', locale: 'en' }, waiting);

  expect(turns).toBeGreaterThan(10);
  expect(new TextDecoder().decode((await sarif) as Uint8Array)).toBe((await renderers.sarif.load())(large));
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(csv as Uint8Array)).toBe((await renderers.csv.load())(large, 'en'));
});

test('who no longer waits for a report stops it, the next one gets theirs, and a report that cannot be written says so', async () => {
  const desk = reportDesk();
  const [first, second] = [new AbortController(), new AbortController()];
  const broken = { ...large, sources: null as never };

  const left = [first, second].map(async ({ signal }) => desk.write(large, { format: 'xlsx', locale: 'nl' }, signal));
  const failing = desk.write(broken, { format: 'markdown', locale: 'nl' }, waiting);
  const next = desk.write(large, { format: 'json', locale: 'nl' }, waiting);
  await setImmediate();
  for (const one of [first, second]) one.abort(new Error('the tab was closed'));
  const ends = await Promise.allSettled([...left, failing]);

  expect(ends.map((end) => (end.status === 'rejected' ? (end.reason as Error).message : 'written'))).toEqual([
    'the tab was closed',
    'the tab was closed',
    expect.stringContaining('null'),
  ]);
  expect(JSON.parse(new TextDecoder().decode((await next) as Uint8Array))).toEqual(large);
});
