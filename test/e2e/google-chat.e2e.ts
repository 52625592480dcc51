import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { barriersIn, overflowOf } from './support/accessibility.ts';
import { aBrowser, type OpenPage } from './support/browser.ts';
import { keepPicture } from './support/keep-picture.ts';
import { giveAnOverduePoint, overdueList } from './support/overdue-point.ts';
import { aSandboxService } from './support/sandbox-service.ts';

const service = aSandboxService();
const browser = aBrowser();
let opened: OpenPage;
let page: Page;

beforeAll(async () => {
  await giveAnOverduePoint(service.address());
  opened = await browser.open({ width: 760, height: 1000 });
  ({ page } = opened);
}, 120_000);

/** The last message of the app that says so. */
const message = (words: string | RegExp): Locator => page.locator('li.app').filter({ hasText: words }).last();

async function say(words: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Bericht' }).fill(words);
  await page.keyboard.press('Enter');
}

async function press(words: string | RegExp, button: string, then: string | RegExp): Promise<Locator> {
  await message(words).getByRole('button', { name: button, exact: true }).first().click();
  await message(then).waitFor();
  return message(then);
}

describe('Sanne, who teaches, alone with Lesklaar in Google Chat', () => {
  test('finds it from the start page, and is told what it does', async () => {
    await page.goto(`${service.address()}/?lang=nl`);
    await page.getByRole('link', { name: /Google Chat/ }).click();
    await page.getByRole('button', { name: 'Voeg Lesklaar toe' }).click();

    await message('Hallo, ik ben Lesklaar').waitFor();
  });

  test('says /check, and mends a lesson after she saw what will change', async () => {
    await say('/check');
    await message('Taal groep 5').waitFor();
    await keepPicture(page, 'google-chat-check');
    await press('Taal groep 5', 'Zet goed', 'Taal groep 5 goed zetten?');
    const mended = await press('Taal groep 5 goed zetten?', 'Ja, zet goed', 'Gelukt: ');
    await keepPicture(page, 'google-chat-mended');

    // In the place of the card that was pressed.
    expect(await page.locator('li.app').count()).toBe(2);
    expect(await mended.textContent()).toContain('2 punten staan nu goed');
  });

  test.each(['light', 'dark'] as const)('reads it well on a narrow screen, in %s', async (colorScheme) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.emulateMedia({ colorScheme });
    await keepPicture(page, `google-chat-narrow-${colorScheme}`);

    expect(await overflowOf(page)).toBe(0);
    expect(await barriersIn(page)).toEqual([]);
    await page.setViewportSize({ width: 760, height: 1000 });
  });
});

describe('Ingrid, who leads the school, in the space of her team', () => {
  test('looks at the weekly card before she sends it; it comes for everybody', async () => {
    await page.getByRole('combobox', { name: 'U bent' }).selectOption('leader');
    await page.getByRole('combobox', { name: 'Gesprek' }).selectOption('team');
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByRole('button', { name: 'Voeg Lesklaar toe' }).click();
    await say('@Lesklaar herinner elke maandag 08:30 alleen checklijsten');
    const preview = await press('Elke maandag om 08:30.', 'Voorbeeld', 'er is niets verstuurd');
    await keepPicture(page, 'google-chat-preview');
    expect(await preview.textContent()).toContain('Alleen u ziet dit');

    await press('er is niets verstuurd', 'Stuur nu', 'De kaart komt nu hier in de chat.');
    const card = message(/Weekoverzicht: [^]*Gedaan/);
    while ((await card.count()) === 0) await page.getByRole('button', { name: 'Kijk of er iets bij kwam' }).click();
    await keepPicture(page, 'google-chat-sent');

    expect(await card.textContent()).toContain('Voor: Ilse de Boer');
    expect(await card.textContent()).not.toContain('Alleen u ziet dit');
  });

  test('ticks a point on it: the card shows it, and so does the tab', async () => {
    await press(/Weekoverzicht: [^]*Gedaan/, 'Gedaan', 'Afgevinkt: ');
    await keepPicture(page, 'google-chat-ticked');
    const { page: tab } = await browser.open({ persona: 'leader', lang: 'nl' });
    await tab.goto(`${service.address()}/tab/checklists/${overdueList}`);
    const tick = tab.locator('li#loa-wifi').getByRole('checkbox');
    await tick.waitFor();

    expect(await tick.isChecked()).toBe(true);
    expect(opened.complaints).toEqual([]);
  });
});

test('a page from elsewhere can send nothing in somebody’s name, and no script runs', async () => {
  const address = `${service.address()}/sandbox/google-chat`;
  const body = new URLSearchParams({ who: 'dpo', room: 'own', lang: 'nl', do: 'add' });

  const sent = await fetch(address, { method: 'POST', body, headers: { 'sec-fetch-site': 'cross-site' }, redirect: 'manual' });
  const after = await fetch(`${address}?who=dpo&room=own&lang=nl`);

  expect(sent.status).toBe(404);
  expect(await after.text()).toContain('Voeg Lesklaar toe');
  expect(after.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'/);
});
