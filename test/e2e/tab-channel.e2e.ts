import { expect, test } from '@jest/globals';
import { barriersIn } from './support/accessibility.ts';
import { aBrowser } from './support/browser.ts';
import { askedOfTeams, openInTeams, saveTab, teamsHosts } from './support/teams-host.ts';
import { aTenantService } from './support/tenant-service.ts';

const service = aTenantService('audited');
const browser = aBrowser({ mayAsk: teamsHosts });

test('somebody adds Lesklaar to a channel: one button, and the tab stands there', async () => {
  const { page } = await browser.open();

  const tab = await openInTeams(page, `${service.address()}/tab/config`, { frame: 'settings', tokens: [] });
  await tab.getByRole('heading', { level: 1, name: 'Lesklaar als tabblad' }).waitFor();
  await tab.getByText('Kies Opslaan.').waitFor();

  expect(await barriersIn(tab)).toEqual([]);
  expect(await askedOfTeams(page)).toEqual(expect.arrayContaining(['settings.setValidityState', 'appInitialization.success']));
  expect(await saveTab(page)).toMatchObject({
    entityId: 'lesklaar',
    suggestedDisplayName: 'Lesklaar',
    contentUrl: `${service.address()}/tab/`,
    websiteUrl: `${service.address()}/tab/`,
  });
  expect(await askedOfTeams(page)).not.toContain('authentication.getAuthToken');
  if (process.env['SCREENS'] !== undefined) await page.screenshot({ path: `${process.env['SCREENS']}/tab-channel.png` });
});

test('in a browser the page says where it belongs', async () => {
  const { page } = await browser.open();

  await page.goto(`${service.address()}/tab/config`);

  await page.getByText('Deze pagina hoort in Teams').waitFor();
});
