import { expect, test } from '@jest/globals';
import { transcriptionAuto } from '../../src/controls/transcription-auto.ts';
import { allows } from '../support/allows.ts';

test.each([
  ['Disabled', 'off, hard'],
  ['Enabled', 'on'],
  ['SomethingNew', 'unknown (off … on)'],
  [false, 'unknown (off … on)'],
])('in Teams, AutoRecording %j allows: %s', (value, expected) => {
  expect(allows(transcriptionAuto, 'teams', { 'TeamsMeetingPolicy.AutoRecording': value })).toBe(expected);
});

test('in Teams, without AutoRecording it stays open', () => {
  expect(allows(transcriptionAuto, 'teams', {})).toBe('unknown (off … on)');
});

test.each([
  [false, 'off, default'],
  [true, 'on'],
  ['true', 'unknown (off … on)'],
  [0, 'unknown (off … on)'],
])('in Meet, enabled %j allows: %s', (value, expected) => {
  expect(allows(transcriptionAuto, 'meet', { 'meet.automatic_transcription.enabled': value })).toBe(expected);
});

test('in Meet, without enabled it stays open', () => {
  expect(allows(transcriptionAuto, 'meet', {})).toBe('unknown (off … on)');
});
