import { expect, test } from '@jest/globals';
import { anonymousJoining } from '../../src/controls/anonymous-joining.ts';
import { allows } from '../support/allows.ts';

const joinOff = { 'TeamsMeetingConfiguration.DisableAnonymousJoin': true };
const joinOn = { 'TeamsMeetingConfiguration.DisableAnonymousJoin': false };
const policyOn = { 'TeamsMeetingPolicy.AllowAnonymousUsersToJoinMeeting': true };
const policyOff = { 'TeamsMeetingPolicy.AllowAnonymousUsersToJoinMeeting': false };

test.each([
  ['the policy lets them in and the tenant switch does too', { ...joinOn, ...policyOn }, 'everyone'],
  ['the policy keeps them out', { ...joinOn, ...policyOff }, 'signed-in, hard'],
  ['the tenant switch keeps them out whatever the policy says', { ...joinOff, ...policyOn }, 'signed-in, hard'],
  ['both keep them out', { ...joinOff, ...policyOff }, 'signed-in, hard'],
  ['a switch that was not read leaves the policy’s gap standing', policyOn, 'everyone'],
  ['a switch that was not read leaves a strict policy standing', policyOff, 'signed-in, hard'],
  ['a strict switch does not tell whether outsiders with an account come in', joinOff, 'unknown (organisation … signed-in)'],
  ['neither was read', {}, 'unknown (organisation … everyone)'],
  ['an open switch alone tells nothing', joinOn, 'unknown (organisation … everyone)'],
  ['a text is not a yes', { 'TeamsMeetingPolicy.AllowAnonymousUsersToJoinMeeting': 'True' }, 'unknown (organisation … everyone)'],
  [
    'a switch with an unknown value does not excuse the policy',
    { 'TeamsMeetingConfiguration.DisableAnonymousJoin': 'yes', ...policyOn },
    'everyone',
  ],
])('in Teams: %s', (_story, own, expected) => {
  expect(allows(anonymousJoining, 'teams', own)).toBe(expected);
});

test.each([
  ['SAME_ORGANIZATION_ONLY', 'organisation, hard'],
  ['LOGGED_IN', 'signed-in, hard'],
  ['ALL', 'everyone'],
  ['ANONYMOUS', 'unknown (organisation … everyone)'],
  [true, 'unknown (organisation … everyone)'],
  [null, 'unknown (organisation … everyone)'],
])('in Meet usersAllowedToJoin %j allows: %s', (value, expected) => {
  expect(allows(anonymousJoining, 'meet', { 'meet.safety_domain.usersAllowedToJoin': value })).toBe(expected);
});

test('in Meet nothing is known when the setting was not read', () => {
  expect(allows(anonymousJoining, 'meet', {})).toBe('unknown (organisation … everyone)');
});
