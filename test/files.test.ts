import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { AppError } from '../src/errors.ts';
import { fileExists, makeFolder, readInput, writeOutputs } from '../src/files.ts';
import { fileIn, temporaryFolder } from './support/command-line.ts';

const root = temporaryFolder();

test('a file is read whole, with the time at which it was written', async () => {
  const path = fileIn(anotherFolder(), 'a.txt', 'één');

  const { bytes, modifiedAt } = await readInput(path);

  expect(Buffer.from(bytes).toString('utf8')).toBe('één');
  expect(modifiedAt.getTime()).toBe(statSync(path).mtime.getTime());
});

test('files are written whole and leave no draft behind', async () => {
  const folder = anotherFolder();
  const [first, second] = [join(folder, 'a'), fileIn(folder, 'b', 'before')];

  await writeOutputs([
    { path: first, content: 'one', option: 'out' },
    { path: second, content: new Uint8Array([50]), option: 'save' },
  ]);

  expect([readFileSync(first, 'utf8'), readFileSync(second, 'utf8')]).toEqual(['one', '2']);
  expect(readdirSync(folder).toSorted()).toEqual(['a', 'b']);
});

test('when one file cannot be written, none is', async () => {
  const folder = anotherFolder();
  mkdirSync(join(folder, 'taken'));
  const kept = fileIn(folder, 'kept', 'before');

  const writing = writeOutputs([
    { path: kept, content: 'after', option: 'save' },
    { path: join(folder, 'new'), content: 'after', option: 'save' },
    { path: join(folder, 'taken'), content: 'after', option: 'out' },
  ]);

  await expect(writing).rejects.toThrow(AppError);
  expect(readFileSync(kept, 'utf8')).toBe('before');
  expect(readdirSync(folder).toSorted()).toEqual(['kept', 'taken']);
});

test('a device is written to and stays a device', async () => {
  await writeOutputs([{ path: '/dev/null', content: 'gone', option: 'out' }]);

  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  expect(existsSync('/dev/.null')).toBe(false);
});

test('a folder is no file that exists', async () => {
  const folder = anotherFolder();

  expect(await Promise.all([folder, join(folder, 'none'), fileIn(folder, 'a', '')].map(fileExists))).toEqual([false, false, true]);
});

function anotherFolder(): string {
  return mkdtempSync(join(root, 'files-'));
}

test('a folder is made with those above it, for its owner only', async () => {
  const path = join(anotherFolder(), 'a', 'b', 'c');

  await makeFolder(path);
  await makeFolder(path);

  expect(statSync(path).isDirectory()).toBe(true);
  expect(statSync(path).mode & 0o777).toBe(0o700);
});

test.each([['/proc/1/x/y'], ['/dev/null/x']])('where no folder can be made, %s, that is said at once', async (path) => {
  await expect(makeFolder(path)).rejects.toMatchObject({ code: expect.stringMatching(/^E/) });
});
