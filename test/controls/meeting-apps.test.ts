import { expect, test } from '@jest/globals';
import { meetingApps } from '../../src/controls/meeting-apps.ts';
import { allows } from '../support/allows.ts';

test('in Teams no source shows it', () => {
  expect(allows(meetingApps, 'teams', {})).toBe('hidden');
});

test('in Meet no source shows it', () => {
  expect(allows(meetingApps, 'meet', {})).toBe('hidden');
});
