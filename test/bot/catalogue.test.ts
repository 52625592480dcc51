import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { actions } from '../../bot/actions/index.ts';
import { commands } from '../../bot/commands/index.ts';
import { placeKinds } from '../../bot/turn.ts';

/** Files of a folder that are no part of its machinery. */
function filesIn(folder: string, ...machinery: readonly string[]): readonly string[] {
  const names = readdirSync(new URL(`../../bot/${folder}/`, import.meta.url)).map((name) => name.replace(/\.ts$/, ''));
  return names.filter((name) => ![...machinery, 'index'].includes(name)).toSorted();
}

test('each file in bot/commands is a command, named for it', () => {
  expect(commands.map(({ id }) => id).toSorted()).toEqual(filesIn('commands', 'command'));
});

test('each file in bot/actions is what a button does, named for its verb', () => {
  expect(actions.map(({ verb }) => verb).toSorted()).toEqual(filesIn('actions', 'action'));
});

test('no two commands have a word in common', () => {
  const words = commands.flatMap(({ words: { nl, en } }) => [...new Set([...nl, ...en])]);

  expect(words).toEqual([...new Set(words)]);
});

// Teams' manifest 1.30: a title of 128 characters at most, three lists of twelve commands; one line of a menu shows some sixty.
test.each(commands.map((command) => [command.id, command] as const))('%s fits the menu of a chat', (id, { words, about, places }) => {
  expect([...words.nl, ...words.en]).toContain(id);
  for (const line of [about.nl, about.en]) {
    expect(line.length).toBeLessThanOrEqual(100);
    expect(line).toMatch(/^\p{Lu}.*\.$/u);
  }
  expect(placeKinds).toEqual(expect.arrayContaining([...places]));
});
