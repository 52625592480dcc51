import { expect, test } from '@jest/globals';
import { breakoutRooms } from '../../src/controls/breakout-rooms.ts';
import { allows } from '../support/allows.ts';

test.each([
  [true, 'on'],
  [false, 'off, hard'],
  ['false', 'unknown (off … on)'],
  [0, 'unknown (off … on)'],
  [null, 'unknown (off … on)'],
])('in Teams AllowBreakoutRooms %j allows: %s', (value, expected) => {
  expect(allows(breakoutRooms, 'teams', { 'TeamsMeetingPolicy.AllowBreakoutRooms': value })).toBe(expected);
});

test('in Teams nothing is known when the setting was not read', () => {
  expect(allows(breakoutRooms, 'teams', {})).toBe('unknown (off … on)');
});

test('in Meet no source shows it', () => {
  expect(allows(breakoutRooms, 'meet', {})).toBe('hidden');
});
