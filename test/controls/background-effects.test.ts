import { expect, test } from '@jest/globals';
import { backgroundEffects } from '../../src/controls/background-effects.ts';
import { allows } from '../support/allows.ts';

test.each([
  ['NoFilters', 'none, hard'],
  ['BlurOnly', 'blur, hard'],
  ['BlurAndDefaultBackgrounds', 'standard, hard'],
  ['AllFilters', 'own'],
  ['OnlyLogos', 'unknown (none … own)'],
  [false, 'unknown (none … own)'],
  [null, 'unknown (none … own)'],
])('in Teams VideoFiltersMode %j allows: %s', (value, expected) => {
  expect(allows(backgroundEffects, 'teams', { 'TeamsMeetingPolicy.VideoFiltersMode': value })).toBe(expected);
});

test('in Teams nothing is known when the setting was not read', () => {
  expect(allows(backgroundEffects, 'teams', {})).toBe('unknown (none … own)');
});

test('in Meet no source shows it', () => {
  expect(allows(backgroundEffects, 'meet', {})).toBe('hidden');
});
