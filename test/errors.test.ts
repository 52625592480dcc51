import { describe, expect, test } from '@jest/globals';
import { AppError, errorTable, explainError, type ErrorCode } from '../src/errors.ts';

const codes = Object.keys(errorTable) as readonly ErrorCode[];

describe.each(codes)('%s', (code) => {
  const { says, todo, exit, status } = errorTable[code];

  test('speaks both languages, in sentences', () => {
    for (const sentence of [says.nl, says.en, todo.nl, todo.en]) expect(sentence.trim()).toMatch(/^\S.+\S$/s);
    expect([says.nl, todo.nl].join(' ').toLowerCase()).not.toMatch(/\bfout\b/);
  });

  test('has the same placeholders in both', () => {
    expect(placeholders(says.nl)).toEqual(placeholders(says.en));
    expect(placeholders(todo.nl)).toEqual(placeholders(todo.en));
  });

  test('leaves no placeholder open once its fields are filled', () => {
    const names = [...placeholders(says.en), ...placeholders(todo.en)];
    const fields = Object.fromEntries(names.map((name) => [name, { nl: `<${name}>`, en: `<${name}>` }]));

    const explained = explainError(new AppError(code, { ...fields, meant: 'this' }));

    for (const language of ['nl', 'en'] as const) {
      const text = `${explained[language].says} ${explained[language].todo}`;
      expect(text).not.toMatch(/[{}]/);
      for (const name of names.filter((one) => one !== 'suggestion')) expect(text).toContain(`<${name}>`);
    }
  });

  test('has the statuses of what a user can mend', () => {
    expect(exit).toBe(2);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(600);
  });
});

test('the message of an error is its English sentence', () => {
  const error = new AppError('empty-file', { origin: 'policies.json' });

  expect(error.message).toBe('policies.json: the file is empty; expected a JSON export.');
  expect(explainError(error).nl).toEqual({
    says: 'policies.json: het bestand is leeg; verwacht een JSON-export.',
    todo: 'Exporteer opnieuw.',
  });
});

test('a field may say something else in each language', () => {
  const error = new AppError('not-json', { origin: 'a', found: { nl: 'een pdf', en: 'a PDF' } });

  expect(explainError(error)).toMatchObject({
    nl: { says: 'a: dit is een pdf, geen JSON-export.' },
    en: { says: 'a: this is a PDF, not a JSON export.' },
  });
});

test.each([
  { meant: 'preset', nl: 'De optie --prest bestaat niet; bedoelt u "preset"?', en: 'There is no option --prest; did you mean "preset"?' },
  { meant: '', nl: 'De optie --prest bestaat niet.', en: 'There is no option --prest.' },
])('with "$meant" in mind the suggestion is there, or a full stop', ({ meant, nl, en }) => {
  const explained = explainError(new AppError('unknown-option', { name: '--prest', command: 'audit', meant }));

  expect([explained.nl.says, explained.en.says]).toEqual([nl, en]);
});

test('what stands in a field is never read as a placeholder', () => {
  const error = new AppError('empty-file', { origin: '{detail} $& $1 {origin}' });

  expect(error.message).toBe('{detail} $& $1 {origin}: the file is empty; expected a JSON export.');
});

test('a cause travels along', () => {
  const cause = new Error('ENOSPC');

  expect(new AppError('file-not-writable', { origin: 'a', detail: 'b', option: 'out' }, { cause }).cause).toBe(cause);
});

function placeholders(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted();
}
