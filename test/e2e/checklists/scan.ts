import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { pdfPages } from '../support/pdf-pages.ts';
import { keep, rowOf, tells, type Visits } from './visits.ts';

const scan = '/checklists/kennisnet-ict-voorwaarden';

export function scanJourneys({ open, go }: Visits): void {
  describe('the maturity scan of Kennisnet', () => {
    test('KN-1, KN-2, KN-5, KN-6: a leader fills it in; levels differ in length, the law is marked, and what is below the advice is suggested', async () => {
      const page = await open(scan);
      await answer(page, 'Verwerking van gegevens', 'Niveau 1');
      await answer(page, 'Voldoen aan ketenafspraken', 'Niveau 1');
      await answer(page, 'Ict-ondersteuning', 'Hier doen wij nog niets aan');
      await answer(page, 'Testen van de keten', 'Nog navragen');
      const asked = rowOf(page, 'kn-test-chain');
      await asked.getByLabel('Wie weet dit?').fill('Mo van de leerlingadministratie');
      await keep(page, asked);

      const data = rowOf(page, 'kn-data-processing');
      expect([await levelsIn(page, 'kn-data-processing'), await levelsIn(page, 'kn-test-chain')]).toEqual([5, 4]);
      expect(await data.innerText()).toMatch(/wettelijke bepaling[^]*Niveau 2 \(geadviseerd minimum/);
      const [first] = await page.getByRole('button', { name: /^Kies “/ }).all();
      expect(await first?.getAttribute('aria-label')).toBe('Kies “Verwerking van gegevens” om in te groeien');
      await go(page, '/checklists');
      await page.getByRole('link', { name: 'Nog navragen: Testen van de keten' }).waitFor();
    });

    test('KN-3, KN-4, KN-7: they choose and order, and print the report: its words are right, and no state is told by colour alone', async () => {
      const page = await open(scan);
      await choose(page, 'Ict-ondersteuning');
      await choose(page, 'Verwerking van gegevens');
      await tells(page, '“Verwerking van gegevens” staat nu op plaats 1', async () =>
        page.getByRole('button', { name: 'Zet “Verwerking van gegevens” hoger' }).click(),
      );

      await page.getByRole('link', { name: 'Verslag om af te drukken' }).click();
      await page.getByRole('heading', { level: 2, name: /overzicht/i }).waitFor();
      const text = pdfPages(await page.pdf({ format: 'A4' }))
        .join(' ')
        .replaceAll(/\s+/g, ' ');

      expect(text).toContain('Scholengroep De Linde');
      expect(text).toMatch(
        /altijd vlekkeloos Voldoen aan ketenafspraken 1 2 3 4 5[^]*1\. Verwerking van gegevens 1 2 3 4 5[^]*2\. Ict-ondersteuning 1 2 3 4 5/,
      );
      expect(text).toContain('Contact: support@kennisnet.nl');
      expect(text).toMatch(/niveau 1 van 5; geadviseerd minimum 2; wettelijke bepaling; gekozen om in te groeien/);
      // Ligatures as single signs are what the document's own export lost.
      expect(text).toMatch(/\p{L}f[fil]\p{L}/u);
      expect(text).not.toMatch(/[ﬀ-ﬆ\uFFFD\uE000-\uF8FF]/u);
    });

    test('KN-9: the next step of what was chosen becomes an action with an owner and a day, and is among what there is to do', async () => {
      const page = await open(scan);

      await page.getByRole('link', { name: 'Maak hier een actie van' }).first().click();
      await page.getByRole('heading', { level: 1, name: 'Acties' }).waitFor();
      const title = await page.getByLabel('Wat', { exact: true }).inputValue();
      await page.getByRole('button', { name: 'Ik doe dit' }).click();
      await page.getByLabel('Uiterlijk').fill('2027-04-01');
      await keep(page);
      await page.getByText('Nog te doen.').waitFor();
      await go(page, '/checklists?whose=mine');

      await page.getByRole('link', { name: title }).waitFor();
    });

    test('KN-8, KN-11: years stand side by side, and a missing text of a level is written without a programmer', async () => {
      const page = await open(scan);
      await page.getByText('Naast een eerder jaar').click();
      await page.getByRole('row', { name: /^Verwerking van gegevens niet bekend 1 nieuw$/ }).waitFor();

      await go(page, '/checklists/registers/level-text?list=kennisnet-ict-voorwaarden&for=kn-data-processing');
      await page.getByRole('button', { name: 'Tekst toevoegen' }).click();
      await page.getByLabel('Niveau', { exact: true }).fill('5');
      await page.getByLabel('Wat dit niveau zegt (in het Nederlands)').fill('Wij evalueren jaarlijks met de FG.');
      await page.getByLabel('Wat dit niveau zegt (in het Engels)').fill('We evaluate yearly with the DPO.');
      await keep(page);
      await page.getByRole('link', { name: 'Terug naar de lijst' }).click();

      await page.getByText('Wij evalueren jaarlijks met de FG.').waitFor();
    });
  });
}

async function answer(page: Page, title: string, level: string): Promise<void> {
  const unfolds = page.getByRole('button', { name: `Toelichting en notities bij “${title}”` });
  await unfolds.click();
  const row = page.getByRole('listitem').filter({ has: unfolds });
  await tells(page, 'Bewaard', async () => row.getByRole('radio', { name: new RegExp(`^${level}`) }).check());
}

async function choose(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: `Kies “${title}” om in te groeien` }).click();
  await page.getByRole('button', { name: `Zet “${title}” hoger` }).waitFor();
}

async function levelsIn(page: Page, item: string): Promise<number> {
  return rowOf(page, item)
    .getByRole('radio', { name: /^Niveau/ })
    .count();
}
