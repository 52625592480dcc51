import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** What stands on the whole page, to be looked at: `SCREENS=/tmp/screens npm run e2e -- google-chat`. Without SCREENS nothing is kept. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const screens = process.env['SCREENS'];
  if (screens === undefined) return;
  mkdirSync(screens, { recursive: true });
  await page.screenshot({ path: join(screens, `${name}.png`), fullPage: true });
}
