import { expect, test } from '@jest/globals';
import { reactions } from '../../src/controls/reactions.ts';
import { allows } from '../support/allows.ts';

test.each([
  [false, 'off, hard'],
  [true, 'on'],
  ['true', 'unknown (off … on)'],
  [0, 'unknown (off … on)'],
])('in Teams, AllowMeetingReactions %j allows: %s', (value, expected) => {
  expect(allows(reactions, 'teams', { 'TeamsMeetingPolicy.AllowMeetingReactions': value })).toBe(expected);
});

test('in Teams, without AllowMeetingReactions it stays open', () => {
  expect(allows(reactions, 'teams', {})).toBe('unknown (off … on)');
});

test('in Meet the teacher arranges it in the lesson', () => {
  expect(allows(reactions, 'meet', {})).toBe('meeting');
});
