import { expect, test } from '@jest/globals';
import { screenSharing } from '../../src/controls/screen-sharing.ts';
import { allows } from '../support/allows.ts';

const organiserPresents = { 'TeamsMeetingPolicy.DesignatedPresenterRoleMode': 'OrganizerOnlyUserOverride' };
const everyonePresents = { 'TeamsMeetingPolicy.DesignatedPresenterRoleMode': 'EveryoneUserOverride' };
const mayNot = { 'TeamsMeetingPolicy.ScreenSharingMode': 'Disabled' };
const may = { 'TeamsMeetingPolicy.ScreenSharingMode': 'EntireScreen' };

test.each([
  ['who may not share does not, whoever presents', { ...mayNot, ...everyonePresents }, [everyonePresents], 'nobody, hard'],
  ['who may not share does not, even if teachers could not be read', mayNot, [{}], 'nobody, hard'],
  [
    'who may share waits for the role that the teacher’s policy keeps back',
    { ...may, ...everyonePresents },
    [organiserPresents],
    'presenters, default',
  ],
  ['who may share gets the role from the teacher’s policy', { ...may, ...organiserPresents }, [everyonePresents], 'everyone'],
  ['one teacher of many is enough', may, [organiserPresents, everyonePresents], 'everyone'],
  ['teachers that could not be read leave it open', may, [{}], 'unknown (nobody … everyone)'],
  ['a strict teacher’s policy holds, though the own one was not read', {}, [organiserPresents], 'unknown (nobody … presenters)'],
  ['nobody told who organises: the policy speaks for itself', { ...may, ...organiserPresents }, [], 'presenters, default'],
  ['nothing was read', {}, [], 'unknown (nobody … everyone)'],
])('in Teams: %s', (_story, own, organisers, expected) => {
  expect(allows(screenSharing, 'teams', own, { organisers })).toBe(expected);
});

test.each([
  ['Disabled', 'nobody, hard'],
  ['SingleApplication', 'everyone'],
  ['EntireScreen', 'everyone'],
  ['SomethingNew', 'unknown (nobody … everyone)'],
  [false, 'unknown (nobody … everyone)'],
])('in Teams, where everyone presents, ScreenSharingMode %j allows: %s', (value, expected) => {
  expect(allows(screenSharing, 'teams', { ...everyonePresents, 'TeamsMeetingPolicy.ScreenSharingMode': value })).toBe(expected);
});

test.each([
  ['OrganizerOnlyUserOverride', 'presenters, default'],
  ['EveryoneInCompanyUserOverride', 'everyone'],
  ['EveryoneInSameAndFederatedCompanyUserOverride', 'everyone'],
  ['EveryoneUserOverride', 'everyone'],
  ['SomethingNew', 'unknown (nobody … everyone)'],
  [false, 'unknown (nobody … everyone)'],
])('in Teams, for who may share, DesignatedPresenterRoleMode %j allows: %s', (value, expected) => {
  expect(allows(screenSharing, 'teams', { ...may, 'TeamsMeetingPolicy.DesignatedPresenterRoleMode': value })).toBe(expected);
});

test.each([
  [false, 'nobody, hard'],
  [true, 'everyone'],
  ['true', 'unknown (nobody … everyone)'],
  [0, 'unknown (nobody … everyone)'],
])('in Meet, enabled %j allows: %s', (value, expected) => {
  expect(allows(screenSharing, 'meet', { 'meet.meet_presenting.enabled': value })).toBe(expected);
});

test('in Meet, without enabled it stays open', () => {
  expect(allows(screenSharing, 'meet', {})).toBe('unknown (nobody … everyone)');
});
