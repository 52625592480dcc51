import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** How many rows each of the five feature tables has. */
const rows = { LOA: 12, KN: 11, FG: 6, OV: 10, KH: 6 } as const;
const ids = Object.entries(rows).flatMap(([table, count]) => Array.from({ length: count }, (_, index) => `${table}-${index + 1}`));

const tests = [
  'test/use-cases/checklists',
  'test/checklists',
  'test/bot',
  'test/e2e/checklists',
  'test/e2e/tab-checklists-drift.e2e.ts',
].flatMap((path) =>
  path.endsWith('.ts')
    ? [path]
    : readdirSync(join(root, path))
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${path}/${name}`),
);
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** Rows that the name of a test or a group of tests bears, by the file that it stands in. */
const shownIn = Map.groupBy(
  tests.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const names = [...text.matchAll(/\b(?:test|describe)(?:\.each\([^]*?\))?\(\s*(['`])(.+?)\1/g)].map((match) => match[2] ?? '');
    return [...new Set(names.flatMap((name) => name.match(/\b(?:LOA|KN|FG|OV|KH)-\d+/g) ?? []))].map((id) => ({ id, file }));
  }),
  ({ id }) => id,
);

test.each(ids)('%s is shown by a test, and the README leads to it', (id) => {
  const files = (shownIn.get(id) ?? []).map(({ file }) => file);
  const line = readme.split('\n').find((one) => one.startsWith(`| ${id} `)) ?? '';
  const linked = [...line.matchAll(/\]\((test\/[^)]+)\)/g)].map((match) => match[1] ?? '');

  expect(files).not.toEqual([]);
  expect(linked).not.toEqual([]);
  expect(linked.filter((file) => !files.includes(file))).toEqual([]);
});

test('no test is named for a row that there is not', () => {
  expect([...shownIn.keys()].filter((id) => !ids.includes(id))).toEqual([]);
});
