import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chromium, type Browser, type Page } from 'playwright-core';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lesklaar-e2e-'));
const report = join(folder, 'verslag.html');

let browser: Browser;
let page: Page;
const requests: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  const command = ['src/cli/lesklaar.mjs', 'audit', '--format', 'html', '--out', report, '--lang', 'nl'];
  const samples = ['--teams', 'src/samples/teams/tenant-a-policies.json', '--google', 'src/samples/google/tenant-b-meet.json'];
  execFileSync(process.execPath, [...command, ...samples], { cwd: root });
  // Debian's Chromium; as root it needs --no-sandbox, and a closed network makes its own errands noisy.
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  page = await browser.newPage();
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(pathToFileURL(report).href);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('an administrator opens the report of a real tenant', () => {
  test('it is one page in Dutch that asks nothing of any network', async () => {
    expect(await page.getAttribute('html', 'lang')).toMatch(/^nl/);
    expect(requests.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('what is right stands above the points of attention', async () => {
    const headings = await page.locator('h2').allTextContents();

    expect(headings.findIndex((text) => /in orde/i.test(text))).toBeGreaterThanOrEqual(0);
    expect(headings.findIndex((text) => /in orde/i.test(text))).toBeLessThan(headings.findIndex((text) => /aandachtspunt/i.test(text)));
  });

  test.each([
    ['a desk', 1280],
    ['a phone', 360],
  ])('nothing runs off the side on %s', async (_place, width) => {
    await page.setViewportSize({ width, height: 800 });

    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });

  test('a command to paste is there as a whole', async () => {
    const commands = await page.locator('code').allTextContents();

    expect(commands.join('\n')).toContain('Set-CsTeamsMeetingPolicy -Identity "Custom Policy 1" -AllowCloudRecording $false');
  });

  test('it prints', async () => {
    const pdf = await page.pdf({ format: 'A4' });

    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(20_000);
  });
});
