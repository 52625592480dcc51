import { expect, test } from '@jest/globals';
import type { FindingHistory } from '../../tabs/api/operations.ts';
import { historyPeriods, onePerAudit } from '../../tabs/pages/gap/history-periods.ts';
import { reachesOf } from '../../tabs/pages/gap/reaches-of.ts';
import { sourceOf } from '../../tabs/pages/gap/source-of.ts';
import { aFinding, aRecord, hostileNames } from '../support/record.ts';

type OverTime = FindingHistory['history'][number];

const audit = (day: number, outcome: OverTime['outcome'], affected: number | null = 412): OverTime => ({
  auditId: `audit-${day}`,
  finishedAt: `2026-11-${day}T03:00:00.000Z`,
  outcome,
  severity: 'high',
  affected,
});

test('audits that came to the same stand as one period, the newest first', () => {
  const history = [
    audit(10, 'gap'),
    audit(11, 'gap'),
    audit(12, 'unknown', null),
    audit(13, 'gap'),
    audit(14, 'gap', 400),
    audit(15, 'ok'),
  ];

  expect(
    historyPeriods(history).map(({ outcome, affected, audits, from, to, auditId }) => [
      outcome,
      affected,
      audits,
      from.slice(8, 10),
      to.slice(8, 10),
      auditId,
    ]),
  ).toEqual([
    ['ok', 412, 1, '15', '15', 'audit-15'],
    ['gap', 400, 1, '14', '14', 'audit-14'],
    ['gap', 412, 1, '13', '13', 'audit-13'],
    ['unknown', null, 1, '12', '12', 'audit-12'],
    ['gap', 412, 2, '10', '11', 'audit-11'],
  ]);
});

test('where parts of a population differ, the audit counts as the worst of them', () => {
  const history = [audit(10, 'ok', 400), audit(10, 'gap', 12), audit(11, 'ok', 400), audit(11, 'unknown', 12)];

  expect(onePerAudit(history).map(({ outcome, affected }) => [outcome, affected])).toEqual([
    ['gap', 12],
    ['unknown', 12],
  ]);
});

test.each([
  ['policies.json', 'policies.json', ''],
  ['policies.json: /Leerlingen (ADMIN, policies/ah1)', 'policies.json', '/Leerlingen (ADMIN, policies/ah1)'],
  ['policies.json.old', undefined, 'policies.json.old'],
  ['admin log 2026-11-16', undefined, 'admin log 2026-11-16'],
])('a value that was read from %s', (readFrom, origin, part) => {
  const found = sourceOf(readFrom, aRecord().sources);

  expect([found.source?.origin, found.part]).toEqual([origin, part]);
});

test('the narrowest deviation is proposed first, and a wider one only where somebody else has the same policy', () => {
  const finding = aFinding({ scope: { kind: 'policy', id: 'TeamsMeetingPolicy/Raad', name: 'Raad' } });
  const place = (population: string): FindingHistory['places'][number] => ({
    key: population,
    scope: finding.scope,
    population: { id: population, role: 'student', stage: null, school: null, platform: 'teams', members: 1, from: 'configured' },
    outcome: 'gap',
    severity: 'high',
    affected: 1,
  });
  const here = { control: 'recording', platform: 'teams', population: 'leerlingen-po', scope: 'Raad' };

  expect(reachesOf({ places: [place('leerlingen-po')] }, finding)).toEqual([here]);
  expect(reachesOf({ places: [place('leerlingen-po'), place('leraren')] }, finding)).toEqual([here, { ...here, population: null }]);
});

test('a place whose name no form takes is asked for by its id', () => {
  const named = (name: string) =>
    reachesOf({ places: [] }, aFinding({ scope: { kind: 'group', id: 'groep-7', name } })).map(({ scope }) => scope);

  expect(named('L'.repeat(10_000))).toEqual(['groep-7']);
  expect(hostileNames.flatMap(named).filter((scope) => scope !== null && /\p{Cc}|\p{Cs}/u.test(scope))).toEqual([]);
});
