import type { Page } from 'playwright-core';
import type { Locale } from '../../../src/model/language.ts';
import { barriersIn, overflowOf, type Scope } from './accessibility.ts';
import type { Look } from './browser.ts';

const looks: readonly Look[] = ['light', 'dark', 'contrast'];
const widths = [320, 1440];

/** What keeps people out of a page as it is now; empty when nothing does. */
export async function hindrancesOn(page: Page, scope: Scope = 'everything'): Promise<readonly string[]> {
  const barriers = await barriersIn(page, scope);
  return (await overflowOf(page)) > 0 ? [...barriers, `runs off the side: ${page.url()}`] : barriers;
}

/**
 * What keeps people out of a page as it is now, in every way: it says everything in each language, is made narrow and wide and wears each theme, without
 * being loaded anew. It is left in the first language.
 */
export async function hindrancesInEveryWay(page: Page, langs: readonly [Locale, ...Locale[]] = ['nl', 'en']): Promise<readonly string[]> {
  const found: string[] = [];
  for (const lang of langs) {
    await speak(page, lang);
    found.push(...(await hindrancesInEveryLook(page)).map((hindrance) => `${lang}, ${hindrance}`));
  }
  await speak(page, langs[0]);
  return found;
}

/** The same in the language that it is in. In one theme everything is looked at, in the others what a theme can change. It is left wide and light. */
export async function hindrancesInEveryLook(page: Page, given: readonly number[] = widths): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of given) {
    await page.setViewportSize({ width, height: 900 });
    for (const look of looks) {
      await wear(page, look);
      const hindrances = await hindrancesOn(page, look === 'light' ? 'everything' : 'colours');
      found.push(...hindrances.map((hindrance) => `${look}, ${width} wide: ${hindrance}`));
    }
  }
  await wear(page, 'light');
  return found;
}

/** As if the device changed its colours. */
async function wear(page: Page, look: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: look === 'light' ? 'light' : 'dark', forcedColors: look === 'contrast' ? 'active' : 'none' });
  await page.locator(`html[data-theme=${look}]`).waitFor({ state: 'attached' });
  await painted(page);
}

/** As if the language were chosen at the side, which is out of reach behind a dialog. */
async function speak(page: Page, lang: Locale): Promise<void> {
  await page.evaluate(`(() => {
    const choice = [...document.querySelectorAll('select')].find((one) => [...one.options].some(({ value }) => value === 'nl-BE'));
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set.call(choice, ${JSON.stringify(lang)});
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await page.locator(`html[lang=${lang}]`).waitFor({ state: 'attached' });
  await painted(page);
}

async function painted(page: Page): Promise<void> {
  await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
}
