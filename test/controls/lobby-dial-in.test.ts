import { expect, test } from '@jest/globals';
import { lobbyDialIn } from '../../src/controls/lobby-dial-in.ts';
import { allows } from '../support/allows.ts';

test.each([
  [true, 'everyone'],
  [false, 'nobody, default'],
  ['false', 'unknown (nobody … everyone)'],
  [0, 'unknown (nobody … everyone)'],
  [null, 'unknown (nobody … everyone)'],
])('in Teams AllowPSTNUsersToBypassLobby %j allows: %s', (value, expected) => {
  expect(allows(lobbyDialIn, 'teams', { 'TeamsMeetingPolicy.AllowPSTNUsersToBypassLobby': value })).toBe(expected);
});

test('in Teams nothing is known when the setting was not read', () => {
  expect(allows(lobbyDialIn, 'teams', {})).toBe('unknown (nobody … everyone)');
});

test('in Meet callers have no lobby setting of their own', () => {
  expect(allows(lobbyDialIn, 'meet', {})).toBe('absent');
});
