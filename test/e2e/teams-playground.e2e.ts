import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { aBrowser } from './support/browser.ts';
import { chatClient, press, shows, type ChatClient } from './support/chat-client.ts';
import { aPlayground } from './support/playground.ts';
import { aSandboxService } from './support/sandbox-service.ts';

const service = aSandboxService();
const playground = aPlayground(service.address, 'teacher');
const browser = aBrowser();
let page: Page;
let client: ChatClient;

beforeAll(async () => {
  ({ page } = await browser.open({ width: 1280, height: 1400 }));
  // It asks a network of Microsoft's for its letters.
  await page.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) => route.abort());
  await page.goto(playground.address());
  client = chatClient(page);
}, 120_000);

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

/** A card about somebody's next lessons, as it is in the end. */
let check: Locator;

describe('Sanne, who teaches, in her own chat', () => {
  test('is welcomed when the app is installed', async () => {
    // Of the two things that Teams says then, one comes with her language; whichever is first is answered.
    const welcome = await client.openNew('personal', 'Personal Chat');

    await shows(welcome, /Try-out with a pretend school|Proefopstelling met een verzonnen school/);
  });

  test('types /check and sees what is arranged, what to do herself, and how to get at her lessons', async () => {
    check = await client.say('/check');

    await shows(check, /Ready for the lesson\?[^]*What the school has set[^]*What you do yourself[^]*I may not look at your lessons yet\./);
    await keepPicture('check');
  });

  test('signs in with one button, and sees her lessons on the same card', async () => {
    await press(check, 'Show my lessons', 'Taal groep 5');
    await keepPicture('lessons');

    expect(await check.textContent()).not.toContain('I may not look at your lessons yet.');
  });

  test('mends a lesson: what will change is shown first, and what became of it after', async () => {
    await press(check, 'Mend', 'These 3 points change in this lesson:');
    await keepPicture('mend');
    await press(check, 'Yes, mend it', 'Done: 3 points are right now.');
    await keepPicture('mended');
  });

  test('sees it on the next card too', async () => {
    check = await client.say('check');

    await shows(check, /Taal groep 5[^]*Ready for the lesson\./);
    await keepPicture('after');
  });

  test('reads what somebody wrote into the name of a lesson as it was written', async () => {
    await press(check, 'All lessons (7)', '1–5 of 7');
    await press(check, 'Next', 'Herkansing');
    await keepPicture('all-lessons');

    expect(await check.textContent()).toContain('<b>Herkansing</b> & "vragen" [klik hier](https://voorbeeld.example)');
    expect(await check.locator('a').count()).toBe(0);
  });

  test('chooses Dutch, and is answered in it from then on, also by a button of a card from before', async () => {
    const languages = await client.say('language');
    await press(languages, 'Nederlands', 'Vanaf nu antwoord ik je in het Nederlands.');
    await press(check, 'Overview', 'Klaar voor de les?');

    await shows(await client.say('/check'), 'Klaar voor de les?');
  });

  test('asks for help, and says something that nobody understands', async () => {
    await shows(await client.say('help'), 'Dit kan ik voor je doen');
    await shows(await client.say('hoe laat is het?'), 'Dat begreep ik niet.');
    await keepPicture('help');
  });
});

describe('with others there', () => {
  test('the group sees what the school has set, and nothing of anybody’s lessons', async () => {
    await client.openNew('group', 'Vakgroep rekenen');
    const shared = await client.mention('/check');
    await shows(shared, 'Jouw overzicht laat ik alleen aan jou zien.');
    await keepPicture('group');

    expect(await shared.textContent()).not.toContain('groep 5');
  });

  test('so does the channel, and the button brings one’s own', async () => {
    await client.openNew('channel', /ICT en veiligheid/);
    const shared = await client.mention('check');
    await shows(shared, 'Jouw overzicht laat ik alleen aan jou zien.');
    await keepPicture('channel');
    await press(shared, 'Laat het alleen aan mij zien', 'Klaar voor de les?');
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
