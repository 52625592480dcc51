import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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

  expect(named).not.toEqual([]);
  expect(named.filter((path) => !existsSync(new URL(`../${path}`, import.meta.url)))).toEqual([]);
});

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = globSync('{README.md,{src,bot,tabs,test,infra,appPackage}/**/*.md}', { cwd: root });
const sources = globSync('{src,bot,tabs,test,infra,appPackage}/**/*.{ts,tsx}', { cwd: root });

test.each(pages)('every source file that %s names is there, wherever its folder is', (page) => {
  const named = [...readFileSync(`${root}/${page}`, 'utf8').matchAll(/`([\w./-]+\.tsx?)`/g)].map(
    (match) => match[1]?.replace(/^(?:\.\.?\/)+/, '') ?? '',
  );

  expect(named.filter((name) => !sources.some((path) => `/${path}`.endsWith(`/${name}`)))).toEqual([]);
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
