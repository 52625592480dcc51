import { describe, expect, test } from '@jest/globals';
import { usualSettings, type CalendarSettings } from '../../src/reminders/calendar/calendar-settings.ts';
import type { HolidaySource } from '../../src/reminders/calendar/government/holiday-source.ts';
import { AppError } from '../../src/errors.ts';
import { bringInHolidays, refreshHolidays } from '../../src/use-cases/calendars/bring-in-holidays.ts';
import { calendarOf } from '../../src/use-cases/calendars/calendar-of.ts';
import { changeCalendar } from '../../src/use-cases/calendars/change-calendar.ts';
import { getCalendar, listCalendars } from '../../src/use-cases/calendars/list-calendars.ts';
import { lookAfterHolidays } from '../../src/use-cases/calendars/look-after-holidays.ts';
import { aStudyDay } from '../reminders/calendar/a-calendar.ts';
import { publishedYear } from '../reminders/calendar/published-year.ts';
import { anOrganisation } from '../support/stored.ts';
import { codeOf, openOffice, type BoardAtWork } from './office.ts';

const office = openOffice();

const inRegion = (region: CalendarSettings['region'], given: Partial<CalendarSettings> = {}): CalendarSettings => ({
  ...usualSettings,
  region,
  ...given,
});

async function aBoardWithTwoSchools(): Promise<BoardAtWork> {
  const board = await office.board();
  await board.store.organisation.put(anOrganisation({ country: 'NL' }), 1);
  for (const [id, country] of [
    ['eik', null],
    ['berk', 'BE'],
  ] as const) {
    await board.store.schools.put({ id, name: `De ${id}`, stage: null, country });
  }
  return board;
}

describe('the calendar of a school', () => {
  test('is changed by those who may, from what they saw, and the trail tells what it was', async () => {
    const { as, trail, store } = await aBoardWithTwoSchools();
    const before = await getCalendar(as('dpo'), 'eik');

    const after = await changeCalendar(as('leader'), 'eik', inRegion('zuid', { ownDays: [aStudyDay('2026-11-27')] }), before.version);
    const codes = [
      await codeOf(changeCalendar(as('admin'), 'eik', inRegion('noord'), before.version)),
      await codeOf(changeCalendar(as('teacher'), 'eik', inRegion('noord'), after.version)),
      await codeOf(changeCalendar(as('admin'), 'wilg', inRegion('noord'), 0)),
    ];

    expect([before.asks, before.version, after.asks, after.region, after.version]).toEqual(['region', 0, null, 'zuid', 1]);
    expect(after.years.map(({ year, missing }) => [year, missing])).toEqual([
      ['2026-2027', []],
      ['2027-2028', []],
    ]);
    expect(codes).toEqual(['changed-meanwhile', 'not-allowed', 'not-there']);
    expect(await trail()).toEqual(['calendar.changed by Leader']);
    const calendar = await calendarOf({ store, clock: as('admin').clock }, 'eik');
    expect(['2026-11-27', '2027-02-15', '2027-02-22'].map((day) => calendar.isSchoolDay(day))).toEqual([false, false, true]);
  });

  test('of part-time arts education is for Flanders; a Dutch school under a Flemish board keeps to weekdays', async () => {
    const { as, store } = await aBoardWithTwoSchools();
    const academy = inRegion(null, { type: 'dko', weekendLessons: ['saturday'] });
    expect([
      await codeOf(changeCalendar(as('admin'), 'eik', academy, 0)),
      await codeOf(changeCalendar(as('admin'), null, academy, 0)),
      await codeOf(changeCalendar(as('admin'), 'berk', academy, 0)),
    ]).toEqual(['unusable-request', 'unusable-request', 'done']);
    await store.organisation.put(anOrganisation({ country: 'BE' }), 2);
    await store.schools.put({ id: 'eik', name: 'De eik', stage: null, country: 'NL' });
    await changeCalendar(as('admin'), null, academy, 0);

    expect((await getCalendar(as('admin'), 'eik')).settings.type).toBe('day-school');
    const saturdays = ['eik', 'berk'].map(async (school) =>
      (await calendarOf({ store, clock: as('admin').clock }, school)).isSchoolDay('2026-11-28'),
    );
    expect(await Promise.all(saturdays)).toEqual([false, true]);
  });

  test('has the region and the days of the board until it says otherwise; a Flemish school beside it keeps to its own rule', async () => {
    const { as, store } = await aBoardWithTwoSchools();
    await changeCalendar(as('board'), null, inRegion('noord', { ownDays: [aStudyDay('2026-12-04')] }), 0);
    await changeCalendar(as('board'), 'eik', inRegion(null, { ownDays: [aStudyDay('2026-12-11')] }), 0);
    const reading = { store, clock: as('admin').clock };

    const [eik, berk, board] = [await calendarOf(reading, 'eik'), await calendarOf(reading, 'berk'), await calendarOf(reading, null)];

    const days = ['2026-12-04', '2026-12-11', '2026-11-11', '2027-02-22', '2027-04-05', '2026-12-28'];
    expect(days.map((day) => eik.isSchoolDay(day))).toEqual([false, false, true, false, true, false]);
    expect(days.map((day) => berk.isSchoolDay(day))).toEqual([false, true, false, true, false, false]);
    // For the board a day is off only when no school is open.
    expect(days.map((day) => board.isSchoolDay(day))).toEqual([false, true, true, true, true, false]);
  });

  test('where each school said its region, the board is not asked for one', async () => {
    const { as } = await aBoardWithTwoSchools();
    const asks = async (): Promise<readonly unknown[]> => (await listCalendars(as('dpo'))).calendars.map((one) => one.asks);

    const before = await asks();
    await changeCalendar(as('board'), 'eik', inRegion('noord'), 0);

    expect([before, await asks()]).toEqual([
      ['region', null, 'region'],
      [null, null, null],
    ]);
  });

  test('of a board without schools is its own; nobody said in which country: nothing is known, and it asks', async () => {
    const { as, store } = await office.board();
    await store.organisation.put(anOrganisation({ country: null }), 1);

    const { calendars } = await listCalendars(as('dpo'));
    const calendar = await calendarOf({ store, clock: as('admin').clock }, null);

    expect(calendars.map(({ school, asks }) => [school, asks])).toEqual([[null, 'country']]);
    expect(calendar.missingYears).toEqual(['2026-2027', '2027-2028']);
    expect([calendar.isSchoolDay('2026-12-28'), calendar.isSchoolDay('2026-12-27')]).toEqual([true, false]);
  });
});

describe('the government’s dates', () => {
  const late = new Date('2030-03-01T12:00:00Z');

  test('of a year that is missing are brought in; what the document leaves out is still missing', async () => {
    const { as, trail } = await aBoardWithTwoSchools();
    const deciding = { ...as('admin', {}, late) };
    await changeCalendar(deciding, 'eik', inRegion('noord'), 0);
    const missing = (await getCalendar(deciding, 'eik')).years.at(-1)?.missing;

    const brought = await bringInHolidays(deciding, publishedYear('2030-2031'));
    const again = await bringInHolidays(deciding, publishedYear('2030-2031'));

    const seen = await getCalendar(deciding, 'eik');
    expect(missing).toEqual(['autumn', 'christmas', 'spring', 'may', 'summer']);
    expect([brought.changed, again.changed, again.same]).toEqual([['2030-2031'], [], ['2030-2031']]);
    expect(seen.years.at(-1)?.missing).toEqual(['spring', 'may']);
    expect((await trail()).at(-1)).toBe('school-holidays.changed by Admin');
    expect(await codeOf(bringInHolidays(deciding, { content: 'x' }))).toBe('unusable-holidays');
    expect(await codeOf(bringInHolidays(as('teacher'), publishedYear('2030-2031')))).toBe('not-allowed');
  });

  test('are fetched; an address that fails loses nothing', async () => {
    const { as } = await aBoardWithTwoSchools();
    const deciding = as('admin', {}, late);
    const published: HolidaySource = { read: async (year) => (year === '2030-2031' ? publishedYear(year) : null) };
    const broken: HolidaySource = { read: async () => Promise.reject(new AppError('holidays-unread', { why: 'x' })) };

    const codes = [await codeOf(refreshHolidays(deciding, null)), await codeOf(refreshHolidays(deciding, broken))];
    const first = await refreshHolidays(deciding, published);
    codes.push(await codeOf(refreshHolidays(deciding, broken)));

    expect(codes).toEqual(['no-holiday-source', 'holidays-unread', 'holidays-unread']);
    expect([first.changed, first.unpublished]).toEqual([['2030-2031'], ['2029-2030', '2031-2032']]);
    expect((await listCalendars(deciding)).dutchYears).toEqual([
      '2025-2026',
      '2026-2027',
      '2027-2028',
      '2028-2029',
      '2029-2030',
      '2030-2031',
    ]);
  });

  test('are looked after: a year ahead one that is missing is asked for each day, and told of until it is there', async () => {
    const { as, store, trail } = await aBoardWithTwoSchools();
    await changeCalendar(as('admin'), 'eik', inRegion('noord'), 0);
    const before = (await trail()).length;
    const asked: string[] = [];
    const on = async (day: string, read: HolidaySource['read']) =>
      lookAfterHolidays({
        store,
        clock: { now: () => new Date(`${day}T04:00:00Z`) },
        source: {
          read: async (year) => {
            asked.push(`${day} ${year}`);
            return read(year);
          },
        },
      });
    const nothingYet = async (): Promise<unknown> => Promise.reject(new AppError('holidays-unread', { why: 'x' }));

    const known = await on('2026-11-24', nothingYet);
    const monday = await on('2026-11-23', nothingYet);
    const missing = await on('2029-09-04', nothingYet);
    const partly = await on('2029-09-05', async (year) => (year === '2030-2031' ? publishedYear(year) : null));

    expect(asked.map((one) => one.slice(0, 10))).toEqual(['2026-11-23', '2029-09-04', '2029-09-05'].flatMap((day) => [day, day, day]));
    expect([known, monday].map((one) => [one.missing, one.problem?.code])).toEqual([
      [[], undefined],
      [[], 'holidays-unread'],
    ]);
    expect([missing.missing, missing.problem?.code]).toEqual([['2030-2031'], 'holidays-unread']);
    // What this document leaves out is missing still.
    expect([partly.changed, partly.missing, partly.problem]).toEqual([['2030-2031'], ['2030-2031'], null]);
    expect((await trail()).slice(before)).toEqual(['school-holidays.changed by Lesklaar']);
    expect((await lookAfterHolidays({ store, clock: { now: () => late }, source: null })).missing).toEqual(['2030-2031']);
  });

  test('of another document do not undo what only an earlier one held', async () => {
    const { as } = await aBoardWithTwoSchools();
    const spring = {
      schoolyear: '2030-2031',
      vacations: [{ type: 'Voorjaarsvakantie', regions: [{ region: 'noord', startdate: '2031-02-22', enddate: '2031-03-02' }] }],
    };
    const deciding = as('admin', {}, late);

    await bringInHolidays(deciding, publishedYear('2030-2031'));
    await bringInHolidays(deciding, spring);
    await changeCalendar(deciding, 'eik', inRegion('noord'), 0);

    expect((await getCalendar(deciding, 'eik')).years.at(-1)?.missing).toEqual(['may']);
  });
});
