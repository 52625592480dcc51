import { expect, test } from '@jest/globals';
import { gapsBySeverity, groupsOf, reachOf, sortedFindings } from '../../src/model/finding-groups.ts';
import { aFinding, aRecord } from '../support/record.ts';

function named(name: string, given: Parameters<typeof aFinding>[0] = {}) {
  return aFinding({ scope: { kind: 'policy', id: name, name }, ...given });
}

test('gaps come first, heavy before light, many people before few, uncounted last, then as the audit gave them', () => {
  const findings = [
    named('ok', { outcome: 'ok' }),
    named('low', { severity: 'low', affected: 900 }),
    named('uncounted', { affected: null }),
    named('few', { affected: 3 }),
    named('many', { affected: 30 }),
    named('also many', { affected: 30 }),
    named('unknown', { outcome: 'unknown' }),
  ];

  const sorted = sortedFindings(aRecord({ findings }));

  expect(sorted.map((finding) => finding.scope.name)).toEqual(['many', 'also many', 'few', 'uncounted', 'low', 'unknown', 'ok']);
});

test('findings that say the same about several policies are one group, the one with most people first', () => {
  const [group, ...others] = groupsOf(aRecord({ findings: [named('few', { affected: 2 }), named('many', { affected: 5 })] }), ['gap']);

  expect(others).toEqual([]);
  expect(group?.first.scope.name).toBe('many');
  expect(group?.findings).toHaveLength(2);
});

test.each([
  ['platform', { platform: 'meet' }],
  ['severity', { severity: 'low' }],
  ['asked step', { expected: 'organiser' }],
  ['setting', { observed: [{ setting: 'AllowTownhalls', value: true, readFrom: 'x' }] }],
] as const)('another %s makes a group of its own', (_what, differs) => {
  expect(groupsOf(aRecord({ findings: [aFinding(), aFinding(differs)] }), ['gap'])).toHaveLength(2);
});

test('groups are ordered by the people they touch together', () => {
  const record = aRecord({
    findings: [named('alone', { control: 'lobby', affected: 8 }), named('one', { affected: 5 }), named('two', { affected: 5 })],
  });

  expect(groupsOf(record, ['gap']).map(({ first }) => first.control)).toEqual(['recording', 'lobby']);
});

test('a severity without gaps is left out', () => {
  const blocks = gapsBySeverity(aRecord({ findings: [aFinding({ severity: 'low' }), aFinding(), aFinding({ outcome: 'ok' })] }));

  expect(blocks.map(({ severity }) => severity)).toEqual(['high', 'low']);
});

test.each([
  [[1, 2], { count: 3, certainty: 'exact' }],
  [[1, null], { count: 1, certainty: 'at-least' }],
  [[null], null],
  [[], null],
])('people %j together: %j', (counts, expected) => {
  expect(reachOf(counts.map((affected) => aFinding({ affected })))).toEqual(expected);
});
