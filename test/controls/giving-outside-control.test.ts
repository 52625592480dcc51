import { expect, test } from '@jest/globals';
import { givingOutsideControl } from '../../src/controls/giving-outside-control.ts';
import { allows } from '../support/allows.ts';

test.each([
  [true, 'everyone'],
  [false, 'nobody, hard'],
  ['false', 'unknown (nobody … everyone)'],
  [0, 'unknown (nobody … everyone)'],
  [null, 'unknown (nobody … everyone)'],
])('in Teams AllowExternalParticipantGiveRequestControl %j allows: %s', (value, expected) => {
  expect(allows(givingOutsideControl, 'teams', { 'TeamsMeetingPolicy.AllowExternalParticipantGiveRequestControl': value })).toBe(expected);
});

test('in Teams nothing is known when the setting was not read', () => {
  expect(allows(givingOutsideControl, 'teams', {})).toBe('unknown (nobody … everyone)');
});

test('in Meet the right does not exist', () => {
  expect(allows(givingOutsideControl, 'meet', {})).toBe('absent');
});

test('the setting for colleagues says nothing about outsiders', () => {
  const own = { 'TeamsMeetingPolicy.AllowParticipantGiveRequestControl': false };
  expect(allows(givingOutsideControl, 'teams', own)).toBe('unknown (nobody … everyone)');
});
