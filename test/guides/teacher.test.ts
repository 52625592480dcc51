import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { commands } from '../../bot/commands/index.ts';
import { parseWish } from '../../bot/remind/parse-wish.ts';
import { understand, type Understood } from '../../bot/understand.ts';
import { findControl } from '../../src/lessons/find-control.ts';

const page = readFileSync(new URL('../../infra/guides/teacher.md', import.meta.url), 'utf8');
const words = [...new Set([...page.matchAll(/`([^`]+)`/g)].map(([, phrase = '']) => phrase))];

describe('what the page for teachers has them type', () => {
  test.each(words)('%s', (typed) => {
    expect(meaningOf(understand(typed, commands))).toBe('understood');
  });

  test('is every command there is', () => {
    const typed = words.map((phrase) => understand(phrase, commands)).flatMap((one) => (one.kind === 'command' ? [one.command.id] : []));

    expect([...new Set(typed)].toSorted()).toEqual(commands.map(({ id }) => id).toSorted());
  });
});

/** A word that is known, with something behind it that is known as well. */
function meaningOf(said: Understood): string {
  if (said.kind !== 'command') return said.kind;
  if (said.rest === '') return 'understood';
  if (said.command.id === 'explain') return findControl(said.rest).kind === 'found' ? 'understood' : 'another right';
  if (said.command.id === 'remind') return parseWish(said.rest).kind === 'unclear' ? 'another wish' : 'understood';
  return 'more than it takes';
}
