import { beforeAll, describe, expect, test } from '@jest/globals';
import type { KeyedFinding } from '../../tabs/api/operations.ts';
import { wordsIn } from '../../tabs/text/words.ts';
import { approvedDeviation, asPersona, audited, inHundredDays } from './support/as-persona.ts';
import { aBrowser } from './support/browser.ts';
import { aSandboxService } from './support/sandbox-service.ts';
import { hindrancesInEveryWay } from './support/ways.ts';

const service = aSandboxService();
const browser = aBrowser();
const reason = `<img src=x onerror="document.title='mis'"> ${'heellang'.repeat(230)}`;
let gap: KeyedFinding;

// Three audits: as it was, with a gap that the school decided to live with, and the same again.
beforeAll(async () => {
  const admin = await asPersona(service.address(), 'admin');
  const { body } = await admin.ask('listFindings', { params: { id: 'latest' }, query: { outcome: 'gap', platform: 'teams', limit: 1 } });
  const [first] = body.rows;
  if (first === undefined) throw new Error('the pretend school has gaps in Teams');
  gap = first;
  const { control, platform, population, scope } = gap;
  await approvedDeviation(service.address(), { control, platform, population, scope: scope.id, reason, until: inHundredDays });
  await admin.ask('startAudit', { body: {} });
  await audited(admin);
}, 180_000);

describe('a board member looks back', () => {
  test('the gaps stand in a drawing that can be heard, and in a table with every audit', async () => {
    const { page, complaints } = await browser.open({ persona: 'board' });
    await page.goto(`${service.address()}/tab/history`);

    const heard = await page.getByRole('img', { name: /^Lijnen van/ }).getAttribute('aria-label');
    const rows = page.getByRole('table', { name: 'Controles' }).getByRole('row');

    await rows.nth(3).waitFor();
    expect(heard).toMatch(/Prioriteit hoog ging van \d+ naar \d+, middel van \d+ naar \d+, laag van \d+ naar \d+\.$/);
    expect(await rows.count()).toBe(1 + 3);
    expect(await rows.nth(2).innerText()).toContain('een besluit, niets opnieuw gelezen');
    expect(complaints).toEqual([]);
  });

  test('they compare an audit with the one before: a decision changed it, not the tenant', async () => {
    const { page, complaints } = await browser.open({ persona: 'board' });
    await page.goto(`${service.address()}/tab/history`);

    await page
      .getByRole('row', { name: /een besluit/ })
      .getByRole('link')
      .click();
    await page.getByRole('heading', { level: 3, name: 'Door een besluit' }).waitFor();
    const main = page.getByRole('main');

    expect(await main.getByRole('heading', { level: 4 }).allTextContents()).toEqual(['Goedgekeurd als afwijking 1']);
    expect(await main.getByRole('row', { name: /^Goedgekeurde afwijking/ }).innerText()).toMatch(/0\s+1\s+\+1$/);
    expect(
      await main.getByText(`Goedgekeurd door Ingrid Hoekstra, tot en met ${wordsIn('nl').date(inHundredDays)}: <img src=x`).isVisible(),
    ).toBe(true);
    expect(await page.title()).not.toBe('mis');
    await main.getByRole('link', { name: gap.text.nl.title }).click();
    await page.waitForURL(`**/tab/gaps/${gap.key}`);
    expect(complaints).toEqual([]);
  });

  test('they choose two other audits, and find that nothing changed; the address shows the same again', async () => {
    const { page } = await browser.open({ persona: 'board' });
    await page.goto(`${service.address()}/tab/history/compare`);
    await page.getByText('Er is niets veranderd').waitFor();

    const oldest = page.getByRole('combobox', { name: 'Oudere controle' });
    await oldest.selectOption({ index: 2 });
    await page.getByRole('heading', { name: 'Door een besluit' }).waitFor();
    await page.getByRole('combobox', { name: 'Soort verandering' }).selectOption({ index: 1 });
    await page.reload();

    await page.getByRole('heading', { name: 'Door een besluit' }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Soort verandering' }).inputValue()).toBe('=accepted');
    await page.goto(`${page.url()}&school=Nergens`);
    await page.getByRole('link', { name: 'Toon alles' }).click();
    await page.getByRole('heading', { name: 'Door een besluit' }).waitFor();
  });

  test('who did what names people and tells what became different, also to the keyboard', async () => {
    const { page } = await browser.open({ persona: 'board' });
    await page.goto(`${service.address()}/tab/history/trail`);
    const approval = page.getByRole('listitem').filter({ hasText: 'keurde een afwijking goed' });

    await approval.locator('summary').focus();
    await page.keyboard.press('Enter');

    expect(await approval.getByRole('row', { name: /^stand/ }).innerText()).toMatch(/stand\s+aangevraagd\s+goedgekeurd/);
    await approval.getByRole('link', { name: 'Alles van Ingrid Hoekstra' }).click();
    await page.getByText('Alleen van Ingrid Hoekstra').waitFor();
    await page
      .getByText(/^Fatima/)
      .first()
      .waitFor({ state: 'detached' });
  });

  test('whoever does not answer for it is not led there, and is told so', async () => {
    const { page } = await browser.open({ persona: 'leader' });
    await page.goto(`${service.address()}/tab/history`);
    await page.getByRole('heading', { name: 'Controles' }).waitFor();

    expect(await page.getByRole('link', { name: 'Wie deed wat' }).count()).toBe(0);
    await page.goto(`${service.address()}/tab/history/trail`);
    await page.getByRole('heading', { level: 1, name: 'Deze pagina hoort niet bij uw rol' }).waitFor();
  });
});

describe('nothing keeps anybody out', () => {
  test('of the drawing and its table, of what changed, and of who did what', async () => {
    const { page, complaints } = await browser.open({ persona: 'board' });
    const barriers: string[] = [];

    await page.goto(`${service.address()}/tab/history`);
    await page.getByRole('img').first().waitFor();
    barriers.push(...(await hindrancesInEveryWay(page, ['nl-BE', 'en'])));
    await page.getByRole('table').getByRole('link').nth(1).click();
    await page.getByRole('heading', { level: 3 }).first().waitFor();
    barriers.push(...(await hindrancesInEveryWay(page, ['nl-BE', 'en'])));
    await page.goto(`${service.address()}/tab/history/trail`);
    await page.locator('main summary').first().waitFor();
    for (const summary of await page.locator('main summary').all()) await summary.click();
    barriers.push(...(await hindrancesInEveryWay(page, ['nl-BE', 'en'])));

    expect(barriers).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
