import { expect, test } from '@jest/globals';
import { screenSharingMode } from '../../src/controls/screen-sharing-mode.ts';
import { allows } from '../support/allows.ts';

test.each([
  ['Disabled', 'nobody, hard'],
  ['SingleApplication', 'window, hard'],
  ['EntireScreen', 'screen'],
  ['SomethingNew', 'unknown (nobody … screen)'],
  [false, 'unknown (nobody … screen)'],
])('in Teams, ScreenSharingMode %j allows: %s', (value, expected) => {
  expect(allows(screenSharingMode, 'teams', { 'TeamsMeetingPolicy.ScreenSharingMode': value })).toBe(expected);
});

test('in Teams, without ScreenSharingMode it stays open', () => {
  expect(allows(screenSharingMode, 'teams', {})).toBe('unknown (nobody … screen)');
});

test('in Meet whoever presents chooses', () => {
  expect(allows(screenSharingMode, 'meet', {})).toBe('absent');
});
