import { describe, expect, jest, test } from '@jest/globals';
import { join } from 'node:path';
import { postgresMaker } from '../support/databases.ts';
import { whyNoPostgres } from '../support/postgres.ts';
import { figuresOf, killWhileSending } from './support/card-kills.ts';
import { layBareDatabase } from '../support/ready-database.ts';

jest.setTimeout(180_000);

// `npm run endurance` does the same with 240 cards and fifty kills.
const unharmed = { twice: [], lost: [], hidden: [] };

(whyNoPostgres() === null ? describe : describe.skip)('on PostgreSQL', () => {
  const make = postgresMaker();

  test('two instances that are killed at random send each card once, or say that nobody knows', async () => {
    const told = await killWhileSending({ place: async () => ({ url: await make.url() }), workers: 2, channels: 24, weeks: 1, kills: 4 });

    process.stderr.write(figuresOf('two instances', told));
    expect(told).toMatchObject(unharmed);
  });
});

async function embedded(folder: string): Promise<{ readonly directory: string }> {
  const directory = join(folder, 'data');
  await layBareDatabase(directory);
  return { directory };
}

test('one instance on the embedded database that is killed at random does so too', async () => {
  const told = await killWhileSending({ place: embedded, workers: 1, channels: 16, weeks: 1, kills: 3 });

  process.stderr.write(figuresOf('one instance', told));
  expect(told).toMatchObject(unharmed);
});

test('where the chat writes once for each request, as Google does, every card comes once and none is unknown', async () => {
  const told = await killWhileSending({ place: embedded, platform: 'meet', workers: 1, channels: 16, weeks: 1, kills: 3 });

  process.stderr.write(figuresOf('one instance, Google', told));
  expect(told).toMatchObject({ ...unharmed, sent: 16, unknown: { there: 0, notThere: 0 } });
});
