import { expect, test } from '@jest/globals';
import { lobbyAdmitting } from '../../src/controls/lobby-admitting.ts';
import { allows } from '../support/allows.ts';

test.each([
  ['OrganizersAndPresentersOnly', 'presenters, default'],
  ['Nobody', 'unknown (organiser … everyone)'],
  [true, 'unknown (organiser … everyone)'],
  [null, 'unknown (organiser … everyone)'],
])('in Teams UsersCanAdmitFromLobby %j allows: %s', (value, expected) => {
  expect(allows(lobbyAdmitting, 'teams', { 'TeamsMeetingPolicy.UsersCanAdmitFromLobby': value })).toBe(expected);
});

test('in Teams nothing is known when the setting was not read', () => {
  expect(allows(lobbyAdmitting, 'teams', {})).toBe('unknown (organiser … everyone)');
});

test.each([
  [true, 'organiser, default'],
  [false, 'everyone'],
  ['true', 'unknown (organiser … everyone)'],
  [null, 'unknown (organiser … everyone)'],
])('in Meet enableHostManagement %j allows: %s', (value, expected) => {
  expect(allows(lobbyAdmitting, 'meet', { 'meet.safety_host_management.enableHostManagement': value })).toBe(expected);
});

test('in Meet nothing is known when the setting was not read', () => {
  expect(allows(lobbyAdmitting, 'meet', {})).toBe('unknown (organiser … everyone)');
});
