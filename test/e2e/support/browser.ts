import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';

export type Look = 'light' | 'dark' | 'contrast';

export interface OpenPage {
  readonly page: Page;
  /** What the browser complained about: scripts that failed, styles and requests that the page's policy refused. */
  readonly complaints: string[];
  /** Every address that was asked for. */
  readonly requests: string[];
}

export interface Wanted {
  readonly width?: number;
  readonly height?: number;
  readonly look?: Look;
  readonly lang?: 'nl' | 'nl-BE' | 'en';
  /** Somebody of the pretend school, as if chosen before. */
  readonly persona?: string;
}

/** Milliseconds: a machine may be slow, and nothing is told by time. */
const longest = 60_000;

interface Around {
  /** Hosts beside this machine that a page may ask something of. */
  readonly mayAsk?: readonly string[];
}

/**
 * Debian's Chromium for the tests of a file; what a test opens is closed behind it, and nothing may have been asked of anybody else. As root it needs
 * --no-sandbox; a closed network makes its own errands noisy.
 */
export function aBrowser({ mayAsk = [] }: Around = {}): { readonly open: (wanted?: Wanted) => Promise<OpenPage> } {
  let browser: Browser | undefined;
  const opened: { readonly context: BrowserContext; readonly requests: readonly string[] }[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Chromium keeps pages of the internet from framing this machine; here the tab really is on it.
        '--disable-features=LocalNetworkAccessChecks',
      ],
    });
  }, 120_000);
  // What a file opens for all of its tests stays open.
  beforeEach(() => void opened.splice(0));
  afterEach(async () => {
    const all = opened.splice(0);
    for (const { context } of all) await context.close();
    const hosts = all.flatMap(({ requests }) => requests.map((url) => new URL(url))).filter(({ protocol }) => protocol.startsWith('http'));
    const foreign = hosts.map(({ hostname }) => hostname).filter((host) => host !== '127.0.0.1' && !mayAsk.includes(host));
    expect(foreign).toEqual([]);
  });
  afterAll(async () => browser?.close());
  return {
    async open({ persona, ...wanted } = {}) {
      if (browser === undefined) throw new Error('the browser is opened before the first test');
      const context = await browser.newContext(contextOptions(wanted));
      context.setDefaultTimeout(longest);
      const page = await context.newPage();
      if (persona !== undefined) await page.addInitScript(`sessionStorage.setItem('lesklaar.persona', '${persona}')`);
      const complaints: string[] = [];
      const requests: string[] = [];
      opened.push({ context, requests });
      page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => requests.push(request.url()));
      return { page, complaints, requests };
    },
  };
}

function contextOptions({ width = 1440, height = 900, look = 'light', lang = 'nl' }: Wanted): BrowserContextOptions {
  return {
    viewport: { width, height },
    colorScheme: look === 'light' ? 'light' : 'dark',
    forcedColors: look === 'contrast' ? 'active' : 'none',
    reducedMotion: 'reduce',
    locale: lang,
  };
}
