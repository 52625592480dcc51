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

test('in Meet somebody looks and records what they saw', () => {
  const [side] = liveCaptions.meet;
  const steps = side.kind === 'hidden' ? side.steps : undefined;
  expect(steps?.nl.at(-1)).toContain('attestations');
  expect(steps?.en.at(-1)).toContain('attestations');
});
