import { expect, test } from '@jest/globals';
import type { Wording } from '../../src/model/language.ts';
import { unreadText, wordingText } from '../../src/text/finding-words.ts';

const ours: Wording = { nl: 'hangt af van de leraren: “Leraren”', en: 'depends on the teachers: “Leraren”' };

test.each([
  ['nl', 'hangt af van de leraren: “Leraren”'],
  ['nl-BE', 'hangt af van de leerkrachten: “Leraren”'],
  ['en', 'depends on the teachers: “Leraren”'],
] as const)('our own words are those of the reader (%s), and names keep theirs', (locale, text) => {
  expect(wordingText(ours, locale)).toBe(text);
});

test.each([['leraren'], [{ nl: 'leraren', en: 'leraren' }]] satisfies [Wording][])('the words of others stay as they are: %j', (theirs) => {
  expect(wordingText(theirs, 'nl-BE')).toBe('leraren');
});

test.each([
  [null, 'X: Er staat een waarde die hier nog niet bekend is.'],
  ['"New"', 'X: Er staat een waarde die hier nog niet bekend is. ("New")'],
  [ours, 'X: Er staat een waarde die hier nog niet bekend is. (hangt af van de leraren: “Leraren”)'],
] satisfies [Wording | null, string][])('what was not read is told with its detail: %j', (detail, text) => {
  expect(unreadText({ setting: 'X', why: 'unrecognised', detail }, 'nl')).toBe(text);
});
