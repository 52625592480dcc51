import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aBrowser } from './support/browser.ts';
import { aLiveSandbox } from './support/live-sandbox.ts';
import { hindrancesInEveryWay } from './support/ways.ts';

const school = aLiveSandbox();
const browser = aBrowser();

async function openAs(persona: string, path: string): Promise<Page> {
  const { page } = await browser.open({ persona });
  await page.goto(`${school.address()}/tab/${path}`);
  return page;
}

/** The point of a right in one policy, as somebody finds it in the list. */
async function openPoint(persona: string, search: string): Promise<Page> {
  const page = await openAs(persona, `gaps?outcome=all&search=${encodeURIComponent(search)}`);
  await page.getByRole('row').getByRole('link').first().click();
  await page.getByRole('region', { name: 'Wat er nu kan' }).waitFor();
  return page;
}

describe('a school accepts something for a while', () => {
  test('an ICT coordinator asks at the point, a school leader approves, and the record shows it at once', async () => {
    const coordinator = await openPoint('ict-coordinator', 'opnemen starten leerlingenraad teams');

    await coordinator.getByRole('button', { name: 'Vraag een afwijking aan' }).click();
    await coordinator.getByRole('button', { name: 'Vraag aan', exact: true }).click();
    await coordinator.locator('textarea:focus').waitFor();
    expect(await coordinator.getByLabel('Tot en met').inputValue()).toMatch(/^20\d\d-07-31$/);
    await coordinator.getByLabel('Waarom is dit nodig?').fill('Het mediateam maakt de schoolfilm.');
    await coordinator.getByRole('button', { name: 'Vraag aan', exact: true }).click();
    await coordinator.getByText('De afwijking is aangevraagd.').waitFor();
    await coordinator.getByText('Wacht op een besluit van een schoolleider of bestuurder.').waitFor();
    expect(await coordinator.getByRole('button', { name: /Keur goed|Wijs af|Vraag een afwijking/ }).count()).toBe(0);

    const leader = await openAs('leader', 'deviations');
    const asked = leader.getByRole('region', { name: /^Te beslissen/ }).getByRole('article', { name: 'Opnemen starten' });
    expect(await asked.innerText()).toContain('Het mediateam maakt de schoolfilm.');
    await asked.getByRole('button', { name: 'Keur goed' }).click();
    await leader.getByRole('dialog').getByRole('button', { name: 'Keur goed' }).click();
    await leader.getByText('Het laatste verslag laat het zien.').waitFor();
    await leader.getByRole('region', { name: /^Goedgekeurde afwijkingen 1/ }).waitFor();

    const board = await openPoint('board', 'opnemen starten leerlingenraad teams');
    await board.getByRole('region', { name: 'Wat er nu kan' }).getByText('goedgekeurde afwijking').waitFor();
    await board.getByText('Wie deed wat').click();
    await board.getByText('Ingrid Hoekstra keurde de afwijking goed').waitFor();
    expect(await board.getByRole('listitem').filter({ hasText: 'vroeg de afwijking aan' }).innerText()).toContain('Fatima El Amrani');
  });

  test('whoever asks does not approve; somebody else does, and it can be ended again', async () => {
    const leader = await openAs('leader', 'deviations');
    await leader.getByRole('button', { name: 'Vraag een afwijking aan' }).click();
    await leader.getByLabel('Waarover gaat het?').selectOption({ label: 'Privéchat' });
    await leader.getByLabel('Platform').selectOption({ label: 'Google Meet' });
    await leader.getByLabel('Waarom is dit nodig?').fill('Voor het profielwerkstuk.');
    await leader.getByRole('button', { name: 'Vraag aan', exact: true }).click();
    const own = leader.getByRole('article', { name: 'Privéchat' });
    await own.getByText('U vroeg dit zelf aan.').waitFor();
    expect(await own.getByRole('button').allInnerTexts()).toEqual(['Trek in']);

    const board = await openAs('board', 'deviations');
    await board.getByRole('article', { name: 'Privéchat' }).getByRole('button', { name: 'Keur goed' }).click();
    await board.getByRole('dialog').getByRole('button', { name: 'Keur goed' }).click();
    await board.getByText('De afwijking is goedgekeurd.').waitFor();
    await board.getByRole('article', { name: 'Privéchat' }).getByRole('button', { name: 'Beëindig' }).click();
    await board.getByRole('dialog').getByRole('button', { name: 'Beëindig' }).click();
    await board.getByText('De afwijking is beëindigd.').waitFor();

    await board.getByRole('button', { name: /^Toon \d/ }).click();
    await board.getByRole('article', { name: 'Privéchat' }).getByRole('button', { name: 'Vraag opnieuw aan' }).click();
    expect(await board.getByLabel('Waarom is dit nodig?').inputValue()).toBe('Voor het profielwerkstuk.');
    expect(await board.getByLabel('Platform').locator('option:checked').innerText()).toBe('Google Meet');
  });

  test('two who decide at once: the second sees what the first decided, and decides no more', async () => {
    const asking = await openPoint('admin', 'scherm delen leerlingenraad teams');
    await asking.getByRole('button', { name: 'Vraag een afwijking aan' }).click();
    await asking.getByLabel('Waarom is dit nodig?').fill('De leerlingenraad presenteert.');
    await asking.getByRole('button', { name: 'Vraag aan', exact: true }).click();
    await asking.getByText('De afwijking is aangevraagd.').waitFor();
    const leader = await openAs('leader', 'deviations');
    const board = await openAs('board', 'deviations');
    const card = (page: Page) => page.getByRole('article', { name: 'Scherm delen' });
    await card(board).getByRole('button', { name: 'Keur goed' }).click();

    await card(leader).getByRole('button', { name: 'Wijs af' }).click();
    await leader.getByRole('dialog').getByRole('button', { name: 'Wijs af' }).click();
    await leader.getByText('De afwijking is afgewezen.').waitFor();
    await board.getByRole('dialog').getByRole('button', { name: 'Keur goed' }).click();

    const dialog = board.getByRole('dialog');
    await dialog.getByText('Iemand anders was u voor').waitFor();
    expect(await dialog.innerText()).toContain('Afgewezen door Ingrid Hoekstra');
    expect(await dialog.getByRole('button', { name: 'Keur goed' }).count()).toBe(0);
  });

  test('what was just asked for is taken back in one step', async () => {
    const admin = await openAs('admin', 'deviations');
    await admin.getByRole('button', { name: 'Vraag een afwijking aan' }).click();
    await admin.getByRole('button', { name: 'Vraag aan', exact: true }).click();
    await admin.locator('select:focus').waitFor();
    await admin.getByLabel('Waarover gaat het?').selectOption({ label: 'Camera' });
    await admin.getByLabel('Waarom is dit nodig?').fill('Per ongeluk.');
    await admin.getByRole('button', { name: 'Vraag aan', exact: true }).click();
    await admin.getByRole('article', { name: 'Camera' }).waitFor();

    await admin.getByRole('button', { name: 'Maak ongedaan' }).click();

    await admin.getByText('Ongedaan gemaakt.').waitFor();
    await admin.getByRole('article', { name: 'Camera' }).waitFor({ state: 'detached' });
  });
});

describe('somebody saw what cannot be read', () => {
  test('an administrator records it, the point counts as they saw it, and a board member takes it back', async () => {
    const admin = await openPoint('admin', 'wie bij opnames kan teams');
    await admin.getByRole('button', { name: 'Leg vast wat u zelf zag' }).click();
    await admin.getByLabel('Wat zag u, en waar?').fill('SharePoint, delen staat alleen voor de eigen organisatie.');
    await admin.getByRole('button', { name: 'Leg vast', exact: true }).click();
    await admin.getByText('Het is vastgelegd.').waitFor();
    await admin.getByRole('region', { name: 'Wat er nu kan' }).getByText('in orde').waitFor();

    const board = await openAs('board', 'deviations');
    const seen = board.getByRole('article', { name: 'Wie bij opnames kan' });
    expect(await seen.innerText()).toContain('Vastgesteld door Joris Wouters');
    await seen.getByRole('button', { name: 'Trek in' }).click();
    await board.getByRole('dialog').getByRole('button', { name: 'Trek in' }).click();

    await board.getByText('De vaststelling is ingetrokken.').waitFor();
    await seen.waitFor({ state: 'detached' });
  });
});

describe('nothing keeps anybody out', () => {
  test('of deviations, of ending one and of asking for one', async () => {
    const { page, complaints } = await browser.open({ persona: 'board' });
    const barriers: string[] = [];

    await page.goto(`${school.address()}/tab/deviations`);
    await page.getByRole('button', { name: /^Toon \d/ }).click();
    await page.getByText('Wie deed wat').first().waitFor();
    for (const trail of await page.getByText('Wie deed wat').all()) await trail.click();
    await page
      .getByText(/beëindigde/)
      .first()
      .waitFor();
    barriers.push(...(await hindrancesInEveryWay(page)));
    await page.getByRole('button', { name: 'Beëindig', exact: true }).first().click();
    await page.getByRole('dialog').waitFor();
    barriers.push(...(await hindrancesInEveryWay(page)));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Vraag een afwijking aan' }).click();
    await page.getByRole('dialog').waitFor();
    barriers.push(...(await hindrancesInEveryWay(page)));

    expect(barriers).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
