import { expect, test } from '@jest/globals';
import { attendanceReport } from '../../src/controls/attendance-report.ts';
import { allows } from '../support/allows.ts';

test.each([
  ['Disabled', 'off, hard'],
  ['Enabled', 'optional, hard'],
  ['ForceEnabled', 'required'],
  ['Always', 'unknown (off … required)'],
  [true, 'unknown (off … required)'],
  [null, 'unknown (off … required)'],
])('in Teams AllowEngagementReport %j allows: %s', (value, expected) => {
  expect(allows(attendanceReport, 'teams', { 'TeamsMeetingPolicy.AllowEngagementReport': value })).toBe(expected);
});

test('in Teams nothing is known when the setting was not read', () => {
  expect(allows(attendanceReport, 'teams', {})).toBe('unknown (off … required)');
});

test('in Meet the teacher decides per meeting', () => {
  const [side] = attendanceReport.meet;
  expect(side).toMatchObject({ kind: 'meeting', settable: 'per-meeting' });
});
