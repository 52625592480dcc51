import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aBrowser } from './support/browser.ts';
import { aSandboxService } from './support/sandbox-service.ts';

const service = aSandboxService();
const browser = aBrowser();
const tickList = '/checklists/lesopafstand-randvoorwaarden';

describe('the tick list of lesopafstand.nl', () => {
  test('LOA-1: a leader finds it among the lists, with its rows, parts, explanation and links', async () => {
    const page = await opened('/checklists');

    await page.getByRole('link', { name: 'Checklist randvoorwaarden voor les op afstand' }).click();
    await page.getByRole('heading', { level: 1, name: /^Checklist randvoorwaarden/ }).waitFor();
    await page.getByRole('heading', { level: 2, name: /^Ict-infrastructuur/ }).waitFor();
    await unfold(page, 'Wifi en internetverbinding');

    expect(await page.getByRole('main').locator('li[id^="loa-"]').count()).toBe(30);
    expect(
      await rowOf(page, 'loa-wifi')
        .getByRole('link', { name: /opent in een nieuw venster/ })
        .count(),
    ).toBeGreaterThan(0);
  });

  test('LOA-2: a row is ticked with a note, evidence, an owner and a day; the history tells all of it, also after it was unticked', async () => {
    const page = await opened(tickList);
    const row = rowOf(page, 'loa-elo');

    await row.getByRole('checkbox').check();
    await said(page, 'Afgevinkt: “Elektronische leeromgeving (elo)”');
    await unfold(page, 'Elektronische leeromgeving (elo)');
    await row.getByRole('textbox', { name: 'Notitie' }).fill('Werkt sinds september.');
    await row.getByLabel('Link naar bewijs').fill('https://school.example/elo');
    await row.getByRole('button', { name: 'Ik doe dit' }).click();
    await row.getByLabel('Uiterlijk').fill('2027-02-01');
    await row.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await said(page, 'Bewaard');
    await row.getByRole('checkbox').uncheck();
    await said(page, 'Weer open: “Elektronische leeromgeving (elo)”');
    await row.getByText('Geschiedenis').click();
    await row.getByText(/vinkte dit af/).waitFor();

    const history = await row.getByRole('listitem').allInnerTexts();
    expect(history.join('\n')).toMatch(/zette dit weer open[^]*wees dit toe[^]*notitie: – → “Werkt sinds september\.”[^]*vinkte dit af/);
    expect(await row.getByText('voor Ingrid Hoekstra').first().isVisible()).toBe(true);
  });

  test('LOA-4: the row on central rights cannot be ticked by hand, and leads from each failing setting to its gap', async () => {
    const page = await opened(`${tickList}?item=loa-central-user-rights`);
    const row = rowOf(page, 'loa-central-user-rights');
    await row.getByRole('heading', { name: 'Wat de controle ziet' }).waitFor();

    expect(await row.getByRole('checkbox').count()).toBe(0);
    await row.getByRole('link', { name: 'Bekijk en los op: Opnemen starten' }).click();
    await page.getByRole('heading', { level: 1, name: 'Aandachtspunten' }).waitFor();
    expect(new URL(page.url()).search).toBe('?control=recording');
  });

  test('LOA-12: “mine” and a search leave the rest out, and stand in the address', async () => {
    const page = await opened(`${tickList}?whose=mine`);
    await page.getByLabel('Alleen wat voor mij is').waitFor();

    await page.getByLabel('Zoek in deze lijst').fill('bewaard');
    await page.getByText('Hoe lang opnames worden bewaard').waitFor();
    await page.getByText('Webcams en digiborden').waitFor({ state: 'detached' });

    expect(new URL(page.url()).search).toBe('?whose=mine&search=bewaard');
    await page.getByLabel('Zoek in deze lijst').fill('bestaat niet');
    await page.getByText('Niets past hierbij').waitFor();
  });

  test('two people at once: whoever comes second is told, sees what stands now, and neither loses anything', async () => {
    const leader = await opened(`${tickList}?item=loa-platform`);
    const board = await opened(`${tickList}?item=loa-platform`, 'board');
    const [ours, theirs] = [rowOf(leader, 'loa-platform'), rowOf(board, 'loa-platform')];
    await ours.getByRole('textbox', { name: 'Notitie' }).fill('Wij kozen Teams.');
    await ours.getByLabel('Uiterlijk').fill('2027-03-01');

    await theirs.getByRole('textbox', { name: 'Notitie' }).fill('Het bestuur kiest in januari.');
    await theirs.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await said(board, 'Bewaard');
    await ours.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await ours.getByText('Nu staat er: “Het bestuur kiest in januari.”').waitFor();

    expect(await ours.getByRole('textbox', { name: 'Notitie' }).inputValue()).toBe('Wij kozen Teams.');
    await ours.getByRole('textbox', { name: 'Notitie' }).fill('Het bestuur kiest in januari; wij kozen Teams.');
    await ours.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await said(leader, 'Bewaard');
    await board.reload();
    expect(await theirs.getByRole('textbox', { name: 'Notitie' }).inputValue()).toBe('Het bestuur kiest in januari; wij kozen Teams.');
    expect(await theirs.getByLabel('Uiterlijk').inputValue()).toBe('2027-03-01');
  });
});

describe('registers', () => {
  test('LOA-7: a protocol is drawn up, held against the tenant, and printed', async () => {
    const page = await opened('/checklists/registers/recordings-protocol');

    await page.getByRole('button', { name: 'Protocol opstellen' }).click();
    await page.getByLabel('Bewaartermijn in dagen').fill('30');
    await page.getByLabel('Wie opnames daarna verwijdert').fill('de ict-coördinator');
    await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await page
      .getByText(/Het protocol zegt 30 dagen; de omgeving bewaart ze \d+ dagen/)
      .first()
      .waitFor();
    await page.getByRole('link', { name: /^Pagina om af te drukken/ }).click();

    await page.getByRole('heading', { level: 1, name: 'Protocol voor opnames van lessen' }).waitFor();
    expect(await page.getByRole('main').innerText()).toContain('Opnames blijven ten hoogste 30 dagen staan');
  });

  test('LOA-8, LOA-3: an agreement on recording ticks the part that asks for it', async () => {
    const page = await opened('/checklists/registers/recording-agreement');

    await page.getByRole('button', { name: 'Afspraak toevoegen' }).click();
    await page.getByLabel('Welke lessen').fill('Lessen van groep 8 voor wie thuis is');
    await page.getByLabel('Hoe', { exact: true }).selectOption({ label: 'opgenomen om later te bekijken' });
    await page.getByLabel('Waarom').fill('Om later te herhalen.');
    await page.getByLabel('Besloten door').fill('het team');
    await page.getByLabel('Geldt vanaf').fill('2026-01-01');
    await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await page.getByText('Hiermee mogen leraren deze lessen opnemen.').waitFor();
    await page.getByRole('link', { name: 'Terug naar de lijst' }).click();

    await page.getByText('Afspraken over live streamen en opnemen van lessen').waitFor();
    expect(await rowOf(page, 'loa-stream-record-agreements').innerText()).toMatch(/\d van 3 onderdelen/);
  });

  test('FG-4, FG-5: an app that takes a parent’s address asks to inform parents first', async () => {
    const page = await opened('/checklists/registers/approved-app');

    await page.getByRole('button', { name: 'App toevoegen' }).click();
    await page.getByLabel('App', { exact: true }).fill('Knutselkrant');
    await page.getByLabel('Aanmelden vraagt een mailadres van een ouder').check();
    await page.getByLabel('Eerste gebruik').fill('2027-01-11');
    await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await page.getByText('Informeer ouders voordat hun mailadres wordt gebruikt.').waitFor();
    await page.goto(`${service.address()}/tab/checklists`);

    await page.getByRole('link', { name: /Informeer ouders vooraf.*Knutselkrant/ }).waitFor();
  });
});

describe('a list of one’s own', () => {
  test('is looked at first, with the line that is wrong; then it stands among the others', async () => {
    const page = await opened('/checklists/own/import');

    await page.getByLabel('Of plak de lijst hier').fill('schemaVersion: 1\nid: start\ntype: tick-lijst\n');
    await page.getByRole('button', { name: 'Kijk wat erin staat' }).click();
    expect(await page.getByRole('alert').innerText()).toMatch(/3/);
    await page.getByLabel('Of plak de lijst hier').fill('');
    await page.getByRole('button', { name: 'Begin met een voorbeeld' }).click();
    await page.getByRole('button', { name: 'Kijk wat erin staat' }).click();
    await page.getByText('Afvinklijst met 1 deel en 2 punten.').waitFor();
    await page.getByRole('button', { name: 'Breng de lijst in' }).click();
    await page.getByRole('link', { name: 'Open de lijst' }).click();

    await page.getByRole('heading', { level: 1, name: 'Begin van het schooljaar' }).waitFor();
    await page.getByText('Nieuwe leerlingen hebben een account').waitFor();
  });
});

async function opened(path: string, persona = 'leader'): Promise<Page> {
  const { page } = await browser.open({ persona });
  await page.goto(`${service.address()}/tab${path}`);
  return page;
}

function rowOf(page: Page, item: string): ReturnType<Page['locator']> {
  return page.locator(`li#${item}`);
}

async function unfold(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: `Toelichting en notities bij “${title}”` }).click();
}

async function said(page: Page, text: string): Promise<void> {
  await page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });
}
