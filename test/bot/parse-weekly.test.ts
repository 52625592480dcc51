import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parseWeekly } from '../../bot/remind/parse-weekly.ts';
import { weekdayNames } from '../../src/text/weekdays.ts';

test.each([
  ['elke maandag 08:30', '1 08:30'],
  ['iedere dinsdag om 8.05 uur', '2 08:05'],
  ['vrijdags om 9u30', '5 09:30'],
  ['elke donderdag om 8u', '4 08:00'],
  ['every friday at 4 pm', '5 16:00'],
  ['Wed 12 am', '3 00:00'],
  ['saturday at 9 a.m', '6 09:00'],
  ['on Thursdays at 12:15 p.m.', '4 12:15'],
  ['zo 23:59', '7 23:59'],
  ['ons elke ma 8:30 graag', '1 08:30'],
])('“%s” means %s', (words, expected) => {
  const wish = parseWeekly(words);

  expect(wish.kind === 'set' ? `${wish.weekday} ${wish.time}` : wish.kind).toBe(expected);
});

// A reminder at another time than was meant is worse than a question.
test.each([
  'maandag',
  '08:30',
  'elke dag 08:30',
  'maandag en donderdag 08:30',
  'elke twee weken maandag 08:30',
  'om de week maandag 08:30',
  'om de maandag om 08:30',
  'maandag 8 uur ’s avonds',
  'maandag half 9',
  'maandag kwart voor 9',
  'maandag 25:00',
  'maandag 8:75',
  'maandag 13 pm',
  'maandag 08:30 en 16:00',
  'maandag 08:30:00',
  'niet maandag 08:30',
  'maandag 08:30 tot 09:30',
])('“%s” is asked after', (words) => {
  expect(parseWeekly(words).kind).toBe('unclear');
});

test.each([
  ['pauze', 'pause'],
  ['Pause!', 'pause'],
  ['hervat', 'resume'],
  ['stop', 'stop'],
  ['uit', 'stop'],
  ['', 'nothing'],
])('“%s” asks to %s', (words, expected) => {
  expect(parseWeekly(words).kind).toBe(expected);
});

test('what is understood is a day and a time that a clock shows, and says again as it was said', () => {
  const spoken = fc.record({
    day: fc.constantFrom(...weekdayNames.flatMap(({ nl, en }, index) => [nl, en].map((name) => ({ name, weekday: index + 1 })))),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
    mark: fc.constantFrom(':', '.', 'u'),
  });
  fc.assert(
    fc.property(spoken, ({ day, hour, minute, mark }) => {
      const two = (value: number): string => String(value).padStart(2, '0');
      const wish = parseWeekly(`elke ${day.name} om ${hour}${mark}${two(minute)}`);
      expect(wish).toEqual({ kind: 'set', weekday: day.weekday, time: `${two(hour)}:${two(minute)}` });
    }),
  );
});

test('whatever is said, no time is made up', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (words) => {
      const wish = parseWeekly(words);
      if ('time' in wish && wish.time !== null) expect(wish.time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
    }),
    { numRuns: 2000 },
  );
});
