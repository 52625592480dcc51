import { expect, test } from '@jest/globals';
import { definition, lines, policy, problemsIn, pupils, recording, teachers, units, viewOf } from './tenant.ts';

const policies = [
  policy({ unit: 'root', order: 201, value: true }),
  policy({ unit: 'll', order: 202, value: false }),
  policy({ unit: 'vo', order: 203, value: true }),
];
const bundle = { policies, orgUnits: units };

function user(id: string, orgUnitPath: string, more: object = {}) {
  return { id, orgUnitPath, suspended: false, archived: false, ...more };
}

const users = [
  user('1', '/Leerlingen'),
  user('2', '/Leerlingen/1e graad'),
  user('3', '/Leerlingen/VO'),
  user('4', '/Leerlingen/VO', { suspended: true }),
  user('5', '/Leerlingen/VO', { archived: true }),
  user('6', '/Personeel'),
];

test('people are counted per place that decides; suspended and archived accounts are not', () => {
  const view = viewOf({ ...bundle, users }, pupils, teachers);

  expect(lines(view, recording)).toEqual(['leerlingen /Leerlingen 2: false', 'leerlingen /Leerlingen/VO 1: true', 'leraren / 1: true']);
  expect(view.populations.map(({ id, members, from }) => [id, members, from])).toEqual([
    ['leerlingen', 3, 'configured'],
    ['leraren', 1, 'configured'],
  ]);
});

test('people who were counted before need not be in the file', () => {
  const members = [
    { orgUnitPath: '/Leerlingen', members: 10 },
    { orgUnitPath: '/Leerlingen/VO', members: 5 },
    { orgUnitPath: '/Leerlingen/VO', members: 2 },
  ];

  expect(lines(viewOf({ ...bundle, members }, pupils), recording)).toEqual([
    'leerlingen /Leerlingen 10: false',
    'leerlingen /Leerlingen/VO 7: true',
  ]);
});

test('a number of people that nobody can have counted is told, and adds nothing', () => {
  const members = [
    { orgUnitPath: '/Leerlingen', members: 10 },
    { orgUnitPath: '/Leerlingen', members: 3_000_000_000 },
  ];

  const view = viewOf({ ...bundle, members }, pupils);

  expect(lines(view, recording)).toContain('leerlingen /Leerlingen 10: false');
  expect(view.sources.map(({ complete }) => complete)).toEqual([false]);
});

test('the deepest unit says to which population somebody belongs', () => {
  const secondary = definition({ id: 'vo', role: 'student', orgUnits: ['Leerlingen/VO/'] });

  expect(lines(viewOf({ ...bundle, users }, pupils, secondary, teachers), recording)).toEqual([
    'leerlingen /Leerlingen 2: false',
    'vo /Leerlingen/VO 1: true',
    'leraren / 1: true',
  ]);
});

test('a name that begins alike is another unit', () => {
  const orgUnits = [...units, { orgUnitId: 'id:oud', orgUnitPath: '/Leerlingen-oud' }];
  const view = viewOf({ policies, orgUnits, users: [user('1', '/Leerlingen-oud')] }, pupils);

  expect(lines(view, recording)).toEqual(['leerlingen /Leerlingen 0: false', 'onbekend / 1: true']);
});

test('people of whom nobody told the role are named', () => {
  const view = viewOf({ ...bundle, users }, pupils);

  expect(view.populations.at(-1)).toEqual({
    id: 'onbekend',
    role: 'unknown',
    stage: null,
    school: null,
    platform: 'meet',
    members: 1,
    from: 'no-role-given',
  });
  expect(lines(view, recording)).toContain('onbekend / 1: true');
});

test('a population without people is judged by its own unit', () => {
  expect(lines(viewOf({ ...bundle, users: [] }, pupils), recording)).toEqual(['leerlingen /Leerlingen 0: false']);
});

test('a group brings its members in, wherever they are', () => {
  const byGroup = definition({ id: 'stage', role: 'student', googleGroups: ['stagiairs@delinde.nl'] });
  const groups = [{ id: 'g1', email: 'stagiairs@delinde.nl' }];
  const view = viewOf({ ...bundle, users, groups, groupMembers: { g1: ['6', '4'] } }, pupils, byGroup, teachers);

  expect(lines(view, recording)).toEqual([
    'leerlingen /Leerlingen 2: false',
    'leerlingen /Leerlingen/VO 1: true',
    'stage / 1: true',
    'leraren / 0: true',
  ]);
});

test('a pupil in a group of teachers stays a pupil', () => {
  const byGroup = definition({ id: 'leraren', role: 'teacher', googleGroups: ['g1'] });
  const view = viewOf({ ...bundle, users, groupMembers: { g1: ['1', '6'] } }, pupils, byGroup);

  expect(view.populations.map(({ id, members }) => [id, members])).toEqual([
    ['leerlingen', 3],
    ['leraren', 1],
  ]);
});

test('a group of which nobody told the members leaves the count open', () => {
  const byGroup = definition({ id: 'stage', role: 'student', googleGroups: ['g1'] });
  const view = viewOf({ ...bundle, users }, pupils, byGroup, teachers);

  expect(view.populations.map(({ id, members }) => [id, members])).toContainEqual(['stage', null]);
});

test('a group without known members that decides about its own population', () => {
  const byGroup = definition({ id: 'stage', role: 'student', googleGroups: ['g1'] });
  const withGroup = [...policies, policy({ group: 'groups/g1', order: 399, value: false })];

  expect(lines(viewOf({ ...bundle, policies: withGroup }, byGroup), recording)).toEqual(['stage g1 ?: false']);
});

test('members of a group inside a population are counted apart', () => {
  const withGroup = [...policies, policy({ group: 'groups/g1', order: 399, value: true })];
  const view = viewOf({ ...bundle, policies: withGroup, users, groupMembers: { g1: ['1', '3', '4', '6'] } }, pupils, teachers);

  expect(lines(view, recording)).toEqual(['leerlingen /Leerlingen 1: false', 'leerlingen g1 2: true', 'leraren g1 1: true']);
});

test('org units of a population that do not exist are told', () => {
  const view = viewOf(bundle, definition({ id: 'typfout', role: 'student', orgUnits: ['/Leerligen'] }));

  expect(problemsIn(view, 'en')).toEqual(['Org unit “/Leerligen” of population “typfout” is in no list of org units.']);
  expect(view.sources[0]?.complete).toBe(true);
});

test('without a word about populations nobody is counted', () => {
  const view = viewOf({ ...bundle, users });

  expect(view.populations).toMatchObject([{ id: 'unassigned', members: null, from: 'no-assignment-data' }]);
  expect(lines(view, recording)).toEqual(['unassigned / ?: true', 'unassigned /Leerlingen ?: false', 'unassigned /Leerlingen/VO ?: true']);
});
