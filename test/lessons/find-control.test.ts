import { expect, test } from '@jest/globals';
import { controls } from '../../src/controls/index.ts';
import { findControl } from '../../src/lessons/find-control.ts';

function found(words: string): string | readonly string[] {
  const one = findControl(words);
  return one.kind === 'found' ? one.control.id : one.suggestions.map(({ id }) => id);
}

test.each(controls.map(({ id, text }) => ({ id, nl: text.nl.title, en: text.en.title })))(
  '$id is found by its id and by its titles',
  ({ id, nl, en }) => {
    expect([id, id.toUpperCase(), nl, `  ${en.toLowerCase()} `].map(found)).toEqual([id, id, id, id]);
  },
);

test.each([
  ['opname', 'recording'],
  ['Wachtruimte', 'lobby'],
  ['muten', 'muting-others'],
  ['chat', 'meeting-chat'],
  ['transcriptie', 'transcription'],
  ['ondertiteling', 'live-captions'],
])('“%s” is what people call %s', (words, id) => {
  expect(found(words)).toBe(id);
});

test.each([
  ['recordin', 'recording'],
  ['mikrofoon', 'unmuting-self'],
  ['wachtruimte overslan', 'lobby'],
  ['toelaten', 'lobby-admitting'],
])('for “%s” it suggests %s', (words, id) => {
  expect([found(words)].flat()).toContain(id);
});

test.each(['', '   ', 'xyzzy', '<script>', '🦊', 'a'.repeat(10_000), '\0', 'q w e r t y u i o p'])(
  'whatever else is asked gets a few suggestions',
  (words) => {
    const suggested = found(words);

    expect(typeof suggested).toBe('object');
    expect(suggested.length).toBeGreaterThan(0);
    expect(suggested.length).toBeLessThanOrEqual(5);
  },
);
