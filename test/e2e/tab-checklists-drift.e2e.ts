import { expect, test } from '@jest/globals';
import { auditOf } from '../use-cases/checklists/pretend-school.ts';
import { anAuditedBoard } from './support/audited-board.ts';
import { aBrowser } from './support/browser.ts';

const board = anAuditedBoard();
const browser = aBrowser();
const list = '/tab/checklists/lesopafstand-randvoorwaarden';

test('LOA-4: a coordinator ticks a row, the tenant drifts, and the audit unticks it and says why; mended, it is as they ticked it', async () => {
  await board.audited(auditOf());
  const { page, complaints } = await browser.open({ persona: 'ict-coordinator' });
  await page.goto(`${board.address()}${list}?item=loa-code-ban-recording`);
  const row = page.locator('li#loa-code-ban-recording');
  const central = page.locator('li#loa-central-user-rights');
  await row.getByRole('checkbox').check();
  await page.getByRole('status').filter({ hasText: 'Afgevinkt' }).waitFor({ state: 'attached' });
  const before = [await row.innerText(), await central.innerText()];

  await board.audited(auditOf({ pupils: { AllowCloudRecording: true } }));
  await page.reload();
  await row.getByText('de controle ziet het anders').waitFor();
  const drifted = [await row.innerText(), await central.innerText()];
  const mends = await row.getByRole('link', { name: 'Bekijk en los op: Opnemen starten' }).getAttribute('href');

  await board.audited(auditOf());
  await page.reload();
  await row.getByText('De instellingen zijn in orde.').waitFor();

  expect(before[0]).not.toContain('de controle ziet het anders');
  expect(before[1]).toContain('volgt de controle');
  expect(drifted[1]).toContain('aandachtspunt in de controle');
  expect(mends).toMatch(/^\/tab\/gaps\/[\w-]{22}$/);
  expect(await row.innerText()).not.toContain('de controle ziet het anders');
  expect(await row.getByRole('checkbox').isChecked()).toBe(true);
  expect(complaints).toEqual([]);
});
