import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const table = readFileSync(new URL('golden/table.nl.txt', import.meta.url), 'utf8').split('\n');

test('the README shows what the product really prints', () => {
  const shown = /<!-- output -->\s+```text\n([^]*?)\n```/.exec(readme)?.[1]?.split('\n') ?? [];

  expect(shown.length).toBeGreaterThan(30);
  expect(shown.filter((line) => line !== '' && line !== '…' && !table.includes(line))).toEqual([]);
});

test('every file and folder that the README names is there', () => {
  const named = [...readme.matchAll(/`((?:src|test|infra)\/[\w./-]+)`/g)].map((match) => match[1] ?? '');

  for (const path of named) expect(() => readFileSync(new URL(`../${path}`, import.meta.url))).not.toThrow(/ENOENT/);
});
