import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';

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
  test.each(commandsThatRun())('of $page: $command', ({ command }) => {
    const [program = '', ...args] = command.replace(/\s+#.*$/, '').split(' ');
    const lesklaar = program === 'npx' && args.shift() === 'lesklaar';

    expect(lesklaar).toBe(true);
    const env = { PATH: process.env['PATH'], DATA_DIR: join(folder, 'data'), LANG: 'nl_NL.UTF-8' };
    expect(execFileSync(execPath, [join(root, 'src/cli/lesklaar.mjs'), ...args], { cwd: folder, env, maxBuffer: 1e8 })).toBeDefined();
  });
});

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
