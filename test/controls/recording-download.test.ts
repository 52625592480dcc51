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
