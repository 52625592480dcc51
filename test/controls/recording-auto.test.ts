import { expect, test } from '@jest/globals';
import { recordingAuto } from '../../src/controls/recording-auto.ts';
import { allows } from '../support/allows.ts';

test.each([
  ['Disabled', 'off, hard'],
  ['Enabled', 'on'],
  ['SomethingNew', 'unknown (off … on)'],
  [false, 'unknown (off … on)'],
])('in Teams, AutoRecording %j allows: %s', (value, expected) => {
  expect(allows(recordingAuto, 'teams', { 'TeamsMeetingPolicy.AutoRecording': value })).toBe(expected);
});

test('in Teams, without AutoRecording it stays open', () => {
  expect(allows(recordingAuto, 'teams', {})).toBe('unknown (off … on)');
});

test.each([
  [false, 'off, default'],
  [true, 'on'],
  ['true', 'unknown (off … on)'],
  [0, 'unknown (off … on)'],
])('in Meet, enabled %j allows: %s', (value, expected) => {
  expect(allows(recordingAuto, 'meet', { 'meet.automatic_recording.enabled': value })).toBe(expected);
});

test('in Meet, without enabled it stays open', () => {
  expect(allows(recordingAuto, 'meet', {})).toBe('unknown (off … on)');
});
