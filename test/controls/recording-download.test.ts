import { expect, test } from '@jest/globals';
import { recordingDownload } from '../../src/controls/recording-download.ts';
import { allows } from '../support/allows.ts';

test.each([
  ['Block', 'nobody, hard'],
  ['Allow', 'everyone'],
  ['SomethingNew', 'unknown (nobody … everyone)'],
  [false, 'unknown (nobody … everyone)'],
])('in Teams, ChannelRecordingDownload %j allows: %s', (value, expected) => {
  expect(allows(recordingDownload, 'teams', { 'TeamsMeetingPolicy.ChannelRecordingDownload': value })).toBe(expected);
});

test('in Teams, without ChannelRecordingDownload it stays open', () => {
  expect(allows(recordingDownload, 'teams', {})).toBe('unknown (nobody … everyone)');
});

test.each([
  [false, 'nobody, hard'],
  [true, 'everyone'],
  ['true', 'unknown (nobody … everyone)'],
  [0, 'unknown (nobody … everyone)'],
])('in Meet, allow_downloads_for_recording %j allows: %s', (value, expected) => {
  expect(allows(recordingDownload, 'meet', { 'log.RecordingSettingsProto.allow_downloads_for_recording': value })).toBe(expected);
});

test('in Meet, without allow_downloads_for_recording it stays open', () => {
  expect(allows(recordingDownload, 'meet', {})).toBe('unknown (nobody … everyone)');
});

test.each([
  ['where recording is off, nothing is left of it', false, 'Allow', 'nobody, hard'],
  ['where recording is on, the setting decides: loose', true, 'Allow', 'everyone'],
  ['where recording is on, the setting decides: strict', true, 'Block', 'nobody, hard'],
  ['a switch for recording that is not listed leaves the verdict standing: loose', 'false', 'Allow', 'everyone'],
  ['a switch for recording that is not listed leaves the verdict standing: strict', 'false', 'Block', 'nobody, hard'],
])('in Teams: %s', (_story, mayDoIt, value, expected) => {
  const own = { 'TeamsMeetingPolicy.AllowCloudRecording': mayDoIt, 'TeamsMeetingPolicy.ChannelRecordingDownload': value };

  expect(allows(recordingDownload, 'teams', own)).toBe(expected);
});

test('in Teams, without recording the rest need not be read', () => {
  expect(allows(recordingDownload, 'teams', { 'TeamsMeetingPolicy.AllowCloudRecording': false })).toBe('nobody, hard');
});
