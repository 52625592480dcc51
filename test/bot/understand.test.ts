import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { commands } from '../../bot/commands/index.ts';
import { understand } from '../../bot/understand.ts';

function heard(words: string): string {
  const understood = understand(words, commands);
  if (understood.kind === 'nothing') return 'nothing';
  return [understood.kind, understood.command.id, understood.rest].filter((part) => part !== '').join(' ');
}

test.each([
  ['check', 'command check'],
  ['/check', 'command check'],
  ['  / Check!  ', 'command check'],
  ['CONTROLE', 'command check'],
  // As it comes behind a mention, and as it is copied out of a guide.
  [', check', 'command check'],
  ['“check”', 'command check'],
  ['`/check`', 'command check'],
  ['**check**', 'command check'],
  ['/check/', 'command check'],
  ['@Lesklaar, check 👍🏽', 'command check'],
  ['lesklaar', 'nothing'],
  ['Uitleg: wachtruimte', 'command explain wachtruimte'],
  ['check mijn lessen', 'command check mijn lessen'],
  ['\u200bcheck\u00a0', 'command check'],
  ['ｃｈｅｃｋ', 'command check'],
  ['checklijst', 'command checklist'],
  ['lijst', 'command checklist'],
  ['leg uit Opnemen', 'command explain Opnemen'],
  ['uitleg wachtruimte?', 'command explain wachtruimte'],
  ['explain the lobby', 'command explain the lobby'],
  ['herinner elke maandag 08:30', 'command remind elke maandag 08:30'],
  ['Remind every friday at 4 p.m.', 'command remind every friday at 4 p.m'],
  ['taal vlaams', 'command language vlaams'],
  ['help', 'command help'],
  ['Hallo!', 'command help'],
  ['chekc', 'near check'],
  ['/chek', 'near check'],
  ['hulpp', 'near help'],
  ['herinering maandag', 'near remind maandag'],
  ['langauge', 'near language'],
  ['wat eten we vanavond', 'nothing'],
  ['checkpoint', 'near checklist'],
  ['hoe gaat het', 'nothing'],
  ['', 'nothing'],
  ['/', 'nothing'],
  ['?', 'nothing'],
  ['😀', 'nothing'],
])('“%s” is heard as: %s', (words, expected) => {
  expect(heard(words)).toBe(expected);
});

test('every word of every language is understood, with capitals and a slash', () => {
  const words = commands.flatMap(({ id, words: { nl, en } }) => [...nl, ...en].map((word) => [word, id] as const));

  expect(words.map(([word]) => heard(`/${word.toUpperCase()} 123`))).toEqual(words.map(([, id]) => `command ${id} 123`));
});

test('whatever somebody types is harmless, and never kept at length', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 3000 }), fc.constantFrom(...oddities)), (words) => {
      const understood = understand(words, commands);
      const rest = understood.kind === 'nothing' ? '' : understood.rest;
      expect(rest.length).toBeLessThanOrEqual(200);
      expect(rest).not.toMatch(/\p{Cc}/u);
    }),
    { numRuns: 2000 },
  );
});

const oddities = [
  'check '.repeat(50_000),
  '/'.repeat(9999),
  'uitleg \u202Egnp.exe',
  'check\0\uD800',
  '<at>Lesklaar</at> check',
  '\u0301'.repeat(9999),
];
