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

test.each([
  ['where recording is off, nothing is left of it', false, 'Enabled', 'off, hard'],
  ['where recording is on, the setting decides: loose', true, 'Enabled', 'on'],
  ['where recording is on, the setting decides: strict', true, 'Disabled', 'off, hard'],
  ['a switch for recording that is not listed leaves the verdict standing: loose', 'false', 'Enabled', 'on'],
  ['a switch for recording that is not listed leaves the verdict standing: strict', 'false', 'Disabled', 'off, hard'],
])('in Teams: %s', (_story, mayDoIt, value, expected) => {
  const own = { 'TeamsMeetingPolicy.AllowCloudRecording': mayDoIt, 'TeamsMeetingPolicy.AutoRecording': value };

  expect(allows(recordingAuto, 'teams', own)).toBe(expected);
});

test('in Teams, without recording the rest need not be read', () => {
  expect(allows(recordingAuto, 'teams', { 'TeamsMeetingPolicy.AllowCloudRecording': false })).toBe('off, hard');
});
