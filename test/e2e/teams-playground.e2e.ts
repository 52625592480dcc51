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

/** To be looked at: `SCREENS=/tmp/screens npm run e2e -- teams-playground`. The Playground has no dark theme; `teams-cards.e2e.ts` shows cards in it. */
async function keepPicture(name: string): Promise<void> {
  const screens = process.env['SCREENS'];
  if (screens === undefined) return;
  mkdirSync(screens, { recursive: true });
  await page.screenshot({ path: join(screens, `playground-${name}.png`) });
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.screenshot({ path: join(screens, `playground-${name}-contrast.png`) });
  await page.emulateMedia({ forcedColors: null, colorScheme: null });
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
  await openChat(chat);
  // Opened for the first time it is one in which the app is new.
  await see(/Noem mij met @|Mention me with @/);
  const editor = await openChat(chat);
  await editor.pressSequentially('@');
  await page.getByLabel('Typeahead menu').getByText('Lesklaar', { exact: true }).click();
  await editor.pressSequentially(` ${words}`);
}

/** The last card that says so. */
const card = (words: string | RegExp): Locator => page.locator('.ac-adaptiveCard').filter({ hasText: words }).last();
const press = async (words: string, button: string): Promise<void> =>
  card(words).getByRole('button', { name: button, exact: true }).first().click();

/** Waits until a card says so, and fails where none does. */
async function see(words: string | RegExp): Promise<void> {
  await card(words).waitFor({ timeout: 20_000 });
}

describe('Sanne, who teaches, in her own chat', () => {
  test('is welcomed when the app is installed', async () => {
    await openChat('Personal Chat');
    // Of the two things that Teams says then, one comes with her language; whichever is first is answered.
    await see(/Hello, I am Lesklaar|Hallo, ik ben Lesklaar/);
    await see(/Trial set-up with a pretend school|Proefopstelling met een verzonnen school/);
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

    expect(await page.getByText('I may not look at your lessons yet.').count()).toBe(0);
  });

  test('mends a lesson: what will change is shown first, and what became of it after', async () => {
    await press('Taal groep 5', 'Mend');
    await see('These 3 points change in this lesson:');
    await keepPicture('mend');
    await press('These 3 points change', 'Yes, mend it');
    await see('Done: 3 points are right now.');
    await keepPicture('mended');
  });

  test('sees it on the next card too', async () => {
    await say('check');
    await see(/Taal groep 5[^]*Ready for the lesson\.[^]*/);
    await keepPicture('after');
  });

  test('reads what somebody wrote into the name of a lesson as it was written', async () => {
    await press('Taal groep 5', 'All lessons (7)');
    await press('1–5 of 7', 'Next');
    const named = card('Herkansing');
    await named.waitFor();
    await keepPicture('all-lessons');

    expect(await named.textContent()).toContain('<b>Herkansing</b> & "vragen" [klik hier](https://voorbeeld.example)');
    expect(await named.locator('a').count()).toBe(0);
  });

  test('chooses Dutch, and is answered in it from then on', async () => {
    await say('language');
    await press('In which language', 'Nederlands');
    await see('Vanaf nu antwoord ik je in het Nederlands.');
    await say('/check');
    await see('Klaar voor de les?');
  });

  test('asks for help, and says something that nobody understands', async () => {
    await say('help');
    await see('Dit kan ik voor je doen');
    await say('hoe laat is het?');
    await see('Dat begreep ik niet.');
    await keepPicture('help');
  });
});

describe('with others there', () => {
  test('the group sees what the school has set, and nothing of anybody’s lessons', async () => {
    await mentionAndSay('Vakgroep rekenen', '/check');
    await page.keyboard.press('Enter');
    await see('Jouw overzicht laat ik alleen aan jou zien.');
    await keepPicture('group');

    expect(await card('Jouw overzicht').textContent()).not.toContain('groep 5');
  });

  test('so does the channel, and the button brings one’s own', async () => {
    await mentionAndSay(/ICT en veiligheid/, 'check');
    await page.getByRole('button', { name: 'Post', exact: true }).click();
    await see('Jouw overzicht laat ik alleen aan jou zien.');
    await keepPicture('channel');
    await press('Jouw overzicht', 'Laat het alleen aan mij zien');
    await see('Klaar voor de les?');
    await keepPicture('channel-own');
  });
});

test('what nobody signed is refused, also here', async () => {
  const body = JSON.stringify({ type: 'message', text: 'check', channelId: 'msteams' });
  const unsigned = await fetch(`${service.address()}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });

  expect([unsigned.status, await unsigned.text()]).toEqual([401, expect.not.stringMatching(/token|signature|header/i)]);
});
