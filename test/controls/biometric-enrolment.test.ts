import { expect, test } from '@jest/globals';
import { biometricEnrolment } from '../../src/controls/biometric-enrolment.ts';
import { allows } from '../support/allows.ts';

test.each([
  ['Disabled', 'off, hard'],
  ['Enabled', 'on'],
  ['UserOverride', 'unknown (off … on)'],
  [false, 'unknown (off … on)'],
  [null, 'unknown (off … on)'],
])('in Teams EnrollUserOverride %j allows: %s', (value, expected) => {
  expect(allows(biometricEnrolment, 'teams', { 'TeamsMeetingPolicy.EnrollUserOverride': value })).toBe(expected);
});

test('in Teams nothing is known when the setting was not read', () => {
  expect(allows(biometricEnrolment, 'teams', {})).toBe('unknown (off … on)');
});

test('in Meet the right does not exist', () => {
  expect(allows(biometricEnrolment, 'meet', {})).toBe('absent');
});
