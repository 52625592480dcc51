import { expect, test } from '@jest/globals';
import type { Localized } from '../../src/model/language.ts';
import { columnHeads } from '../../src/text/columns.ts';
import { messages, peopleMessages } from '../../src/text/messages.ts';
import * as phrases from '../../src/text/phrases.ts';
import { reportPhrases } from '../../src/text/report-phrases.ts';

const catalogues: readonly Readonly<Record<string, Localized>>[] = [
  columnHeads,
  messages,
  peopleMessages,
  reportPhrases,
  ...Object.values(phrases),
];
const texts = catalogues.flatMap((catalogue) => Object.entries(catalogue));

test.each(texts)('%s says something in both languages, without blame', (_id, { nl, en }) => {
  expect(nl.trim()).not.toBe('');
  expect(en.trim()).not.toBe('');
  expect(nl).not.toMatch(/\bfout/i);
  expect(en).not.toMatch(/\b(error|fault|organiz|student)/i);
});
