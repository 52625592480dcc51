import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { filesBelow, fingerprintOf, textOf } from '../../src/service/tab/tab-files.ts';
import { sourcesFingerprint } from '../../src/service/tab/tab-places.ts';
import { temporaryFolder } from '../support/command-line.ts';

const folder = temporaryFolder();

test('the tab is built anew when a file has another content or name, and only then', async () => {
  mkdirSync(join(folder, 'pages'));
  writeFileSync(join(folder, 'main.tsx'), 'ab');
  writeFileSync(join(folder, 'pages', 'index.ts'), 'c');
  const now = async (): Promise<string> => fingerprintOf(await filesBelow(folder));

  const first = await now();
  writeFileSync(join(folder, 'main.tsx'), 'ab');
  const writtenAgain = await now();
  writeFileSync(join(folder, 'main.tsx'), 'a');
  const changed = await now();
  renameSync(join(folder, 'pages', 'index.ts'), join(folder, 'pages', 'list.ts'));
  const renamed = await now();

  expect(writtenAgain).toBe(first);
  expect(new Set([first, changed, renamed]).size).toBe(3);
});

test('what is not there holds nothing', async () => {
  expect(await filesBelow(join(folder, 'none'))).toEqual([]);
  expect(await textOf(join(folder, 'none.txt'))).toBeNull();
});

test('here the sources of the tab are found', async () => {
  expect(await sourcesFingerprint()).toMatch(/^[\w-]{43}$/);
});
