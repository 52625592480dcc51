import { beforeAll } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { OpenPage } from '../support/browser.ts';

/** Who has the tab open, and in which language. */
const windows = ['leader nl', 'leader en', 'leader nl-BE', 'board nl', 'teacher nl'] as const;
type Window = (typeof windows)[number];

/** The tab of one service, as several people have it open at the same time. */
export interface Visits {
  /** A page of the tab, in the window that this person already has. */
  readonly open: (path: string, window?: Window) => Promise<Page>;
  readonly go: (page: Page, path: string) => Promise<void>;
  /** What any of their browsers complained about. */
  readonly complaints: () => readonly string[];
}

type Browser = { readonly open: (wanted: { readonly persona: string; readonly lang: 'nl' | 'nl-BE' | 'en' }) => Promise<OpenPage> };

/** The windows are opened once for all tests of the file: a page that is loaded for the second time comes quickly. */
export function visitsTo(address: () => string, browser: Browser): Visits {
  const opened = new Map<Window, OpenPage>();
  beforeAll(async () => {
    for (const window of windows) {
      const [persona, lang] = window.split(' ') as [string, 'nl' | 'nl-BE' | 'en'];
      opened.set(window, await browser.open({ persona, lang }));
    }
  }, 120_000);
  const go = async (page: Page, path: string): Promise<void> => {
    await page.goto(`${address()}/tab${path}`);
  };
  return {
    go,
    open: async (path, window = 'leader nl') => {
      const page = opened.get(window)?.page;
      if (page === undefined) throw new Error('the windows are opened before the first test');
      await go(page, path);
      return page;
    },
    complaints: () => [...opened.values()].flatMap(({ complaints }) => complaints),
  };
}

export function rowOf(page: Page, item: string): Locator {
  return page.locator(`li#${item}`);
}

export async function unfold(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: `Toelichting en notities bij “${title}”` }).click();
}

/** Does something, and waits until the page tells whoever cannot see it what came of it; what it told before does not count. */
export async function tells(page: Page, text: string, act: () => Promise<unknown>): Promise<void> {
  await page.evaluate(`document.querySelectorAll('[role=status] span').forEach((told) => told.setAttribute('data-heard', ''))`);
  await act();
  await page.locator('[role=status] span:not([data-heard])').filter({ hasText: text }).waitFor({ state: 'attached' });
}

/** Keeps a form: the first button of that name in a part of the page. */
export async function keep(page: Page, part: Page | Locator = page): Promise<void> {
  await tells(page, 'Bewaard', async () => part.getByRole('button', { name: 'Bewaren', exact: true }).first().click());
}
