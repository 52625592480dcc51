import { expect, test } from '@jest/globals';
import { transcription } from '../../src/controls/transcription.ts';
import { allows } from '../support/allows.ts';

test.each([
  [false, 'nobody, hard'],
  [true, 'everyone'],
  ['true', 'unknown (nobody … everyone)'],
  [0, 'unknown (nobody … everyone)'],
])('in Teams, AllowTranscription %j allows: %s', (value, expected) => {
  expect(allows(transcription, 'teams', { 'TeamsMeetingPolicy.AllowTranscription': value })).toBe(expected);
});

test('in Teams, without AllowTranscription it stays open', () => {
  expect(allows(transcription, 'teams', {})).toBe('unknown (nobody … everyone)');
});

test.each([
  [false, 'nobody, hard'],
  [true, 'everyone'],
  ['true', 'unknown (nobody … everyone)'],
  [0, 'unknown (nobody … everyone)'],
])('in Meet, meeting_transcript_enabled %j allows: %s', (value, expected) => {
  expect(allows(transcription, 'meet', { 'log.MeetTranscriptSettingsProto.meeting_transcript_enabled': value })).toBe(expected);
});

test('in Meet, without meeting_transcript_enabled it stays open', () => {
  expect(allows(transcription, 'meet', {})).toBe('unknown (nobody … everyone)');
});
