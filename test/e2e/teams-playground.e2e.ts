import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { aBrowser } from './support/browser.ts';
import { aPlayground } from './support/playground.ts';
import { aSandboxService } from './support/sandbox-service.ts';

const service = aSandboxService();
const playground = aPlayground(service.address, 'teacher');
const browser = aBrowser();
let page: Page;

beforeAll(async () => {
  ({ page } = await browser.open({ width: 1280, height: 1400 }));
  // It asks a network of Microsoft's for its letters.
  await page.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) => route.abort());
  await page.goto(playground.address());
}, 60_000);

/** To be looked at: `SCREENS=/tmp/screens npm run e2e -- teams-playground`. */
async function keepPicture(name: string): Promise<void> {
  const screens = process.env['SCREENS'];
  if (screens === undefined) return;
  mkdirSync(screens, { recursive: true });
  await page.screenshot({ path: join(screens, `playground-${name}.png`) });
}

async function openChat(name: string | RegExp): Promise<Locator> {
  await page.getByRole('treeitem', { name }).click();
  const editor = page.getByRole('textbox').first();
  await editor.click();
  return editor;
}

async function say(words: string): Promise<void> {
  await (await openChat('Personal Chat')).pressSequentially(words);
  await page.keyboard.press('Enter');
}

async function mentionAndSay(chat: string | RegExp, words: string): Promise<void> {
  const editor = await openChat(chat);
  await editor.pressSequentially('@');
  await page.getByText('Lesklaar', { exact: true }).last().click();
  await editor.pressSequentially(` ${words}`);
}

const card = (title: string): Locator => page.locator('.ac-adaptiveCard').filter({ hasText: title }).last();
const press = async (title: string, button: string): Promise<void> => card(title).getByRole('button', { name: button, exact: true }).first().click();

/** Waits until the words are there, and fails where they never come. */
async function see(words: string | RegExp): Promise<void> {
  await page.getByText(words).last().waitFor({ timeout: 20_000 });
}

describe('Sanne, who teaches, in her own chat', () => {
  test('is welcomed when the app is installed', async () => {
    await openChat('Personal Chat');
    await see('Hello, I am Lesklaar');
    await see('Trial set-up with a pretend school.');
  });

  test('types /check and sees what is arranged, what to do herself, and how to get at her lessons', async () => {
    await say('/check');
    await see('Ready for the lesson?');
    await see('This the school has set');
    await see('I may not look at your lessons yet.');
    await keepPicture('check');
  });

  test('signs in with one button, and sees her lessons on the same card', async () => {
    await press('Ready for the lesson?', 'Show my lessons');
    await see('Taal groep 5');
    await keepPicture('lessons');
  });

  test('mends a lesson: what will change is shown first, and what became of it after', async () => {
    await press('Taal groep 5', 'Mend');
    await see(/will change|change in this lesson/i);
    await keepPicture('mend');
  });
});
