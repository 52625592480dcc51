import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aBrowser } from './support/browser.ts';
import { aSandboxService } from './support/sandbox-service.ts';

const service = aSandboxService();
const browser = aBrowser();
const scan = '/checklists/kennisnet-ict-voorwaarden';

describe('the maturity scan of Kennisnet', () => {
  test('KN-1, KN-4, KN-5, KN-6, KN-7: a leader fills it in, chooses and orders, and prints the report', async () => {
    const page = await opened(scan);
    await answer(page, 'Verwerking van gegevens', 'Niveau 1');
    await answer(page, 'Voldoen aan ketenafspraken', 'Niveau 1');
    await answer(page, 'Ict-ondersteuning', 'Hier doen wij nog niets aan');
    await answer(page, 'Testen van de keten', 'Nog navragen');
    const asked = page.locator('li#kn-test-chain');
    await asked.getByLabel('Wie weet dit?').fill('Mo van de leerlingadministratie');
    await asked.getByRole('button', { name: 'Bewaren', exact: true }).first().click();
    await said(page, 'Bewaard');

    const suggested = page.getByRole('button', { name: /^Kies “/ });
    await suggested.first().waitFor();
    expect(await suggested.first().getAttribute('aria-label')).toBe('Kies “Verwerking van gegevens” om in te groeien');
    await page.getByRole('button', { name: 'Kies “Ict-ondersteuning” om in te groeien' }).click();
    await page.getByRole('button', { name: 'Zet “Ict-ondersteuning” hoger' }).waitFor();
    await page.getByRole('button', { name: 'Kies “Verwerking van gegevens” om in te groeien' }).click();
    await page.getByRole('button', { name: 'Zet “Verwerking van gegevens” hoger' }).click();
    await said(page, '“Verwerking van gegevens” staat nu op plaats 1');

    await page.getByRole('link', { name: 'Verslag om af te drukken' }).click();
    await page.getByRole('heading', { level: 2, name: /Volledig overzicht|overzicht/i }).waitFor();
    const text = textOfPdf(await page.pdf({ format: 'A4' }));

    expect(text).toContain('Scholengroep De Linde');
    expect(text).toMatch(/1\. Verwerking van gegevens[^]*2\. Ict-ondersteuning/);
    expect(text).toMatch(/niveau 1 van 5; geadviseerd minimaal 2; wettelijke bepaling; gekozen om in te groeien/);
    expect(text).not.toMatch(/[ﬀ-ﬆ\uFFFD]/u);
    await page.goto(`${service.address()}/tab/checklists`);
    await page.getByRole('link', { name: 'Nog navragen: Testen van de keten' }).waitFor();
  });

  test('KN-9: the next step of what was chosen becomes an action with an owner and a day', async () => {
    const page = await opened(scan);

    await page.getByRole('link', { name: 'Maak hier een actie van' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Acties' }).waitFor();
    expect(await page.getByLabel('Wat', { exact: true }).inputValue()).not.toBe('');
    await page.getByRole('button', { name: 'Ik doe dit' }).click();
    await page.getByLabel('Uiterlijk').fill('2027-04-01');
    await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await page.getByText('Nog te doen.').waitFor();

    expect(await page.getByRole('main').innerText()).toContain('Ingrid Hoekstra');
  });

  test('KN-8, KN-11: years stand side by side, and a missing text of a level is written without a programmer', async () => {
    const page = await opened(scan);
    await page.getByText('Naast een eerder jaar').click();
    await page.getByRole('row', { name: /Verwerking van gegevens/ }).waitFor();
    expect(await page.getByRole('row', { name: /Verwerking van gegevens/ }).innerText()).toMatch(/niet bekend\s+1\s+nieuw/);

    await page.goto(`${service.address()}/tab/checklists/registers/level-text?list=kennisnet-ict-voorwaarden&for=kn-data-processing`);
    await page.getByRole('button', { name: 'Tekst toevoegen' }).click();
    await page.getByLabel('Niveau', { exact: true }).fill('5');
    await page.getByLabel('Wat dit niveau zegt (in het Nederlands)').fill('Wij evalueren jaarlijks met de FG.');
    await page.getByLabel('Wat dit niveau zegt (in het Engels)').fill('We evaluate yearly with the DPO.');
    await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await page.getByRole('link', { name: 'Terug naar de lijst' }).click();

    await page.getByText('Wij evalueren jaarlijks met de FG.').waitFor();
  });
});

describe('the step plan of OVSG', () => {
  test('OV-3, OV-2: a date that was entered gives steps their deadline', async () => {
    const page = await opened('/checklists/registers/school-event?list=ovsg-stappenplan');

    await page.getByRole('button', { name: 'Datum toevoegen' }).click();
    await page.getByLabel('Wat', { exact: true }).selectOption({ label: 'Eerste lesdag van het schooljaar' });
    await page.getByLabel('Dag, of eerste dag').fill('2026-09-02');
    await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await page.getByRole('link', { name: 'Terug naar de lijst' }).click();

    await page.getByText('uiterlijk 2 september 2026').first().waitFor();
    expect(await page.getByRole('main').innerText()).toContain('nog niet ingevuld');
  });

  test('OV-5: a decision of a body is recorded with its date and document', async () => {
    const page = await opened('/checklists/ovsg-stappenplan?item=ovsg-prep-board-talk');
    const row = page.locator('li#ovsg-prep-board-talk');

    await row.getByLabel('Wie besloot').fill('Gemeenteraad');
    await row.getByLabel('Datum').fill('2026-06-22');
    await row.getByLabel('Link naar het document').fill('https://gemeente.example/besluit');
    await row.getByRole('button', { name: 'Besluit vastleggen' }).click();
    await row.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await said(page, 'Bewaard');
    await page.reload();

    await row.getByText(/Besluit: Gemeenteraad, 22 juni 2026/).waitFor();
  });

  test('OV-6, OV-7: an academy plans a subject wholly at a distance in a grade that may not, and is told both', async () => {
    const page = await opened('/checklists/registers/subject-plan?list=ovsg-stappenplan');

    await page.getByRole('button', { name: 'Vak plannen' }).click();
    await page.getByLabel('Vak', { exact: true }).fill('Muziektheorie');
    await page.getByLabel('Klas of cursus').fill('MT 1A');
    await page.getByRole('button', { name: 'Les toevoegen' }).click();
    const lesson = page.getByRole('group', { name: 'Regel 1' });
    await lesson.getByLabel('Datum').fill('2027-01-13');
    await lesson.getByLabel('Hoe').selectOption({ label: 'op afstand' });
    await page.getByRole('button', { name: 'Bewaren', exact: true }).click();

    await page.getByText(/Interactief afstandsonderwijs mag niet in de eerste graad/).waitFor();
    await page.getByText(/Een vak mag niet volledig op afstand/).waitFor();
    await page.getByRole('link', { name: /^Pagina om af te drukken/ }).click();
    await page.getByRole('cell', { name: 'op afstand' }).waitFor();
  });

  test('OV-9: in Flanders it speaks Flemish', async () => {
    const { page } = await browser.open({ persona: 'leader', lang: 'nl-BE' });

    await page.goto(`${service.address()}/tab/checklists/registers/subject-plan`);
    await page.getByRole('button', { name: 'Vak plannen' }).click();

    await page.getByLabel('Leerkracht').waitFor();
  });
});

describe('the conversation guide of Kennisnet', () => {
  test('KH-1, KH-2: a team holds a conversation, and what it agreed comes back as something to do', async () => {
    const page = await opened('/checklists/kennisnet-handreiking-ict-bekwaamheid');
    await page.getByRole('link', { name: 'Gesprek voeren' }).click();
    await page.getByRole('button', { name: 'Gesprek voorbereiden' }).click();
    await page.getByLabel('Datum').fill('2026-11-20');
    await page.getByLabel('Wie erbij zijn').fill('Ingrid\nFatima');
    const themes = page.getByRole('group', { name: /^Vragen/ });
    await themes.locator('summary').first().click();
    await themes.getByRole('checkbox').first().check();
    await page.getByRole('group', { name: 'Wat het team zei' }).getByRole('textbox').fill('Wij oefenen elke maand.');
    await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await page.getByRole('heading', { name: 'Afgesproken acties' }).waitFor();
    await page.getByLabel('Wat', { exact: true }).fill('Oefenuur inplannen');
    await page.getByRole('button', { name: 'Ik doe dit' }).click();
    await page.getByLabel('Uiterlijk').fill('2026-12-01');
    await page.getByRole('button', { name: 'Actie afspreken' }).click();
    await page.getByText(/Oefenuur inplannen · Ingrid Hoekstra/).waitFor();

    await page.goto(`${service.address()}/tab/checklists?whose=mine`);
    await page.getByRole('link', { name: 'Oefenuur inplannen' }).waitFor();
  });

  test('KH-6: what somebody answers for themselves, nobody else sees', async () => {
    const page = await opened('/checklists/kennisnet-handreiking-ict-bekwaamheid');
    const theme = page.getByRole('region').filter({ hasText: 'Wat u hier schrijft, ziet niemand anders.' });
    await theme
      .getByRole('button', { name: /^Toelichting/ })
      .first()
      .click();
    await theme.getByLabel('Uw antwoord, alleen voor uzelf').fill('Ik vind het spannend.');
    await theme.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await said(page, 'Bewaard');

    const other = await opened('/checklists/kennisnet-handreiking-ict-bekwaamheid', 'board');
    const same = other.getByRole('region').filter({ hasText: 'Wat u hier schrijft, ziet niemand anders.' });
    await same
      .getByRole('button', { name: /^Toelichting/ })
      .first()
      .click();

    expect(await same.getByLabel('Uw antwoord, alleen voor uzelf').inputValue()).toBe('');
  });

  test('KH-3, KH-4: a question of the week without right or wrong, and the live audit beside the questions about settings', async () => {
    const page = await opened('/checklists/kennisnet-handreiking-ict-bekwaamheid');

    await page.getByText('Er is geen goed of fout.', { exact: false }).waitFor();
    await page.goto(`${service.address()}/tab/checklists/kennisnet-handreiking-ict-bekwaamheid?item=knh-2-2-privacy-requirements`);

    await page.getByRole('heading', { name: 'Hoe de instellingen er nu voor staan' }).waitFor();
  });
});

describe('the privacy card of FLEXfg', () => {
  test('FG-1, FG-2: a teacher reads it and prints it on one sheet', async () => {
    const page = await opened('/checklists/flexfg-aandachtspunten', 'teacher');

    await page.getByRole('link', { name: 'Kaart om af te drukken' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('heading', { level: 2 }).nth(3).waitFor();
    const pdf = await page.pdf({ format: 'A4' });

    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});

async function answer(page: Page, title: string, level: string): Promise<void> {
  await page.getByRole('button', { name: `Toelichting en notities bij “${title}”` }).click();
  const row = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: `Toelichting en notities bij “${title}”` }) });
  await row.getByRole('radio', { name: new RegExp(`^${level}`) }).check();
  await said(page, 'Bewaard');
}

async function opened(path: string, persona = 'leader'): Promise<Page> {
  const { page } = await browser.open({ persona });
  await page.goto(`${service.address()}/tab${path}`);
  return page;
}

async function said(page: Page, text: string): Promise<void> {
  await page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });
}

/** As poppler reads it. */
function textOfPdf(pdf: Buffer): string {
  const file = join(mkdtempSync(join(tmpdir(), 'lesklaar-pdf-')), 'report.pdf');
  writeFileSync(file, pdf);
  return execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replaceAll(/\s+/g, ' ');
}
