import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { adminsGroup, tabToken } from '../auth/pretend-vendors.ts';
import { largeRecord } from '../support/large-record.ts';
import { aFinding, aRecord, hostileNames } from '../support/record.ts';
import { overflowOf } from './support/accessibility.ts';
import { aBrowser } from './support/browser.ts';
import { aLiveSandbox, runCommand } from './support/live-sandbox.ts';
import { aRecordService } from './support/record-service.ts';
import { askedOfTeams, openInTeams, teamsHosts } from './support/teams-host.ts';
import { aTenantService } from './support/tenant-service.ts';
import { until, untilFocused } from './support/until.ts';
import { hindrancesInEveryWay } from './support/ways.ts';

const school = aLiveSandbox();
const browser = aBrowser({ mayAsk: teamsHosts });

describe('an administrator mends a gap', () => {
  test('finds it, copies the command, changes the tenant, checks again and sees that it worked', async () => {
    const { page, complaints } = await browser.open({ persona: 'admin' });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${school.address()}/tab/`);
    await page.getByRole('link', { name: 'Bekijk alle aandachtspunten' }).click();
    await page.getByRole('searchbox', { name: 'Zoeken' }).fill('leerlingenraad opname');
    await page.getByRole('button', { name: /^hoog/ }).click();
    await page.waitForURL(/search=leerlingenraad/);
    await page
      .getByRole('row')
      .filter({ hasText: 'Microsoft Teams' })
      .filter({ hasText: /leerlingenraad/i })
      .getByRole('link', { name: 'Opnemen starten' })
      .click();
    await page.getByText('Leerlingen kunnen zelf een opname van de les starten.').waitFor();
    const history = page.getByRole('table', { name: 'Hoe het ging' }).getByRole('row');
    await history.nth(1).waitFor();
    const before = await history.count();

    await page.getByRole('button', { name: 'Kopieer', exact: true }).click();
    await page.getByRole('status').filter({ hasText: 'Gekopieerd' }).waitFor({ state: 'attached' });
    const command = await page.evaluate<string>('navigator.clipboard.readText()');
    runCommand(school.pretend(), command);
    await page.getByRole('button', { name: 'Controleer nu' }).click();
    await page.getByRole('status').filter({ hasText: 'De controle is klaar.' }).waitFor({ state: 'attached' });

    await page.getByRole('region', { name: 'Wat er nu kan' }).getByText('in orde').waitFor();
    expect(command).toBe('Set-CsTeamsMeetingPolicy -Identity "Leerlingenraad" -AllowCloudRecording $false');
    await history.nth(before).waitFor();
    expect(await history.count()).toBe(before + 1);

    await page.getByRole('link', { name: 'Terug naar de lijst' }).click();
    await page.getByRole('heading', { level: 2, name: '1 punt', exact: true }).waitFor();
    expect(await page.getByRole('row').filter({ hasText: 'Microsoft Teams' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Overzicht' }).click();
    await page
      .getByRole('listitem')
      .filter({ hasText: /^1 (?:opgelost|verholpen)$/i })
      .waitFor();
    expect(complaints).toEqual([]);
  });

  test('goes from point to point without the list, and comes back to where the list was', async () => {
    const { page } = await browser.open({ persona: 'admin' });
    await page.goto(`${school.address()}/tab/gaps?group=none&sort=people`);
    await page.getByRole('row').nth(5).waitFor();
    const titles = await page.getByRole('row').getByRole('link').allInnerTexts();

    await page.getByRole('row').getByRole('link').nth(2).click();
    await page.getByRole('heading', { level: 1, name: titles[2] ?? '' }).waitFor();
    await page.getByText(/^3 van \d+$/).waitFor();
    await page.getByRole('link', { name: 'Volgende' }).click();
    await page.getByText(/^4 van \d+$/).waitFor();
    await page.goBack();
    await page.getByText(/^3 van \d+$/).waitFor();
    await page.goBack();
    await page.getByRole('row').nth(5).waitFor();

    expect(page.url()).toBe(`${school.address()}/tab/gaps?group=none&sort=people`);
    await untilLine(page, 2);
  });
});

describe('the list', () => {
  test('is filtered by what its address says, and says there what is chosen', async () => {
    const { page } = await browser.open({ persona: 'board' });
    await page.goto(`${school.address()}/tab/gaps?severity=high&school=Linde+College`);
    await page.getByRole('row').nth(3).waitFor();

    expect(await page.getByRole('button', { name: /^hoog/ }).getAttribute('aria-pressed')).toBe('true');
    expect(await page.getByLabel('School').locator('option:checked').innerText()).toMatch(/^Linde College \(\d+\)$/);
    expect(new Set(await page.getByRole('row').locator('[data-severity]').allTextContents())).toEqual(new Set([' hoog prioriteit']));

    await page.getByLabel('Platform').selectOption({ label: await optionIn(page, 'Platform', 'Google Meet') });
    await page.getByLabel('Groepeer per').selectOption({ label: 'onderwerp' });
    await page.getByRole('link', { name: /^Alles/ }).click();
    await page.waitForURL(/outcome=all/);
    expect(new URL(page.url()).search).toBe('?severity=high&school=Linde+College&platform=meet&group=right&outcome=all');

    await page.getByRole('button', { name: 'Wis filters' }).click();
    await page.waitForURL(/gaps\?group=right$/);
  });

  test('says what to do where nothing fits, and leads back', async () => {
    const { page } = await browser.open({ persona: 'admin', lang: 'en' });

    await page.goto(`${school.address()}/tab/gaps?search=quidditch`);
    await page.getByText('Nothing matches these filters').waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).click();

    await page.getByRole('row').nth(5).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
  });

  test('goes by keyboard alone: search, arrows, open, back', async () => {
    const { page } = await browser.open({ persona: 'admin' });
    await page.goto(`${school.address()}/tab/gaps`);
    await page.getByRole('row').nth(5).waitFor();
    const all = await page.getByRole('heading', { level: 2, name: /^\d+ punten$/ }).innerText();

    await page.keyboard.press('/');
    await page.keyboard.type('chat');
    await page.waitForURL(/search=chat/);
    await page.getByRole('heading', { level: 2, name: all }).waitFor({ state: 'detached' });
    const rows = Number(await page.getByRole('table', { name: 'Punten' }).getAttribute('aria-rowcount')) - 1;
    await page.getByRole('row').getByRole('link').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('End');
    await untilLine(page, rows - 1);
    const last = await page.evaluate<string>('document.activeElement.textContent');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: last }).waitFor();

    await untilFocused(page, last);
    await page.goBack();
    await page.waitForURL(/search=chat/);
    await untilFocused(page, last);
  });

  test('words that were typed just before a point was opened are there on coming back', async () => {
    const { page } = await browser.open({ persona: 'admin' });
    await page.goto(`${school.address()}/tab/gaps`);
    await page.getByRole('row').nth(5).waitFor();

    await page.evaluate(`(async () => {
      const field = document.querySelector('input[type=search]');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, 'chat');
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
      document.querySelector('[data-index] a').click();
    })()`);
    await page.waitForURL(/\/gaps\/[^?]+$/);
    await page.goBack();

    await page.waitForURL(/search=chat/);
    expect(await page.getByRole('searchbox').inputValue()).toBe('chat');
  });
});

describe('a link to a point', () => {
  test('is copied in a browser, and leads there whoever opens it', async () => {
    const { page } = await browser.open({ persona: 'admin' });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${school.address()}/tab/gaps?outcome=unknown`);
    await page.getByRole('row').getByRole('link').first().click();
    await page.getByRole('button', { name: 'Deel' }).click();
    // Only a point that has been read can be shared: until then the page has a heading of its own.
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    await page.getByRole('button', { name: 'Link gekopieerd' }).waitFor();
    const link = await page.evaluate<string>('navigator.clipboard.readText()');

    const other = await browser.open({ persona: 'dpo' });
    await other.page.goto(link);

    await other.page.getByRole('heading', { level: 1, name: title }).waitFor();
    await other.page.getByRole('link', { name: 'Alle aandachtspunten' }).waitFor();
    expect(await other.page.getByRole('button', { name: /Leg vast|Vraag een afwijking|Controleer nu/ }).count()).toBe(0);
  });

  test('of a point that is no longer there says why that may be', async () => {
    const { page } = await browser.open({ persona: 'leader' });

    await page.goto(`${school.address()}/tab/gaps/verdwenen`);

    await page.getByText('Dit punt staat niet in de laatste controle').waitFor();
  });
});

describe('in Teams', () => {
  const service = aTenantService('audited');

  test('Teams shares the link its own way', async () => {
    const { page } = await browser.open();
    const token = tabToken({ claims: { name: 'Joris Wouters', groups: [adminsGroup] } });

    const tab = await openInTeams(page, `${service.address()}/tab/`, { tokens: [token], subPageId: 'gaps?outcome=all' });
    await tab.getByRole('row').getByRole('link').first().click();
    await tab.getByRole('button', { name: 'Deel' }).click();

    await until('Teams being asked to share', async () => (await askedOfTeams(page)).includes('shareDeepLink'));
  });
});

describe('five thousand gaps of two hundred schools', () => {
  const service = aRecordService([largeRecord({ schools: 200, findings: 5000 })]);

  test('only those in sight stand in the page, and the last is a key away', async () => {
    const { page, complaints } = await browser.open({ persona: 'board' });
    await page.goto(`${service.address()}/tab/gaps?group=school`);
    await page.getByText('5.000 punten').waitFor();

    expect(await page.getByRole('table', { name: 'Punten' }).getAttribute('aria-rowcount')).toBe('5201');
    expect(await page.getByRole('row').count()).toBeLessThan(60);
    await page.getByRole('row').getByRole('button').first().focus();
    await page.keyboard.press('End');
    await untilLine(page, 5199);
    await page.keyboard.press('Home');
    await untilLine(page, 0);

    await page.getByRole('searchbox').fill('school 42 wachtruimte');
    await page.waitForURL(/search=school/);
    await page.getByRole('row').filter({ hasText: 'Wachtruimte overslaan' }).first().waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('names that mean harm', () => {
  const names = [...hostileNames, `<b>${'L'.repeat(10_000)}</b>`];
  const gaps = names.map((name) =>
    aFinding({ scope: { kind: 'group', id: name, name }, observed: [{ setting: name, value: name, readFrom: name }] }),
  );
  const service = aRecordService([aRecord({ findings: gaps })]);

  test.each([320, 1440])('are shown as text, and stay within %s pixels', async (width) => {
    const { page, complaints } = await browser.open({ persona: 'admin', width });
    const alerts: string[] = [];
    page.on('dialog', (dialog) => {
      alerts.push(dialog.message());
      void dialog.dismiss();
    });

    for (const grouping of ['none', 'place']) {
      await page.goto(`${service.address()}/tab/gaps?group=${grouping}`);
      await page.getByRole('heading', { level: 2, name: `${names.length} punten` }).waitFor();
      expect(await overflowOf(page)).toBe(0);
      await page.goto(`${service.address()}/tab/gaps?group=${grouping}&search=alert`);
      await page.getByRole('row').filter({ hasText: '<script>alert(1)</script>' }).first().waitFor();
    }
    await page.getByRole('searchbox').fill('LLLLLLLLLL <b>');
    await page.getByRole('heading', { level: 2, name: '1 punt', exact: true }).waitFor();
    await page.getByRole('row').getByRole('link').first().click();
    await page.getByRole('heading', { level: 2, name: 'Waar dit vandaan komt' }).waitFor();
    await page.getByRole('button', { name: 'Vraag een afwijking aan' }).click();

    expect(await overflowOf(page)).toBe(0);
    expect([alerts, complaints]).toEqual([[], []]);
  });
});

describe('nothing keeps anybody out', () => {
  test('of the list', async () => {
    const { page, complaints } = await browser.open({ width: 320, persona: 'admin' });

    await page.goto(`${school.address()}/tab/gaps?outcome=all&severity=high&group=place`);
    await page.getByRole('row').nth(5).waitFor();
    await page.getByRole('button', { name: /filter/i }).click();

    expect(await hindrancesInEveryWay(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test.each(['gap', 'unknown', 'instruct'])('of a point that is %s, and of what can be decided about it', async (outcome) => {
    const { page, complaints } = await browser.open({ persona: 'admin' });

    await page.goto(`${school.address()}/tab/gaps?outcome=${outcome}`);
    await page.getByRole('row').getByRole('link').first().click();
    await page.getByRole('heading', { level: 2 }).nth(2).waitFor();
    const barriers = [...(await hindrancesInEveryWay(page))];
    await page.getByRole('button', { name: /^(?:Vraag een afwijking|Leg vast)/ }).click();
    await page.getByRole('dialog').waitFor();
    barriers.push(...(await hindrancesInEveryWay(page)));

    expect(barriers).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

/** The whole text of an option, which ends with a count. */
async function optionIn(page: Page, label: string, name: string): Promise<string> {
  const texts = await page.getByLabel(label).locator('option').allInnerTexts();
  return texts.find((text) => text.startsWith(name)) ?? name;
}

/** The focus is in this line of the list. */
async function untilLine(page: Page, index: number): Promise<void> {
  const line = `document.activeElement?.closest('[data-index]')?.dataset.index`;
  await until(`line ${index}`, async () => (await page.evaluate<string | undefined>(line)) === String(index));
}
