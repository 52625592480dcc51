import { execFileSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { explainError, type AppError } from '../../src/errors.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import { temporaryFolder } from '../support/command-line.ts';
import { kill, startWriting, told } from './kill-rounds.ts';

const folder = temporaryFolder();

test('each commit is on the disk before it is told: one fsync for each', () => {
  const script = fileURLToPath(new URL('children/count-fsync.ts', import.meta.url));

  const counted = JSON.parse(execFileSync(process.execPath, [script, join(folder, 'counted'), '100'], { encoding: 'utf8' })) as unknown;

  expect(counted).toEqual({ opening: expect.any(Number), commits: 100 });
  // What makes a new database is on the disk too: a thousand files.
  expect((counted as { readonly opening: number }).opening).toBeGreaterThan(900);
}, 60_000);

test('a second process on the same folder is refused until the first one is gone, however it went', async () => {
  const directory = join(folder, 'shared');
  const first = startWriting(directory, 0);
  await told(first, 1);

  const refused = await openDatabase({ directory }).catch((error: AppError) => error);

  expect(refused).toMatchObject({ code: 'data-in-use', message: `${directory}: another process is already using these data.` });
  expect(explainError(refused as AppError).nl.todo).toContain('Stop dat proces eerst');
  await kill(first);
  const database = await openDatabase({ directory });
  const { rows } = await sql<{ count: number }>`select count(*) from trail`.execute(database.kysely);
  await database.close();
  expect(rows[0]?.count).toBeGreaterThan(0);
}, 60_000);

test('one process opens a folder once, and again when it has closed it', async () => {
  const directory = join(folder, 'own');
  const database = await openDatabase({ directory });

  await expect(openDatabase({ directory })).rejects.toMatchObject({ code: 'data-in-use' });

  await database.close();
  await (await openDatabase({ directory })).close();
}, 60_000);

test('only our own account may look into the folder', async () => {
  expect(statSync(join(folder, 'own')).mode & 0o077).toBe(0);
});

test('a folder that cannot be made is told', async () => {
  const directory = join(folder, 'file');
  writeFileSync(directory, '');

  await expect(openDatabase({ directory: join(directory, 'data') })).rejects.toMatchObject({ code: 'folder-not-writable' });
});
