import { describe, expect, test } from '@jest/globals';
import { keep, tells, type Visits } from './visits.ts';

const guide = '/checklists/kennisnet-handreiking-ict-bekwaamheid';

export function guideJourneys({ open, go }: Visits): void {
  describe('the conversation guide of Kennisnet', () => {
    test('KH-1, KH-2: a team holds a conversation, and what it agreed comes back as something to do', async () => {
      const page = await open(guide);
      await page.getByRole('link', { name: 'Gesprek voeren' }).click();
      await page.getByRole('button', { name: 'Gesprek voorbereiden' }).click();
      await page.getByLabel('Datum').fill('2026-11-20');
      await page.getByLabel('Wie erbij zijn').fill('Ingrid\nFatima');
      const themes = page.getByRole('group', { name: /^Vragen/ });
      await themes.locator('summary').first().click();
      await themes.getByRole('checkbox').first().check();
      await page.getByRole('group', { name: 'Wat het team zei' }).getByRole('textbox').fill('Wij oefenen elke maand.');
      await keep(page);
      await page.getByRole('heading', { name: 'Afgesproken acties' }).waitFor();
      await page.getByLabel('Wat', { exact: true }).fill('Oefenuur inplannen');
      await page.getByRole('button', { name: 'Ik doe dit' }).click();
      await page.getByLabel('Uiterlijk').fill('2026-12-01');
      await tells(page, 'Bewaard', async () => page.getByRole('button', { name: 'Actie afspreken' }).click());
      await page.getByText(/Oefenuur inplannen · Ingrid Hoekstra/).waitFor();

      await go(page, '/checklists?whose=mine');
      await page.getByRole('link', { name: 'Oefenuur inplannen' }).waitFor();
    });

    test('KH-3, KH-4: a question of the week without right or wrong, and the live audit beside the questions about settings', async () => {
      const page = await open(guide);
      await page.getByText('Er is geen goed of fout.', { exact: false }).waitFor();

      await go(page, `${guide}?item=knh-2-2-privacy-requirements`);
      await page.getByRole('heading', { name: 'Hoe de instellingen er nu voor staan' }).waitFor();
    });

    test('KH-5: the board sees all its schools side by side, and each by itself', async () => {
      const page = await open('/checklists/lesopafstand-randvoorwaarden', 'board nl');
      await page.getByText('Alle scholen naast elkaar').click();
      const schools = page.getByRole('table', { name: 'Alle scholen naast elkaar' });
      await schools.getByRole('rowheader', { name: 'Linde College' }).waitFor();

      expect(await schools.getByRole('rowheader').allInnerTexts()).toEqual([
        'Het bestuur zelf',
        'Academie De Linde',
        'Basisschool De Linde',
        'Linde College',
      ]);
      await schools.getByRole('link', { name: 'Linde College' }).click();
      await page.waitForURL(/school=linde-college/);
    });

    test('KH-6: what somebody answers for themselves, nobody else sees', async () => {
      const page = await open(guide);
      const theme = page.getByRole('region').filter({ hasText: 'Wat u hier schrijft, ziet niemand anders.' });
      const first = theme.getByRole('button', { name: /^Toelichting/ }).first();
      await first.click();
      await theme.getByLabel('Uw antwoord, alleen voor uzelf').fill('Ik vind het spannend.');
      await keep(page, theme);

      const other = await open(guide, 'board nl');
      const same = other.getByRole('region').filter({ hasText: 'Wat u hier schrijft, ziet niemand anders.' });
      await same
        .getByRole('button', { name: /^Toelichting/ })
        .first()
        .click();
      await same.getByLabel('Uw antwoord, alleen voor uzelf').waitFor();
      expect(await same.getByLabel('Uw antwoord, alleen voor uzelf').inputValue()).toBe('');
    });
  });
}
