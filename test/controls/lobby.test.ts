import { expect, test } from '@jest/globals';
import { lobby } from '../../src/controls/lobby.ts';
import { allows } from '../support/allows.ts';

test.each([
  ['OrganizerOnly', 'organiser, default'],
  ['InvitedUsers', 'invited, default'],
  ['EveryoneInCompanyExcludingGuests', 'organisation-without-guests, default'],
  ['EveryoneInCompany', 'organisation, default'],
  ['everyoneincompany', 'organisation, default'],
  ['EveryoneInSameAndFederatedCompany', 'trusted, default'],
  ['Everyone', 'everyone'],
  ['Friends', 'unknown (organiser … everyone)'],
  [true, 'unknown (organiser … everyone)'],
  [null, 'unknown (organiser … everyone)'],
])('in Teams, AutoAdmittedUsers %s lets in %s', (value, expected) => {
  expect(allows(lobby, 'teams', { 'TeamsMeetingPolicy.AutoAdmittedUsers': value })).toBe(expected);
});

test.each([
  ['RESTRICTED', 'invited, default'],
  ['TRUSTED', 'organisation, default'],
  ['OPEN', 'everyone'],
  ['ALLOWED_AUDIENCE_UNSPECIFIED', 'unknown (organiser … everyone)'],
])('in Meet, allowedAudience %s lets in %s', (value, expected) => {
  expect(allows(lobby, 'meet', { 'meet.meet_joining.allowedAudience': value })).toBe(expected);
});

test('what was not read lets nobody say anything', () => {
  expect(allows(lobby, 'teams', {})).toBe('unknown (organiser … everyone)');
  expect(allows(lobby, 'meet', {})).toBe('unknown (organiser … everyone)');
});
