import { expect, test } from '@jest/globals';
import { appAskedIn } from '../../src/checklists/card/app-asked.ts';
import { dayPlus } from '../../src/model/day.ts';
import { dayInYear, schoolYearOf, yearAfter } from '../../src/model/school-year.ts';

test.each([
  ['2027-2028', '02-29', 'NL', '2028-02-29'],
  ['2026-2027', '02-29', 'NL', '2027-02-28'],
  ['2026-2027', '08-31', 'BE', '2027-08-31'],
  ['2026-2027', '08-31', 'NL', '2026-08-31'],
  ['2026-2027', '09-01', 'BE', '2026-09-01'],
  ['2026-2027', '12-31', 'NL', '2026-12-31'],
] as const)('in %s %s in %s is %s', (year, day, country, date) => {
  expect(dayInYear(year, day, country)).toBe(date);
});

test.each([
  ['2028-02-28', 1, '2028-02-29'],
  ['2028-03-01', -1, '2028-02-29'],
  ['2027-03-01', -1, '2027-02-28'],
  ['2026-12-31', 1, '2027-01-01'],
  ['0050-01-01', -1, '0049-12-31'],
  ['0001-01-01', -1, '0001-01-01'],
  ['9999-12-31', 27, '9999-12-31'],
] as const)('%s and %i days is %s', (day, days, date) => {
  expect(dayPlus(day, days)).toBe(date);
});

test('a school year follows the other over the turn of a century', () => {
  expect(schoolYearOf('2100-01-01', 'NL')).toBe('2099-2100');
  expect(yearAfter('2099-2100')).toBe('2100-2101');
});

test.each([
  ['Mag ik Kahoot gebruiken?', 'Kahoot'],
  ['kan ik de app Book Creator gebruiken', 'Book Creator'],
  ['May I use Padlet?', 'Padlet'],
  ['app Quizlet', 'Quizlet'],
  ['Is squla oké?', 'Squla'],
  ['Mag ik mijn eigen laptop gebruiken?', null],
  ['Mag ik deze app gebruiken?', null],
  ['Is deze app veilig?', null],
  ['Mag ik de les opnemen?', null],
  [`app ${'x'.repeat(5000)}`, null],
  ['', null],
])('an app by its name: %s', (question, name) => {
  expect(appAskedIn(question, ['Squla', '???', ''])).toBe(name);
});
