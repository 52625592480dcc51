import { expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openDatabase } from '../../src/store/open-database.ts';
import { temporaryFolder } from '../support/command-line.ts';
import { kill, killRounds, startWriting } from './kill-rounds.ts';

const folder = temporaryFolder();

test('killed fifty times in the midst of its work, the service has kept all that it said it had, and nothing by halves', async () => {
  const rounds = await killRounds(join(folder, 'rounds'), 50);

  const acknowledged = rounds.at(-1)?.acknowledged ?? 0;
  process.stdout.write(`50 kills, ${acknowledged + 1} writes acknowledged\n`);
  expect(rounds.flatMap(({ lost }) => lost)).toEqual([]);
  expect(rounds.flatMap(({ torn }) => torn)).toEqual([]);
}, 1_800_000);

test('killed while its database is made, the service starts again', async () => {
  for (let round = 0; round < 20; round += 1) {
    const directory = join(folder, `new-${round}`);
    const child = startWriting(directory, 0);
    await setTimeout(150 * (round + 1));
    await kill(child);

    const database = await openDatabase({ directory });
    await database.close();

    expect(existsSync(join(directory, 'pg', 'PG_VERSION'))).toBe(true);
  }
}, 1_800_000);
