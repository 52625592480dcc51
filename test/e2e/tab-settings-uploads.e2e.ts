import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aBrowser } from './support/browser.ts';
import { aSandboxService } from './support/sandbox-service.ts';
import { hindrancesOn } from './support/ways.ts';
import { anExport, teachersRecord, type FileToUpload } from './support/an-export.ts';

const service = aSandboxService();
const browser = aBrowser();
const at = (path: string): string => `${service.address()}/tab/settings${path}`;

const longName = `<script>alert(1)</script>${'beleid'.repeat(1500)}.json`;

/** As somebody who drags it from a folder. */
async function drop(page: Page, { name, buffer }: FileToUpload): Promise<void> {
  const files = await page.evaluateHandle<DataTransfer>(
    `(() => { const all = new DataTransfer(); all.items.add(new File([${JSON.stringify(buffer.toString())}], ${JSON.stringify(name)})); return all; })()`,
  );
  await page.getByText('Sleep bestanden hierheen').dispatchEvent('drop', { dataTransfer: files });
}

describe('uploads', () => {
  test('a file that was dragged is looked at first, counts when somebody says so, and can be taken away', async () => {
    const { page } = await browser.open({ persona: 'admin' });
    await page.goto(at(''));
    await page.getByText('Er tellen geen exports mee').waitFor();

    await drop(page, teachersRecord);
    const card = page.getByRole('list', { name: 'Gekozen bestanden' }).getByRole('listitem').first();
    await card.getByText('Herkend: Microsoft Teams, export met PowerShell').waitFor();
    expect(await card.getByText('TeamsMeetingPolicy: 2').isVisible()).toBe(true);
    expect(await page.getByText('Er tellen geen exports mee').isVisible()).toBe(true);

    await card.getByRole('button', { name: 'Laat meetellen: beleid.json' }).press('Enter');
    await card.getByText('Het telt mee').first().waitFor();
    await page.getByText(/door Joris Wouters op/).waitFor();
    await card.getByRole('button', { name: 'Sluit', exact: true }).click();
    await page.getByRole('button', { name: 'Haal weg: beleid.json' }).press('Enter');
    await page.getByRole('dialog', { name: 'Export weghalen?' }).getByRole('button', { name: 'Ja, haal weg' }).press('Enter');

    await page.getByText('Er tellen geen exports mee').waitFor();
  });

  test('it can be undone at once', async () => {
    const { page } = await browser.open({ persona: 'admin' });
    await page.goto(at(''));

    await page.locator('input[type=file]').setInputFiles([{ ...teachersRecord, name: 'nog-een.json' }]);
    await page.getByRole('button', { name: 'Laat meetellen: nog-een.json' }).click();
    await page.getByRole('button', { name: 'Maak ongedaan: nog-een.json' }).click();

    await page.getByText('Er tellen geen exports mee').waitFor();
  });

  test('one that holds something else, or is of somebody else, says so; its name is text', async () => {
    const { page } = await browser.open({ persona: 'admin', width: 320 });
    await page.goto(at(''));

    await page.locator('input[type=file]').setInputFiles([anExport(longName, { dependencies: {} })]);
    await page.getByRole('alert').filter({ hasText: 'Inhoud niet te gebruiken' }).waitFor();

    expect(await page.getByRole('heading', { name: /<script>alert/ }).count()).toBe(1);
    expect(await page.getByRole('button', { name: /^Laat meetellen/ }).count()).toBe(0);
    expect(await hindrancesOn(page)).toEqual([]);
  });

  test('how much was sent is shown, and it can be stopped', async () => {
    const { page } = await browser.open({ persona: 'admin' });
    await page.goto(at(''));
    await page.route('**/api/uploads?*', async () => new Promise(() => undefined));

    await page.locator('input[type=file]').setInputFiles([teachersRecord]);
    await page.getByRole('progressbar', { name: 'Bezig met bekijken van beleid.json' }).waitFor();
    await page.getByRole('button', { name: 'Stop: beleid.json' }).click();

    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});
