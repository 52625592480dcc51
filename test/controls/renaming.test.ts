import { expect, test } from '@jest/globals';
import { renaming } from '../../src/controls/renaming.ts';
import { allows } from '../support/allows.ts';

test.each([
  ['Disabled', 'nobody, hard'],
  ['Enabled', 'everyone'],
  ['SomethingNew', 'unknown (nobody … everyone)'],
  [false, 'unknown (nobody … everyone)'],
])('in Teams, ParticipantNameChange %j allows: %s', (value, expected) => {
  expect(allows(renaming, 'teams', { 'TeamsMeetingPolicy.ParticipantNameChange': value })).toBe(expected);
});

test('in Teams, without ParticipantNameChange it stays open', () => {
  expect(allows(renaming, 'teams', {})).toBe('unknown (nobody … everyone)');
});

test('Meet takes the name from the account', () => {
  expect(allows(renaming, 'meet', {})).toBe('absent');
});
