import { expect, test } from '@jest/globals';
import { assert, constantFrom, integer, jsonValue, nat, property } from 'fast-check';
import { AppError, explainError } from '../../src/errors.ts';
import { decodeExport, decodeText, parseExport } from '../../src/audit/export-text.ts';

const encodings: readonly { readonly name: string; readonly encode: (text: string) => Buffer }[] = [
  { name: 'UTF-8', encode: (text) => Buffer.from(text) },
  { name: 'UTF-8 with a mark', encode: (text) => Buffer.from(`\uFEFF${text}`) },
  { name: 'UTF-16 LE', encode: (text) => Buffer.from(text, 'utf16le') },
  { name: 'UTF-16 LE with a mark', encode: (text) => Buffer.from(`\uFEFF${text}`, 'utf16le') },
  { name: 'UTF-16 BE', encode: (text) => Buffer.from(text, 'utf16le').swap16() },
  { name: 'UTF-16 BE with a mark', encode: (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16() },
];

test.each(encodings)('whatever stands in an export comes back from $name', ({ encode }) => {
  assert(
    property(jsonValue({ stringUnit: 'grapheme' }), (value) => {
      const text = `[${JSON.stringify(value)}]`;

      expect(decodeExport(encode(text), 'a.json')).toBe(text);
    }),
  );
});

test('no bytes at all are no text', () => {
  expect(decodeText(new Uint8Array())).toBe('');
});

test('bytes that are no UTF-8 are letters of Western Europe on Windows', () => {
  expect(decodeExport(Buffer.from([0x22, 0xe9, 0x80, 0x22]), 'a.json')).toBe('"é€"');
});

test('one object per line is a list of objects', () => {
  const rows = [{ a: 1 }, { b: { c: [2] } }, {}];

  expect(parseExport(rows.map((row) => JSON.stringify(row)).join('\n'), 'a.jsonl')).toEqual(rows);
  expect(parseExport(`\n${rows.map((row) => JSON.stringify(row)).join('\r\n\r\n')}\r\n`, 'a.jsonl')).toEqual(rows);
});

test('one object over several lines is one object', () => {
  expect(parseExport('{\n"a": {}\n}\n', 'a.json')).toEqual({ a: {} });
});

test.each([99, 100])('%i levels are fine', (depth) => {
  expect(parseExport('['.repeat(depth) + ']'.repeat(depth), 'a.json')).toBeInstanceOf(Array);
});

test.each(['['.repeat(101) + ']'.repeat(101), '{"a":'.repeat(101) + '1' + '}'.repeat(101)])(
  'more than a hundred levels are refused',
  (text) => {
    expect(() => parseExport(text, 'a.json')).toThrow(
      'a.json: the whole file: cannot be used; expected at most 100 levels inside one another.',
    );
  },
);

test('the line is the one on which a text was broken, wherever that is', () => {
  const lines = JSON.stringify(
    Array.from({ length: 40 }, (_, index) => ({ index, name: `policy "${index}"`, on: index % 2 === 0 })),
    null,
    1,
  ).split('\n');

  assert(
    property(nat({ max: lines.length - 1 }), constantFrom('x', '}}', '\u0007', '@'), (at, mess) => {
      const text = lines.map((line, index) => (index === at ? `${line.trimStart().startsWith('"') ? '' : line}${mess}` : line)).join('\n');

      expect(lineTold(text)).toBe(at + 1);
    }),
  );
});

test('a text that stops is broken on its last line', () => {
  const text = JSON.stringify([{ a: 1, b: ['c', { d: null }] }, { e: 'f' }], null, 1);

  assert(
    property(integer({ min: 1, max: text.length - 1 }), (length) => {
      const stopped = text.slice(0, length).trimEnd();

      expect(lineTold(stopped)).toBe(stopped.split('\n').length);
    }),
  );
});

test('the line is found in a large file', () => {
  const rows = Array.from({ length: 200_000 }, (_, index) => `{ "id": ${index}, "on": true },`);
  const text = ['[', ...rows, 'True', ']'].join('\n');

  expect(lineTold(text)).toBe(200_002);
});

function lineTold(text: string): number {
  try {
    parseExport(text, 'a.json');
  } catch (error) {
    if (error instanceof AppError) return Number(/line (\d+)/.exec(explainError(error).en.says)?.[1]);
  }
  return Number.NaN;
}
