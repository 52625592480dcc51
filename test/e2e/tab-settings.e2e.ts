import { describe, expect, test } from '@jest/globals';
import { aBrowser } from './support/browser.ts';
import { aSandboxService } from './support/sandbox-service.ts';
import { hindrancesInEveryWay, hindrancesOn } from './support/ways.ts';
import { teachersRecord } from './support/an-export.ts';

const service = aSandboxService();
const browser = aBrowser();
const at = (path: string): string => `${service.address()}/tab/settings${path}`;

describe('connections', () => {
  test('an administrator tests them, and sees each permission and what it is for', async () => {
    const { page, complaints } = await browser.open({ persona: 'admin' });
    await page.goto(at(''));

    await page.getByRole('button', { name: 'Test de verbindingen' }).press('Enter');
    await page
      .getByText(/^Alles wat is getest, is in orde \(\d+\)$/)
      .first()
      .waitFor();
    await page
      .getByText(/Wat in orde is/)
      .first()
      .click();

    await page.getByText('TeamsUserConfiguration.Read.All').waitFor();
    await page.getByText('Gelezen bij de laatste controle').waitFor();
    expect(complaints).toEqual([]);
  });

  test('what is missing stands first, with what to do about it', async () => {
    const { page } = await browser.open({ persona: 'admin', lang: 'en' });
    const check = (id: string, outcome: string, mend: string | null): object => ({
      platform: 'teams',
      id,
      title: { nl: id, en: id },
      permission: 'GroupMember.Read.All',
      need: 'required',
      outcome,
      found: { nl: 'Geweigerd.', en: 'Refused.' },
      mend: mend === null ? null : { nl: mend, en: mend },
    });
    const checks = [check('Sign-in', 'ok', null), check('Groups', 'missing', 'Grant it in Entra.'), check('Snapshots', 'unsure', null)];
    await page.route('**/api/connections/check', (route) => route.fulfill({ json: { checks } }));
    await page.goto(at(''));

    await page.getByRole('button', { name: 'Test the connections' }).click();
    await page.getByText('What you can do: Grant it in Entra.').waitFor();

    await page.getByText('1 missing').waitFor();
    await page.getByText('1 could not be tested').waitFor();
    expect(await hindrancesOn(page)).toEqual([]);
  });
});

describe('the standard', () => {
  test('an own value needs a right, how far and a reason; it is found by name and kept', async () => {
    const { page } = await browser.open({ persona: 'admin' });
    await page.goto(at('/norm'));

    await page.getByRole('button', { name: 'Voeg een eigen waarde toe' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Eigen waarde' });
    await dialog.getByLabel('Zoek een recht').fill('achtergrond');
    await dialog.getByLabel('Recht', { exact: true }).selectOption('background-effects');
    await dialog.getByRole('radio', { name: /Ook eigen afbeeldingen/ }).check();
    await dialog.getByRole('button', { name: 'Klaar' }).press('Enter');
    await dialog.getByText('Geef een reden').waitFor();
    await dialog.getByLabel('Reden').fill('Afgesproken in het team <b>');
    await dialog.getByRole('button', { name: 'Klaar' }).press('Enter');
    await page.getByRole('button', { name: 'Bewaar' }).press('Enter');
    await page.getByRole('region', { name: 'Nog niet bewaard' }).waitFor({ state: 'detached' });
    await page.reload();

    await page.getByText('Afgesproken in het team <b>').waitFor();
    await page.getByText('Toegestaan tot en met: ook eigen afbeeldingen').waitFor();
  });

  test('those who may only look see it, and change nothing', async () => {
    const { page } = await browser.open({ persona: 'dpo' });

    await page.goto(at('/norm'));
    await page.getByRole('radio', { name: /^Nederlandse school/ }).waitFor();

    expect(await page.getByRole('radio', { name: /^Nederlandse school/ }).isDisabled()).toBe(true);
    expect(await page.getByRole('button', { name: 'Voeg een eigen waarde toe' }).count()).toBe(0);
  });
});

describe('the organisation', () => {
  test('schools, the nightly audit and its pause are kept; the hour that is missing once a year is not taken', async () => {
    const { page } = await browser.open({ persona: 'admin' });
    await page.goto(at('/organisation'));
    const schools = page.getByRole('region', { name: /^Scholen/ });
    const nightly = page.getByRole('region', { name: 'Nachtelijke controle' });

    await schools.getByRole('button', { name: 'Voeg een school toe' }).press('Enter');
    await schools.getByRole('group', { name: 'school 4' }).getByLabel('Naam').fill('De Eik');
    await schools.getByRole('button', { name: 'Bewaar' }).press('Enter');
    await schools.getByRole('region', { name: 'Nog niet bewaard' }).waitFor({ state: 'detached' });
    await nightly.getByLabel('Tijd', { exact: true }).fill('02:30');
    await nightly.getByRole('button', { name: 'Bewaar' }).click();
    await nightly.getByRole('alert').waitFor();
    await nightly.getByLabel('Tijd', { exact: true }).fill('04:15');
    await nightly.getByRole('checkbox', { name: 'Controleer elke nacht' }).uncheck();
    await nightly.getByRole('button', { name: 'Bewaar' }).click();
    await nightly.getByRole('region', { name: 'Nog niet bewaard' }).waitFor({ state: 'detached' });
    await page.reload();

    await schools.getByRole('group', { name: 'De Eik' }).waitFor();
    expect(await nightly.getByLabel('Tijd', { exact: true }).inputValue()).toBe('04:15');
    expect(await nightly.getByRole('checkbox').isChecked()).toBe(false);
  });

  test('everybody reads how roles are given, and which are theirs', async () => {
    const { page } = await browser.open({ persona: 'board', lang: 'nl-BE' });

    await page.goto(at('/organisation'));
    await page.getByText('U bent aangemeld als Willem de Graaf: bestuur.').waitFor();

    expect(await page.getByRole('row', { name: /^Leerkracht/ }).innerText()).toContain('Teacher');
    expect(await page.getByRole('textbox').count()).toBe(0);
  });
});

describe('nothing keeps anybody out', () => {
  test('of connections and exports', async () => {
    const { page, complaints } = await browser.open({ persona: 'admin' });

    await page.goto(at(''));
    await page.locator('input[type=file]').setInputFiles([{ ...teachersRecord, name: 'kijk.json' }]);
    await page
      .getByRole('button', { name: /: kijk\.json$/ })
      .nth(1)
      .waitFor();

    expect(await hindrancesInEveryWay(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('of the standard, and of a value of one’s own', async () => {
    const { page, complaints } = await browser.open({ persona: 'admin' });

    await page.goto(at('/norm'));
    await page.getByRole('button', { name: 'Voeg een eigen waarde toe' }).click();
    await page.getByRole('dialog').getByLabel('Recht', { exact: true }).selectOption('lobby');

    expect(await hindrancesInEveryWay(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('of the organisation', async () => {
    const { page, complaints } = await browser.open({ persona: 'admin' });

    await page.goto(at('/organisation'));
    await page.getByRole('button', { name: 'Voeg een school toe' }).click();
    await page.getByRole('checkbox').waitFor();

    expect(await hindrancesInEveryWay(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
