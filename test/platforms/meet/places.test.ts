import { expect, test } from '@jest/globals';
import { definition, lines, policy, pupils, recording, units, viewOf } from './tenant.ts';

test.each([
  ['the unit with SYSTEM policies is the root', 'SYSTEM', ['unassigned / ?: false', 'unassigned orgUnits/b ?: true']],
  [
    'with nothing to tell them apart, no id is the root',
    'ADMIN',
    ['unassigned / ?: not-collected', 'unassigned orgUnits/a ?: false', 'unassigned orgUnits/b ?: true'],
  ],
] as const)('without a list of org units: %s', (_story, type, expected) => {
  const policies = [policy({ type, unit: 'a', order: 101, value: false }), policy({ unit: 'b', order: 202, value: true })];

  expect(lines(viewOf({ policies }), recording)).toEqual(expected);
});

test('without a list of org units, the only id is the root', () => {
  expect(lines(viewOf({ policies: [policy({ unit: 'a', order: 201, value: false })] }), recording)).toEqual(['unassigned / ?: false']);
});

test('an id that stands for two paths places nothing', () => {
  const orgUnits = [...units, { orgUnitId: 'id:ps', orgUnitPath: '/Leerlingen' }];
  const policies = [policy({ unit: 'root', order: 201, value: false }), policy({ unit: 'ps', order: 202, value: true })];

  expect(lines(viewOf({ policies, orgUnits }, pupils), recording)).toEqual([
    'leerlingen /Leerlingen ?: ambiguous — depends on org unit: “orgUnits/ps”',
  ]);
});

test('the root is known as the parent of the topmost units', () => {
  const orgUnits = [{ ...units[1], parentOrgUnitPath: '/', parentOrgUnitId: 'id:root' }];
  const policies = [policy({ unit: 'root', order: 201, value: false })];
  const view = viewOf({ policies, orgUnits }, pupils);

  expect(lines(view, recording)).toEqual(['leerlingen / ?: false']);
  expect(view.sources[0]).toMatchObject({ complete: true, problems: [] });
});

test('people without a known unit get what holds everywhere', () => {
  const byGroup = definition({ id: 'vmbo', role: 'student', googleGroups: ['raad'] });
  const same = [policy({ unit: 'root', order: 201, value: false })];
  const different = [...same, policy({ unit: 'vo', order: 203, value: true })];

  expect(lines(viewOf({ policies: same, orgUnits: units }, byGroup), recording)).toEqual(['vmbo / ?: false']);
  expect(lines(viewOf({ policies: different, orgUnits: units }, byGroup), recording)).toEqual([
    'vmbo raad ?: ambiguous — depends on org unit: “/Leerlingen/VO”',
  ]);
});
