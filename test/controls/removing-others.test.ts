import { expect, test } from '@jest/globals';
import { removingOthers } from '../../src/controls/removing-others.ts';
import { allows } from '../support/allows.ts';

const limited = { 'TeamsMeetingConfiguration.LimitPresenterRolePermissions': true };
const unlimited = { 'TeamsMeetingConfiguration.LimitPresenterRolePermissions': false };
const organiserPresents = { 'TeamsMeetingPolicy.DesignatedPresenterRoleMode': 'OrganizerOnlyUserOverride' };
const everyonePresents = { 'TeamsMeetingPolicy.DesignatedPresenterRoleMode': 'EveryoneUserOverride' };

test.each([
  ['the tenant switch takes it from presenters', { ...limited, ...everyonePresents }, 'organiser, hard'],
  ['the switch alone is enough', limited, 'organiser, hard'],
  ['without the switch the presenter default decides', { ...unlimited, ...organiserPresents }, 'organiser, default'],
  ['without the switch everyone presents', { ...unlimited, ...everyonePresents }, 'everyone'],
  ['a switch that was not read does not excuse the default', everyonePresents, 'unknown (organiser … everyone)'],
  ['nothing was read', {}, 'unknown (organiser … everyone)'],
])('in Teams lessons: %s', (_story, own, expected) => {
  expect(allows(removingOthers, 'teams', own)).toBe(expected);
});

test('pupils who organise remove others in their own meetings', () => {
  const own = { ...unlimited, ...organiserPresents };
  expect(allows(removingOthers, 'teams', own, { pupilsOrganise: 'yes' })).toBe('everyone');
});

test.each([
  [false, 'organiser, hard'],
  [true, 'everyone'],
  ['true', 'unknown (organiser … everyone)'],
  [0, 'unknown (organiser … everyone)'],
])('in Teams, AllowRemoveUser %j allows: %s', (value, expected) => {
  expect(allows(removingOthers, 'teams', { 'TeamsMessagingPolicy.AllowRemoveUser': value }, { object: 'TeamsMessagingPolicy' })).toBe(
    expected,
  );
});

test('in Teams, without AllowRemoveUser it stays open', () => {
  expect(allows(removingOthers, 'teams', {}, { object: 'TeamsMessagingPolicy' })).toBe('unknown (organiser … everyone)');
});

test('in group chats the policy of the one who removes decides', () => {
  const [, groupChats] = removingOthers.teams;
  expect(groupChats).toMatchObject({ object: 'TeamsMessagingPolicy', governedBy: 'user' });
});

test.each([
  [true, 'organiser, default'],
  [false, 'everyone'],
  ['true', 'unknown (organiser … everyone)'],
  [null, 'unknown (organiser … everyone)'],
])('in Meet, enableHostManagement %j allows: %s', (value, expected) => {
  expect(allows(removingOthers, 'meet', { 'meet.safety_host_management.enableHostManagement': value })).toBe(expected);
});

test('in Meet, without enableHostManagement it stays open', () => {
  expect(allows(removingOthers, 'meet', {})).toBe('unknown (organiser … everyone)');
});
