import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createStore } from '../../src/store/create-store.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import { noon } from '../support/audit.ts';
import { lesklaar, meetSample, teamsSample } from '../support/command-line.ts';
import { fillStore } from '../support/filled-store.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = pagesBelow(['infra', 'appPackage', 'bot', 'tabs', 'src', 'test']).concat('README.md');
const folder = mkdtempSync(join(tmpdir(), 'lesklaar-guides-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const data = join(folder, 'data');
const guid = '5b0a1c52-1111-4222-8333-444455556666';

describe('a reader who follows a link', () => {
  test.each(pages)('of %s finds something there', (page) => {
    const text = readFileSync(join(root, page), 'utf8').replaceAll(/```[^]*?```/g, '');
    const links = [...text.matchAll(/\]\((?!https?:|mailto:|<http)([^)\s]+)\)/g)].map(([, link = '']) => link);

    expect(links.filter((link) => !leadsSomewhere(page, link))).toEqual([]);
  });
});

describe('a reader who copies commands', () => {
  const commands = commandsThatRun();

  /** What the commands take for granted: exports, two records, settings, and a service that ran. */
  beforeAll(async () => {
    copyFileSync(teamsSample, join(folder, 'policies.json'));
    copyFileSync(meetSample, join(folder, 'meet.json'));
    for (const name of ['oud.json', 'nieuw.json']) run(`npx lesklaar audit --teams policies.json --format json --out ${name}`);
    writeFileSync(join(folder, 'lesklaar.env'), `DATA_DIR=${data}\nPUBLIC_URL=https://lesklaar.delinde.example\nTAB_CLIENT_ID=${guid}\n`);
    const database = await openDatabase({ directory: data });
    await migrate(database);
    await fillStore(createStore(database, { now: () => noon }).forOrganisation('de-linde'));
    await database.close();
  }, 60_000);

  test.each(commands)('of $page: $command', ({ command }) => {
    const { status, stderr } = run(command);

    expect(command.startsWith('openssl') ? '' : stderr).toBe('');
    expect(command.includes('--fail-on') ? [0, 3] : [0]).toContain(status);
  });

  test('has run each that needs no tenant: auditing, judging again, comparing, the app for Teams, backup and its return', () => {
    const ran = new Set(commands.map(({ command }) => /lesklaar (\w+)/.exec(command)?.[1]));
    const shown = new Set(commandsShown().map(([name]) => name));
    // These change or read a tenant, or go on until they are stopped; they have tests of their own.
    const others = ['setup', 'doctor', 'serve'];

    expect([...shown].filter((name) => !ran.has(name) && !others.includes(name))).toEqual([]);
    for (const name of ['audit', 'replay', 'compare', 'package', 'export', 'import']) expect(ran).toContain(name);
  });

  test.each(pages)('of %s pastes them into a shell that can read them', (page) => {
    const blocks = [...readFileSync(join(root, page), 'utf8').matchAll(/```sh\n([^]*?)```/g)].map(([, block = '']) => block);

    expect(blocks.map((block) => spawnSync('sh', ['-n'], { input: block, encoding: 'utf8' }).stderr).filter((said) => said !== '')).toEqual(
      [],
    );
  });
});

test('the table of minutes adds up', () => {
  const table = readFileSync(join(root, 'infra/guides/administrator.md'), 'utf8').split('## Hoe lang het duurt')[1] ?? '';
  const rows = [...table.matchAll(/^\| (.*?) +\| (.*?) +\| (.*?) +\| (.*?) +\|$/gm)].map(([, name = '', ...cells]) => ({
    name,
    minutes: cells.map((cell) => Number(cell.replaceAll('*', '')) || 0),
  }));
  const sum = (names: readonly RegExp[], column: number): number =>
    rows.filter(({ name }) => names.some((one) => one.test(name))).reduce((total, { minutes }) => total + (minutes[column] ?? 0), 0);
  const [either, microsoft, google, withoutMicrosoft] = [
    /^(?:1|2|6)\. /,
    /Microsoft\*\*: 3|^(?:4\. \[de bot|5\.)/,
    /Google\*\*: 3/,
    /^4\. alleen/,
  ];

  for (const column of [0, 1, 2]) {
    expect(sum([either, microsoft], column)).toBe(sum([/samen, Microsoft/], column));
    expect(sum([either, microsoft, google], column)).toBe(sum([/samen, allebei/], column));
  }
  for (const column of [0, 1]) expect(sum([either, google, withoutMicrosoft], column)).toBe(sum([/samen, Google/], column));
});

describe('a reader who copies a command that needs a tenant', () => {
  test.each(commandsShown())('%s finds each of its options', async (name, options) => {
    const { status, stdout } = await lesklaar([name, '--help']);

    expect(status).toBe(0);
    expect(options.filter((option) => !stdout.includes(option))).toEqual([]);
  });
});

test('the scripts of npm that pages name are there', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const named = pages.flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/\bnpm run ([a-z0-9-]+)/g)].map(([, name = '']) => name),
  );

  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

/** Each command of `lesklaar` in a block of commands, with all options that pages give it. */
function commandsShown(): readonly (readonly [name: string, options: readonly string[]])[] {
  const blocks = pages.flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/```sh\n([^]*?)```/g)].map(([, block = '']) => block),
  );
  const shown = blocks.flatMap((block) => [...block.matchAll(/(?:npx lesklaar|lesklaar\.mjs) ([a-z]+)([^#\n]*)/g)]);
  const options = Map.groupBy(shown, ([, name = '']) => name);
  return [...options].map(
    ([name, uses]) => [name, [...new Set(uses.flatMap(([, , rest = '']) => rest.match(/--[a-z-]+/g) ?? []))]] as const,
  );
}

/** As from the folder of somebody who has nothing yet; `npx lesklaar` finds what stands here. */
function run(command: string): { readonly status: number | null; readonly stderr: string } {
  const line = command.replace(/\bnpx lesklaar\b/, () => `"${execPath}" "${join(root, 'src/cli/lesklaar.mjs')}"`);
  const env = { PATH: process.env['PATH'], LANG: 'nl_NL.UTF-8' };
  const { status, stderr } = spawnSync('sh', ['-c', line], { cwd: folder, env, maxBuffer: 1e8, encoding: 'utf8' });
  return { status, stderr };
}

/** Those in the blocks that say so; the others need a tenant, or a machine of one's own. */
function commandsThatRun(): readonly { readonly page: string; readonly command: string }[] {
  return pages.flatMap((page) => {
    const text = readFileSync(join(root, page), 'utf8');
    const blocks = [...text.matchAll(/<!-- runs here -->\s*```sh\n([^]*?)```/g)];
    return blocks.flatMap(([, block = '']) => block.trim().split('\n')).map((command) => ({ page, command }));
  });
}

function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', heading] = link.split('#');
  const file = path === '' ? join(root, page) : join(root, dirname(page), path);
  if (!existsSync(file)) return false;
  return heading === undefined || headingsOf(file).includes(heading);
}

/** As a page of the repository names them: https://docs.github.com/get-started (section links). */
function headingsOf(file: string): readonly string[] {
  const titles = [...readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => title);
  return titles.map((title) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function pagesBelow(folders: readonly string[]): string[] {
  return folders.flatMap((one) =>
    readdirSync(join(root, one), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md') && !file.includes('node_modules'))
      .map((file) => join(one, file)),
  );
}
