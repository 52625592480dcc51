import { expect, test } from '@jest/globals';
import type { AuditRecord } from '../../../src/model/record.ts';
import type { OrganisationStore } from '../../../src/store/store.ts';
import { aFinding, aRecord } from '../../support/record.ts';
import { aSchoolRecord } from '../../support/school-record.ts';

const onDemand = { trigger: 'demand', collectionId: null } as const;

/** The audit of one night in November. */
function ofDay(day: number, given: Partial<AuditRecord> = {}): AuditRecord {
  const date = `2026-11-${String(day).padStart(2, '0')}`;
  return aRecord({ id: `audit-${day}`, startedAt: `${date}T03:00:00.000Z`, finishedAt: `${date}T03:00:04.000Z`, ...given });
}

export function auditStories(board: () => OrganisationStore): void {
  test('a board without audits has no latest one', async () => {
    const { audits } = board();

    expect(await audits.latest()).toBeNull();
    expect(await audits.latestId()).toBeNull();
    expect(await audits.get('nooit')).toBeNull();
    expect(await audits.previousOf('nooit')).toBeNull();
    expect(await audits.list({ limit: 10 })).toEqual({ rows: [], next: null });
  });

  test('a record comes back letter for letter', async () => {
    const { audits } = board();
    const record = aSchoolRecord();

    await audits.add(record, { trigger: 'nightly', collectionId: 'verzameling-1' });

    expect(JSON.stringify(await audits.get(record.id))).toBe(JSON.stringify(record));
    expect(JSON.stringify(await audits.latest())).toBe(JSON.stringify(record));
  });

  test('a number that no column holds keeps no record from being kept', async () => {
    const { audits } = board();
    const finding = aFinding({ affected: 2 ** 31 });
    const record = aRecord({ findings: [finding, aFinding({ control: 'lobby', affected: 2 ** 31 - 1 })] });

    await audits.add(record, { trigger: 'upload', collectionId: null });

    expect((await audits.latest())?.findings.map(({ affected }) => affected)).toEqual([2 ** 31, 2 ** 31 - 1]);
    expect((await audits.history(finding)).map(({ affected }) => affected)).toEqual([null]);
  });

  test('the list says of each what it was, without its findings', async () => {
    const { audits } = board();
    const record = aSchoolRecord();

    await audits.add(record, { trigger: 'nightly', collectionId: 'verzameling-1' });

    const { id, startedAt, finishedAt, preset, stage, summary } = record;
    const kept = { trigger: 'nightly', collectionId: 'verzameling-1', complete: false };
    expect((await audits.list({ limit: 10 })).rows).toEqual([{ id, startedAt, finishedAt, preset, stage, summary, ...kept }]);
  });

  test('the same id twice is the same record', async () => {
    const { audits } = board();
    await audits.add(ofDay(1), onDemand);

    await audits.add(ofDay(1, { preset: 'be-school' }), onDemand);

    expect((await audits.get('audit-1'))?.preset).toBe('nl-school');
    expect((await audits.findings('audit-1', {}, { limit: 10 }))?.rows).toHaveLength(1);
  });

  test('the latest is the one that finished last, whatever was added last', async () => {
    const { audits } = board();
    for (const day of [2, 3, 1]) await audits.add(ofDay(day), onDemand);

    expect(await audits.latestId()).toBe('audit-3');
    expect([await audits.has('audit-1'), await audits.has('nooit')]).toEqual([true, false]);
    expect((await audits.latest())?.id).toBe('audit-3');
    expect((await audits.previousOf('audit-3'))?.id).toBe('audit-2');
    expect((await audits.previousOf('audit-2'))?.id).toBe('audit-1');
    expect(await audits.previousOf('audit-1')).toBeNull();
  });

  test('pages hold every audit once, newest first, while others are added', async () => {
    const { audits } = board();
    for (const day of [1, 2, 3, 4, 5]) await audits.add(ofDay(day), onDemand);
    // Two that finished in the same millisecond.
    await audits.add(ofDay(3, { id: 'audit-3-b' }), onDemand);

    const first = await audits.list({ limit: 2 });
    await audits.add(ofDay(6), onDemand);
    const second = await audits.list({ limit: 2, after: first.next });
    const third = await audits.list({ limit: 2, after: second.next });

    const ids = [first, second, third].map(({ rows }) => rows.map(({ id }) => id));
    expect(ids).toEqual([
      ['audit-5', 'audit-4'],
      ['audit-3-b', 'audit-3'],
      ['audit-2', 'audit-1'],
    ]);
    expect(third.next).toBeNull();
  });

  test('a page never holds more than 200, nor less than one', async () => {
    const { audits } = board();
    await audits.add(ofDay(1), onDemand);
    await audits.add(ofDay(2), onDemand);

    expect((await audits.list({ limit: 0 })).rows).toHaveLength(1);
    expect((await audits.list({ limit: 1_000_000 })).rows).toHaveLength(2);
  });

  test('old audits go with their findings; the latest stays however old it is', async () => {
    const { audits } = board();
    for (const day of [1, 2, 3]) await audits.add(ofDay(day), onDemand);

    expect(await audits.removeBefore('2026-11-02T00:00:00.000Z')).toBe(1);
    expect(await audits.removeBefore('2030-01-01T00:00:00.000Z')).toBe(1);

    expect((await audits.list({ limit: 10 })).rows.map(({ id }) => id)).toEqual(['audit-3']);
    expect(await audits.get('audit-1')).toBeNull();
    expect(await audits.findings('audit-1', {}, { limit: 10 })).toBeNull();
    expect(await audits.latestId()).toBe('audit-3');
  });
}
