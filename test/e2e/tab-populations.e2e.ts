import { describe, expect, test } from '@jest/globals';
import { aBrowser } from './support/browser.ts';
import { aSandboxService } from './support/sandbox-service.ts';
import { hindrancesInEveryWay } from './support/ways.ts';

const service = aSandboxService();
const browser = aBrowser();
const address = (): string => `${service.address()}/tab/populations`;

describe('nothing keeps anybody out', () => {
  test('of the division, and of changing it', async () => {
    const { page, complaints } = await browser.open({ persona: 'admin' });
    const found: string[] = [];

    await page.goto(address());
    await page.getByRole('button', { name: /^Neem over: / }).click();
    await page
      .getByRole('button', { name: /^Haal weg: / })
      .first()
      .click();
    await page.getByText('2 wijzigingen tellen pas').waitFor();
    found.push(...(await hindrancesInEveryWay(page)));
    await page
      .getByRole('button', { name: /^Wijzig: / })
      .first()
      .click();
    await page.getByRole('dialog', { name: 'Indeling wijzigen' }).waitFor();
    found.push(...(await hindrancesInEveryWay(page)));

    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('who are pupils and who are staff', () => {
  test('is told, with how many there are, by which places, and that nobody confirmed it yet', async () => {
    const { page } = await browser.open({ persona: 'leader' });

    await page.goto(address());
    await page.getByText('835 leerlingen in Microsoft Teams · 835 leerlingen in Google Meet').waitFor();

    await page.getByText('Deze indeling is nog door niemand bevestigd').waitFor();
    await page.getByText('/Basisschool De Linde/Leerlingen').waitFor();
    await page.getByText('“Docenten”, vanwege het woord “docenten”').waitFor();
    expect(await page.getByRole('button', { name: /^(?:Neem over|Wijzig|Haal weg|Voeg toe|Bevestig)/ }).count()).toBe(0);
  });

  test('of whom nothing tells who they are: how many, what it means and what to do', async () => {
    const { page } = await browser.open({ persona: 'admin' });

    await page.goto(address());
    const part = page.getByRole('region', { name: 'Rol onbekend' });
    await part.getByText('20 mensen met een onbekende rol in Microsoft Teams').waitFor();

    expect(await part.innerText()).toContain('Lesklaar raadt dat niet');
    expect(await part.getByRole('listitem').filter({ hasText: 'Controleer daarna opnieuw' }).count()).toBe(1);
  });
});

describe('an administrator divides people', () => {
  test('by keyboard: changes their mind, adds a group, and what is no path is not taken', async () => {
    const { page } = await browser.open({ persona: 'admin' });
    await page.goto(address());

    await page.getByRole('button', { name: /^Haal weg: Leerlingen, primair/ }).press('Enter');
    await page.getByText('1 wijziging telt pas als u ze bevestigt').waitFor();
    await page.getByRole('button', { name: /^Zet terug: Leerlingen, primair/ }).press('Enter');
    await page.getByText(/wijziging telt pas/).waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Voeg toe', exact: true }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Mensen indelen' });
    await dialog.getByRole('button', { name: 'Klaar' }).press('Enter');
    await dialog.getByRole('alert').filter({ hasText: 'ten minste één groep' }).waitFor();
    const units = dialog.getByRole('group', { name: 'Organisatie-eenheden in Google' });
    await units.getByRole('textbox').fill('Gasten');
    await units.getByRole('textbox').press('Enter');
    await units.getByText('Een eenheid begint met een schuine streep').waitFor();
    await units.getByRole('textbox').fill('/Gasten <b>');
    await units.getByRole('textbox').press('Enter');
    await dialog.getByLabel('Wie zijn dit?').selectOption('guest');
    await dialog.getByRole('button', { name: 'Klaar' }).press('Enter');

    await page.getByText('/Gasten <b>').waitFor();
    await page.getByRole('region', { name: 'Nog niet bewaard' }).getByRole('button', { name: 'Ongedaan maken' }).press('Enter');
    await page.getByText('/Gasten <b>').waitFor({ state: 'detached' });
  });

  test('takes over the suggestion and confirms it by name; who came too late is told so, and loses nothing', async () => {
    const first = await browser.open({ persona: 'admin' });
    const second = await browser.open({ persona: 'ict-coordinator', lang: 'en' });
    await first.page.goto(address());
    await second.page.goto(address());
    await second.page.getByRole('button', { name: /^Remove: Teachers, adults/ }).click();

    await first.page.getByRole('button', { name: 'Neem over: Leraren' }).click();
    await first.page.getByRole('button', { name: 'Bevestig deze indeling' }).click();
    await first.page.getByText('De indeling is bevestigd').first().waitFor();
    await first.page.reload();
    await first.page.getByText(/^Bevestigd door Joris Wouters op/).waitFor();
    await first.page.getByText('Geen nieuwe voorstellen').waitFor();

    await second.page.getByRole('button', { name: 'Confirm this grouping' }).click();
    await second.page.getByRole('alert').filter({ hasText: 'Somebody else was ahead of you' }).waitFor();
    await second.page.getByText(/^Confirmed by Joris Wouters on/).waitFor();
    await second.page.getByRole('button', { name: 'See what it says now' }).click();

    await second.page.getByRole('button', { name: /^Remove: Teachers, adults/ }).waitFor();
    expect(await second.page.getByRole('alert').count()).toBe(0);
    const confirmed = second.page.getByRole('definition').filter({ hasText: '03as4poj3docent' });
    expect(await confirmed.innerText()).toMatch(/^Docenten\s+03as4poj3docent$/i);
  });
});
