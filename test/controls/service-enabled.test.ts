import { expect, test } from '@jest/globals';
import { serviceEnabled } from '../../src/controls/service-enabled.ts';
import { allows } from '../support/allows.ts';

test('the licence plan of Teams is not read', () => {
  expect(allows(serviceEnabled, 'teams', {})).toBe('hidden');
});

test.each([
  ['ENABLED', 'on, hard'],
  ['DISABLED', 'off'],
  ['SOMETHING_NEW', 'unknown (on … off)'],
  [true, 'unknown (on … off)'],
])('in Meet, serviceState %j allows: %s', (value, expected) => {
  expect(allows(serviceEnabled, 'meet', { 'meet.service_status.serviceState': value })).toBe(expected);
});

test('in Meet, without serviceState it stays open', () => {
  expect(allows(serviceEnabled, 'meet', {})).toBe('unknown (on … off)');
});
