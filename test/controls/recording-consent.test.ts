import { expect, test } from '@jest/globals';
import { recordingConsent } from '../../src/controls/recording-consent.ts';
import { allows } from '../support/allows.ts';

test.each([
  ['Enabled', 'required, hard'],
  ['LegitimateInterest', 'not-required'],
  ['Disabled', 'not-required'],
  ['SomethingNew', 'unknown (required … not-required)'],
  [true, 'unknown (required … not-required)'],
])('in Teams, ExplicitRecordingConsent %j allows: %s', (value, expected) => {
  expect(allows(recordingConsent, 'teams', { 'TeamsMeetingPolicy.ExplicitRecordingConsent': value })).toBe(expected);
});

test('in Teams, without ExplicitRecordingConsent it stays open', () => {
  expect(allows(recordingConsent, 'teams', {})).toBe('unknown (required … not-required)');
});

test('no source shows what Meet asks of participants', () => {
  expect(allows(recordingConsent, 'meet', {})).toBe('hidden');
});
