import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { shippedLists } from '../../src/checklists/shipped-lists.ts';
import { barriersIn, overflowOf } from './support/accessibility.ts';
import { aBrowser, type Look } from './support/browser.ts';
import { aSandboxService } from './support/sandbox-service.ts';

const service = aSandboxService();
const browser = aBrowser();

const ids = [
  'lesopafstand-randvoorwaarden',
  'kennisnet-ict-voorwaarden',
  'flexfg-aandachtspunten',
  'ovsg-stappenplan',
  'kennisnet-handreiking-ict-bekwaamheid',
] as const;

describe('every item of the five lists is there, in both languages', () => {
  test.each(ids.flatMap((id) => (['nl', 'en'] as const).map((lang) => ({ id, lang }))))('$id in $lang', async ({ id, lang }) => {
    const list = (await shippedLists().all()).find((one) => one.id === id);
    const { page } = await browser.open({ persona: 'leader', lang });

    await page.goto(`${service.address()}/tab/checklists/${id}?platforms=all`);
    await page.getByRole('heading', { level: 1, name: list?.title[lang] ?? '' }).waitFor();
    await page.locator(`li#${list?.items[0]?.id ?? ''}`).waitFor();
    const shown = await page.evaluate<readonly (readonly [string, string])[]>(
      `[...document.querySelectorAll('main li[id]')].map((row) => [row.id, row.querySelector('p').textContent])`,
    );

    expect(shown.map(([item]) => item).toSorted()).toEqual(list?.items.map((item) => item.id).toSorted());
    for (const item of list?.items ?? []) {
      const text = shown.find(([one]) => one === item.id)?.[1] ?? '';
      expect(text.endsWith(item.title[lang])).toBe(true);
    }
  });
});

test('whoever uses the keyboard only opens a row, ticks it, writes a note and saves it', async () => {
  const { page, complaints } = await browser.open({ persona: 'leader' });
  await page.goto(`${service.address()}/tab/checklists/lesopafstand-randvoorwaarden`);
  const row = page.locator('li#loa-wifi');
  await row.getByRole('checkbox').focus();

  await page.keyboard.press('Space');
  await page.getByRole('status').filter({ hasText: 'Afgevinkt' }).waitFor({ state: 'attached' });
  expect(await row.getByRole('checkbox').isChecked()).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await row.getByRole('textbox', { name: 'Notitie' }).waitFor();
  expect(await row.getByRole('button', { name: /^Toelichting/ }).getAttribute('aria-expanded')).toBe('true');
  while ((await page.evaluate<string>('document.activeElement.tagName')) !== 'TEXTAREA') await page.keyboard.press('Tab');
  await page.keyboard.type('Gemeten in elk lokaal.');
  await row.getByRole('button', { name: 'Bewaren', exact: true }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await page.getByRole('status').filter({ hasText: 'Bewaard' }).waitFor({ state: 'attached' });
  expect(complaints).toEqual([]);
});

const ways = (['light', 'dark', 'contrast'] as const satisfies readonly Look[]).flatMap((look) =>
  (
    [
      [320, look === 'dark' ? 'en' : 'nl'],
      [1440, look === 'light' ? 'en' : 'nl-BE'],
    ] as const
  ).map(([width, lang]) => ({ look, width, lang })),
);

const pages: readonly { readonly path: string; readonly open?: (page: Page) => Promise<void> }[] = [
  { path: '' },
  { path: '/lesopafstand-randvoorwaarden?item=loa-central-user-rights', open: unfoldMore },
  { path: '/kennisnet-ict-voorwaarden?item=kn-data-processing', open: unfoldMore },
  { path: '/ovsg-stappenplan?item=ovsg-prep-board-talk' },
  { path: '/kennisnet-handreiking-ict-bekwaamheid?item=knh-2-2-privacy-requirements' },
  { path: '/kennisnet-ict-voorwaarden/report' },
  { path: '/registers/subject-plan', open: addEntry },
  { path: '/registers/code-of-conduct', open: addEntry },
  { path: '/registers/session', open: addEntry },
  { path: '/own/import' },
];

describe('nothing keeps anybody out', () => {
  test.each(ways)('in $look, $lang, $width wide', async ({ look, lang, width }) => {
    const { page, complaints } = await browser.open({ persona: 'leader', look, lang, width });
    const barriers: string[] = [];
    for (const { path, open } of pages) {
      await page.goto(`${service.address()}/tab/checklists${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      await open?.(page);
      barriers.push(...(await barriersIn(page)).map((barrier) => `${path}: ${barrier}`));
      if ((await overflowOf(page)) > 0) barriers.push(`runs off the side: ${path}`);
    }

    expect(barriers).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

async function unfoldMore(page: Page): Promise<void> {
  for (const summary of await page.getByRole('main').locator('summary').all()) await summary.click();
  await page.waitForLoadState('networkidle');
}

async function addEntry(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('button').first().click();
  const add = page.getByRole('button', { name: /toevoegen$|^Add / }).last();
  if ((await add.count()) > 0) await add.click();
  for (const summary of await page.getByRole('main').locator('summary').all()) await summary.click();
}
