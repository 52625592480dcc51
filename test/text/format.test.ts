import { expect, test } from '@jest/globals';
import { date, fill, moment, number, people, period } from '../../src/text/format.ts';

test.each([
  [0, 'student', 'nl', 'geen leerlingen'],
  [1, 'student', 'nl', '1 leerling'],
  [1234, 'student', 'nl', '1.234 leerlingen'],
  [2, 'teacher', 'nl', '2 leraren'],
  [1, 'teacher', 'nl-BE', '1 leerkracht'],
  [38, 'teacher', 'nl-BE', '38 leerkrachten'],
  [1234, 'student', 'en', '1,234 pupils'],
  [1, 'staff', 'en', '1 member of staff'],
  [2, 'unknown', 'nl', '2 mensen met een onbekende rol'],
  [7, 'everyone', 'en', '7 users'],
] as const)('%d of %s in %s: %s', (count, role, locale, expected) => {
  expect(people(count, role, locale)).toBe(expected);
});

test.each([
  ['2026-11-22', 'nl', '22 november 2026'],
  ['2026-11-22', 'en', '22 November 2026'],
  ['2026-12-31T23:30:00Z', 'nl', '1 januari 2027'],
  ['spring', 'nl', 'spring'],
  ['', 'nl', ''],
] as const)('the date %s in %s: %s', (iso, locale, expected) => {
  expect(date(iso, locale)).toBe(expected);
});

test.each([
  ['2026-11-22T08:00:00Z', 'nl', '22 november 2026 om 09:00'],
  ['2026-07-01T08:00:00Z', 'nl-BE', '1 juli 2026 om 10:00'],
  ['2026-11-22T08:00:00+01:00', 'en', '22 November 2026 at 08:00'],
  ['2026-11-22', 'nl', '22 november 2026'],
  ['unknown', 'en', 'unknown'],
] as const)('the moment %s in %s, on the clock of the schools: %s', (iso, locale, expected) => {
  expect(moment(iso, locale)).toBe(expected);
});

test.each([
  ['2026-11-23T09:00:00Z', '2026-11-23T09:45:00Z', 'nl', 'maandag 23 november, 10:00–10:45'],
  ['2027-03-28T00:30:00Z', '2027-03-28T01:30:00Z', 'en', 'Sunday 28 March, 01:30–03:30'],
  ['2026-12-31T23:30:00Z', '2027-01-01T00:15:00Z', 'nl-BE', 'vrijdag 1 januari, 00:30–01:15'],
  ['2026-11-23T22:30:00Z', '2026-11-24T00:30:00Z', 'nl', 'maandag 23 november, 23:30–01:30'],
  ['2026-11-23T08:00:00Z', '2026-11-25T14:00:00Z', 'nl', 'maandag 23 november, 09:00 – woensdag 25 november, 15:00'],
  ['morgen', 'later', 'nl', 'morgen – later'],
] as const)('a lesson from %s to %s in %s: %s', (from, to, locale, expected) => {
  expect(period(from, to, locale)).toBe(expected);
});

test('numbers follow the locale', () => {
  expect([number(12345, 'nl'), number(12345, 'en')]).toEqual(['12.345', '12,345']);
});

test('a name that is filled in keeps its own words and signs', () => {
  expect(fill({ nl: 'De leraar koos {name}', en: '' }, { name: 'Leraren {0} <b>' }, 'nl-BE')).toBe('De leerkracht koos Leraren {0} <b>');
});
