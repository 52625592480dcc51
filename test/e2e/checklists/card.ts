import { describe, expect, test } from '@jest/globals';
import { pdfPages } from '../support/pdf-pages.ts';
import { keep, type Visits } from './visits.ts';

const card = '/checklists/flexfg-aandachtspunten';

export function cardJourneys({ open }: Visits): void {
  describe('the privacy card of FLEXfg', () => {
    test('FG-6: where nobody was named a leader names the DPO, and a teacher reads whom to ask', async () => {
      const leader = await open(card);
      await leader.getByText('De school heeft nog niet ingevuld bij wie u terechtkunt.').waitFor();
      await leader.getByRole('link', { name: 'Aanspreekpunt invullen' }).click();
      await leader.getByRole('button', { name: 'Aanspreekpunt toevoegen' }).click();
      await leader.getByLabel('Waarvoor').selectOption({ label: 'vragen over persoonsgegevens (FG)' });
      await leader.getByLabel('Naam').fill('Lotte Claes');
      await leader.getByLabel('E-mail, telefoon of pagina').fill('fg@delinde.example');
      await keep(leader);

      const teacher = await open(card, 'teacher nl');
      await teacher.getByText('Lotte Claes, fg@delinde.example').waitFor();
      expect(await teacher.getByRole('link', { name: 'Aanspreekpunt invullen' }).count()).toBe(0);
    });

    test('FG-1, FG-2: a teacher reads it and prints it on one sheet, with the contact where its publisher’s stood', async () => {
      const page = await open(card, 'teacher nl');
      await page.getByRole('heading', { level: 2, name: /^Online lessen/ }).waitFor();

      await page.getByRole('link', { name: 'Kaart om af te drukken' }).click();
      await page.getByRole('heading', { level: 2, name: 'Vragen over persoonsgegevens' }).waitFor();
      const sheets = pdfPages(await page.pdf({ format: 'A4' }));

      expect(sheets).toHaveLength(1);
      expect(sheets[0]).toContain('Lotte Claes, fg@delinde.example');
    });
  });
}
