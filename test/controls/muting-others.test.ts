import { expect, test } from '@jest/globals';
import { mutingOthers } from '../../src/controls/muting-others.ts';
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
  ['a strict default holds whatever the switch says', organiserPresents, 'organiser, default'],
])('in Teams: %s', (_story, own, expected) => {
  expect(allows(mutingOthers, 'teams', own)).toBe(expected);
});

test('pupils who organise mute in their own meetings', () => {
  const own = { ...unlimited, ...organiserPresents };
  expect(allows(mutingOthers, 'teams', own, { pupilsOrganise: 'yes' })).toBe('everyone');
  expect(allows(mutingOthers, 'teams', own, { pupilsOrganise: 'unknown' })).toBe('unknown (organiser … everyone)');
});

test.each([
  [true, 'organiser, default'],
  [false, 'everyone'],
  [null, 'unknown (organiser … everyone)'],
])('in Meet with host management %s: %s', (enableHostManagement, expected) => {
  expect(allows(mutingOthers, 'meet', { 'meet.safety_host_management.enableHostManagement': enableHostManagement })).toBe(expected);
});
