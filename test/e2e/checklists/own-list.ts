import { expect, test } from '@jest/globals';
import type { Visits } from './visits.ts';

export function ownListJourneys({ open }: Visits): void {
  test('a list of one’s own is looked at first, with the line that is wrong; then it stands among the others, to tick and to print', async () => {
    const page = await open('/checklists/own/import');

    await page.getByLabel('Of plak de lijst hier').fill('schemaVersion: 1\nid: start\ntype: tick-lijst\n');
    await page.getByRole('button', { name: 'Kijk wat erin staat' }).click();
    expect(await page.getByRole('alert').innerText()).toMatch(/regel 3/);
    await page.getByLabel('Of plak de lijst hier').fill('');
    await page.getByRole('button', { name: 'Begin met een voorbeeld' }).click();
    await page.getByRole('button', { name: 'Kijk wat erin staat' }).click();
    await page.getByText('Afvinklijst met 1 deel en 2 punten.').waitFor();
    await page.getByRole('button', { name: 'Breng de lijst in' }).click();
    await page.getByRole('link', { name: 'Open de lijst' }).click();
    await page.getByRole('heading', { level: 1, name: 'Begin van het schooljaar' }).waitFor();
    await page.getByText('Nieuwe leerlingen hebben een account').waitFor();

    await page.getByRole('link', { name: 'Verslag om af te drukken' }).click();
    await page.getByText('Nieuwe leerlingen hebben een account').waitFor();
  });
}
