import { describe, expect, test } from '@jest/globals';
import { aBrowser } from './support/browser.ts';
import { aSandboxService } from './support/sandbox-service.ts';
import { untilFocused } from './support/until.ts';
import { hindrancesInEveryLook, hindrancesInEveryWay } from './support/ways.ts';
import { mostWeight, weightOf } from './support/weight.ts';

const service = aSandboxService();
const browser = aBrowser();

describe('somebody opens the tab of the pretend school in a browser', () => {
  test('they choose as whom they look, are remembered in this window, and can look as somebody else', async () => {
    const { page, complaints } = await browser.open();

    await page.goto(`${service.address()}/tab/`);
    await page.getByRole('button', { name: /Joris Wouters/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Overzicht' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Overzicht' }).waitFor();

    expect(await page.getByRole('complementary', { name: 'Proefopstelling' }).innerText()).toContain('verzonnen');
    await page.getByRole('button', { name: 'Kijk als iemand anders' }).click();
    await page.getByRole('heading', { level: 1, name: 'Welkom bij Lesklaar' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('the start page leads to it', async () => {
    const { page, complaints } = await browser.open({ lang: 'en' });

    await page.goto(`${service.address()}/`);
    await page.getByRole('link', { name: 'Open Lesklaar' }).click();

    await page.getByRole('heading', { level: 1, name: 'Welcome to Lesklaar' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('the overview says what is right, what is open, for whom, and from what this was read; nothing comes from elsewhere', async () => {
    const { page, complaints, requests } = await browser.open({ persona: 'board' });

    await page.goto(`${service.address()}/tab/`);
    const main = page.getByRole('main');
    await main.getByText(/^Van de \d+ punten zijn er \d+ in orde/).waitFor();
    await main.getByRole('heading', { level: 2, name: 'Waaruit dit gelezen is' }).waitFor();

    expect(await main.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      'Aandachtspunten',
      'Leerlingen die meer mogen dan gewenst',
      'Begin hier',
      'Sinds de vorige keer',
      'Per school en platform',
      expect.stringMatching(/^Wat niet te zien was \d+$/),
      'Waaruit dit gelezen is',
    ]);
    expect(await main.getByRole('rowheader').allTextContents()).toEqual(
      expect.arrayContaining(['Basisschool De Linde', 'Linde College', 'Academie De Linde']),
    );
    expect(
      await main
        .getByText(/^[\d.]+ van [\d.]+$/)
        .first()
        .innerText(),
    ).toMatch(/van 1\.860$/);
    expect(await weightOf(requests)).toBeLessThanOrEqual(mostWeight);
    expect(complaints).toEqual([]);
  });

  test('what could not be seen tells how to find out, with a command to copy', async () => {
    const { page } = await browser.open({ persona: 'admin' });

    await page.goto(`${service.address()}/tab/`);
    await page.getByRole('button', { name: /^Toon nog \d+ manieren?$/ }).click();
    const way = page.getByRole('listitem').filter({ hasText: 'TeamsMessagingPolicy' }).first();
    await way.locator('summary').click();

    expect(await way.getByRole('group', { name: 'Opdracht voor PowerShell' }).innerText()).toContain('Get-CsTeamsMessagingPolicy');
    expect(await way.getByRole('link', { name: /Naar het beheercentrum/ }).getAttribute('href')).toMatch(/^https:\/\/admin\.teams/);
  });

  test('an administrator checks now, sees how far it is, and hears how it ended', async () => {
    const { page } = await browser.open({ persona: 'admin' });
    await page.goto(`${service.address()}/tab/`);
    const before = await page.getByText(/^Gelezen op/).innerText();

    await page.getByRole('button', { name: 'Nu controleren' }).click();
    await page
      .getByRole('region', { name: 'Bezig met controleren' })
      .getByText(/Google Meet – /)
      .waitFor();
    await page.getByRole('status').filter({ hasText: 'De controle is klaar.' }).waitFor({ state: 'attached' });

    await page.getByText('Niets veranderd').waitFor();
    expect(await page.getByText(/^Vergeleken met/).innerText()).toBe(before.replace('Gelezen op', 'Vergeleken met'));
  });

  test('a service that went away is told in plain words, and what was read stays', async () => {
    const { page } = await browser.open({ persona: 'admin' });
    await page.goto(`${service.address()}/tab/`);
    await page.getByText(/^Van de \d+ punten/).waitFor();

    await page.route('**/api/**', (route) => route.abort());
    await page.getByRole('button', { name: 'Nu controleren' }).click();

    expect(await page.getByRole('alert').filter({ hasText: 'Geen verbinding' }).innerText()).toContain('Probeer opnieuw');
    expect(await page.getByText(/^Van de \d+ punten/).isVisible()).toBe(true);
  });
});

describe('each role has pages of its own', () => {
  test.each([
    ['teacher', ['Mijn lessen'], 'Mijn lessen'],
    ['board', ['Overzicht', 'Aandachtspunten', 'Afwijkingen', 'Leerlingen en personeel'], 'Overzicht'],
  ])('a %s starts where their work is', async (persona, names, start) => {
    const { page } = await browser.open({ persona });

    await page.goto(`${service.address()}/tab/`);
    await page.getByRole('heading', { level: 1, name: start }).waitFor();

    const links = await page.getByRole('navigation').getByRole('link').allTextContents();
    expect(links).toEqual(expect.arrayContaining(names));
    expect(links.includes('Overzicht')).toBe(persona !== 'teacher');
  });

  test('a leader starts no audit, and a page of another role says that it is', async () => {
    const leader = await browser.open({ persona: 'leader' });
    const teacher = await browser.open({ persona: 'teacher' });

    await leader.page.goto(`${service.address()}/tab/`);
    await leader.page.getByText(/^Van de \d+ punten/).waitFor();
    await teacher.page.goto(`${service.address()}/tab/settings`);

    expect(await leader.page.getByRole('button', { name: 'Nu controleren' }).count()).toBe(0);
    await teacher.page.getByRole('heading', { level: 1, name: 'Deze pagina hoort niet bij uw rol' }).waitFor();
  });
});

describe('whoever uses the keyboard only', () => {
  test('skips to the content, goes through the parts, and hears the title of each', async () => {
    const { page } = await browser.open({ persona: 'admin' });
    await page.goto(`${service.address()}/tab/`);
    await page.getByText(/^Van de \d+ punten/).waitFor();

    await page.keyboard.press('Tab');
    await untilFocused(page, 'Naar de inhoud');
    await page.keyboard.press('Enter');
    await page.locator('main:focus').waitFor();
    await page.keyboard.press('Tab');
    await untilFocused(page, 'Nu controleren');

    await page.getByRole('link', { name: 'Geschiedenis' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Geschiedenis' }).waitFor();

    await untilFocused(page, 'Geschiedenis');
    expect(await page.title()).toBe('Geschiedenis – Lesklaar');
    expect(await page.getByRole('link', { name: 'Geschiedenis' }).getAttribute('aria-current')).toBe('page');
  });

  test('opens the menu on a phone, leaves it with Escape, and it closes behind them', async () => {
    const { page } = await browser.open({ persona: 'admin', width: 360 });
    await page.goto(`${service.address()}/tab/`);
    const button = page.getByRole('button', { name: 'Menu openen' });

    await button.press('Enter');
    await page.getByRole('dialog').getByRole('link', { name: 'Overzicht' }).waitFor();
    await page.keyboard.press('Escape');
    await untilFocused(page, 'Menu openen');

    await button.press('Enter');
    await page.getByRole('dialog').getByRole('link', { name: 'Verslagen' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Verslagen' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await untilFocused(page, 'Verslagen');
  });
});

describe('the language is the reader’s', () => {
  test('it follows the browser, an address, and a choice that stays', async () => {
    const { page } = await browser.open({ persona: 'admin', lang: 'en' });

    await page.goto(`${service.address()}/tab/`);
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    await page.goto(`${service.address()}/tab/?lang=nl`);
    await page.getByRole('heading', { level: 1, name: 'Overzicht' }).waitFor();
    await page.getByRole('link', { name: 'Verslagen' }).click();
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html[data-theme=dark]').waitFor({ state: 'attached' });
    await page.getByRole('heading', { level: 1, name: 'Verslagen' }).waitFor();
    await page.goto(`${service.address()}/tab/settings`);
    await page.getByRole('combobox', { name: 'Language' }).selectOption('nl-BE');
    await page.getByRole('heading', { level: 1, name: 'Instellingen' }).waitFor();
    await page.reload();

    await page.getByRole('heading', { level: 1, name: 'Instellingen' }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('nl-BE');
  });
});

describe('nothing keeps anybody out', () => {
  test.each(['nl', 'en'] as const)('of choosing as whom to look, in %s', async (lang) => {
    const { page, complaints } = await browser.open({ lang });

    await page.goto(`${service.address()}/tab/`);
    await page.getByRole('button', { name: /Joris Wouters/ }).waitFor();

    expect(await hindrancesInEveryLook(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('of the overview', async () => {
    const { page, complaints } = await browser.open({ persona: 'admin' });

    await page.goto(`${service.address()}/tab/`);
    await page.getByText(/^Van de \d+ punten/).waitFor();
    for (const summary of await page.getByRole('main').locator('summary').all()) await summary.click();

    expect(await hindrancesInEveryWay(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test.each(['nl', 'en'] as const)('of the menu on a phone, in %s', async (lang) => {
    const { page, complaints } = await browser.open({ persona: 'admin', lang, width: 320 });

    await page.goto(`${service.address()}/tab/`);
    await page.getByRole('button', { name: /^(?:Menu openen|Open menu)$/ }).click();
    await page.getByRole('dialog').waitFor();

    expect(await hindrancesInEveryLook(page, [320])).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
