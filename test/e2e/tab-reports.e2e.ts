import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { wordsIn } from '../../tabs/text/words.ts';
import { overflowOf } from './support/accessibility.ts';
import { approvedDeviation, asPersona, inHundredDays } from './support/as-persona.ts';
import { aBrowser } from './support/browser.ts';
import { pdfPages } from './support/pdf-pages.ts';
import { aSandboxService } from './support/sandbox-service.ts';
import { hindrancesInEveryWay } from './support/ways.ts';

const service = aSandboxService();
const browser = aBrowser();

beforeAll(async () => {
  const leader = await asPersona(service.address(), 'leader');
  const { body } = await leader.ask('listFindings', { params: { id: 'latest' }, query: { outcome: 'gap', limit: 1 } });
  const [gap] = body.rows;
  if (gap === undefined) throw new Error('the pretend school has gaps');
  const { control, platform, population, scope } = gap;
  await approvedDeviation(service.address(), { control, platform, population, scope: scope.id, reason: 'Een pilot', until: inHundredDays });
}, 180_000);

describe('the report for the board', () => {
  test.each([
    ['nl', 'light', ['Wat het eerst moet', 'Doe dit:', 'leraar let op', 'Wat niet te zien was', 'configuratie']],
    ['nl-BE', 'dark', ['Wat het eerst moet', 'leerkracht let op', 'afwijkingen']],
    ['en', 'light', ['What comes first', 'Do this:', 'Approved deviations', 'configuration']],
  ] as const)(
    'prints in %s from a %s screen on one to three sheets, each with a head, a number and something to read',
    async (lang, look, words) => {
      const { page, complaints } = await browser.open({ persona: 'board', lang, look });
      await page.goto(`${service.address()}/tab/reports/board`);
      await page.getByRole('button', { name: /^(?:Print of bewaar|Print or save)/ }).waitFor();

      const sheets = pdfPages(await page.pdf({ preferCSSPageSize: true }));

      expect(sheets.length).toBeGreaterThanOrEqual(1);
      expect(sheets.length).toBeLessThanOrEqual(3);
      for (const [index, sheet] of sheets.entries()) {
        expect(sheet).toContain('Scholengroep De Linde');
        expect(sheet.trimEnd().replaceAll(' ', '')).toMatch(new RegExp(`\\n${index + 1}/${sheets.length}$`));
        expect(sheet.replaceAll(/\s+/g, ' ').length).toBeGreaterThan(400);
      }
      const text = sheets.join(' ').replaceAll(/\s+/g, ' ');
      // A ligature would come out as one letter that nobody searches for.
      expect(text).not.toMatch(/[\uFB00-\uFB06]/);
      for (const word of [...words, wordsIn(lang).date(inHundredDays)]) expect(text).toContain(word);
      expect(complaints).toEqual([]);
    },
  );

  test('says each state in words, so that it reads the same in grey', async () => {
    const { page } = await browser.open({ persona: 'board' });
    await page.goto(`${service.address()}/tab/reports/board`);

    await page.getByText('Wat het eerst moet').waitFor();
    const outcomes = page.getByRole('table', { name: 'Hoe het ervoor staat' });
    expect(await outcomes.getByRole('rowheader').allTextContents()).toEqual(
      expect.arrayContaining([
        expect.stringContaining('In orde'),
        expect.stringContaining('Aandachtspunt'),
        expect.stringContaining('Niet te zien'),
      ]),
    );
    const urgent = page.getByRole('region', { name: 'Wat het eerst moet' }).getByRole('listitem');
    expect(await urgent.count()).toBeGreaterThan(2);
    for (const gap of await urgent.all()) expect(await gap.innerText()).toMatch(/(?:hoog|middel|laag)[\s\S]*Doe dit: \S+/);
  });

  test('names of ten thousand letters and with HTML stay text, on a phone and on paper', async () => {
    const { page, complaints } = await browser.open({ persona: 'board', width: 320 });
    await withHostileNames(page);

    await page.goto(`${service.address()}/tab/reports/board`);
    await page.getByText('Wat het eerst moet').waitFor();
    const sheets = pdfPages(await page.pdf({ preferCSSPageSize: true }));

    expect(await page.getByText('<img src=x onerror', { exact: false }).count()).toBeGreaterThan(0);
    expect(await page.locator('img').count()).toBe(0);
    expect(await overflowOf(page)).toBe(0);
    expect(sheets.length).toBeLessThanOrEqual(6);
    expect(complaints).toEqual([]);
  });
});

describe('whoever wants everything', () => {
  test.each([
    ['Volledig verslag', '.html', '<html lang="en'],
    ['CSV', '.csv', 'Muting others'],
    ['SARIF', '.sarif', '"version": "2.1.0"'],
    ['JSON', '.json', 'lesklaar.audit/1'],
    ['Markdown', '.md', '# '],
    ['Excel', '.xlsx', 'PK'],
  ])('downloads %s in the language of their choice', async (name, extension, holds) => {
    const { page, complaints } = await browser.open({ persona: 'board' });
    await page.goto(`${service.address()}/tab/reports`);
    await page.getByRole('combobox', { name: 'Taal van het bestand' }).selectOption('en');

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Download ${name}` }).press('Enter'),
    ]);

    expect(download.suggestedFilename()).toMatch(new RegExp(`^lesklaar-.*\\${extension}`));
    expect(await readFile(await download.path(), 'latin1')).toContain(holds);
    await page.getByRole('status').filter({ hasText: 'staat bij uw downloads' }).waitFor({ state: 'attached' });
    expect(complaints).toEqual([]);
  });

  test('sees that it is being made, and what to do where it fails', async () => {
    const { page } = await browser.open({ persona: 'board' });
    await page.goto(`${service.address()}/tab/reports`);
    const held = Promise.withResolvers<void>();
    await page.route('**/api/audits/latest/report*', async (route) => {
      await held.promise;
      await route.abort();
    });

    await page.getByRole('button', { name: 'Download Excel' }).click();
    await page.getByRole('progressbar', { name: 'Excel wordt gemaakt' }).waitFor();
    held.resolve();

    await page.getByRole('alert').filter({ hasText: 'Geen verbinding' }).waitFor();
    expect(await page.getByRole('progressbar').count()).toBe(0);
  });
});

describe('the frameworks', () => {
  test('each norm tells what it asks, which rights say something about it, how these stand and what is not seen; never that the school complies', async () => {
    const { page, complaints } = await browser.open({ persona: 'dpo' });
    await page.goto(`${service.address()}/tab/reports/frameworks`);
    const main = page.getByRole('main');
    await main.getByText('Nooit een uitspraak over naleving').waitFor();
    await main.getByRole('heading', { level: 3 }).first().waitFor();

    const norms = await main.getByRole('region', { name: 'Normenkader IBP' }).getByRole('heading', { level: 3 }).allTextContents();
    const lobby = main.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^8\.5\.3/ }) });

    expect(norms).toEqual(['SM.01', 'ID.01', 'SM.04', 'PR.07']);
    expect(await lobby.innerText()).toMatch(/Wachtruimte[\s\S]*\d+ van \d+ punten in orde/);
    expect(await main.getByText('Wat Lesklaar niet ziet').count()).toBeGreaterThanOrEqual(5);
    expect((await main.innerText()).toLowerCase()).not.toMatch(/(?<!of de school )voldoet (?:aan|wel)/);
    await lobby.getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: 'Aandachtspunten' }).waitFor();
    expect(new URL(page.url()).searchParams.get('control')).toBe('lobby');
    expect(complaints).toEqual([]);
  });
});

describe('nothing keeps anybody out', () => {
  test.each([
    ['/reports', 'button:has(svg)'],
    ['/reports/board', 'ol > li'],
    ['/reports/frameworks', 'article dl'],
  ])('of %s', async (path, there) => {
    const { page, complaints } = await browser.open({ persona: 'board' });

    await page.goto(`${service.address()}/tab${path}`);
    await page.locator(`main ${there}`).first().waitFor();

    expect(await hindrancesInEveryWay(page, ['nl-BE', 'en'])).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

/** As if the tenant were full of names that nobody should choose. */
async function withHostileNames(page: Page): Promise<void> {
  const name = `<img src=x onerror="alert(1)">${'Q'.repeat(10_000)}`;
  const rewritten = async (pattern: string, fields: RegExp): Promise<unknown> =>
    page.route(pattern, async (route) => {
      const response = await route.fetch();
      const text = (await response.text()).replaceAll(fields, (_whole, field: string) => `${field}${JSON.stringify(name)}`);
      await route.fulfill({ response, body: text });
    });
  await rewritten('**/api/audits/latest/overview', /("(?:school|name|origin)":)"[^"]*"/g);
  await rewritten('**/api/exceptions', /("(?:reason|approvedBy|scope)":)"[^"]*"/g);
  await rewritten('**/api/me', /("name":)"[^"]*"/g);
}
