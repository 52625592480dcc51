import { describe, expect, jest, test } from '@jest/globals';
import { join } from 'node:path';
import { postgresMaker } from '../support/databases.ts';
import { whyNoPostgres } from '../support/postgres.ts';
import { figuresOf, killWhileSending } from './support/card-kills.ts';

jest.setTimeout(1_800_000);

const unharmed = { cards: 240, kills: 50, twice: [], lost: [], hidden: [] };

(whyNoPostgres() === null ? describe : describe.skip)('on PostgreSQL', () => {
  const make = postgresMaker();

  test('240 cards by two instances, of which fifty are killed: none is seen twice, and none is lost without a word', async () => {
    const told = await killWhileSending({ place: async () => ({ url: await make.url() }), workers: 2, channels: 48, weeks: 5, kills: 50 });

    process.stderr.write(figuresOf('two instances on PostgreSQL', told));
    expect(told).toMatchObject(unharmed);
    // Else nothing was killed in the midst of it.
    expect(told.unknown.there + told.unknown.notThere).toBeGreaterThan(0);
  });
});

test('240 cards by one instance on the embedded database that is killed fifty times: the same', async () => {
  const place = async (folder: string) => ({ directory: join(folder, 'data') });
  const told = await killWhileSending({ place, workers: 1, channels: 48, weeks: 5, kills: 50 });

  process.stderr.write(figuresOf('one instance on the embedded database', told));
  expect(told).toMatchObject(unharmed);
  expect(told.unknown.there + told.unknown.notThere).toBeGreaterThan(0);
});
