import { expect, test } from '@jest/globals';
import { joinVerification } from '../../src/controls/join-verification.ts';
import { allows } from '../support/allows.ts';

test.each([
  [
    'a check is asked for',
    { 'TeamsMeetingPolicy.CaptchaVerificationForMeetingJoin': 'AnonymousUsersAndUntrustedOrganizations' },
    'required, hard',
  ],
  ['no check is asked for', { 'TeamsMeetingPolicy.CaptchaVerificationForMeetingJoin': 'NotRequired' }, 'not-required'],
  [
    'a mailed code proves nothing',
    { 'TeamsMeetingPolicy.AnonymousUserAuthenticationMethod': 'OneTimePasscode' },
    'unknown (required … not-required)',
  ],
  ['nothing was read', {}, 'unknown (required … not-required)'],
  ['an unknown value', { 'TeamsMeetingPolicy.CaptchaVerificationForMeetingJoin': 'Sometimes' }, 'unknown (required … not-required)'],
  ['a yes is not a method', { 'TeamsMeetingPolicy.CaptchaVerificationForMeetingJoin': true }, 'unknown (required … not-required)'],
])('in Teams: %s', (_story, own, expected) => {
  expect(allows(joinVerification, 'teams', own)).toBe(expected);
});

test('in Meet there is no such check', () => {
  expect(allows(joinVerification, 'meet', {})).toBe('absent');
});
