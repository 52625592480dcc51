import { expect, test } from '@jest/globals';
import { noteTakingBots } from '../../src/controls/note-taking-bots.ts';
import { allows } from '../support/allows.ts';

test.each([
  ['RequireApprovalWhenDetected', 'limited, default'],
  ['requireapprovalwhendetected', 'limited, default'],
  ['AllowAllBots', 'on'],
  ['SomethingNew', 'unknown (limited … on)'],
  [true, 'unknown (limited … on)'],
])('in Teams, ExternalBotAccessMode %j allows: %s', (value, expected) => {
  expect(allows(noteTakingBots, 'teams', { 'TeamsMeetingPolicy.ExternalBotAccessMode': value })).toBe(expected);
});

test('in Teams, without ExternalBotAccessMode it stays open', () => {
  expect(allows(noteTakingBots, 'teams', {})).toBe('unknown (limited … on)');
});

test('Meet has no such setting', () => {
  expect(allows(noteTakingBots, 'meet', {})).toBe('absent');
});
