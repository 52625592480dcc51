import { expect, test } from '@jest/globals';
import { outsideLabel } from '../../src/controls/outside-label.ts';
import { allows } from '../support/allows.ts';

test('Teams always labels outsiders', () => {
  expect(allows(outsideLabel, 'teams', {})).toBe('absent');
});

test.each([
  [true, 'shown, hard'],
  [false, 'hidden'],
  ['true', 'unknown (shown … hidden)'],
  [1, 'unknown (shown … hidden)'],
])('in Meet, enableExternalLabel %j allows: %s', (value, expected) => {
  expect(allows(outsideLabel, 'meet', { 'meet.safety_external_participants.enableExternalLabel': value })).toBe(expected);
});

test('in Meet, without enableExternalLabel it stays open', () => {
  expect(allows(outsideLabel, 'meet', {})).toBe('unknown (shown … hidden)');
});
