import { expect, test } from '@jest/globals';
import type { AuditRecord } from '../../src/model/record.ts';
import { compareTwoAudits } from '../../src/use-cases/audits/compare-two-audits.ts';
import { findingKey } from '../../src/audit/finding-key.ts';
import { getAudit, latestAuditId } from '../../src/use-cases/audits/get-audit.ts';
import { getFinding } from '../../src/use-cases/audits/get-finding.ts';
import { listFindings } from '../../src/use-cases/audits/list-findings.ts';
import { reportDesk } from '../../src/report/report-desk.ts';
import { renderReport, reportFormats } from '../../src/use-cases/audits/render-report.ts';
import { retryAudit } from '../../src/use-cases/jobs/retry-audit.ts';
import { startAudit } from '../../src/use-cases/jobs/start-audit.ts';
import { getMe } from '../../src/use-cases/get-me.ts';
import { aFinding, aRecord, hostileNames } from '../support/record.ts';
import { codeOf, openOffice, type BoardAtWork } from './office.ts';

const office = openOffice();

const { signal } = new AbortController();
const monday: Partial<AuditRecord> = { id: 'maandag', finishedAt: '2026-11-16T03:00:00.000Z' };
const tuesday: Partial<AuditRecord> = { id: 'dinsdag', finishedAt: '2026-11-17T03:00:00.000Z' };

async function keep({ store }: BoardAtWork, given: Partial<AuditRecord>): Promise<AuditRecord> {
  const record = aRecord(given);
  await store.audits.add(record, { trigger: 'demand', collectionId: null });
  return record;
}

test('before the first audit there is none', async () => {
  const { as } = await office.board();

  expect(await codeOf(latestAuditId(as('dpo')))).toBe('nothing-audited');
  expect(await codeOf(getAudit(as('dpo'), 'maandag'))).toBe('not-there');
});

test('a finding keeps its key, and tells how it went', async () => {
  const board = await office.board();
  await keep(board, monday);
  await keep(board, { ...tuesday, findings: [aFinding({ outcome: 'ok', allows: 'nobody', affected: 400 })] });
  const [listed] = (await listFindings(board.as('dpo'), 'dinsdag', {}, { limit: 10 })).rows;

  const seen = await getFinding(board.as('dpo'), 'maandag', listed?.key ?? '');

  expect(seen.findings.map(({ outcome }) => outcome)).toEqual(['gap']);
  expect(seen.history.map(({ auditId, outcome, affected }) => `${auditId} ${outcome} ${affected}`)).toEqual([
    'maandag gap 412',
    'dinsdag ok 400',
  ]);
});

test('where a scope answers differently for parts of a population, one key shows them all', async () => {
  const board = await office.board();
  const parts = [aFinding({ allows: 'everyone', affected: 10 }), aFinding({ outcome: 'ok', allows: 'nobody', affected: 2 })];
  await keep(board, { ...monday, findings: [...parts, aFinding({ control: 'lobby' })] });

  const { findings } = await getFinding(board.as('dpo'), 'maandag', findingKey(aFinding()));

  expect(findings).toEqual(parts);
});

test('keys differ where anything differs that makes a finding another one', () => {
  const scopes = [...hostileNames, 'Global'].map((name) => ({ kind: 'policy' as const, id: name, name: 'x' }));
  const all = [
    aFinding(),
    aFinding({ control: 'lobby' }),
    aFinding({ platform: 'meet' }),
    aFinding({ population: 'leraren' }),
    aFinding({ scope: { kind: 'group', id: 'Global', name: 'Global' } }),
    ...scopes.slice(0, -1).map((scope) => aFinding({ scope })),
  ];

  const keys = all.map(findingKey);

  expect(new Set(keys).size).toBe(all.length);
  expect(keys.filter((key) => !/^[\w-]{22}$/.test(key))).toEqual([]);
  expect(findingKey(aFinding({ outcome: 'ok', affected: 0 }))).toBe(findingKey(aFinding()));
});

test('a comparison goes from the older to the newer, whichever is named first', async () => {
  const board = await office.board();
  await keep(board, monday);
  await keep(board, { ...tuesday, findings: [aFinding({ outcome: 'ok', allows: 'nobody' })] });

  const there = await compareTwoAudits(board.as('leader'), 'maandag', 'dinsdag');
  const back = await compareTwoAudits(board.as('leader'), 'dinsdag', 'maandag');

  expect(there).toMatchObject({ older: 'maandag', newer: 'dinsdag', changes: [{ kind: 'mended' }] });
  expect(back).toEqual(there);
  expect((await compareTwoAudits(board.as('leader'), 'maandag', 'maandag')).changes).toEqual([]);
});

test.each(reportFormats)('a report in %s, in the language of the board', async (format) => {
  const board = await office.board();
  await keep(board, { ...monday, organisation: { id: 'de-linde/../x"\n', name: 'De Linde' } });

  const report = await renderReport({ ...board.as('board'), reports: reportDesk() }, { auditId: 'maandag', format, locale: null, signal });

  expect(report.content.length).toBeGreaterThan(100);
  expect(report.fileName).toMatch(/^lesklaar-de-linde-x--2026-11-16\.\w+$/);
});

test('reports speak Flemish and English when asked', async () => {
  const board = await office.board();
  await keep(board, monday);

  const asking = { ...board.as('board'), reports: reportDesk() };
  const pages = await Promise.all(
    (['nl-BE', 'en'] as const).map(async (locale) => renderReport(asking, { auditId: 'maandag', format: 'html', locale, signal })),
  );

  expect(pages.map(({ content }) => /<html lang="([\w-]+)"/.exec(String(content))?.[1])).toEqual(['nl-BE', 'en']);
});

test('starting and retrying an audit stand in the trail', async () => {
  const { as, jobs, store, trail } = await office.board();

  const job = await startAudit(as('admin'), ['teams']);
  await retryAudit(as('ict-coordinator'), job.id);

  expect(jobs.asked.map(({ organisationId, trigger }) => [organisationId, trigger])).toEqual([
    [store.organisationId, 'demand'],
    [store.organisationId, 'retry'],
  ]);
  expect(await trail()).toEqual(['audit.started by Admin', 'audit.retried by Ict-coordinator']);
  expect(await codeOf(retryAudit(as('admin'), 'van-een-ander'))).toBe('not-there');
});

test('everybody is told what they may do', async () => {
  const { as } = await office.board('Stichting De Eik');

  const teacher = await getMe(as('teacher'));
  expect(teacher).toMatchObject({ name: 'Teacher', organisation: { name: 'Stichting De Eik' } });
  expect(teacher.may).toContain('own-lesson.mend');
  expect(teacher.may).not.toContain('finding.read');
  expect((await getMe(as('leader'))).may).toContain('exception.approve');
  expect((await getMe(as('admin'))).may).not.toContain('exception.approve');
});
