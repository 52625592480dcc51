import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { aBrowser } from './support/browser.ts';
import { aPlayground } from './support/playground.ts';
import { keepPicture } from './support/keep-picture.ts';
import { giveAnOverduePoint, overdueList } from './support/overdue-point.ts';
import { aSandboxService } from './support/sandbox-service.ts';

const service = aSandboxService();
const playground = aPlayground(service.address, 'leader');
const browser = aBrowser();
let chat: Page;
let tab: Page;

beforeAll(async () => {
  await giveAnOverduePoint(service.address());
  ({ page: chat } = await browser.open({ width: 1280, height: 2000 }));
  // It asks a network of Microsoft's for its letters.
  await chat.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) => route.abort());
  await chat.goto(playground.address());
  ({ page: tab } = await browser.open({ persona: 'leader', lang: 'nl' }));
}, 120_000);

async function sayInChannel(words: string): Promise<void> {
  await chat.getByRole('treeitem', { name: /ICT en veiligheid/ }).click();
  const editor = chat.getByRole('textbox').first();
  await editor.click();
  await editor.pressSequentially('@');
  await chat.getByLabel('Typeahead menu').getByText('Lesklaar', { exact: true }).click();
  await editor.pressSequentially(` ${words}`);
  await chat.getByRole('button', { name: 'Post', exact: true }).click();
}

/** The last card that says so. */
const card = (words: string | RegExp): Locator => chat.locator('.ac-adaptiveCard').filter({ hasText: words }).last();

async function see(words: string | RegExp): Promise<Locator> {
  await card(words).waitFor({ timeout: 30_000 });
  return card(words);
}

const press = async (words: string | RegExp, button: string): Promise<void> =>
  card(words).getByRole('button', { name: button, exact: true }).first().click();

const tick = (): Locator => tab.locator('li#loa-wifi').getByRole('checkbox');

describe('a school leader, in the channel of the ICT team', () => {
  test('has a card come each Monday, with one sentence', async () => {
    await chat.getByRole('treeitem', { name: /ICT en veiligheid/ }).click();
    await see(/Noem mij met @|Mention me with @/);
    await sayInChannel('remind every Monday 08:30 in Dutch without question');

    const standing = await see('Every Monday at 08:30.');
    await keepPicture(chat, 'reminders-set');

    expect(await standing.textContent()).toMatch(/The next one comes on .*checklists, points of attention.*Nederlands/s);
    expect(await standing.textContent()).not.toContain('question of the week');
  });

  test('looks at it before anybody gets it', async () => {
    await press('Every Monday at 08:30.', 'Preview');

    const preview = await see('nothing was sent');
    await keepPicture(chat, 'reminders-preview');

    expect(await preview.textContent()).toMatch(/overdue/);
  });

  test('sends it now: it comes into the channel, in Dutch, first what is right', async () => {
    await press('nothing was sent', 'Send now');
    await see('The card comes here in the chat now.');

    const sent = await see(/^Weekoverzicht: .*In orde: [^]*over tijd/);
    await keepPicture(chat, 'reminders-sent');

    expect(await sent.textContent()).toContain('Voor: Ilse de Boer');
  });

  test('presses that the point is done; the card shows it, and so does the tab', async () => {
    await tab.goto(`${service.address()}/tab/checklists/${overdueList}`);
    await tick().waitFor();
    const before = await tick().isChecked();

    await press(/^Weekoverzicht: /, 'Gedaan');
    const after = await see(/Afgevinkt: /);
    await keepPicture(chat, 'reminders-ticked');
    await tab.reload();
    await tick().waitFor();

    expect([before, await tick().isChecked()]).toEqual([false, true]);
    expect(await after.textContent()).not.toContain('Voor: Ilse de Boer');
  });

  test('it still says so to who looks elsewhere and comes back', async () => {
    await chat.getByRole('treeitem', { name: 'Personal Chat' }).click();
    await chat.getByRole('treeitem', { name: /ICT en veiligheid/ }).click();

    expect(await (await see(/^Weekoverzicht: /)).textContent()).toContain('Afgevinkt: ');
  });
});
