import { expect, test } from '@jest/globals';
import { anonymousStarting } from '../../src/controls/anonymous-starting.ts';
import { allows } from '../support/allows.ts';

test.each([
  [true, 'everyone'],
  [false, 'nobody, hard'],
  ['false', 'unknown (nobody … everyone)'],
  [0, 'unknown (nobody … everyone)'],
  [null, 'unknown (nobody … everyone)'],
])('in Teams AllowAnonymousUsersToStartMeeting %j allows: %s', (value, expected) => {
  expect(allows(anonymousStarting, 'teams', { 'TeamsMeetingPolicy.AllowAnonymousUsersToStartMeeting': value })).toBe(expected);
});

test('in Teams nothing is known when the setting was not read', () => {
  expect(allows(anonymousStarting, 'teams', {})).toBe('unknown (nobody … everyone)');
});

test.each([
  [true, 'everyone'],
  [false, 'nobody, default'],
  ['HOST_FIRST', 'unknown (nobody … everyone)'],
  [null, 'unknown (nobody … everyone)'],
])('in Meet allow_joining_before_host %j allows: %s', (value, expected) => {
  expect(allows(anonymousStarting, 'meet', { 'log.MeetingAccessSettingsProto.allow_joining_before_host': value })).toBe(expected);
});

test('in Meet nothing is known when there is no log', () => {
  expect(allows(anonymousStarting, 'meet', {})).toBe('unknown (nobody … everyone)');
});
