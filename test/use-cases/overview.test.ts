import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding.ts';
import type { Population } from '../../src/model/population.ts';
import type { AuditRecord } from '../../src/model/record.ts';
import { findingKey } from '../../src/audit/finding-key.ts';
import { overviewOf } from '../../src/use-cases/overview/get-overview.ts';
import { pupilsTouchedAnywhere } from '../../src/use-cases/overview/pupils-touched.ts';
import { aFinding, aRecord } from '../support/record.ts';

const [pupilsPo] = aRecord().populations as [Population];

function pupils(id: string, members: number | null, given: Partial<Population> = {}): Population {
  return { ...pupilsPo, id, school: id, members, ...given };
}

function gap(population: string, affected: number | null, given: Partial<Finding> = {}): Finding {
  return aFinding({ population, affected, ...given });
}

function unseen(control: string, howTo: string): Finding {
  const remedy = { ...aFinding().remedy, inShort: { nl: howTo, en: howTo }, command: null };
  const title = { title: control, because: '', why: '' };
  return aFinding({ control, outcome: 'unknown', remedy, text: { nl: title, en: title } });
}

describe('how many pupils may more than asked', () => {
  const touched = (populations: readonly Population[], findings: readonly Finding[]) => pupilsTouchedAnywhere(populations, findings);
  const other = { scope: { kind: 'policy', id: 'Anders', name: 'Anders' } } as const;

  test('parts of a school under several policies add up, and are all of it', () => {
    expect(touched([pupils('po', 400)], [gap('po', 300), gap('po', 100, other)])).toEqual({ touched: 400, of: 400, certainty: 'exact' });
  });

  test('rights that touch the same pupils are not added up; who else they touch is not known', () => {
    const findings = [gap('po', 300), gap('po', 100, { control: 'lobby' })];

    expect(touched([pupils('po', 400)], findings)).toEqual({ touched: 300, of: 400, certainty: 'at-least' });
  });

  test('one right that touches a part is that part', () => {
    expect(touched([pupils('po', 400), pupils('vo', 200)], [gap('po', 30)])).toEqual({ touched: 30, of: 600, certainty: 'exact' });
  });

  test('a pupil with an account on both platforms is one pupil', () => {
    const both = [pupils('po', 400), pupils('po', 390, { platform: 'meet' })];
    const findings = [gap('po', 50), gap('po', 390, { platform: 'meet' })];

    expect(touched(both, findings)).toEqual({ touched: 390, of: 400, certainty: 'at-least' });
  });

  test('only gaps count, and only those of pupils', () => {
    const teachers = pupils('leraren', 38, { role: 'teacher' });
    const findings = [gap('po', 400, { outcome: 'unknown' }), gap('po', 400, { outcome: 'accepted' }), gap('leraren', 38)];

    expect(touched([pupils('po', 400), teachers], findings)).toEqual({ touched: 0, of: 400, certainty: 'exact' });
  });

  test('where nobody was counted there is no number', () => {
    expect(touched([pupils('po', null)], [gap('po', null)])).toBeNull();
    expect(touched([pupils('po', 400)], [gap('po', null)])).toEqual({ touched: 0, of: 400, certainty: 'at-least' });
  });
});

describe('the overview of a board', () => {
  test('schools with the heaviest gaps stand first, what belongs to none last', () => {
    const populations = [pupils('A', 100), pupils('B', 100), pupils('C', 100), pupils('alle', null, { school: null, role: 'everyone' })];
    const findings = [gap('A', 100, { severity: 'medium' }), gap('B', 10), aFinding({ population: 'C', outcome: 'ok' }), gap('alle', null)];

    const { places } = overviewOf(aRecord({ populations, findings }), null);

    expect(places.map(({ school, gaps, pupils: own }) => [school, gaps.high, gaps.medium, own?.touched ?? null])).toEqual([
      ['B', 1, 0, 10],
      ['A', 0, 1, 100],
      ['C', 0, 0, 0],
      [null, 1, 0, null],
    ]);
  });

  test('five gaps to begin with, each once, with how many places and people it is about', () => {
    const controls = ['a', 'b', 'c', 'd', 'e', 'f'].map((control) => gap('leerlingen-po', 5, { control, severity: 'medium' }));
    const wide = [gap('leerlingen-po', 300), gap('leerlingen-po', 100, { scope: { kind: 'policy', id: 'B', name: 'B' } })];

    const { first } = overviewOf(aRecord({ findings: [...controls, ...wide] }), null);

    expect(first).toHaveLength(5);
    expect(first[0]).toMatchObject({
      key: findingKey(wide[0] ?? aFinding()),
      severity: 'high',
      findings: 2,
      people: { count: 400, role: 'student', certainty: 'exact' },
      title: { nl: 'Opnemen starten', en: 'Starting a recording' },
    });
  });

  test('what could not be seen stands together where one finds out in one way', () => {
    const findings = [unseen('lobby', 'Kijk'), unseen('renaming', 'Lees'), unseen('reactions', 'Kijk'), unseen('lobby', 'Kijk')];

    const { unseen: ways } = overviewOf(aRecord({ findings }), null);

    expect(ways.map(({ howTo, findings: count, titles }) => [howTo?.nl, count, titles.map(({ nl }) => nl)])).toEqual([
      ['Kijk', 3, ['lobby', 'reactions']],
      ['Lees', 1, ['renaming']],
    ]);
  });

  test('changes are counted by kind, new gaps shown first; the first audit has none', () => {
    const older = aRecord({ id: 'older', finishedAt: '2026-11-21T08:00:00.000Z', findings: [gap('leerlingen-po', 412), mendable('ok')] });
    const newer: AuditRecord = aRecord({ findings: [aFinding({ population: 'leerlingen-po', outcome: 'ok' }), mendable('gap')] });

    const { since } = overviewOf(newer, older);

    expect(since?.audit).toEqual({ id: 'older', finishedAt: '2026-11-21T08:00:00.000Z' });
    expect([since?.counts.new, since?.counts.mended, since?.counts.changed]).toEqual([1, 1, 0]);
    expect(since?.some.map(({ kind, school }) => [kind, school])).toEqual([
      ['new', 'De Linde'],
      ['mended', 'De Linde'],
    ]);
    expect(overviewOf(older, null).since).toBeNull();
  });

  test('accounts of which nobody told the role are counted, and nobody else', () => {
    const populations = [
      pupils('po', 400),
      pupils('rol-onbekend', 20, { role: 'unknown', from: 'no-role-given' }),
      pupils('unassigned', 0, { role: 'unknown', from: 'no-assignment-data' }),
    ];

    expect(overviewOf(aRecord({ populations }), null).roleless).toBe(20);
  });
});

function mendable(outcome: 'ok' | 'gap'): Finding {
  return aFinding({ control: 'lobby', outcome });
}
