import type { Page } from 'playwright-core';
import { focused, until } from './until.ts';

/** So many keys at most lead from one end of a page to the other. */
const mostKeys = 400;

/** Goes on with Tab until something with this name has the focus, as somebody does who has no mouse. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let keys = 0; keys < mostKeys; keys += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await nameOfFocused(page))) return;
  }
  throw new Error(`no Tab leads to ${name}`);
}

/** To something that has yet to come: it is waited for first. */
export async function pressOn(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** The page's title has the focus after a move. */
export async function arrivedAt(page: Page, title: string): Promise<void> {
  await until(`the title “${title}” having the focus`, async () => (await page.evaluate<string>(focused)).trim() === title);
}

/** By its label, or by what it says. */
async function nameOfFocused(page: Page): Promise<string> {
  const name = await page.evaluate<string>(
    `document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.labels?.[0]?.textContent ?? document.activeElement?.textContent ?? ''`,
  );
  return name.replaceAll(/\s+/g, ' ').trim();
}
