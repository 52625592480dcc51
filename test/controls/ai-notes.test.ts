import { expect, test } from '@jest/globals';
import { aiNotes } from '../../src/controls/ai-notes.ts';
import { allows } from '../support/allows.ts';

test.each([
  ['EnabledWithTranscript', 'limited, default'],
  ['enabledwithtranscript', 'limited, default'],
  ['Enabled', 'on'],
  ['EnabledForSome', 'unknown (off … on)'],
  [true, 'unknown (off … on)'],
  [null, 'unknown (off … on)'],
])('in Teams Copilot %j allows: %s', (value, expected) => {
  expect(allows(aiNotes, 'teams', { 'TeamsMeetingPolicy.Copilot': value })).toBe(expected);
});

test('in Teams nothing is known when the setting was not read', () => {
  expect(allows(aiNotes, 'teams', {})).toBe('unknown (off … on)');
});

test.each([
  ['HOSTS_AND_COHOSTS_ONLY', 'limited, default'],
  ['IN_DOMAIN', 'limited, default'],
  ['EVERYONE', 'on'],
  ['ANYONE', 'unknown (off … on)'],
  [false, 'unknown (off … on)'],
  [null, 'unknown (off … on)'],
])('in Meet default_smart_notes_doc_access %j allows: %s', (value, expected) => {
  expect(allows(aiNotes, 'meet', { 'log.MeetGenAiSmartNotesDocAccessProto.default_smart_notes_doc_access': value })).toBe(expected);
});

test('in Meet nothing is known when there is no log', () => {
  expect(allows(aiNotes, 'meet', {})).toBe('unknown (off … on)');
});
