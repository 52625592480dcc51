import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Page } from 'playwright-core';
import type { AdaptiveCard } from '../../bot/teams/cards/card-element.ts';
import { arbitraryRecord } from '../bot/teams/arbitrary-records.ts';
import { cardsOf } from '../bot/teams/support/cards-of-record.ts';
import { barriersIn, overflowOf } from './support/accessibility.ts';
import { aBrowser, type Look, type OpenPage } from './support/browser.ts';
import { misreadIn, renderCard } from './support/card-page.ts';
import { keepPicture } from './support/keep-picture.ts';

const browser = aBrowser();
const folder = new URL('../golden/cards/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
/** On a small phone, and in a chat on a desk. */
const places: readonly (readonly [look: Look, width: number])[] = [
  ['light', 320],
  ['dark', 320],
  ['contrast', 320],
  ['light', 640],
];
const opened = new Map<string, OpenPage>();

beforeAll(async () => {
  for (const [look, width] of places) opened.set(`${look} ${width}`, await browser.open({ width, height: 400, look }));
}, 60_000);

function pageFor(look: Look, width: number): OpenPage {
  const found = opened.get(`${look} ${width}`);
  if (found === undefined) throw new Error('all pages are opened before the first test');
  return found;
}

describe.each(names)('%s', (name) => {
  const card = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as AdaptiveCard;

  test.each(places)('is drawn in %s at %i pixels: whole, with all its buttons', async (look, width) => {
    const { page, complaints } = pageFor(look, width);

    const misunderstood = await renderCard(page, card, look);
    await keepPicture(page, `${name.replace('.json', '')}-${look}-${width}`);

    expect([misunderstood, complaints]).toEqual([[], []]);
    expect(await overflowOf(page)).toBe(0);
    expect(await buttonsWithin(page, width)).toBe(buttonsIn(card));
    // Colours are the host's own, and Teams' published ones are paler than its clients are.
    expect((await barriersIn(page)).filter((barrier) => !barrier.startsWith('color-contrast'))).toEqual([]);
  });
});

const odd = fc.sample(arbitraryRecord, { numRuns: 100, seed: 11 }).flatMap((record) => cardsOf(record, 'nl'));

test.each(['light', 'dark', 'contrast'] as const)(
  'cards of a hundred odd records are understood and drawn in %s, and no name is more than text',
  async (look) => {
    const { page, complaints } = pageFor(look, 320);

    expect(await misreadIn(page, odd, look)).toEqual([]);
    expect(complaints).toEqual([]);
  },
);

/** Those that can be seen as a whole. */
async function buttonsWithin(page: Page, width: number): Promise<number> {
  const boxes = await Promise.all((await page.locator('button').all()).map(async (button) => button.boundingBox()));
  return boxes.filter((box) => box !== null && box.width > 0 && box.x >= 0 && box.x + box.width <= width).length;
}

function buttonsIn(card: AdaptiveCard): number {
  return (JSON.stringify(card.body).match(/"type":"Action\.(?:Execute|OpenUrl)"/g) ?? []).length;
}
