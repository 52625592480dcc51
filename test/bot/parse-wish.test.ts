import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { contentsAfter } from '../../bot/remind/parse-choices.ts';
import { parseWish, type Wish } from '../../bot/remind/parse-wish.ts';
import { cardContents } from '../../src/reminders/card-settings.ts';

/** `1 08:30 en -question silence`. */
function told(wish: Wish): string {
  const { choices } = wish;
  const { locale, whenQuiet, contents } = choices;
  const when = wish.kind === 'set' ? `${wish.weekday} ${wish.time}` : wish.kind;
  const what = contents === null ? null : `${contents.how} ${contents.which.join('+')}`;
  return [when, locale, what, whenQuiet].filter((part) => part !== null).join(' ');
}

test.each([
  ['elke maandag 08:30 in het Engels zonder vraag', '1 08:30 en without question'],
  ['every friday 4 pm only gaps and checklists in Dutch', '5 16:00 nl only checklists+gaps'],
  ['vrijdags 9u30 met de instructies, stil', '5 09:30 with instructions silence'],
  ['taal Vlaams', 'choose nl-BE'],
  ['zonder vraag van de week en instructies', 'choose without instructions+question'],
  ['alleen als er iets is', 'choose silence'],
  ['met goed nieuws', 'choose good-news'],
  ['stuur nu', 'send'],
  ['Sla een keer over!', 'skip'],
  ['don’t skip', 'unskip'],
  ['voorbeeld', 'preview'],
  ['pauze', 'pause'],
  ['', 'nothing'],
])('“%s” means %s', (words, expected) => {
  expect(told(parseWish(words))).toBe(expected);
});

// What is only half understood would change something else than was meant.
test.each([
  'zonder gedoe',
  'met vraag, zonder instructies',
  'maandag stil',
  'maandag 08:30 met foto',
  'stuur de afwijkingen',
  'niet stil',
  'niet in het Engels',
])('“%s” is asked after', (words) => {
  expect(parseWish(words).kind).toBe('unclear');
});

describe('what stands on the card afterwards', () => {
  test.each([
    ['only', ['checklists']],
    ['with', ['checklists', 'gaps', 'question']],
    ['without', ['gaps', 'question']],
  ] as const)('%s', (how, expected) => {
    expect(
      contentsAfter(['gaps', 'question', ...(how === 'without' ? (['checklists'] as const) : [])], { how, which: ['checklists'] }),
    ).toEqual(expected);
  });
});

test('whatever is said, only what there is comes of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (words) => {
      const { choices } = parseWish(words);
      expect(cardContents).toEqual(expect.arrayContaining([...(choices.contents?.which ?? [])]));
    }),
    { numRuns: 2000 },
  );
});
