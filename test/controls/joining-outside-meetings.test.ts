import { expect, test } from '@jest/globals';
import { joiningOutsideMeetings } from '../../src/controls/joining-outside-meetings.ts';
import { allows } from '../support/allows.ts';

test.each([
  ['Disabled', 'organisation, hard'],
  ['EnabledForTrustedOrgs', 'trusted, hard'],
  ['EnabledForAnyone', 'everyone'],
  ['FederatedOnly', 'unknown (organisation … everyone)'],
  [false, 'unknown (organisation … everyone)'],
  [null, 'unknown (organisation … everyone)'],
])('in Teams ExternalMeetingJoin %j allows: %s', (value, expected) => {
  expect(allows(joiningOutsideMeetings, 'teams', { 'TeamsMeetingPolicy.ExternalMeetingJoin': value })).toBe(expected);
});

test('in Teams nothing is known when the setting was not read', () => {
  expect(allows(joiningOutsideMeetings, 'teams', {})).toBe('unknown (organisation … everyone)');
});

test.each([
  ['SAME_ORGANIZATION_ONLY', 'organisation, hard'],
  ['ANY_WORKSPACE_ORGANIZATION', 'organisations, hard'],
  ['ALL', 'everyone'],
  ['TRUSTED', 'unknown (organisation … everyone)'],
  [true, 'unknown (organisation … everyone)'],
  [null, 'unknown (organisation … everyone)'],
])('in Meet meetingsAllowedToJoin %j allows: %s', (value, expected) => {
  expect(allows(joiningOutsideMeetings, 'meet', { 'meet.safety_access.meetingsAllowedToJoin': value })).toBe(expected);
});

test('in Meet nothing is known when the setting was not read', () => {
  expect(allows(joiningOutsideMeetings, 'meet', {})).toBe('unknown (organisation … everyone)');
});

test('the setting that Microsoft documents as without effect is not read', () => {
  expect(allows(joiningOutsideMeetings, 'teams', { 'TeamsMeetingPolicy.AllowUserToJoinExternalMeeting': 'Disabled' })).toBe(
    'unknown (organisation … everyone)',
  );
});
