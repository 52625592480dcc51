import { expect, test } from '@jest/globals';
import { dueOccurrences, type DueNow } from '../../../src/reminders/delivery/due-occurrences.ts';
import type { Occurrence } from '../../../src/reminders/when/occurrences.ts';
import { aStudyDay, dutchSchool } from '../calendar/a-calendar.ts';

const monday = { weekday: 1, time: '08:30', lastWeekOfAugust: 'quiet', skipped: [] } as const;
const lastCard = '2026-11-16T07:30:00.000Z';

function idsOf({ send, joined, skipped }: DueNow): Record<string, string> {
  const ids = (all: readonly Occurrence[]): string => all.map(({ id }) => id).join(' ');
  return { send: send?.id ?? '', joined: ids(joined), skipped: ids(skipped) };
}

const stories: readonly (readonly [what: string, now: string, expected: Partial<Record<keyof DueNow, string>>])[] = [
  ['a second before its time nothing comes', '2026-11-23T07:29:59.000Z', {}],
  ['on its time the card comes', '2026-11-23T07:30:00.000Z', { send: '2026-11-23' }],
  [
    'after three weeks without the service one card comes, not three',
    '2026-12-07T12:00:00.000Z',
    { send: '2026-12-07', joined: '2026-11-23 2026-11-30' },
  ],
  ['in the same night after a day without the service it waits for the usual time', '2026-11-24T05:00:00.000Z', {}],
  ['and comes then', '2026-11-24T07:30:00.000Z', { send: '2026-11-23' }],
  ['on a Saturday it waits', '2026-11-28T10:00:00.000Z', {}],
  ['until the next card takes it along', '2026-11-30T07:30:00.000Z', { send: '2026-11-30', joined: '2026-11-23' }],
];

test.each(stories)('%s', (_what, now, expected) => {
  expect(idsOf(dueOccurrences(monday, dutchSchool(), { from: lastCard, now }))).toEqual({ send: '', joined: '', skipped: '', ...expected });
});

test('what is found late in a holiday waits for the first day of school, and comes as one card with that of then', () => {
  const from = '2026-12-07T07:30:00.000Z';
  const at = (now: string): Record<string, string> => idsOf(dueOccurrences(monday, dutchSchool(), { from, now }));

  expect(at('2026-12-23T09:00:00.000Z')).toEqual({ send: '', joined: '', skipped: '' });
  expect(at('2027-01-04T07:30:00.000Z')).toMatchObject({ send: '2027-01-04', joined: expect.stringContaining('2026-12-14') });
});

test('a skipped one stays away and is told of; the next one comes', () => {
  const card = { ...monday, skipped: ['2026-11-23'] };
  const at = (now: string): Record<string, string> => idsOf(dueOccurrences(card, dutchSchool(), { from: lastCard, now }));

  expect(at('2026-11-23T07:30:00.000Z')).toEqual({ send: '', joined: '', skipped: '2026-11-23' });
  expect(at('2026-11-30T07:30:00.000Z')).toEqual({ send: '2026-11-30', joined: '', skipped: '2026-11-23' });
});

test('a day off that is entered in the weekend before brings no card in that weekend', () => {
  const calendar = dutchSchool({ ownDays: [aStudyDay('2026-11-23')] });
  const at = (now: string): Record<string, string> => idsOf(dueOccurrences(monday, calendar, { from: lastCard, now }));

  // Its card moved to the Friday that is over by now.
  expect(at('2026-11-21T10:00:00.000Z').send).toBe('');
  expect(at('2026-11-23T10:00:00.000Z').send).toBe('');
  expect(at('2026-11-24T07:30:00.000Z').send).toBe('2026-11-23');
});

test('the opted-in card of August comes in the summer holiday, on its own day', () => {
  const card = { ...monday, lastWeekOfAugust: 'remind' } as const;
  const calendar = dutchSchool({ ownDays: [aStudyDay('2027-08-16', { last: '2027-09-05' })] }, '2027-08-20');

  expect(idsOf(dueOccurrences(card, calendar, { from: '2027-08-24T10:00:00.000Z', now: '2027-08-30T06:30:00.000Z' })).send).toBe(
    '2027-08-30',
  );
  expect(idsOf(dueOccurrences(card, calendar, { from: '2027-08-24T10:00:00.000Z', now: '2027-08-31T06:30:00.000Z' })).send).toBe('');
});
