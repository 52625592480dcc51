import { beforeAll, expect, test } from '@jest/globals';
import type { FindingFilter } from '../../../src/store/audit-repositories.ts';
import type { OrganisationStore } from '../../../src/store/store.ts';
import { aFinding, aRecord } from '../../support/record.ts';
import { aSchoolRecord } from '../../support/school-record.ts';

const onDemand = { trigger: 'demand', collectionId: null } as const;
const record = aSchoolRecord();

export function findingStories(board: () => OrganisationStore): void {
  let store: OrganisationStore;
  beforeAll(async () => {
    store = board();
    await store.audits.add(record, onDemand);
  });

  /** Of a filter: what a reader of the record would have picked. */
  const filters: readonly { readonly filter: FindingFilter; readonly picks: (finding: (typeof record.findings)[number]) => boolean }[] = [
    { filter: {}, picks: () => true },
    { filter: { platform: 'meet' }, picks: ({ platform }) => platform === 'meet' },
    { filter: { control: 'recording' }, picks: ({ control }) => control === 'recording' },
    { filter: { outcome: ['gap', 'accepted'] }, picks: ({ outcome }) => outcome === 'gap' || outcome === 'accepted' },
    { filter: { severity: ['medium'] }, picks: ({ severity }) => severity === 'medium' },
    { filter: { population: 'leerlingen-vo' }, picks: ({ population }) => population === 'leerlingen-vo' },
    {
      filter: { school: 'De Linde' },
      picks: ({ population, platform }) => platform === 'teams' && ['leerlingen-po', 'leraren'].includes(population),
    },
    { filter: { settable: 'per-meeting' }, picks: ({ remedy }) => remedy.settable === 'per-meeting' },
    { filter: { framework: 'cisa-scuba' }, picks: ({ references }) => references.some(({ framework }) => framework === 'cisa-scuba') },
    { filter: { search: 'OPNEMEN' }, picks: ({ text }) => text.nl.title.toLowerCase().includes('opnemen') },
    {
      filter: { outcome: ['gap'], platform: 'teams', severity: ['high'] },
      picks: (one) => one.outcome === 'gap' && one.platform === 'teams' && one.severity === 'high',
    },
  ];

  test.each(filters)('$filter finds what a reader would pick, in the order of the record', async ({ filter, picks }) => {
    const found = await store.audits.findings(record.id, filter, { limit: 200 });

    const picked = record.findings.filter((finding) => picks(finding));
    expect(picked.length).toBeGreaterThan(0);
    expect(found).toEqual({ rows: picked, next: null });
  });

  test.each([{ outcome: [] }, { severity: [] }, { control: 'nooit' }, { school: 'Nergens' }, { search: 'opnemen nergens' }])(
    '%j finds nothing',
    async (filter) => {
      expect(await store.audits.findings(record.id, filter, { limit: 10 })).toEqual({ rows: [], next: null });
    },
  );

  test('pages of a filter hold each finding once', async () => {
    const whole = await store.audits.findings(record.id, { platform: 'teams' }, { limit: 200 });

    const paged = [];
    let next: string | null = null;
    do {
      const page = await store.audits.findings(record.id, { platform: 'teams' }, { limit: 2, after: next });
      paged.push(...(page?.rows ?? []));
      next = page?.next ?? null;
    } while (next !== null);

    expect(paged).toEqual(whole?.rows);
  });

  test('an audit that is not there has no findings, not none', async () => {
    expect(await store.audits.findings('nooit', {}, { limit: 10 })).toBeNull();
  });

  test('an audit without findings has none', async () => {
    const { audits } = board();
    await audits.add(aRecord({ findings: [] }), onDemand);

    expect(await audits.findings(aRecord().id, {}, { limit: 10 })).toEqual({ rows: [], next: null });
  });

  test('searching is for words in any order, without capitals or accents, in both languages and in names', async () => {
    const { audits } = board();
    const scope = { kind: 'policy', id: 'p1', name: 'Leerlingen Coördinator 50%_' } as const;
    await audits.add(aRecord({ findings: [aFinding({ scope }), aFinding()] }), onDemand);
    const count = async (search: string): Promise<number | undefined> =>
      (await audits.findings(aRecord().id, { search }, { limit: 10 }))?.rows.length;

    expect(await count('coordinator leerlingen')).toBe(1);
    expect(await count('STARTING')).toBe(2);
    expect(await count('50%_')).toBe(1);
    expect(await count('5_%')).toBe(0);
    expect(await count('  ')).toBe(2);
  });

  test('a finding is followed through all audits, though its policy was renamed', async () => {
    const { audits } = board();
    const nights = [
      { id: 'a', finishedAt: '2026-11-01T03:00:00.000Z', findings: [aFinding({ affected: 412 })] },
      { id: 'c', finishedAt: '2026-11-03T03:00:00.000Z', findings: [aFinding({ outcome: 'ok', affected: null })] },
      {
        id: 'b',
        finishedAt: '2026-11-02T03:00:00.000Z',
        findings: [aFinding({ affected: 400, scope: { ...aFinding().scope, name: 'Anders' } })],
      },
    ];
    for (const night of nights) await audits.add(aRecord(night), onDemand);
    await audits.add(
      aRecord({ id: 'd', finishedAt: '2026-11-04T03:00:00.000Z', findings: [aFinding({ population: 'leraren' })] }),
      onDemand,
    );

    expect(await audits.history(aFinding())).toEqual([
      { auditId: 'a', finishedAt: '2026-11-01T03:00:00.000Z', outcome: 'gap', severity: 'high', affected: 412 },
      { auditId: 'b', finishedAt: '2026-11-02T03:00:00.000Z', outcome: 'gap', severity: 'high', affected: 400 },
      { auditId: 'c', finishedAt: '2026-11-03T03:00:00.000Z', outcome: 'ok', severity: 'high', affected: null },
    ]);
  });
}
