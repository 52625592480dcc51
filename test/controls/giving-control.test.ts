import { expect, test } from '@jest/globals';
import { givingControl } from '../../src/controls/giving-control.ts';
import { allows } from '../support/allows.ts';

test.each([
  [true, 'everyone'],
  [false, 'nobody, hard'],
  ['false', 'unknown (nobody … everyone)'],
  [0, 'unknown (nobody … everyone)'],
  [null, 'unknown (nobody … everyone)'],
])('in Teams AllowParticipantGiveRequestControl %j allows: %s', (value, expected) => {
  expect(allows(givingControl, 'teams', { 'TeamsMeetingPolicy.AllowParticipantGiveRequestControl': value })).toBe(expected);
});

test('in Teams nothing is known when the setting was not read', () => {
  expect(allows(givingControl, 'teams', {})).toBe('unknown (nobody … everyone)');
});

test('in Meet the right does not exist', () => {
  expect(allows(givingControl, 'meet', {})).toBe('absent');
});
