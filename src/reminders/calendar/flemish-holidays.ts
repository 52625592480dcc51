import { dayPlus, dayOf, mondayOf, weekdayOf } from '../../model/day.ts';
import type { SchoolYear } from '../../model/school-year.ts';
import { easterOf } from './easter.ts';
import { type HolidayKind, holidayNames } from '../../model/school-holidays.ts';
import type { Holiday } from './holiday.ts';

/** The five holidays of a Flemish school year, which are a rule: Besluit van de Vlaamse Regering of 17 April 1991. */
export function flemishHolidays(year: SchoolYear): readonly Holiday[] {
  const first = Number(year.slice(0, 4));
  const easter = easterOf(first + 1);
  const [easterFirst, easterLast] = easterHoliday(easter);
  const christmas = christmasMonday(dayOf(first, 12, 25));
  const spring = dayPlus(easter, -48);
  const autumn = autumnMonday(dayOf(first, 11, 1));
  const periods: readonly (readonly [HolidayKind, string, string])[] = [
    ['autumn', autumn, dayPlus(autumn, 6)],
    ['christmas', christmas, dayPlus(christmas, 13)],
    ['spring', spring, dayPlus(spring, 6)],
    ['easter', easterFirst, easterLast],
    ['summer', dayOf(first + 1, 7, 1), dayOf(first + 1, 8, 31)],
  ];
  return periods.map(([kind, from, last]) => ({ kind, year, standing: 'fixed', name: holidayNames.BE[kind], first: from, last }));
}

/** The week with 1 November; when that is a Sunday, the week after. */
function autumnMonday(allSaints: string): string {
  return weekdayOf(allSaints) === 7 ? dayPlus(allSaints, 1) : mondayOf(allSaints);
}

/** The week with 25 December; when that is in a weekend, the week after. */
function christmasMonday(christmas: string): string {
  return weekdayOf(christmas) >= 6 ? dayPlus(mondayOf(christmas), 7) : mondayOf(christmas);
}

/** Two weeks; where Easter is late, its Monday is added. */
function easterHoliday(easter: string): readonly [first: string, last: string] {
  const date = easter.slice(5);
  if (date < '04-01') return twoWeeksFrom(dayPlus(easter, 1));
  if (date <= '04-15') return twoWeeksFrom(mondayOf(dayOf(Number(easter.slice(0, 4)), 4, 7)));
  const [first, last] = twoWeeksFrom(dayPlus(easter, -13));
  return [first, dayPlus(last, 1)];
}

function twoWeeksFrom(monday: string): readonly [string, string] {
  return [monday, dayPlus(monday, 13)];
}
