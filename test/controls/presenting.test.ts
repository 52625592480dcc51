import { expect, test } from '@jest/globals';
import { presenting } from '../../src/controls/presenting.ts';
import { allows } from '../support/allows.ts';

test.each([
  ['OrganizerOnlyUserOverride', 'organiser, default'],
  ['EveryoneInCompanyUserOverride', 'organisation, default'],
  ['EveryoneInSameAndFederatedCompanyUserOverride', 'trusted, default'],
  ['EveryoneUserOverride', 'everyone'],
  ['SomethingNew', 'unknown (organiser … everyone)'],
  [false, 'unknown (organiser … everyone)'],
])('in Teams, DesignatedPresenterRoleMode %j allows: %s', (value, expected) => {
  expect(allows(presenting, 'teams', { 'TeamsMeetingPolicy.DesignatedPresenterRoleMode': value })).toBe(expected);
});

test('in Teams, without DesignatedPresenterRoleMode it stays open', () => {
  expect(allows(presenting, 'teams', {})).toBe('unknown (organiser … everyone)');
});

test('in Meet the teacher arranges it in the lesson', () => {
  expect(allows(presenting, 'meet', {})).toBe('meeting');
});
