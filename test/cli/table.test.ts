import { stripVTControlCharacters } from 'node:util';
import { expect, test } from '@jest/globals';
import stringWidth from 'fast-string-width';
import { bothSamples, fileIn, lesklaar, temporaryFolder } from '../support/command-line.ts';
import { hostileNames } from '../support/record.ts';
import { meetingPolicy } from '../support/teams-bundle.ts';

const folder = temporaryFolder();
const control = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

test.each([
  { lang: 'nl', order: ['In orde', 'Standaard goed', 'Aandachtspunten', 'Zelf doen in de les', 'Niet te zien', 'Samen'] },
  { lang: 'en', order: ['In order', 'Right by default', 'Points of attention', 'Done in the lesson', 'Cannot be seen', 'In all'] },
])('what is right stands first, then what is not ($lang)', async ({ lang, order }) => {
  const { stdout } = await lesklaar(['audit', ...bothSamples, '--lang', lang]);

  const headings = stdout.split('\n').filter((line) => line.endsWith('──'));

  expect(headings.map((line) => order.findIndex((word) => line.startsWith(word)))).toEqual(order.map((_, index) => index));
});

test.each([
  { lang: 'nl', says: '! “Docenten” wordt door geen enkele controle gebruikt.' },
  { lang: 'nl-BE', says: '! “Docenten” wordt door geen enkele controle gebruikt.' },
  { lang: 'en', says: '! “Docenten” is not used by any check.' },
])('what is odd about a file is told in the language of the reader ($lang)', async ({ lang, says }) => {
  const path = fileIn(folder, `odd-${lang}.json`, { TeamsMeetingPolicy: [meetingPolicy('Global')], Docenten: [] });

  const { stdout } = await lesklaar(['audit', '--teams', path, '--lang', lang]);

  expect(stdout).toContain(says);
});

test('gaps stand from heavy to light', async () => {
  const { stdout } = await lesklaar(['audit', ...bothSamples]);

  const weights = [...stdout.matchAll(/^▲.* · (hoog|middel|laag)$/gmu)].map(([, weight = '']) =>
    ['hoog', 'middel', 'laag'].indexOf(weight),
  );

  expect(weights.length).toBeGreaterThan(20);
  expect(weights).toEqual(weights.toSorted((a, b) => a - b));
});

const names = [
  ...hostileNames,
  '漢字'.repeat(60),
  '👩‍👩‍👧‍👦'.repeat(40),
  'z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍'.repeat(20),
  'A'.repeat(300),
  '\u001b[31mrood\u001b]0;titel\u0007',
  '\u009b2J',
  'a\u2028b',
];

test.each([60, 100, 200].flatMap((columns) => ['nl', 'nl-BE', 'en'].map((lang) => ({ columns, lang }))))(
  'no line is wider than $columns columns ($lang), whatever policies are called',
  async ({ columns, lang }) => {
    const policies = names.map((name, index) => ({ ...meetingPolicy('Global', loose), Identity: `Tag:${index} ${name}` }));
    const path = fileIn(folder, `hostile-${columns}-${lang}.json`, { TeamsMeetingPolicy: policies });

    const { status, stdout } = await lesklaar(['audit', '--teams', path, ...bothSamples, '--lang', lang], { columns });

    expect(status).toBe(0);
    expect(stdout.split('\n').filter((line) => stringWidth(line) > columns)).toEqual([]);
  },
);

test.each(names.map((name) => ({ name })))('no control character of $name reaches the terminal', async ({ name }) => {
  const policy = { ...meetingPolicy('Global', { ...loose, AutoRecording: `new\u001b[2J${name}` }), Identity: `Tag:${name}` };
  const path = fileIn(folder, 'name.json', { TeamsMeetingPolicy: [policy] });

  const { stdout } = await lesklaar(['audit', '--teams', path], { columns: 80 });

  expect(stdout).not.toMatch(control);
  expect(stdout.isWellFormed()).toBe(true);
});

test.each([
  { screen: 'terminal', env: {}, coloured: true },
  { screen: 'pipe', env: {}, coloured: false },
  { screen: 'terminal', env: { NO_COLOR: '1' }, coloured: false },
  { screen: 'terminal', env: { NO_COLOR: '' }, coloured: true },
  { screen: 'pipe', env: { FORCE_COLOR: '1' }, coloured: true },
  { screen: 'pipe', env: { FORCE_COLOR: '1', NO_COLOR: '1' }, coloured: false },
  { screen: 'terminal', env: { FORCE_COLOR: '0' }, coloured: false },
  { screen: 'terminal', env: { TERM: 'dumb' }, coloured: false },
] as const)('colour on a $screen with $env: $coloured', async ({ screen, env, coloured }) => {
  const { stdout } = await lesklaar(['audit', ...bothSamples], { screen, env });

  expect(stdout.includes('\u001b[')).toBe(coloured);
});

test('a coloured line is no wider than a plain one', async () => {
  const coloured = await lesklaar(['audit', ...bothSamples], { screen: 'terminal', columns: 60 });
  const plain = await lesklaar(['audit', ...bothSamples], { columns: 60 });

  expect(stripVTControlCharacters(coloured.stdout).replaceAll(/ +$/gm, '')).toBe(plain.stdout);
});

test.each([
  { columns: undefined, env: {}, width: 100 },
  { columns: undefined, env: { COLUMNS: '72' }, width: 72 },
  { columns: undefined, env: { COLUMNS: '' }, width: 100 },
  { columns: undefined, env: { COLUMNS: 'wide' }, width: 100 },
  { columns: 0, env: {}, width: 100 },
  { columns: 64, env: { COLUMNS: '72' }, width: 64 },
  { columns: 500, env: {}, width: 120 },
  { columns: 3, env: {}, width: 40 },
])('with $columns columns and $env the page is $width wide', async ({ columns, env, width }) => {
  const { stdout } = await lesklaar(['audit', ...bothSamples], { env, ...(columns === undefined ? {} : { columns }) });

  expect(Math.max(...stdout.split('\n').map((line) => stringWidth(line)))).toBe(width);
});

const loose = { AllowCloudRecording: true, AutoAdmittedUsers: 'Everyone', AllowTranscription: true };
