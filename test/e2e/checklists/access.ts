import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { shippedLists } from '../../../src/checklists/shipped-lists.ts';
import { registry } from '../../../src/checklists/registry.ts';
import { hindrancesInEveryWay } from '../support/ways.ts';
import { rowOf, tells, type Visits } from './visits.ts';

const languages = ['nl', 'en'] as const;

export function accessJourneys({ open, complaints }: Visits): void {
  describe('every item of the five lists is there, in both languages', () => {
    test.each(registry.flatMap((id) => languages.map((lang) => ({ id, lang }))))('$id in $lang', async ({ id, lang }) => {
      const list = (await shippedLists().all()).find((one) => one.id === id);
      const page = await open(`/checklists/${id}?platforms=all`, lang === 'nl' ? 'leader nl' : 'leader en');
      await page.locator(`li#${list?.items.at(-1)?.id ?? ''}`).waitFor();
      const shown = await page.evaluate<readonly (readonly [string, string])[]>(
        `[...document.querySelectorAll('main li[id]')].map((row) => [row.id, row.querySelector('p').textContent])`,
      );

      expect(shown.map(([item]) => item).toSorted()).toEqual(list?.items.map((item) => item.id).toSorted());
      const mistold = list?.items.filter((item) => shown.find(([one]) => one === item.id)?.[1].endsWith(item.title[lang]) !== true);
      expect(mistold?.map((item) => item.id)).toEqual([]);
    });
  });

  test('whoever uses the keyboard only opens a row, ticks it, writes a note and saves it', async () => {
    const page = await open('/checklists/lesopafstand-randvoorwaarden');
    const row = rowOf(page, 'loa-wifi');
    await row.getByRole('checkbox').focus();

    await tells(page, 'Afgevinkt', async () => page.keyboard.press('Space'));
    expect(await row.getByRole('checkbox').isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await row.getByRole('textbox', { name: 'Notitie' }).waitFor();
    expect(await row.getByRole('button', { name: /^Toelichting/ }).getAttribute('aria-expanded')).toBe('true');
    while ((await page.evaluate<string>('document.activeElement.tagName')) !== 'TEXTAREA') await page.keyboard.press('Tab');
    await page.keyboard.type('Gemeten in elk lokaal.');
    await row.getByRole('button', { name: 'Bewaren', exact: true }).waitFor();
    await tells(page, 'Bewaard', async () => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    });
  });

  describe('nothing keeps anybody out, in any language, width or theme', () => {
    test.each(pages)('$path', async ({ path, ready, prepare }) => {
      const page = await open(`/checklists${path}`);
      await ready(page).first().waitFor();
      await prepare?.(page);

      expect(await hindrancesInEveryWay(page)).toEqual([]);
    });
  });

  test('no browser complained of anything', async () => {
    await open('/checklists');
    // What was refused on purpose: a change that came too late, a list with something wrong in it.
    expect(complaints().filter((complaint) => !/status of 4(12|22)/.test(complaint))).toEqual([]);
  });
}

interface AccessPage {
  readonly path: string;
  /** What is there when all of it is. */
  readonly ready: (page: Page) => ReturnType<Page['locator']>;
  readonly prepare?: (page: Page) => Promise<void>;
}

const pages: readonly AccessPage[] = [
  { path: '', ready: (page) => page.locator('main li a') },
  {
    path: '/lesopafstand-randvoorwaarden?item=loa-central-user-rights',
    ready: (page) => rowOf(page, 'loa-central-user-rights').getByRole('heading', { name: 'Wat de controle ziet' }),
    prepare: unfoldAll,
  },
  {
    path: '/kennisnet-ict-voorwaarden?item=kn-data-processing',
    ready: (page) => rowOf(page, 'kn-data-processing').getByRole('radio'),
    prepare: unfoldAll,
  },
  { path: '/ovsg-stappenplan?item=ovsg-prep-board-talk', ready: (page) => page.getByRole('button', { name: 'Besluit vastleggen' }) },
  {
    path: '/kennisnet-handreiking-ict-bekwaamheid?item=knh-2-2-privacy-requirements',
    ready: (page) => page.getByRole('heading', { name: 'Hoe de instellingen er nu voor staan' }),
  },
  { path: '/kennisnet-ict-voorwaarden/report', ready: (page) => page.getByRole('heading', { level: 2, name: /overzicht/i }) },
  {
    path: '/registers/subject-plan',
    ready: (page) => page.getByRole('button', { name: 'Vak plannen' }),
    prepare: async (page) => adding(page, 'Vak plannen', 'Les toevoegen'),
  },
  {
    path: '/registers/code-of-conduct',
    ready: (page) => page.getByRole('button', { name: 'Gedragscode opstellen' }),
    prepare: async (page) => adding(page, 'Gedragscode opstellen', 'Groep of team toevoegen'),
  },
  {
    path: '/registers/session',
    ready: (page) => page.getByRole('button', { name: 'Gesprek voorbereiden' }),
    prepare: async (page) => {
      await adding(page, 'Gesprek voorbereiden');
      await unfoldAll(page);
    },
  },
  { path: '/own/import', ready: (page) => page.getByLabel('Of plak de lijst hier') },
];

/** Whatever can be unfolded, and has come by then. */
async function unfoldAll(page: Page): Promise<void> {
  const folded = page.getByRole('main').locator('details:not([open]) > summary');
  for (let count = await folded.count(); count > 0; count = await folded.count()) await folded.first().click();
  await page.getByRole('main').getByText('Bezig met laden').first().waitFor({ state: 'detached' });
}

async function adding(page: Page, ...buttons: readonly string[]): Promise<void> {
  for (const name of buttons) await page.getByRole('button', { name }).first().click();
}
