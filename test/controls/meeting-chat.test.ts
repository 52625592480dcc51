import { expect, test } from '@jest/globals';
import { meetingChat } from '../../src/controls/meeting-chat.ts';
import { allows } from '../support/allows.ts';

test.each([
  ['Disabled', 'off, hard'],
  ['EnabledInMeetingOnlyForAllExceptAnonymous', 'limited, hard'],
  ['EnabledExceptAnonymous', 'signed-in, hard'],
  ['Enabled', 'everyone'],
  ['EnabledForEveryone', 'unknown (off … everyone)'],
  [true, 'unknown (off … everyone)'],
  [null, 'unknown (off … everyone)'],
])('in Teams MeetingChatEnabledType %j allows: %s', (value, expected) => {
  expect(allows(meetingChat, 'teams', { 'TeamsMeetingPolicy.MeetingChatEnabledType': value })).toBe(expected);
});

test('in Teams nothing is known when the setting was not read', () => {
  expect(allows(meetingChat, 'teams', {})).toBe('unknown (off … everyone)');
});

test.each([
  [false, 'off, hard'],
  [true, 'everyone'],
  ['false', 'unknown (off … everyone)'],
  [null, 'unknown (off … everyone)'],
])('in Meet enabled %j allows: %s', (value, expected) => {
  expect(allows(meetingChat, 'meet', { 'meet.meet_messaging.enabled': value })).toBe(expected);
});

test('in Meet nothing is known when the setting was not read', () => {
  expect(allows(meetingChat, 'meet', {})).toBe('unknown (off … everyone)');
});
