import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { lesklaar, meetSample, teamsSample } from '../support/command-line.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = pagesBelow(['infra', 'appPackage', 'bot', 'tabs', 'src']).concat('README.md');
const folder = mkdtempSync(join(tmpdir(), 'lesklaar-guides-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a reader who follows a link', () => {
  test.each(pages)('of %s finds something there', (page) => {
    const text = readFileSync(join(root, page), 'utf8').replaceAll(/```[^]*?```/g, '');
    const links = [...text.matchAll(/\]\((?!https?:|mailto:|<http)([^)\s]+)\)/g)].map(([, link = '']) => link);

    expect(links.filter((link) => !leadsSomewhere(page, link))).toEqual([]);
  });
});

describe('a reader who copies commands', () => {
  /** What the commands take for granted: exports, and two records. */
  beforeAll(() => {
    copyFileSync(teamsSample, join(folder, 'policies.json'));
    copyFileSync(meetSample, join(folder, 'meet.json'));
    for (const name of ['oud.json', 'nieuw.json']) run(['audit', '--teams', 'policies.json', '--format', 'json', '--out', name]);
  });

  test.each(commandsThatRun())('of $page: $command', ({ command }) => {
    const [program = '', ...args] = command.replace(/\s+#.*$/, '').split(' ');
    const isOurs = program === 'npx' && args.shift() === 'lesklaar';

    expect(isOurs).toBe(true);
    const { status, stderr } = run(args);
    expect(stderr).toBe('');
    expect(args.includes('--fail-on') ? [0, 3] : [0]).toContain(status);
  });
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

/** As from the folder of somebody who has nothing yet. */
function run(args: readonly string[]): { readonly status: number | null; readonly stderr: string } {
  const env = { PATH: process.env['PATH'], DATA_DIR: join(folder, 'data'), LANG: 'nl_NL.UTF-8' };
  const { status, stderr } = spawnSync(execPath, [join(root, 'src/cli/lesklaar.mjs'), ...args], {
    cwd: folder,
    env,
    maxBuffer: 1e8,
    encoding: 'utf8',
  });
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
