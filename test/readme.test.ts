import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const file = new URL('../README.md', import.meta.url);
const table = readFileSync(new URL('golden/sandbox.nl.txt', import.meta.url), 'utf8');

test('the README shows a part of what the product really prints', () => {
  const shown = excerptOf(table);
  const block = ['<!-- output -->', '', '```text', shown, '```', '', '<!-- /output -->'].join('\n');
  const readme = readFileSync(file, 'utf8');
  if (process.env['GOLDEN'] === 'write')
    writeFileSync(
      file,
      readme.replace(/<!-- output -->[^]*<!-- \/output -->/, () => block),
    );

  expect(readFileSync(file, 'utf8')).toContain(block);
});

test('every file and folder that the README names is there', () => {
  const named = [...readFileSync(file, 'utf8').matchAll(/`((?:src|test|infra)\/[\w./-]+)`/g)].map((match) => match[1] ?? '');

  for (const path of named) expect(() => readFileSync(new URL(`../${path}`, import.meta.url))).not.toThrow(/ENOENT/);
});

/** Some of the table: the first of what is right, three gaps, and the sum. */
function excerptOf(text: string): string {
  const paragraphs = text.trimEnd().split('\n\n');
  const starting = (start: string) => paragraphs.find((one) => one.includes(start)) ?? '';
  const gapsHead = starting('Aandachtspunten (').split('\n', 1);
  const [first = '', ...others] = ['▲▲▲ Opnemen starten · Google', '▲▲▲ Anderen dempen', '▲▲▲ Wachtruimte overslaan · Microsoft'].map(
    (start) => starting(start).replace(/^Aandachtspunten.*\n/, ''),
  );
  const parts = [
    [...starting('In orde').split('\n').slice(0, 3), '…'].join('\n'),
    [...gapsHead, first].join('\n'),
    ...others,
    '…',
    starting('Samen'),
  ];
  return parts.join('\n\n');
}
