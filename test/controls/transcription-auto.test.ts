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

test.each([
  ['where transcription is off, nothing is left of it', false, 'Enabled', 'off, hard'],
  ['where transcription is on, the setting decides: loose', true, 'Enabled', 'on'],
  ['where transcription is on, the setting decides: strict', true, 'Disabled', 'off, hard'],
  ['a switch for transcription that is not listed leaves the verdict standing: loose', 'false', 'Enabled', 'on'],
  ['a switch for transcription that is not listed leaves the verdict standing: strict', 'false', 'Disabled', 'off, hard'],
])('in Teams: %s', (_story, mayDoIt, value, expected) => {
  const own = { 'TeamsMeetingPolicy.AllowTranscription': mayDoIt, 'TeamsMeetingPolicy.AutoRecording': value };

  expect(allows(transcriptionAuto, 'teams', own)).toBe(expected);
});

test('in Teams, without transcription the rest need not be read', () => {
  expect(allows(transcriptionAuto, 'teams', { 'TeamsMeetingPolicy.AllowTranscription': false })).toBe('off, hard');
});
