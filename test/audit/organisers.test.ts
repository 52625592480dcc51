import { expect, test } from '@jest/globals';
import { apart } from '../../src/audit/organisers.ts';
import { known, unknown, type Reading, type Settings } from '../../src/model/reading.ts';

const recording = 'TeamsMeetingPolicy.AllowCloudRecording';

/** What somebody's policy answers. */
function policy(reading: Reading): Settings {
  return { read: () => reading };
}

test('hundreds of groups of teachers with a few policies are held against a pupil’s as a few, the last of each', () => {
  const groups = Array.from({ length: 400 }, (_none, index) => policy(known(index % 2 === 0, ['Leraren'])));
  const elsewhere = policy(known(true, ['Teams.json']));
  const unread = policy(unknown('forbidden'));

  const found = apart([elsewhere, ...groups, unread, elsewhere], [recording]);

  expect(found).toEqual([groups[398], groups[399], unread, elsewhere]);
  expect(found.every((one, index) => one === [groups[398], groups[399], unread, elsewhere][index])).toBe(true);
});

test('what differs in something that is not asked is the same, and what differs in one thing that is asked is not', () => {
  const reading = (values: Readonly<Record<string, boolean>>): Settings => ({ read: (setting) => known(values[setting] ?? null, ['x']) });
  const all = [reading({ a: true, b: true }), reading({ a: true, b: false })];

  expect([apart(all, ['a']).length, apart(all, ['a', 'b']).length, apart([], ['a']).length]).toEqual([1, 2, 0]);
});
