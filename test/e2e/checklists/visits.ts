import type { Locator, Page } from 'playwright-core';
import type { OpenPage } from '../support/browser.ts';

/** The tab of one service, as several people have it open at the same time. */
export interface Visits {
  /** A page of the tab, in the window that this person already has. */
  readonly open: (path: string, persona?: string, lang?: 'nl' | 'nl-BE' | 'en') => Promise<Page>;
  readonly go: (page: Page, path: string) => Promise<void>;
  /** What any of their browsers complained about. */
  readonly complaints: () => readonly string[];
}

type Browser = { readonly open: (wanted: { readonly persona: string; readonly lang: 'nl' | 'nl-BE' | 'en' }) => Promise<OpenPage> };

export function visitsTo(address: () => string, browser: Browser): Visits {
  const windows = new Map<string, Promise<OpenPage>>();
  const go = async (page: Page, path: string): Promise<void> => {
    await page.goto(`${address()}/tab${path}`);
  };
  const heard: string[] = [];
  return {
    go,
    open: async (path, persona = 'leader', lang = 'nl') => {
      const key = `${persona} ${lang}`;
      const opened = windows.get(key) ?? browser.open({ persona, lang });
      windows.set(key, opened);
      const { page, complaints } = await opened;
      await go(page, path);
      heard.push(...complaints.splice(0));
      return page;
    },
    complaints: () => heard,
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
