import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { dayPlus, daysBetween, weekdayOf } from '../../../src/model/day.ts';
import type { OwnDays } from '../../../src/reminders/calendar/calendar-settings.ts';
import type { SchoolCalendar } from '../../../src/reminders/calendar/school-calendar.ts';
import { sharedCalendar } from '../../../src/reminders/calendar/shared-calendar.ts';
import { instantsIn } from '../../../src/reminders/when/instants-in.ts';
import { occurrencesBetween, type Occurrence, type WeeklyMoment } from '../../../src/reminders/when/occurrences.ts';
import { warnFrom } from '../../../src/reminders/when/warn-from.ts';
import { aStudyDay, dutchSchool, flemishSchool } from '../calendar/a-calendar.ts';

const monday: WeeklyMoment = { weekday: 1, time: '08:30', lastWeekOfAugust: 'quiet' };
const on = (weekday: number, given: Partial<WeeklyMoment> = {}): WeeklyMoment => ({ ...monday, weekday, ...given });

/** What comes from one day to another, both included: `2026-10-16 weekly`. */
function cards(card: WeeklyMoment, calendar: SchoolCalendar, from: string, until: string): readonly string[] {
  const found = occurrencesBetween(card, calendar, `${dayPlus(from, -1)}T23:59:59Z`, `${until}T23:59:59Z`);
  return found.map(({ at, occasion }) => `${clockOf(at).slice(0, 10)} ${occasion}`);
}

const brusselsAndAmsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels', dateStyle: 'short', timeStyle: 'short' });

/** `2026-11-23 08:30`, where all these schools are. */
function clockOf(at: string): string {
  return brusselsAndAmsterdam.format(new Date(at));
}

describe('a holiday', () => {
  test('of a week: the card comes on the last school day before, and the one after it catches up', () => {
    expect(cards(monday, dutchSchool(), '2026-10-12', '2026-11-02')).toEqual([
      '2026-10-12 weekly',
      '2026-10-16 weekly',
      '2026-10-26 catch-up',
      '2026-11-02 weekly',
    ]);
  });

  test('of two weeks: one card before, one after, and not the sum', () => {
    expect(cards(monday, flemishSchool(), '2026-12-14', '2027-01-11')).toEqual([
      '2026-12-14 weekly',
      '2026-12-18 weekly',
      '2027-01-04 catch-up',
      '2027-01-11 weekly',
    ]);
  });

  test('on the day before it starts, a card that just came is not said again', () => {
    expect(cards(on(4), flemishSchool(), '2026-10-29', '2026-11-12')).toEqual(['2026-10-29 weekly', '2026-11-12 catch-up']);
  });

  test('that ends on the card’s own day: it catches up on the first school day, once', () => {
    const school = dutchSchool({ ownDays: [aStudyDay('2027-01-04')] });

    expect(cards(monday, school, '2026-12-18', '2027-01-11')).toEqual(['2026-12-18 weekly', '2027-01-05 catch-up', '2027-01-11 weekly']);
  });
});

describe('a day off', () => {
  test.each([
    ['Easter Monday, after Good Friday off', dutchSchool(), '2027-03-29', '2027-03-25 weekly'],
    ['Easter Monday, with school on Good Friday', dutchSchool({ optionalDays: [] }), '2027-03-29', '2027-03-26 weekly'],
    ['Whit Monday', flemishSchool(), '2027-05-17', '2027-05-14 weekly'],
    ['a study day of the school', dutchSchool({ ownDays: [aStudyDay('2026-11-30')] }), '2026-11-30', '2026-11-27 weekly'],
  ])('%s', (_what, calendar, day, expected) => {
    expect(cards(monday, calendar, dayPlus(day, -6), day)).toEqual([expected]);
  });

  test('for one school is none for the board', () => {
    const [closed, open] = [dutchSchool({ ownDays: [aStudyDay('2026-11-30')] }), dutchSchool({ region: 'zuid' })];

    expect(cards(monday, sharedCalendar(closed, [open]), '2026-11-24', '2026-11-30')).toEqual(['2026-11-30 weekly']);
    expect(cards(monday, sharedCalendar(closed, [closed]), '2026-11-24', '2026-11-30')).toEqual(['2026-11-27 weekly']);
  });
});

describe('the summer', () => {
  test('ends with a quiet first week; in Flanders that begins where September does', () => {
    expect(cards(monday, flemishSchool(), '2027-06-21', '2027-09-13')).toEqual([
      '2027-06-21 weekly',
      '2027-06-28 weekly',
      '2027-09-01 first-week',
      '2027-09-06 weekly',
      '2027-09-13 weekly',
    ]);
    expect(cards(monday, dutchSchool(), '2027-07-12', '2027-09-06')).toEqual([
      '2027-07-12 weekly',
      '2027-07-16 weekly',
      '2027-08-30 first-week',
      '2027-09-06 weekly',
    ]);
  });

  test('whoever wants it is reminded in the last week of August, and nobody else', () => {
    const wanted = on(4, { lastWeekOfAugust: 'remind' });

    expect(cards(wanted, flemishSchool(), '2027-07-05', '2027-09-02')).toEqual(['2027-08-26 summer-deadline', '2027-09-02 first-week']);
    expect(cards(on(4), flemishSchool(), '2027-07-05', '2027-09-02')).toEqual(['2027-09-02 first-week']);
    // School began before then: there is nothing to make an exception for.
    expect(cards(wanted, dutchSchool({ region: 'noord' }), '2027-08-26', '2027-08-26')).toEqual(['2027-08-26 first-week']);
  });
});

describe('what is due', () => {
  test.each([
    ['in an ordinary week', dutchSchool(), '2026-12-04', '2026-11-20'],
    ['in the Christmas holiday', dutchSchool(), '2026-12-30', '2026-12-04'],
    ['on the first day after it', flemishSchool(), '2027-01-04', '2026-12-07'],
    ['before 1 September, in the Flemish summer', flemishSchool(), '2027-08-31', '2027-05-01'],
    ['before 1 September, in the summer of the Dutch south', dutchSchool({ region: 'zuid' }), '2027-08-31', '2027-05-01'],
    ['on the first lesson day', flemishSchool(), '2027-09-01', '2027-06-17'],
  ])('%s is told of two weeks of school ahead at least', (_when, calendar, deadline, expected) => {
    expect(warnFrom(deadline, calendar)).toBe(expected);
  });
});

describe('the clock', () => {
  test.each([
    ['2027-03-22', '08:30', '2027-03-22T07:30:00.000Z'],
    ['2027-03-29', '08:30', '2027-03-29T06:30:00.000Z'],
    ['2027-10-25', '08:30', '2027-10-25T06:30:00.000Z'],
    ['2027-11-01', '08:30', '2027-11-01T07:30:00.000Z'],
    // A time that the night of 28 March does not have, and one that the night of 31 October has twice.
    ['2027-03-28', '02:30', '2027-03-28T01:30:00.000Z'],
    ['2027-10-31', '02:30', '2027-10-31T00:30:00.000Z'],
    ['2027-11-01', '00:05', '2027-10-31T23:05:00.000Z'],
  ])('on %s at %s in Brussels is %s', (day, time, expected) => {
    expect(instantsIn('Europe/Brussels')(day, time)).toBe(expected);
  });

  test('elsewhere too', () => {
    expect(instantsIn('America/Curacao')('2026-11-23', '08:30')).toBe('2026-11-23T12:30:00.000Z');
  });
});

/** Schools of every region and kind, with days of their own at random. */
const school: fc.Arbitrary<SchoolCalendar> = fc
  .record({
    region: fc.constantFrom('noord', 'midden', 'zuid', null),
    country: fc.constantFrom('NL', 'BE'),
    days: fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 20 })), { maxLength: 25 }),
    weekend: fc.subarray(['saturday', 'sunday'] as const),
  })
  .map(({ region, country, days, weekend }) => {
    const ownDays: readonly OwnDays[] = days.map(([start, length]) => {
      const first = dayPlus('2026-08-01', start);
      return aStudyDay(first, { last: dayPlus(first, length) });
    });
    return country === 'BE' ? flemishSchool({ ownDays, type: 'dko', weekendLessons: weekend }) : dutchSchool({ region, ownDays });
  });

const card: fc.Arbitrary<WeeklyMoment> = fc.record({
  weekday: fc.integer({ min: 1, max: 7 }),
  time: fc.constantFrom('00:00', '02:30', '08:30', '16:00', '23:59'),
  lastWeekOfAugust: fc.constantFrom('quiet', 'remind'),
});

interface Seen extends Occurrence {
  readonly day: string;
  readonly clock: string;
}

describe('whatever the school and the card', () => {
  const [start, end] = ['2026-08-20T00:00:00Z', '2027-12-20T00:00:00Z'];
  const seen = (moment: WeeklyMoment, calendar: SchoolCalendar): readonly Seen[] =>
    occurrencesBetween(moment, calendar, start, end).map((one) => {
      const [day = '', clock = ''] = clockOf(one.at).split(' ');
      return { ...one, day, clock };
    });
  const always = (holds: (moment: WeeklyMoment, calendar: SchoolCalendar) => readonly unknown[]): void =>
    fc.assert(
      fc.property(card, school, (moment, calendar) => expect(holds(moment, calendar)).toEqual([])),
      { numRuns: 60 },
    );

  test('cards come on school days, but for the one in August that was asked for', () => {
    always((moment, calendar) =>
      seen(moment, calendar).filter(({ day, occasion }) => {
        if (occasion !== 'summer-deadline') return !calendar.isSchoolDay(day);
        return moment.lastWeekOfAugust === 'quiet' || day.slice(5) < '08-25' || day.slice(5) > '08-31';
      }),
    );
  });

  test('at their time, each for a week of its own, in their order, none twice', () => {
    always((moment, calendar) => {
      const found = seen(moment, calendar);
      // That night has no half past two.
      const isLate = found.filter(({ clock, day }) => clock !== moment.time && day.slice(5) !== '03-28');
      const isOfAnotherDay = found.filter(({ id }) => weekdayOf(id) !== moment.weekday);
      const isOutOfOrder = found
        .slice(1)
        .filter(({ id, day }, index) => id <= (found[index]?.id ?? '') || day <= (found[index]?.day ?? ''));
      return [...isLate, ...isOfAnotherDay, ...isOutOfOrder];
    });
  });

  test('a card is moved by a week at most, and over days off only', () => {
    always((moment, calendar) =>
      seen(moment, calendar).filter(({ id, day, occasion }) => {
        if (id === day || occasion === 'summer-deadline') return false;
        const [first, last] = day < id ? [dayPlus(day, 1), id] : [id, dayPlus(day, -1)];
        return Math.abs(daysBetween(id, day)) > 7 || daysFrom(first, last).some((one) => calendar.isSchoolDay(one));
      }),
    );
  });

  test('a card catches up only after a week without school that no card was in yet', () => {
    always((moment, calendar) => {
      const found = seen(moment, calendar);
      return found.slice(1).filter(({ day, occasion }, index) => {
        const before = found[index];
        if (before === undefined || before.occasion === 'summer-deadline') return false;
        const days = daysFrom(before.day, day).map((one) => (calendar.isSchoolDay(one) ? 's' : '-'));
        return (occasion === 'catch-up' || occasion === 'first-week') && !days.join('').includes('-------');
      });
    });
  });

  test('it makes no difference in how many steps one asks', () => {
    const cuts = fc.array(fc.integer({ min: Date.parse(start), max: Date.parse(end) }), { maxLength: 8 });
    fc.assert(
      fc.property(card, school, cuts, (moment, calendar, steps) => {
        const edges = [Date.parse(start), ...steps.toSorted((a, b) => a - b), Date.parse(end)].map((at) => new Date(at).toISOString());

        const pieces = edges.slice(1).flatMap((until, index) => occurrencesBetween(moment, calendar, edges[index] ?? start, until));

        expect(pieces).toEqual(occurrencesBetween(moment, calendar, start, end));
      }),
      { numRuns: 40 },
    );
  });
});

function daysFrom(first: string, last: string): readonly string[] {
  return Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, index) => dayPlus(first, index));
}
