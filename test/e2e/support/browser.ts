import { afterAll, beforeAll } from '@jest/globals';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

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

/** Debian's Chromium for the tests of a file. As root it needs --no-sandbox; a closed network makes its own errands noisy. */
export function aBrowser(): { readonly open: (wanted?: Wanted) => Promise<OpenPage> } {
  let browser: Browser | undefined;
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
  }, 60_000);
  afterAll(async () => browser?.close());
  return {
    async open({ persona, ...wanted } = {}) {
      if (browser === undefined) throw new Error('the browser is opened before the first test');
      const context = await browser.newContext(contextOptions(wanted));
      const page = await context.newPage();
      if (persona !== undefined) await page.addInitScript(`sessionStorage.setItem('lesklaar.persona', '${persona}')`);
      const complaints: string[] = [];
      const requests: string[] = [];
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
