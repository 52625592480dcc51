import { expect, test } from '@jest/globals';
import { temporaryFolder } from '../support/command-line.ts';
import { killRounds } from './kill-rounds.ts';

const folder = temporaryFolder();

test('killed in the midst of its work, the service has kept all that it said it had, and nothing by halves', async () => {
  const rounds = await killRounds(folder, 3);

  expect(rounds.map(({ lost, torn }) => ({ lost, torn }))).toEqual(rounds.map(() => ({ lost: [], torn: [] })));
  // At most the write that was committed but not told of any more.
  expect(rounds.every(({ acknowledged, kept }) => kept >= acknowledged)).toBe(true);
}, 120_000);
