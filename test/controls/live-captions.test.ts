import { expect, test } from '@jest/globals';
import { liveCaptions } from '../../src/controls/live-captions.ts';
import { allows } from '../support/allows.ts';

test.each([
  ['Disabled', 'off, hard'],
  ['DisabledUserOverride', 'on'],
  ['EnabledUserOverride', 'unknown (off … on)'],
  [true, 'unknown (off … on)'],
  [null, 'unknown (off … on)'],
])('in Teams LiveCaptionsEnabledType %j allows: %s', (value, expected) => {
  expect(allows(liveCaptions, 'teams', { 'TeamsMeetingPolicy.LiveCaptionsEnabledType': value })).toBe(expected);
});

test('in Teams nothing is known when the setting was not read', () => {
  expect(allows(liveCaptions, 'teams', {})).toBe('unknown (off … on)');
});

test('in Meet no source shows it', () => {
  expect(allows(liveCaptions, 'meet', {})).toBe('hidden');
});
