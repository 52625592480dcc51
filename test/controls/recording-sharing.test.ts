import { expect, test } from '@jest/globals';
import { recordingSharing } from '../../src/controls/recording-sharing.ts';
import { allows } from '../support/allows.ts';

test('no source shows how far SharePoint and OneDrive share', () => {
  expect(allows(recordingSharing, 'teams', {})).toBe('hidden');
});

test('no source shows how far Drive shares', () => {
  expect(allows(recordingSharing, 'meet', {})).toBe('hidden');
});
