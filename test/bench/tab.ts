import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import lighthouse, { desktopConfig } from 'lighthouse';
import { launch, type Browser } from 'puppeteer-core';
import { addressSaidBy } from '../e2e/support/sandbox-process.ts';
import { firstAudit } from '../support/running-service.ts';

export interface TabFigures {
  /** Bytes of all scripts of the overview, with gzip; in Teams those of teams-js come along. */
  readonly inBrowser: number;
  readonly inTeams: number;
  /** Of Lighthouse, 0 to 100, on the overview. */
  readonly desktop: Scores;
  readonly phone: Scores;
}

export interface Scores {
  readonly performance: number;
  readonly accessibility: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The overview of the pretend school as Lighthouse sees it, somebody being signed in; null without a browser. */
export async function tabFigures(): Promise<TabFigures | null> {
  const folder = mkdtempSync(join(tmpdir(), 'lesklaar-tab-'));
  const settings = { ...env, SANDBOX: '1', DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'warn' };
  const child = spawn(execPath, ['src/main.ts'], { cwd: root, env: settings, stdio: ['ignore', 'pipe', 'inherit'] });
  const browser = await launch({
    executablePath: env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  }).catch(() => null);
  try {
    const address = await addressSaidBy(child);
    return browser === null ? null : await figuresAt(address, browser);
  } finally {
    await browser?.close();
    child.kill();
    if (child.exitCode === null) await once(child, 'exit');
    rmSync(folder, { recursive: true, force: true });
  }
}

async function figuresAt(address: string, browser: Browser): Promise<TabFigures> {
  await firstAudit(address);
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(`sessionStorage.setItem('lesklaar.persona', 'admin')`);
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  await page.goto(`${address}/tab/`, { waitUntil: 'networkidle0' });
  const scripts = asked.map((url) => new URL(url).pathname).filter((path) => path.endsWith('.js'));
  const inBrowser = sizeOf(scripts.map((path) => path.replace('/tab/', '')));
  const scoresWith = async (config?: typeof desktopConfig): Promise<Scores> => {
    const flags = { onlyCategories: ['performance', 'accessibility'], disableStorageReset: true };
    const result = await lighthouse(`${address}/tab/`, flags, config, page);
    const score = (category: string): number => Math.round((result?.lhr.categories[category]?.score ?? 0) * 100);
    return { performance: score('performance'), accessibility: score('accessibility') };
  };
  return { inBrowser, inTeams: inBrowser + teamsPart(), phone: await scoresWith(), desktop: await scoresWith(desktopConfig) };
}

function teamsPart(): number {
  const index = readFileSync(join(root, 'tabs/dist/index.html'), 'utf8');
  const main = /assets\/index-[\w-]+\.js/.exec(index)?.[0] ?? '';
  const name = /teams-host-[\w-]+\.js/.exec(readFileSync(join(root, 'tabs/dist', main), 'utf8'))?.[0] ?? '';
  return sizeOf([`assets/${name}`]);
}

function sizeOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + readFileSync(join(root, 'tabs/dist', `${file}.gz`)).byteLength, 0);
}
