import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aBrowser } from './support/browser.ts';
import { aSandboxService } from './support/sandbox-service.ts';
import { untilFocused } from './support/until.ts';

const service = aSandboxService();
const browser = aBrowser();
const at = (path: string): string => `${service.address()}/tab/${path}`;

/** The settings of the organisation, with a new name that is not kept yet; somebody came there from the overview. */
async function renaming(persona: string, name: string): Promise<Page> {
  const { page } = await browser.open({ persona });
  await page.goto(at(''));
  await page.getByText(/^Van de \d+ punten/).waitFor();
  await page.getByRole('link', { name: 'Instellingen' }).click();
  await page.getByRole('link', { name: 'Organisatie' }).click();
  await nameField(page).fill(name);
  return page;
}

function nameField(page: Page) {
  return page.getByRole('region', { name: 'Gegevens' }).getByLabel('Naam', { exact: true });
}

describe('somebody leaves what they did not keep', () => {
  test('is asked first, by a link and by the browser’s own button; stays, or goes', async () => {
    const page = await renaming('admin', 'Scholengroep De Beuk');
    const question = page.getByRole('dialog', { name: 'Weggaan zonder te bewaren?' });

    await page.getByRole('link', { name: 'Geschiedenis' }).click();
    await question.getByRole('button', { name: 'Blijf hier' }).press('Enter');
    await question.waitFor({ state: 'detached' });
    expect(await nameField(page).inputValue()).toBe('Scholengroep De Beuk');

    await page.goBack();
    await question.waitFor();
    expect(new URL(page.url()).pathname).toBe('/tab/settings/organisation');
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect(await nameField(page).inputValue()).toBe('Scholengroep De Beuk');

    await page.goBack();
    await question.getByRole('button', { name: 'Ga weg zonder te bewaren' }).click();
    await page.waitForURL(/\/tab\/settings$/);
    await page.getByRole('link', { name: 'Geschiedenis' }).click();
    await page.getByRole('heading', { level: 1, name: 'Geschiedenis' }).waitFor();
    await untilFocused(page, 'Geschiedenis');
  });

  test('is not asked where they changed it back, or kept it', async () => {
    const { page } = await browser.open({ persona: 'admin' });
    await page.goto(at('settings/organisation'));
    const name = await nameField(page).inputValue();
    await nameField(page).fill('X');
    await page.getByRole('button', { name: 'Bewaar' }).waitFor();
    await nameField(page).fill(name);
    await page.getByRole('region', { name: 'Nog niet bewaard' }).waitFor({ state: 'detached' });
    await nameField(page).fill(`${name} e.o.`);
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByRole('region', { name: 'Nog niet bewaard' }).waitFor({ state: 'detached' });

    await page.getByRole('link', { name: 'Geschiedenis' }).click();

    await page.getByRole('heading', { level: 1, name: 'Geschiedenis' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});

describe('two people at once', () => {
  test('the second is told that somebody was first, and goes on with theirs', async () => {
    const first = await renaming('admin', 'Scholengroep Een');
    const second = await renaming('ict-coordinator', 'Scholengroep Twee');
    await first.getByRole('button', { name: 'Bewaar' }).click();
    await first.getByRole('region', { name: 'Nog niet bewaard' }).waitFor({ state: 'detached' });

    await second.getByRole('button', { name: 'Bewaar' }).click();
    await second.getByRole('button', { name: 'Ga door met het mijne' }).click();
    await second.getByRole('button', { name: 'Bewaar' }).click();
    await second.getByRole('region', { name: 'Nog niet bewaard' }).waitFor({ state: 'detached' });
    await first.reload();

    await nameField(first).waitFor();
    expect(await nameField(first).inputValue()).toBe('Scholengroep Twee');
  });
});

describe('whoever presses twice', () => {
  test('asks for one deviation', async () => {
    const { page } = await browser.open({ persona: 'leader' });
    await page.goto(at('deviations'));

    await page.getByRole('button', { name: 'Vraag een afwijking aan' }).dblclick();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Waarover gaat het?').selectOption({ label: 'Camera' });
    await dialog.getByLabel('Waarom is dit nodig?').fill('Voor de toets.');
    await dialog.getByRole('button', { name: 'Vraag aan', exact: true }).dblclick();
    await page.getByText('De afwijking is aangevraagd.').waitFor();
    await page.reload();

    await page.getByRole('article', { name: 'Camera' }).waitFor();
    expect(await page.getByRole('article', { name: 'Camera' }).count()).toBe(1);
  });

  test('starts one audit', async () => {
    const { page } = await browser.open({ persona: 'admin' });
    const started: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/api/audits')) started.push(request.url());
    });
    await page.goto(at(''));

    await page.getByRole('button', { name: 'Nu controleren' }).dblclick();
    await page.getByRole('status').filter({ hasText: 'De controle is klaar.' }).waitFor({ state: 'attached' });

    expect(started).toHaveLength(1);
  });
});

describe('a service that is not there', () => {
  test('is told of on the page, and is asked again when somebody says so', async () => {
    const { page } = await browser.open({ persona: 'admin' });
    await page.route('**/api/audits/latest/points*', (route) => route.abort());

    await page.goto(at('gaps'));
    await page.getByRole('alert').filter({ hasText: 'Geen verbinding' }).waitFor();
    await page.unroute('**/api/audits/latest/points*');
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();

    await page.getByRole('row').nth(5).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('a page whose part cannot be fetched says so, and the way on stays', async () => {
    const { page } = await browser.open({ persona: 'admin' });
    await page.goto(at(''));
    await page.getByText(/^Van de \d+ punten/).waitFor();
    await page.route('**/assets/history-page-*', (route) => route.abort());

    await page.getByRole('link', { name: 'Geschiedenis' }).click();
    await page.getByRole('heading', { name: 'Deze pagina kon niet worden getoond' }).first().waitFor();
    await page.getByRole('link', { name: 'Overzicht' }).click();

    await page.getByText(/^Van de \d+ punten/).waitFor();
  });

  test('a sign-in that counts no longer is renewed without a word', async () => {
    const { page, complaints } = await browser.open({ persona: 'admin' });
    let refusals = 1;
    await page.route('**/api/audits/latest/points*', async (route) => {
      refusals -= 1;
      if (refusals < 0) await route.continue();
      else await route.fulfill({ status: 401, contentType: 'application/problem+json', body: '{}' });
    });

    await page.goto(at('gaps'));

    await page.getByRole('row').nth(5).waitFor();
    expect(complaints.filter((text) => !text.includes('401'))).toEqual([]);
  });
});

describe('addresses that nobody made', () => {
  test.each([
    'gaps?severity=constructor&platform=__proto__&group=%00',
    'gaps/%E0%A4%A',
    'history/compare?from=x&to=%3Cscript%3E',
    'nergens/x',
  ])('“%s” leads to words, not to an empty page', async (path) => {
    const { page } = await browser.open({ persona: 'admin' });

    await page.goto(at(path));
    await page.getByRole('heading', { level: 1 }).waitFor();

    expect((await page.getByRole('main').innerText()).trim().length).toBeGreaterThan(40);
    expect(await page.getByRole('navigation').getByRole('link', { name: 'Overzicht' }).count()).toBe(1);
  });
});
