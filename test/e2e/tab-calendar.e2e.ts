import { describe, expect, test } from '@jest/globals';
import { aBrowser } from './support/browser.ts';
import { aSandboxService } from './support/sandbox-service.ts';
import { hindrancesInEveryWay } from './support/ways.ts';

const service = aSandboxService();
const browser = aBrowser();
const calendar = (): string => `${service.address()}/tab/settings/calendar`;

const nextYear = {
  content: [
    {
      schoolyear: '2030-2031',
      vacations: [
        {
          type: 'Kerstvakantie',
          compulsorydates: 'true',
          regions: [{ region: 'heel Nederland', startdate: '2030-12-20T23:00:00.000Z', enddate: '2031-01-04T23:00:00.000Z' }],
        },
      ],
    },
  ],
};

function aFile(name: string, text: string): { readonly name: string; readonly mimeType: string; readonly buffer: Buffer } {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

describe('the school calendar', () => {
  test('a leader says in which region the schools are and adds a study day; the days off follow', async () => {
    const { page, complaints } = await browser.open({ persona: 'leader' });
    await page.goto(calendar());
    const thisYear = page.getByRole('table', { name: /\(nu\)$/ });

    await page.getByLabel('Regio voor schoolvakanties').selectOption('zuid');
    await page.getByRole('button', { name: 'Voeg dagen toe' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Voeg dagen toe' });
    await dialog.getByRole('button', { name: 'Klaar' }).press('Enter');
    expect(await dialog.getByText('Geef een naam.').isVisible()).toBe(true);
    await dialog.getByLabel('Naam').fill('Studiedag <b>');
    await dialog.getByLabel('Eerste dag').fill('2027-03-10');
    await dialog.getByRole('button', { name: 'Klaar' }).press('Enter');
    await page.getByRole('button', { name: 'Bewaar' }).press('Enter');
    await page.getByRole('button', { name: 'Bewaar' }).waitFor({ state: 'detached' });
    await page.reload();

    await thisYear.getByRole('row', { name: /^Studiedag <b> 10 maart 2027/ }).waitFor();
    expect(await thisYear.getByRole('row', { name: /^Voorjaarsvakantie 13 februari 2027 21 februari 2027 overheid, advies/ }).count()).toBe(
      1,
    );
    expect(await page.getByText('De regio is nog niet bekend').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('dates of the government are brought in by a file; one that holds none says what to choose', async () => {
    const { page } = await browser.open({ persona: 'admin' });
    await page.goto(calendar());
    const file = page.locator('input[type=file]');

    await file.setInputFiles([aFile('rooster.json', '<html>')]);
    await page.getByText(/In dit bestand staan geen schoolvakanties/).waitFor();
    await file.setInputFiles([aFile('schoolvakanties.json', JSON.stringify(nextYear))]);

    await page.getByText('Bijgewerkt: 2030-2031').waitFor();
    await page.getByText(/Bekend: .*2030-2031/).waitFor();
  });

  test('who may only look sees the days, and nothing to change', async () => {
    const { page } = await browser.open({ persona: 'dpo', lang: 'nl-BE' });

    await page.goto(calendar());
    await page.getByRole('table', { name: /\(nu\)$/ }).waitFor();

    expect(await page.getByRole('button', { name: 'Voeg dagen toe' }).count()).toBe(0);
    expect(await page.locator('input[type=file]').count()).toBe(0);
  });

  test('keeps nobody out, whatever the language, width and theme', async () => {
    const { page, complaints } = await browser.open({ persona: 'admin' });
    await page.goto(calendar());
    await page.getByRole('table').first().waitFor();

    const found = [...(await hindrancesInEveryWay(page))];
    await page.getByRole('button', { name: 'Voeg dagen toe' }).click();
    found.push(...(await hindrancesInEveryWay(page)));

    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
