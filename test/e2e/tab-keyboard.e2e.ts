import { describe, expect, test } from '@jest/globals';
import { aBrowser } from './support/browser.ts';
import { arrivedAt, pressOn, tabTo } from './support/keys.ts';
import { aLiveSandbox, runCommand } from './support/live-sandbox.ts';

const school = aLiveSandbox();
const browser = aBrowser();

describe('with no mouse', () => {
  test('somebody signs in, finds a gap, mends it and sees that it worked', async () => {
    const { page, complaints } = await browser.open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${school.address()}/tab/`);
    await page.getByRole('button', { name: /Joris Wouters/ }).waitFor();

    await pressOn(page, /^Joris Wouters/);
    await page.getByRole('heading', { level: 1, name: 'Overzicht' }).waitFor();
    await page.getByRole('link', { name: 'Bekijk alle aandachtspunten' }).waitFor();
    await pressOn(page, /^Bekijk alle aandachtspunten$/);
    await arrivedAt(page, 'Aandachtspunten');
    await page.getByRole('row').nth(5).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('leerlingenraad opnemen starten teams');
    await page.getByRole('heading', { level: 2, name: '1 punt', exact: true }).waitFor();
    await pressOn(page, /^Opnemen starten$/);
    await arrivedAt(page, 'Opnemen starten');
    await page.getByRole('button', { name: 'Kopieer', exact: true }).waitFor();
    await pressOn(page, /^Kopieer$/);
    await page.getByRole('status').filter({ hasText: 'Gekopieerd' }).waitFor({ state: 'attached' });
    runCommand(school.pretend(), await page.evaluate<string>('navigator.clipboard.readText()'));
    await pressOn(page, /^Controleer nu$/);

    await page.getByRole('region', { name: 'Wat er nu kan' }).getByText('in orde').waitFor();
    expect(complaints).toEqual([]);
  });

  test('somebody asks for a deviation, and somebody else approves it', async () => {
    const coordinator = await browser.open({ persona: 'ict-coordinator' });
    const leader = await browser.open({ persona: 'leader' });
    const asking = coordinator.page;
    const deciding = leader.page;

    await asking.goto(`${school.address()}/tab/deviations`);
    await asking.getByRole('button', { name: 'Vraag een afwijking aan' }).waitFor();
    await pressOn(asking, /^Vraag een afwijking aan$/);
    await asking.getByRole('dialog').waitFor();
    await tabTo(asking, /^Waarover gaat het\?/);
    await asking.keyboard.type('Camera');
    await tabTo(asking, /^Waarom is dit nodig\?/);
    await asking.keyboard.type('Voor de toets op afstand.');
    await pressOn(asking, /^Vraag aan$/);
    await asking.getByRole('article', { name: 'Camera' }).waitFor();

    await deciding.goto(`${school.address()}/tab/deviations`);
    await deciding.getByRole('article', { name: 'Camera' }).waitFor();
    await pressOn(deciding, /^Keur goed/);
    await deciding.getByRole('dialog').waitFor();
    await pressOn(deciding, /^Keur goed$/);
    await deciding.getByText('De afwijking is goedgekeurd.').waitFor();

    expect([...coordinator.complaints, ...leader.complaints]).toEqual([]);
  });
});
