import { expect, test } from '@jest/globals';
import { recordingStorage } from '../../src/controls/recording-storage.ts';
import { allows } from '../support/allows.ts';

const inside = { 'TeamsMeetingPolicy.AllowRecordingStorageOutsideRegion': false };
const outside = { 'TeamsMeetingPolicy.AllowRecordingStorageOutsideRegion': true };
const records = { 'TeamsMeetingPolicy.AllowCloudRecording': true };
const recordsNothing = { 'TeamsMeetingPolicy.AllowCloudRecording': false };

test.each([
  ['recordings stay in the region', { ...inside, ...records }, 'own-region, hard'],
  ['recordings may leave the region', { ...outside, ...records }, 'any-region'],
  ['where nobody records nothing leaves the region', { ...outside, ...recordsNothing }, 'own-region, hard'],
  ['nobody records, and the region was not read', recordsNothing, 'own-region, hard'],
  ['the region holds, and recording was not read', inside, 'own-region, hard'],
  ['recording that was not read leaves it open', outside, 'unknown (own-region … any-region)'],
  [
    'a text is not a no',
    { 'TeamsMeetingPolicy.AllowRecordingStorageOutsideRegion': 'false', ...records },
    'unknown (own-region … any-region)',
  ],
  ['nothing was read', {}, 'unknown (own-region … any-region)'],
])('in Teams: %s', (_story, own, expected) => {
  expect(allows(recordingStorage, 'teams', own)).toBe(expected);
});
test('no source shows the region of Drive', () => {
  expect(allows(recordingStorage, 'meet', {})).toBe('hidden');
});
