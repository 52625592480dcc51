import { setTimeout } from 'node:timers/promises';
import type { Frame, Page } from 'playwright-core';

/** Milliseconds between two looks, and for all of them together. */
const between = 50;
const longest = 60_000;

/** For what no page shows: looks again and again. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let looked = 0; looked < longest; looked += between) {
    if (await isSo()) return;
    await setTimeout(between);
  }
  throw new Error(`it never came to ${what}`);
}

/** Name or text of what has the focus. */
export const focused = `(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '')`;

/** The focus is on what has this name or text. */
export async function untilFocused(page: Page | Frame, name: string): Promise<void> {
  await until(`the focus on “${name}”`, async () => (await page.evaluate<string>(focused)) === name);
}
