import { expect, test } from '@jest/globals';
import { incomingCalls } from '../../src/controls/incoming-calls.ts';
import { allows } from '../support/allows.ts';

test.each([
  [true, 'everyone'],
  [false, 'nobody, hard'],
  ['false', 'unknown (nobody … everyone)'],
  [0, 'unknown (nobody … everyone)'],
  [null, 'unknown (nobody … everyone)'],
])('in Teams AllowPrivateCalling %j allows: %s', (value, expected) => {
  expect(allows(incomingCalls, 'teams', { 'TeamsCallingPolicy.AllowPrivateCalling': value })).toBe(expected);
});

test('in Teams nothing is known when the setting was not read', () => {
  expect(allows(incomingCalls, 'teams', {})).toBe('unknown (nobody … everyone)');
});

test.each([
  ['NONE', 'nobody, hard'],
  ['ALL', 'unknown (nobody … everyone)'],
  ['CONTACTS_AND_DOMAIN', 'unknown (nobody … everyone)'],
  [false, 'unknown (nobody … everyone)'],
  [null, 'unknown (nobody … everyone)'],
])('in Meet allowedCallers %j allows: %s', (value, expected) => {
  expect(allows(incomingCalls, 'meet', { 'meet.meet_incoming_call_restrictions.allowedCallers': value })).toBe(expected);
});

test('in Meet nothing is known when the setting was not read', () => {
  expect(allows(incomingCalls, 'meet', {})).toBe('unknown (nobody … everyone)');
});
