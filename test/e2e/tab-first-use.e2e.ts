import { describe, expect, test } from '@jest/globals';
import { adminsGroup, tabToken } from '../auth/pretend-vendors.ts';
import { teamsExport } from '../http/support/board.ts';
import { meetSchool } from '../support/sample-schools.ts';
import { barriersIn } from './support/accessibility.ts';
import { aBrowser } from './support/browser.ts';
import { openInTeams, teamsHosts } from './support/teams-host.ts';
import { aTenantService } from './support/tenant-service.ts';
import { anExport } from './support/an-export.ts';

const service = aTenantService('new', 'in Teams only');
const browser = aBrowser({ mayAsk: teamsHosts });

const adminToken = tabToken({ claims: { name: 'Joris Wouters', groups: [adminsGroup] } });
const boardToken = tabToken({ claims: { name: 'Willem de Graaf', roles: ['Board'] } });

describe('a school that nobody told anything yet', () => {
  test('a board member is told who begins', async () => {
    const { page } = await browser.open();

    const tab = await openInTeams(page, `${service.address()}/tab/`, { tokens: [boardToken] });
    const steps = tab.getByRole('region', { name: 'Zo begint u' });
    await steps.getByText('De beheerder of ict-coördinator doet deze stappen.').waitFor();

    expect(await steps.getByRole('link').count()).toBe(0);
  });

  test('who opens it in a browser is told that Teams signs people in, and is led there', async () => {
    const { page, complaints } = await browser.open();

    await page.goto(`${service.address()}/tab/gaps?severity=high`);
    await page.getByRole('heading', { level: 2, name: 'Open Lesklaar in Teams' }).waitFor();

    expect(await page.getByRole('link', { name: 'Naar Teams' }).getAttribute('href')).toBe('https://teams.microsoft.com');
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await barriersIn(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('an administrator is led: uploads what they have, confirms who is who, and sees how the school stands', async () => {
    const { page } = await browser.open();
    const tab = await openInTeams(page, `${service.address()}/tab/`, { tokens: [adminToken] });
    const steps = tab.getByRole('region', { name: 'Zo begint u' });
    await steps.waitFor();
    expect(await steps.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
      'Verbind Teams of Google, of upload een export',
      'Bevestig wie leerling is en wie personeel',
      'Controleer voor het eerst',
    ]);
    expect(await barriersIn(tab)).toEqual([]);

    await steps.locator('[aria-current=step]').getByRole('link', { name: 'Naar Instellingen' }).press('Enter');
    await tab
      .locator('input[type=file]')
      .setInputFiles([anExport('beleid.json', teamsExport('linde', 'everybody')), anExport('google.json', meetSchool())]);
    for (const name of ['beleid.json', 'google.json']) {
      await tab.getByRole('button', { name: `Laat meetellen: ${name}` }).press('Enter');
      await tab.getByRole('button', { name: `Haal weg: ${name}` }).waitFor();
    }

    await tab.getByRole('link', { name: 'Overzicht' }).press('Enter');
    await steps.locator('[aria-current=step]').getByRole('link', { name: 'Bekijk het voorstel' }).press('Enter');
    await tab.getByRole('button', { name: 'Neem alles over' }).press('Enter');
    await tab.getByRole('button', { name: 'Bevestig deze indeling' }).press('Enter');
    await tab.getByText('De indeling is bevestigd').first().waitFor();

    await tab.getByRole('link', { name: 'Overzicht' }).press('Enter');
    await tab.getByText(/^Van de \d+ punten zijn er \d+ in orde/).waitFor();
    await steps.waitFor({ state: 'detached' });
    await tab.getByRole('heading', { level: 2, name: 'Per school en platform' }).waitFor();
  });
});
