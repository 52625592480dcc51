import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { countPeople } from '../../../../src/platforms/teams/count-people.ts';
import { countedRows } from '../../../../src/platforms/teams/counted-rows.ts';
import { jsonAnswer } from '../../../../src/sandbox/server/wire.ts';
import { population } from '../../../support/school.ts';
import { entry, parsed } from '../tenant.ts';
import { counted, faculty, forbidden, person, student } from './counted-people.ts';
import type { Directory, PageTrouble } from './directory-host.ts';

test('who is who comes from the school’s groups, then the school account, then the licence', async () => {
  const { people, unread } = await counted(
    {
      userConfigurations: ['a', 'b', 'c', 'd', 'e'].map((id) => person(id)),
      groupMembers: { 'g-low': ['a'] },
      educationUsers: [
        { id: 'a', primaryRole: 'teacher' },
        { id: 'b', primaryRole: 'student' },
        { id: 'c', primaryRole: 'none' },
        { id: 'd', primaryRole: 'teacher' },
      ],
      users: [
        { id: 'b', accountEnabled: true, assignedLicenses: [{ skuId: faculty }] },
        { id: 'c', accountEnabled: true, assignedLicenses: [{ skuId: student }] },
      ],
    },
    { definitions: [population({ id: 'onderbouw', role: 'student', teamsGroups: ['G-LOW'] })] },
  );

  expect(people).toEqual([
    'leerlingen Leerlingen 2/0/0',
    'leraren Leerlingen 1/0/0',
    'onderbouw Leerlingen 1/0/0',
    'rol-onbekend Leerlingen 1/0/0',
  ]);
  expect(unread).toEqual([]);
});

test('rooms, and accounts that are switched off, are nobody; guests are guests', async () => {
  const { people } = await counted({
    userConfigurations: [
      person('room', 'Global', { accountType: 'resourceAccount' }),
      person('left'),
      person('guest'),
      person('visitor', 'Leerlingen', { accountType: 'guest' }),
    ],
    users: [
      { id: 'left', accountEnabled: false },
      { id: 'guest', userType: 'Guest' },
    ],
  });

  expect(people).toEqual(['gasten Leerlingen 2/0/0']);
});

test('somebody in groups of two populations is in the first of them', async () => {
  const { people } = await counted(
    { userConfigurations: [person('a'), person('b')], groupMembers: { one: ['a', 'b'], two: ['a'] } },
    {
      definitions: [
        population({ id: 'examenklas', role: 'student', teamsGroups: ['two'] }),
        population({ id: 'bovenbouw', role: 'student', teamsGroups: ['one', 'two'] }),
      ],
    },
  );

  expect(people).toEqual(['bovenbouw Leerlingen 1/0/0', 'examenklas Leerlingen 1/0/0']);
});

test('somebody who comes on two pages is counted once', async () => {
  const { people, counts } = await counted({
    userConfigurations: [person('a'), person('b'), person('B'), person('c'), person('a', 'Anders')],
  });

  expect(people).toEqual(['rol-onbekend Leerlingen 3/0/0']);
  expect(counts[0]?.total).toBe(3);
});

test('two groups give somebody a policy: the ranks decide, whenever they are known', async () => {
  const two = { effectivePolicyAssignments: [entry('Leerlingen', 'group', 'g1'), entry('Mediateam', 'group', 'g2')] };
  const directory = { userConfigurations: [person('a', '', two), person('b', '', two)] };
  const ranks = new Map([
    ['teamsmeetingpolicy g1', 2],
    ['teamsmeetingpolicy g2', 1],
  ]);

  expect((await counted(directory, { ranks })).people).toEqual(['rol-onbekend Mediateam 0/2/0']);
  expect((await counted(directory)).people).toEqual(['rol-onbekend ? 0/0/2']);
  expect((await counted(directory, { ranks })).lacksRanks).toBe(false);
  expect((await counted(directory)).lacksRanks).toBe(true);
});

test('a row that says nothing stands for somebody of whom nothing is known, and the list does not pass for sound', async () => {
  const { people, unread } = await counted({
    userConfigurations: [null, {}, { id: 7 }, { id: '' }, person('a', 'x', { effectivePolicyAssignments: null })],
  });

  expect(people).toEqual(['rol-onbekend ? 0/0/5']);
  expect(unread).toEqual([{ part: 'userConfigurations.id', why: 'malformed', permission: null, said: null }]);
});

test.each<[string, Directory, string]>([
  ['people with policies', { userConfigurations: [] }, 'userConfigurations'],
  ['accounts', { userConfigurations: [person('a')], users: [] }, 'users'],
])('a list without any %s was not read: no tenant is empty', async (_story, directory, part) => {
  const { unread } = await counted(directory);

  expect(unread).toEqual([expect.objectContaining({ part, why: 'malformed' })]);
});

test.each<[string, Directory]>([
  [
    'educationUsers',
    { userConfigurations: [person('a')], educationUsers: [{ id: 'a', primaryRole: 'student' }, { primaryRole: 'student' }] },
  ],
  ['users', { userConfigurations: [person('a')], users: [{ id: 'a', assignedLicenses: [{ skuId: student }] }, { accountEnabled: false }] }],
])('a row of %s that does not say whose it is may be anybody’s: the list tells nothing', async (part, directory) => {
  const { people, unread } = await counted(directory);

  expect(people).toEqual(['rol-onbekend Leerlingen 1/0/0']);
  expect(unread).toEqual([expect.objectContaining({ part, why: 'malformed' })]);
});

test('roles that contradict one another tell none', async () => {
  const { people } = await counted({
    userConfigurations: [person('a'), person('b')],
    educationUsers: [
      { id: 'a', primaryRole: 'student' },
      { id: 'a', primaryRole: 'teacher' },
    ],
    users: [{ id: 'b', assignedLicenses: [{ skuId: student }, { skuId: faculty }] }],
  });

  expect(people).toEqual(['rol-onbekend Leerlingen 2/0/0']);
});

test('half a list of policies counts nobody', async () => {
  const { people, unread } = await counted(
    { userConfigurations: ['a', 'b', 'c', 'd', 'e'].map((id) => person(id)) },
    { trouble: (list, page) => (list === 'userConfigurations' && page === 2 ? forbidden(list, page) : null) },
  );

  expect(people).toEqual([]);
  expect(unread).toEqual([{ part: 'userConfigurations', why: 'forbidden', permission: 'TeamsUserConfiguration.Read.All', said: 'No.' }]);
});

const four = ['a', 'b', 'c', 'd'];
const school: Directory = {
  userConfigurations: four.map((id) => person(id)),
  educationUsers: four.map((id) => ({ id, primaryRole: 'student' })),
  users: four.map((id) => ({ id, accountEnabled: id !== 'a', assignedLicenses: [{ skuId: id === 'b' ? student : faculty }] })),
};

test.each<[string, readonly string[], string]>([
  ['educationUsers', ['leerlingen Leerlingen 1/0/0', 'leraren Leerlingen 2/0/0'], 'EduRoster.Read.All'],
  ['users', ['leerlingen Leerlingen 4/0/0'], 'User.Read.All'],
])('half of %s tells nothing of anybody', async (half, people, permission) => {
  const found = await counted(school, { trouble: (list, page) => (list === half && page === 1 ? forbidden(list, page) : null) });

  expect(found.people).toEqual(people);
  expect(found.unread).toEqual([{ part: half, why: 'forbidden', permission, said: 'No.' }]);
});

const low = population({ id: 'onderbouw', role: 'student', stage: 'primary', teamsGroups: ['g-low', 'g-lower'] });
const staff = population({ id: 'team', role: 'teacher', teamsGroups: ['g-staff'] });

test.each<[string, PageTrouble, readonly string[]]>([
  ['a group that is not there', (list) => (list === 'groups/g-low' ? jsonAnswer(404, {}) : null), ['onderbouw ? -']],
  [
    'a group of which half arrived',
    (list, page) => (list === 'groups/g-low' && page === 1 ? forbidden(list, page) : null),
    ['onderbouw ? -', 'onderbouw Leerlingen -'],
  ],
])('the population of %s is never taken for counted', async (_story, trouble, own) => {
  const directory = { ...school, groupMembers: { 'g-low': ['a', 'b', 'c'], 'g-lower': [], 'g-staff': ['d'] } };
  const { people, unread, counts } = await counted(directory, { definitions: [low, staff], trouble });

  expect(people.filter((one) => one.startsWith('onderbouw'))).toEqual(own);
  expect(people).toContain('team Leerlingen -');
  expect(people.filter((one) => !one.endsWith(' -'))).toEqual([]);
  expect(counts.map(({ total }) => total).filter((total) => total !== null)).toEqual([]);
  expect(unread).toEqual([expect.objectContaining({ part: 'groups/g-low', permission: 'GroupMember.Read.All' })]);
});

test('what only the ranks decide does not pass for counted either', async () => {
  const two = { effectivePolicyAssignments: [entry('Leerlingen', 'group', 'g1'), entry('Mediateam', 'group', 'g2')] };
  const directory = { userConfigurations: [person('a', '', two)], groupMembers: { 'g-low': ['a'] } };
  const ranks = new Map([
    ['teamsmeetingpolicy g1', 2],
    ['teamsmeetingpolicy g2', 1],
  ]);

  const { people } = await counted(directory, { definitions: [low], ranks });

  expect(people).toEqual(['onderbouw ? -', 'onderbouw Mediateam -']);
});

test('how far reading is, is told page by page', async () => {
  const { progress } = await counted({ userConfigurations: ['a', 'b', 'c'].map((id) => person(id)) });

  expect(progress.filter((line) => line.startsWith('userConfigurations'))).toEqual([
    'userConfigurations 0 reading',
    'userConfigurations 2 reading',
    'userConfigurations 3 reading',
    'userConfigurations 3 read',
  ]);
});

const anyone = fc.record({
  accountType: fc.constantFrom('user', 'guest', 'resourceAccount', 'ineligibleUser'),
  primaryRole: fc.constantFrom('student', 'teacher', 'none', null),
  accountEnabled: fc.constantFrom(true, true, false),
  skus: fc.subarray([student, faculty, 'b17653a4-2443-4e8c-a550-18249dda78bb']),
  groups: fc.subarray(['g-low', 'g-staff']),
  assigned: fc.array(
    fc.record({
      policy: fc.constantFrom('Leerlingen', 'leerlingen', 'Mediateam', 'Global'),
      how: fc.constantFrom('direct', 'group', 'odd'),
      type: fc.constantFrom('TeamsMeetingPolicy', 'TeamsEventsPolicy', 'TeamsAppSetupPolicy', '%'),
    }),
    { maxLength: 3 },
  ),
});

test('the same people, read live or from a file, are the same numbers', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyone, { maxLength: 12 }), async (everybody) => {
      const ids = everybody.map((_one, index) => `id-${index}`);
      const directory = {
        userConfigurations: everybody.map(({ accountType, assigned }, index) => {
          const effectivePolicyAssignments = assigned.map(({ policy, how, type }) => entry(policy, how, 'g1', type));
          return { id: ids[index], accountType, effectivePolicyAssignments };
        }),
        educationUsers: everybody.map(({ primaryRole }, index) => ({ id: ids[index], primaryRole })),
        users: everybody.map(({ accountEnabled, skus }, index) => {
          return { id: ids[index], accountEnabled, userType: 'Member', assignedLicenses: skus.map((skuId) => ({ skuId })) };
        }),
        groupMembers: Object.fromEntries(
          ['g-low', 'g-lower', 'g-staff'].map((group) => [
            group,
            ids.filter((_id, index) => everybody[index]?.groups.some((one) => one === group)),
          ]),
        ),
      };
      const [file] = parsed({ TeamsMeetingPolicy: [], ...directory });

      const live = await counted(directory, { definitions: [low, staff] });
      const filed = file === undefined ? [] : countPeople(file.people, new Map(), [low, staff]);

      expect(
        live.counts
          .flatMap(countedRows)
          .map((row) => JSON.stringify(row))
          .toSorted(),
      ).toEqual(
        filed
          .flatMap(countedRows)
          .map((row) => JSON.stringify(row))
          .toSorted(),
      );
    }),
    { numRuns: 40 },
  );
});
