import { expect, test } from '@jest/globals';
import { yearLines } from '../../tabs/pages/settings/calendar/year-lines.ts';

const named = (nl: string): { readonly nl: string; readonly en: string } => ({ nl, en: nl });
const oneDay = (name: string, day: string) => ({ name: named(name), first: day, last: day });

test('a year shows holidays, own days and public holidays in the order of the days; what lies in a holiday is told once', () => {
  const lines = yearLines({
    year: '2026-2027',
    holidays: [
      { kind: 'may', year: '2026-2027', standing: 'fixed', name: named('meivakantie'), first: '2027-04-24', last: '2027-05-02' },
      { kind: 'autumn', year: '2026-2027', standing: 'advisory', name: named('herfstvakantie'), first: '2026-10-17', last: '2026-10-25' },
    ],
    own: [{ name: 'studiedag', first: '2026-11-27', last: '2026-11-27', replaces: null }],
    single: [oneDay('Koningsdag', '2027-04-27'), oneDay('Hemelvaartsdag', '2027-05-06')],
    missing: [],
  });

  expect(lines.map(({ name, by }) => [typeof name === 'string' ? name : name.nl, by])).toEqual([
    ['herfstvakantie', 'advisory'],
    ['studiedag', 'own'],
    ['meivakantie', 'fixed'],
    ['Hemelvaartsdag', 'publicHoliday'],
  ]);
});
