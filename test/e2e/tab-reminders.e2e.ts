import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { aBrowser } from './support/browser.ts';
import { channelHost, type ChannelHost } from './support/channel-host.ts';
import { aLiveSandbox } from './support/live-sandbox.ts';
import { until } from './support/until.ts';
import { hindrancesInEveryWay } from './support/ways.ts';

const school = aLiveSandbox();
const browser = aBrowser();
let channel: ChannelHost;

beforeAll(async () => {
  channel = await channelHost();
  await channel.addBot(school.address());
  // It said hello.
  channel.cards.splice(0);
}, 60_000);

afterAll(async () => channel.close());

async function openAs(persona: string): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  const opened = await browser.open({ persona });
  await opened.page.goto(`${school.address()}/tab/reminders`);
  await opened.page.getByRole('heading', { name: 'Herinneringen', level: 1 }).waitFor();
  return opened;
}

function card(page: Page, name: string): Locator {
  return page.getByRole('article', { name });
}

/** To be looked at: `SCREENS=/tmp/screens npm run e2e -- tab-reminders`. */
async function keep(page: Page, name: string): Promise<void> {
  const screens = process.env['SCREENS'];
  if (screens !== undefined) await page.screenshot({ path: `${screens}/reminders-${name}.png`, fullPage: true });
}

test('a school leader switches it on, looks at what it says and posts it; what nobody knows is posted again; it is skipped, paused and removed', async () => {
  const { page, complaints } = await openAs('leader');
  const barriers: string[] = [];
  await page.getByRole('button', { name: 'Zet aan: Team Lindepunt' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Dag').selectOption({ label: 'dinsdag' });
  await form.getByLabel('Tijd', { exact: true }).fill('15:45');
  await form.getByLabel('Hoe heet deze plek?').fill('ICT-overleg');
  await form.getByLabel('ongelezen instructies').uncheck();
  barriers.push(...(await hindrancesInEveryWay(page)));
  await keep(page, 'form');
  await form.getByRole('button', { name: 'Zet aan', exact: true }).click();
  const own = card(page, 'ICT-overleg');
  await own.getByText('Elke dinsdag om 15:45').waitFor();
  expect(await own.innerText()).toContain('checklists, aandachtspunten, afwijkingen die aflopen, vraag van de week');

  await own.getByRole('button', { name: 'Bekijk vooraf' }).click();
  await page.getByRole('dialog').getByText('Er wordt niets geplaatst.').waitFor();
  await page.getByRole('dialog').getByRole('heading', { level: 3 }).waitFor();
  await keep(page, 'preview');
  await page.keyboard.press('Escape');
  expect(channel.cards).toEqual([]);

  channel.mishaps.push({ kind: 'cut' });
  await own.getByRole('button', { name: 'Plaats nu' }).click();
  await own.getByText('Niet bekend of de kaart er staat.').waitFor();
  barriers.push(...(await hindrancesInEveryWay(page)));
  await keep(page, 'unknown');
  expect(channel.cards).toHaveLength(1);
  await own.getByRole('button', { name: 'Plaats opnieuw' }).click();
  await own.getByText(/: Geplaatst\./).waitFor();
  await until('a second card', () => channel.cards.length === 2);

  await own.getByRole('button', { name: 'Sla volgende over' }).click();
  await own.getByText(/Wordt overgeslagen/).waitFor();
  await keep(page, 'skipped');
  await own.getByRole('button', { name: 'Sla toch niet over' }).click();
  await own.getByText(/Wordt overgeslagen/).waitFor({ state: 'detached' });
  await own.getByRole('button', { name: 'Pauzeer' }).click();
  await own.getByText('Gepauzeerd').waitFor();
  await own.getByRole('button', { name: 'Verwijder' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Verwijder' }).click();

  await page.getByRole('button', { name: 'Zet aan: Team Lindepunt' }).waitFor();
  expect(barriers).toEqual([]);
  expect(complaints).toEqual([]);
});

test('whoever only reads sees the places and changes nothing; a teacher sees what they set', async () => {
  const [dpo, teacher] = [await openAs('dpo'), await openAs('teacher')];

  for (const { page } of [dpo, teacher]) {
    await page.getByText('Er komt nog nergens een weekoverzicht').waitFor();
    expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
  }
});
