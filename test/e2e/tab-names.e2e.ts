import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding.ts';
import type { AuditRecord } from '../../src/model/record.ts';
import { aFinding, aRecord } from '../support/record.ts';
import { population } from '../support/school.ts';
import { aTrailEntry, anAttestation, anException, anOrganisation, anUpload } from '../support/stored.ts';
import { overflowOf } from './support/accessibility.ts';
import { aBrowser, type OpenPage } from './support/browser.ts';
import { pdfPages } from './support/pdf-pages.ts';
import { aRecordService } from './support/record-service.ts';

const short = '<img src=x onerror="document.title=`taken over`"><script>alert(1)</script>';
const long = `${short}${'Q'.repeat(10_000)}`;
// What people write themselves is shorter than what a tenant may be full of.
const written = `${short}${'Q'.repeat(1900)}`;

const pupils = {
  id: 'leerlingen',
  role: 'student',
  stage: 'primary',
  school: long,
  platform: 'teams',
  members: 412,
  from: 'configured',
} as const;

function named(name: string, given: Partial<Finding> = {}): Finding {
  return aFinding({
    population: pupils.id,
    scope: { kind: 'group', id: name, name },
    observed: [{ setting: name, value: name, readFrom: name }],
    ...given,
  });
}

function aHostileRecord(id: string, outcome: 'gap' | 'ok'): AuditRecord {
  return aRecord({
    id,
    finishedAt: id === 'oud' ? '2026-11-20T08:00:00.000Z' : '2026-11-21T08:00:00.000Z',
    organisation: { id: 'bestuur', name: long },
    populations: [pupils],
    sources: aRecord().sources.map((source) => ({ ...source, origin: long, problems: [{ nl: long, en: long }] })),
    findings: [
      named(long),
      named(short, { outcome }),
      named(`=1+1${short}`, { control: 'lobby', outcome: 'unknown', unread: [{ setting: long, why: 'unrecognised', detail: long }] }),
    ],
  });
}

const service = aRecordService([aHostileRecord('oud', 'gap'), aHostileRecord('nieuw', 'ok')]);
const browser = aBrowser();

beforeAll(async () => {
  const { store } = service.service();
  await store.organisation.put(anOrganisation({ name: long }), 1);
  await store.schools.put({ id: 'school', name: written, stage: 'primary', country: 'NL' });
  const definition = population({ id: 'leerlingen', role: 'student', school: long, teamsGroups: [long], orgUnits: [`/${long}`] });
  await store.populations.put({ definitions: [definition], confirmedBy: long, confirmedAt: '2026-11-21T08:00:00.000Z' }, 0);
  for (const state of ['requested', 'approved'] as const) {
    const approvedBy = state === 'approved' ? written : null;
    await store.exceptions.put(anException({ id: state, state, scope: written, reason: written, requestedBy: written, approvedBy }));
  }
  await store.attestations.put(anAttestation({ by: written, note: written }));
  await store.uploads.add(anUpload({ name: long, uploadedBy: long }), {});
  await store.trail.add(aTrailEntry({ actorName: long, before: { reason: long }, after: { [long]: long } }));
});

/** Each page, and a heading that is there when it is. */
const pages = [
  ['', 'Waaruit dit gelezen is'],
  ['gaps?group=place&outcome=all', '3 punten'],
  ['deviations', /Goedgekeurde afwijkingen/],
  ['populations', 'De indeling'],
  ['history', 'Controles'],
  ['history/compare?from=oud&to=nieuw', /./],
  ['history/trail', 'Wie deed wat'],
  ['reports', /./],
  ['reports/board', 'Wat het eerst moet'],
  ['reports/frameworks', 'Normenkader IBP'],
  ['settings', /Exports/],
  ['settings/norm', /./],
  ['settings/organisation', /Scholen/],
] as const;

/** Somebody opens a page; whatever it shows of a tenant does nothing there. */
async function nothingHappensOn({ page, complaints }: OpenPage): Promise<void> {
  expect(await page.title()).not.toBe('taken over');
  expect(await page.locator('main img, main script').count()).toBe(0);
  expect(complaints).toEqual([]);
}

describe('names of ten thousand letters, with HTML and script', () => {
  test.each(pages)('are text on “%s”, and stay within a phone', async (path, heading) => {
    const opened = await browser.open({ persona: 'board', width: 320 });
    const { page } = opened;

    await page.goto(`${service.address()}/tab/${path}`);
    await page.getByRole('main').getByRole('heading', { name: heading }).first().waitFor();
    await page.waitForLoadState('networkidle');
    for (const summary of await page.getByRole('main').locator('summary').all()) await summary.click();

    expect(await overflowOf(page)).toBe(0);
    await nothingHappensOn(opened);
  });

  test('are text in a point, and in the questions that are asked about it', async () => {
    const opened = await browser.open({ persona: 'admin', width: 320 });
    const { page } = opened;

    await page.goto(`${service.address()}/tab/gaps?search=QQQQQQQQQQ`);
    await page.getByRole('row').getByRole('link').first().click();
    await page.getByRole('heading', { level: 2, name: 'Waar dit vandaan komt' }).waitFor();
    expect(await page.getByText('<script>alert(1)</script>').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Vraag een afwijking aan' }).click();
    await page.getByRole('dialog').waitFor();

    expect(await overflowOf(page)).toBe(0);
    await nothingHappensOn(opened);
  });

  test('are text on paper', async () => {
    const opened = await browser.open({ persona: 'board' });
    const { page } = opened;

    await page.goto(`${service.address()}/tab/reports/board`);
    await page.getByRole('button', { name: /^Print of bewaar/ }).waitFor();
    const sheets = pdfPages(await page.pdf({ preferCSSPageSize: true }));

    expect(sheets.join('').replaceAll(/\s/g, '')).toContain('<script>alert(1)</script>');
    expect(sheets.length).toBeLessThanOrEqual(6);
    await nothingHappensOn(opened);
  });

  test('are text in the whole report that is downloaded', async () => {
    const { page } = await browser.open({ persona: 'board' });
    await page.goto(`${service.address()}/tab/reports`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download Volledig verslag' }).click(),
    ]);
    const report = await browser.open();

    await report.page.setContent(await readFile(await download.path(), 'utf8'));

    expect(await report.page.getByText('<script>alert(1)</script>').count()).toBeGreaterThan(0);
    expect(await report.page.locator('img, script').count()).toBe(0);
    expect(await report.page.title()).not.toBe('taken over');
  });

  test.each([
    ['CSV', (file: string) => expect(file).not.toMatch(/(?:^|,)"?[=+@]/m)],
    ['Markdown', (file: string) => expect(file).not.toContain('<script>')],
    ['SARIF', (file: string) => expect(JSON.parse(file)).toHaveProperty('runs')],
    ['JSON', (file: string) => expect(JSON.parse(file)).toHaveProperty('findings')],
  ])('harm nobody in %s', async (format, isHarmless) => {
    const { page } = await browser.open({ persona: 'board' });
    await page.goto(`${service.address()}/tab/reports`);

    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: `Download ${format}` }).click()]);

    isHarmless(await readFile(await download.path(), 'utf8'));
  });
});
