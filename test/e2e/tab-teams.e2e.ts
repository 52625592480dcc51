import { describe, expect, test } from '@jest/globals';
import { adminsGroup, at, googleToken, tabToken } from '../auth/pretend-vendors.ts';
import { barriersIn, overflowOf } from './support/accessibility.ts';
import { aBrowser } from './support/browser.ts';
import { askedOfTeams, changeTheme, openInTeams, teamsHosts } from './support/teams-host.ts';
import { aTenantService } from './support/tenant-service.ts';
import { until } from './support/until.ts';
import { mostWeight, weightOf } from './support/weight.ts';

const audited = aTenantService('audited');
const browser = aBrowser({ mayAsk: [...teamsHosts, 'accounts.google.com', 'evil.example'] });

const adminToken = tabToken({ claims: { name: 'Joris Wouters', groups: [adminsGroup] } });

describe('an administrator opens the tab in Teams', () => {
  test('Teams signs them in, and the tab wears its language and colours', async () => {
    const { page, complaints, requests } = await browser.open();

    const tab = await openInTeams(page, `${audited.address()}/tab/`, { theme: 'dark', locale: 'nl-be', tokens: [adminToken] });
    await tab.getByRole('heading', { level: 1, name: 'Overzicht' }).waitFor();

    expect(await tab.getAttribute('html', 'lang')).toBe('nl-BE');
    expect(await tab.getAttribute('html', 'data-theme')).toBe('dark');
    await tab.getByText('Joris Wouters').first().waitFor();
    expect(await tab.getByRole('button', { name: 'Afmelden' }).count()).toBe(0);
    expect(await askedOfTeams(page)).toEqual(
      expect.arrayContaining(['initialize', 'getContext', 'authentication.getAuthToken', 'appInitialization.success']),
    );

    expect(await weightOf(requests.filter((url) => url.startsWith(audited.address())))).toBeLessThanOrEqual(mostWeight);

    await changeTheme(page, 'contrast');
    await tab.locator('html[data-theme=contrast]').waitFor({ state: 'attached' });
    // The list of hosts of teams-js, which a closed network does not give.
    expect(complaints.filter((text) => !/validDomains|ERR_FAILED/.test(text))).toEqual([]);
  });

  test('what was mended since the audit before stands beside what is open', async () => {
    const { page } = await browser.open();

    const tab = await openInTeams(page, `${audited.address()}/tab/`, { locale: 'en-us', tokens: [adminToken] });
    await tab.getByRole('heading', { level: 2, name: 'Since last time' }).waitFor();

    await tab
      .getByRole('listitem')
      .filter({ hasText: /^\d+ Mended$/ })
      .waitFor();
    await tab.getByText(/^Compared with 20 November 2026/).waitFor();
  });

  test('a link in Teams leads to the page that it names, and to none of anybody else', async () => {
    const { page } = await browser.open();
    const tab = await openInTeams(page, `${audited.address()}/tab/`, { tokens: [adminToken], subPageId: 'gaps?severity=high' });
    await tab.getByRole('heading', { level: 1, name: 'Aandachtspunten' }).waitFor();
    expect(tab.url()).toBe(`${audited.address()}/tab/gaps?severity=high`);

    const other = await browser.open();
    const elsewhere = await openInTeams(other.page, `${audited.address()}/tab/`, {
      tokens: [adminToken],
      subPageId: '../..//evil.example/',
    });
    await elsewhere.getByRole('heading', { level: 1, name: 'Overzicht' }).waitFor();
    expect(new URL(elsewhere.url()).origin).toBe(audited.address());
  });

  test('a token that no longer counts is renewed once, without a word', async () => {
    const { page } = await browser.open();
    const stale = tabToken({ claims: { iat: at(-9000), nbf: at(-9000), exp: at(-4000), groups: [adminsGroup] } });

    const tab = await openInTeams(page, `${audited.address()}/tab/`, { tokens: [stale, adminToken] });

    await tab.getByRole('heading', { level: 1, name: 'Overzicht' }).waitFor();
  });

  test.each([
    ['Teams gives no token', []],
    ['the service takes none of Teams’ tokens', [tabToken({ claims: { aud: 'somebody-else' } })]],
  ])('where %s, the page says what to do', async (_what, tokens) => {
    const { page } = await browser.open();

    const tab = await openInTeams(page, `${audited.address()}/tab/`, { tokens });

    await tab.getByRole('heading', { level: 2, name: 'Teams kon u niet aanmelden' }).waitFor();
    expect(await tab.getByRole('button', { name: 'Probeer opnieuw' }).isVisible()).toBe(true);
  });

  test.each(['default', 'dark', 'contrast'] as const)('nothing keeps anybody out in Teams’ %s theme', async (theme) => {
    const barriers: string[] = [];
    for (const width of [320, 1440]) {
      const { page } = await browser.open({ width });
      const tab = await openInTeams(page, `${audited.address()}/tab/`, { theme, tokens: [adminToken] });
      await tab.getByRole('heading', { level: 2, name: 'Sinds de vorige keer' }).waitFor();
      barriers.push(...(await barriersIn(tab)));
      if ((await overflowOf(tab)) > 0) barriers.push(`runs off the side at ${width}`);
    }

    expect(barriers).toEqual([]);
  });
});

describe('around the tab', () => {
  test('a foreign page cannot show it', async () => {
    const { page, complaints } = await browser.open();

    const tab = await openInTeams(page, `${audited.address()}/tab/`, { tokens: [adminToken] }, 'https://evil.example');
    await until('the browser refusing it', () => complaints.some((text) => text.includes('frame-ancestors')));

    expect(await tab.locator('#root').count()).toBe(0);
    expect(await askedOfTeams(page)).toEqual([]);
  });

  test('in a frame of somebody who does not answer as Teams does, it goes on as in a browser', async () => {
    const { page } = await browser.open();
    const silent = 'https://teams.microsoft.com/silent';
    await page.route(silent, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe src="${audited.address()}/tab/"></iframe>` }),
    );

    await page.goto(silent);

    await page.frameLocator('iframe').getByRole('button', { name: 'Aanmelden met Google' }).waitFor();
  });

  test('in a browser of a school with Google, Google signs in, and the tab goes on where it was', async () => {
    const { page, complaints } = await browser.open();
    await page.route('https://accounts.google.com/**', async (route) => {
      const asked = new URL(route.request().url()).searchParams;
      const token = googleToken({ claims: { nonce: asked.get('nonce'), email: 'ict@delinde.example', name: 'Fatima El Amrani' } });
      const answer = new URLSearchParams({ state: asked.get('state') ?? '', id_token: token });
      await route.fulfill({ status: 302, headers: { location: `${asked.get('redirect_uri')}#${answer.toString()}` } });
    });

    await page.goto(`${audited.address()}/tab/history?from=here`);
    await page.getByRole('button', { name: 'Aanmelden met Google' }).click();

    await page.getByRole('heading', { level: 1, name: 'Geschiedenis' }).waitFor();
    expect(page.url()).toBe(`${audited.address()}/tab/history?from=here`);
    expect(await page.getByText('Fatima El Amrani').first().isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Afmelden' }).click();
    await page.getByRole('button', { name: 'Aanmelden met Google' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test.each([
    ['of another question', { nonce: 'of-another' }],
    ['that nobody asked for', null],
  ])('an answer of Google’s %s signs nobody in', async (_what, claims) => {
    const { page } = await browser.open();
    await page.route('https://accounts.google.com/**', async (route) => {
      const asked = new URL(route.request().url()).searchParams;
      const answer = new URLSearchParams({ state: asked.get('state') ?? '', id_token: googleToken({ claims: claims ?? {} }) });
      await route.fulfill({ status: 302, headers: { location: `${asked.get('redirect_uri')}#${answer.toString()}` } });
    });

    if (claims === null) {
      await page.goto(`${audited.address()}/tab/#${new URLSearchParams({ state: 'x', id_token: googleToken() }).toString()}`);
    } else {
      await page.goto(`${audited.address()}/tab/`);
      await page.getByRole('button', { name: 'Aanmelden met Google' }).click();
      await page.waitForURL((url) => url.origin === audited.address());
    }

    await page.getByRole('heading', { level: 2, name: 'Aanmelden met Google' }).waitFor();
    expect(page.url()).toBe(`${audited.address()}/tab/`);
  });
});
