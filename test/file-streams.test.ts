import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readPieces, writePieces } from '../src/file-streams.ts';
import { temporaryFolder } from './support/command-line.ts';

const folder = temporaryFolder();

test('what is read in pieces is what the file holds', async () => {
  const path = join(folder, 'large');
  const bytes = Buffer.alloc(3 * 1024 * 1024 + 7, 'leerling ');
  writeFileSync(path, bytes);

  const pieces = await Array.fromAsync(readPieces(path));

  expect(pieces.length).toBeGreaterThan(1);
  expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
});

test('a file is there when it is whole, and stays as it was when its source breaks off', async () => {
  const path = join(folder, 'backup');
  await writePieces({ path, option: 'out' }, from(['een\n', 'twee\n']));
  const broken = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' });

  await expect(writePieces({ path, option: 'out' }, from(['drie\n'], broken))).rejects.toBe(broken);

  expect(readFileSync(path, 'utf8')).toBe('een\ntwee\n');
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('where no file can be written its source is told to stop', async () => {
  let stopped = 'no';
  async function* endless(): AsyncGenerator<string> {
    try {
      for (;;) yield 'regel\n';
    } finally {
      stopped = 'yes';
    }
  }

  const refused = writePieces({ path: join(folder, 'weg', 'backup'), option: 'out' }, endless());

  await expect(refused).rejects.toMatchObject({ code: 'file-not-writable' });
  expect({ stopped, left: existsSync(join(folder, 'weg')) }).toEqual({ stopped: 'yes', left: false });
});

test('a device takes it without being put in place', async () => {
  await writePieces({ path: '/dev/null', option: 'out' }, from(['een\n']));

  expect(existsSync('/dev/null')).toBe(true);
});

async function* from(pieces: readonly string[], error?: Error): AsyncGenerator<string> {
  yield* pieces;
  if (error !== undefined) throw error;
}
