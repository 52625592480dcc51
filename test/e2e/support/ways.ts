import type { Page } from 'playwright-core';
import { barriersIn, overflowOf } from './accessibility.ts';
import type { Look } from './browser.ts';

const looks: readonly Look[] = ['light', 'dark', 'contrast'];

/** Every way in which a page has to be usable by everybody. */
export const ways = looks.flatMap((look) => (['nl', 'en'] as const).flatMap((lang) => [320, 1440].map((width) => ({ look, lang, width }))));

/** What keeps people out of a page as it is now; empty when nothing does. */
export async function hindrancesOn(page: Page): Promise<readonly string[]> {
  const barriers = await barriersIn(page);
  return (await overflowOf(page)) > 0 ? [...barriers, `runs off the side: ${page.url()}`] : barriers;
}
