import { expect, test } from '@jest/globals';
import { recordingExpiry } from '../../src/controls/recording-expiry.ts';
import { allows } from '../support/allows.ts';

test.each([
  [1, 'within-30-days, default'],
  [30, 'within-30-days, default'],
  [31, 'within-60-days, default'],
  [60, 'within-60-days, default'],
  [61, 'within-120-days, default'],
  [120, 'within-120-days, default'],
  [121, 'after-120-days, default'],
  [99999, 'after-120-days, default'],
  [-1, 'never'],
  [0, 'unknown (within-30-days … never)'],
  [-2, 'unknown (within-30-days … never)'],
  [30.5, 'unknown (within-30-days … never)'],
  ['30', 'unknown (within-30-days … never)'],
  [null, 'unknown (within-30-days … never)'],
])('in Teams, NewMeetingRecordingExpirationDays %j allows: %s', (value, expected) => {
  expect(allows(recordingExpiry, 'teams', { 'TeamsMeetingPolicy.NewMeetingRecordingExpirationDays': value })).toBe(expected);
});

test('in Teams, without NewMeetingRecordingExpirationDays it stays open', () => {
  expect(allows(recordingExpiry, 'teams', {})).toBe('unknown (within-30-days … never)');
});

test('in Meet the owner deletes recordings', () => {
  expect(allows(recordingExpiry, 'meet', {})).toBe('meeting');
});

test('recordings that never expire are always a high gap', () => {
  expect(recordingExpiry.alwaysHigh).toEqual(['never']);
});

test.each([
  ['where recording is off, nothing is left of it', false, -1, 'within-30-days, hard'],
  ['where recording is on, the setting decides: loose', true, -1, 'never'],
  ['where recording is on, the setting decides: strict', true, 60, 'within-60-days, default'],
  ['a switch for recording that is not listed leaves the verdict standing: loose', 'false', -1, 'never'],
  ['a switch for recording that is not listed leaves the verdict standing: strict', 'false', 60, 'within-60-days, default'],
])('in Teams: %s', (_story, mayDoIt, value, expected) => {
  const own = { 'TeamsMeetingPolicy.AllowCloudRecording': mayDoIt, 'TeamsMeetingPolicy.NewMeetingRecordingExpirationDays': value };

  expect(allows(recordingExpiry, 'teams', own)).toBe(expected);
});

test('in Teams, without recording the rest need not be read', () => {
  expect(allows(recordingExpiry, 'teams', { 'TeamsMeetingPolicy.AllowCloudRecording': false })).toBe('within-30-days, hard');
});
