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

test('in Meet somebody looks and records what they saw', () => {
  const [side] = backgroundEffects.meet;
  const steps = side.kind === 'hidden' ? side.steps : undefined;
  expect(steps?.nl.at(-1)).toContain('attestations');
  expect(steps?.en.at(-1)).toContain('attestations');
});
