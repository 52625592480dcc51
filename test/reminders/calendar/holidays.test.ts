import { describe, expect, test } from '@jest/globals';
import { dutchRegions } from '../../../src/model/school-holidays.ts';
import { holidaysIn } from '../../../src/reminders/calendar/dutch-holidays.ts';
import { flemishHolidays } from '../../../src/reminders/calendar/flemish-holidays.ts';
import { weekdayOf } from '../../../src/model/day.ts';
import type { Holiday } from '../../../src/reminders/calendar/holiday.ts';
import { knownDutchYears } from '../../../src/reminders/calendar/known-dutch-years.ts';
import { aStudyDay, dutchSchool, flemishSchool } from './a-calendar.ts';

const lines = (holidays: readonly Holiday[]): string => holidays.map(({ first, last }) => `${first} ${last}`).join(' | ');

describe('Flanders, by the rule', () => {
  // 2020 to 2026 as schools published them; after that by the table of the decree. Late Easters have their Monday added.
  test.each([
    ['2020-2021', '2020-11-02 2020-11-08', '2020-12-21 2021-01-03', '2021-02-15 2021-02-21', '2021-04-05 2021-04-18'],
    ['2021-2022', '2021-11-01 2021-11-07', '2021-12-27 2022-01-09', '2022-02-28 2022-03-06', '2022-04-04 2022-04-18'],
    ['2022-2023', '2022-10-31 2022-11-06', '2022-12-26 2023-01-08', '2023-02-20 2023-02-26', '2023-04-03 2023-04-16'],
    ['2023-2024', '2023-10-30 2023-11-05', '2023-12-25 2024-01-07', '2024-02-12 2024-02-18', '2024-04-01 2024-04-14'],
    ['2024-2025', '2024-10-28 2024-11-03', '2024-12-23 2025-01-05', '2025-03-03 2025-03-09', '2025-04-07 2025-04-21'],
    ['2025-2026', '2025-10-27 2025-11-02', '2025-12-22 2026-01-04', '2026-02-16 2026-02-22', '2026-04-06 2026-04-19'],
    ['2026-2027', '2026-11-02 2026-11-08', '2026-12-21 2027-01-03', '2027-02-08 2027-02-14', '2027-03-29 2027-04-11'],
    ['2027-2028', '2027-11-01 2027-11-07', '2027-12-27 2028-01-09', '2028-02-28 2028-03-05', '2028-04-03 2028-04-17'],
    ['2028-2029', '2028-10-30 2028-11-05', '2028-12-25 2029-01-07', '2029-02-12 2029-02-18', '2029-04-02 2029-04-15'],
    ['2029-2030', '2029-10-29 2029-11-04', '2029-12-24 2030-01-06', '2030-03-04 2030-03-10', '2030-04-08 2030-04-22'],
    ['2030-2031', '2030-10-28 2030-11-03', '2030-12-23 2031-01-05', '2031-02-24 2031-03-02', '2031-04-07 2031-04-20'],
  ])('%s', (year, ...spans) => {
    const summer = `${year.slice(5)}-07-01 ${year.slice(5)}-08-31`;

    expect(lines(flemishHolidays(year))).toBe([...spans, summer].join(' | '));
  });

  test.each([
    ['2026-11-11', 'Wapenstilstand'],
    ['2027-05-06', 'Hemelvaartsdag'],
    ['2027-05-07', 'vrijdag na Hemelvaart'],
    ['2027-05-17', 'pinkstermaandag'],
    ['2028-05-01', 'Dag van de Arbeid'],
  ])('%s is %s', (day, name) => {
    expect([flemishSchool().holidayOn(day)?.name.nl, flemishSchool().isSchoolDay(day)]).toEqual([name, false]);
  });

  test('an academy teaches on Saturdays, also on the one before a week off, and may choose to on the Friday after Ascension Day', () => {
    const academy = flemishSchool({ type: 'dko', weekendLessons: ['saturday'], optionalDays: [] });

    const open = ['2026-11-28', '2026-10-31', '2027-05-07', '2026-11-07', '2026-11-29'].map((day) => academy.isSchoolDay(day));

    expect(open).toEqual([true, true, true, false, false]);
    expect(flemishSchool({ weekendLessons: ['saturday'] }).isSchoolDay('2026-11-28')).toBe(false);
  });
});

describe('the Netherlands, by the government', () => {
  const years = knownDutchYears.flatMap((year) =>
    dutchRegions.map((region) => ({ year: year.year, region, holidays: holidaysIn(year, region) })),
  );

  test('2026-2027 is as published', () => {
    const told = years.filter(({ year }) => year === '2026-2027').map(({ holidays }) => lines(holidays));

    expect(told).toEqual([
      '2026-10-10 2026-10-18 | 2026-12-19 2027-01-03 | 2027-02-20 2027-02-28 | 2027-04-24 2027-05-02 | 2027-07-10 2027-08-22',
      '2026-10-17 2026-10-25 | 2026-12-19 2027-01-03 | 2027-02-20 2027-02-28 | 2027-04-24 2027-05-02 | 2027-07-17 2027-08-29',
      '2026-10-17 2026-10-25 | 2026-12-19 2027-01-03 | 2027-02-13 2027-02-21 | 2027-04-24 2027-05-02 | 2027-07-24 2027-09-05',
    ]);
  });

  // Whatever is typed wrong in the data shows here: a holiday that lasts too long, begins on a Sunday, lies in another year.
  test.each(years)(
    '$year $region has five holidays, each from a Saturday to a Sunday, of one, two or six weeks and a weekend',
    ({ year, holidays }) => {
      const days = holidays.map(({ first, last }) => (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1);

      expect(days).toEqual([9, 16, 9, 9, 44]);
      expect(holidays.map(({ first, last }) => [weekdayOf(first), weekdayOf(last)])).toEqual(holidays.map(() => [6, 7]));
      expect(holidays.map(({ standing }) => standing)).toEqual(['advisory', 'fixed', 'advisory', 'fixed', 'fixed']);
      expect(lines(holidays)).toBe(lines([...holidays].sort((a, b) => (a.first < b.first ? -1 : 1))));
      expect(holidays.every(({ first }) => `${year.slice(0, 4)}-08-01` < first && first < `${year.slice(5)}-08-01`)).toBe(true);
    },
  );

  test.each([
    ['2027-04-27', 'meivakantie'],
    ['2026-04-27', 'meivakantie'],
    ['2027-03-26', 'Goede Vrijdag'],
    ['2027-03-29', 'tweede paasdag'],
    ['2027-05-06', 'Hemelvaartsdag'],
    ['2027-05-17', 'tweede pinksterdag'],
    ['2030-05-06', undefined],
    ['2029-05-05', 'meivakantie'],
    ['2027-05-05', undefined],
    ['2026-11-11', undefined],
  ])('%s is %s', (day, name) => {
    expect(dutchSchool().holidayOn(day)?.name.nl).toBe(name);
  });

  test('a school that is open on Good Friday and closed on each 5 May says so', () => {
    const school = dutchSchool({ optionalDays: ['liberation-day'] });

    expect(['2027-03-26', '2027-05-05', '2027-05-07'].map((day) => school.isSchoolDay(day))).toEqual([true, false, true]);
  });

  test('King’s Day is a day earlier when it is a Sunday', () => {
    const [kingsDay, sunday] = ['2031-04-26', '2031-04-27'].map((day) => dutchSchool().holidayOn(day)?.name.nl);

    expect([kingsDay, sunday]).toEqual(['Koningsdag', undefined]);
  });

  test('where nobody said in which region a school is, only what is off everywhere is off', () => {
    const school = dutchSchool({ region: null });

    expect(['2026-10-14', '2026-10-20', '2026-12-28', '2027-02-22'].map((day) => school.isSchoolDay(day))).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect(school.missingYears).toEqual([]);
  });
});

describe('what a school says itself', () => {
  test('a study day is off, and the autumn holiday that it has a week later takes the place of the advised one', () => {
    const shifted = { name: 'herfstvakantie', first: '2026-10-24', last: '2026-11-01', replaces: 'autumn' } as const;
    const school = dutchSchool({ ownDays: [aStudyDay('2026-11-27'), shifted] });

    expect(['2026-11-27', '2026-10-20', '2026-10-27'].map((day) => school.isSchoolDay(day))).toEqual([false, true, false]);
    expect(school.holidayOn('2026-11-27')?.name.nl).toBe('studiedag');
  });
});

describe('a year of which nothing is known', () => {
  test('is told a year ahead; its days count, its weekends do not', () => {
    const school = dutchSchool({}, '2029-11-22');

    expect(school.missingYears).toEqual(['2030-2031']);
    expect(['2030-12-26', '2030-12-30', '2030-12-28'].map((day) => school.isSchoolDay(day))).toEqual([false, true, false]);
    expect(school.isSchoolDay('2030-08-20')).toBe(false);
  });

  test('is known once each of its holidays was entered by hand', () => {
    const spans = [
      ['autumn', '2030-10-19', '2030-10-27'],
      ['christmas', '2030-12-21', '2031-01-05'],
      ['spring', '2031-02-22', '2031-03-02'],
      ['may', '2031-04-26', '2031-05-04'],
    ] as const;
    const entered = spans.map(([replaces, first, last]) => ({ name: replaces, first, last, replaces }));
    const summer = { name: 'zomer', first: '2031-07-05', last: '2031-08-17', replaces: 'summer' } as const;

    expect(dutchSchool({ ownDays: entered }, '2029-11-22').missingYears).toEqual(['2030-2031']);
    expect(dutchSchool({ ownDays: [...entered, summer] }, '2029-11-22').missingYears).toEqual([]);
  });
});
