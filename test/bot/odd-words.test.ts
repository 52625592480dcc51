import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { commands } from '../../bot/commands/index.ts';
import { adaptiveCard } from '../../bot/teams/cards/adaptive-card.ts';
import { meetingStore } from '../support/lessons.ts';
import { openOffice } from '../use-cases/office.ts';
import { chatRoom } from './support/chat-room.ts';
import { cardFlaws } from './teams/support/card-flaws.ts';

const office = openOffice();
const flawsOf = cardFlaws();

/** What people type who mean well, who mean harm, and whose cat walks over the keys. */
const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 4000 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom(
    'x'.repeat(4000),
    '😀'.repeat(2000),
    '👩🏽‍🏫👩🏽‍🏫',
    'בדיקה',
    '\u202Ekcehc',
    'السلام عليكم',
    "'; drop table schedule; --",
    '<img src=x onerror=alert(1)>',
    '[klik](https://evil.example)',
    '${7*7} {{7*7}} {count, plural, one {x}}',
    '../../etc/passwd',
    '__proto__',
    'constructor',
    '%00',
    '\uD83D',
    'a\u0300'.repeat(500),
    '1e999 maandag 99:99',
    'elke',
    '-1',
  ),
);
const word = fc.constantFrom('', '/', ...commands.flatMap(({ words }) => [...words.nl, ...words.en]));

test('whatever is typed gets a sound card, breaks nothing, and keeps nothing but what was asked', async () => {
  const { desk, changes } = meetingStore([{}]);
  const room = await chatRoom(office, { desk });

  await fc.assert(
    fc.asyncProperty(word, odd, async (command, words) => {
      const view = await room.say(`${command} ${words}`);
      expect(view.summary).not.toBe('');
      expect(flawsOf(adaptiveCard(view, { locale: view.title === 'Language' ? 'en' : 'nl', accounts: [], everything: null }))).toEqual([]);
    }),
    { numRuns: 300 },
  );

  expect([room.logged, changes, await room.trail()]).toEqual([[], [], []]);
});
