import { expect, test } from '@jest/globals';
import type { Population } from '../../../src/model/population.ts';
import { roleOfLicence } from '../../../src/platforms/teams/licence-roles.ts';
import { population, school } from '../../support/school.ts';
import { meetingPolicy } from '../../support/teams-bundle.ts';
import { viewOf, type Json } from './tenant.ts';

const studentA3 = '98b6e773-24d4-4c0d-a968-6e787a1f8204';
const facultyA3 = 'e578b273-6db4-4691-bba0-8d691f4da603';
const sharedA1 = 'b17653a4-2443-4e8c-a550-18249dda78bb';

interface Told {
  /** What the row with the policies says itself. */
  readonly own?: Json;
  readonly education?: Json;
  readonly directory?: Json;
  readonly groups?: Readonly<Record<string, readonly string[]>>;
}

const pupils = population({ id: 'onderbouw', role: 'student', stage: 'primary', school: 'De Linde', teamsGroups: ['G-Pupils'] });
const staff = population({ id: 'team', role: 'teacher', teamsGroups: ['g-staff', 'g-board'] });

/** The population of one person, or that nobody was counted. */
function populationOf({ own = {}, education, directory, groups = {} }: Told, ...definitions: (typeof pupils)[]): string {
  const view = viewOf(
    [
      {
        TeamsMeetingPolicy: [meetingPolicy('Global')],
        userConfigurations: [{ id: 'anna', effectivePolicyAssignments: [], ...own }],
        educationUsers: education === undefined ? [] : [{ id: 'anna', ...education }],
        users: directory === undefined ? [] : [{ id: 'anna', ...directory }],
        groupMembers: groups,
      },
    ],
    school({ populations: definitions }),
  );
  return (
    view.populations.filter(({ members }) => members === 1 && view.holdings('TeamsMeetingPolicy', []).length > 0).map(described)[0] ??
    'not counted'
  );
}

function described({ id, role, stage, from }: Population): string {
  return `${id}: ${role}, ${stage ?? 'no stage'}, ${from}`;
}

const licences = (...ids: string[]) => ({ assignedLicenses: ids.map((skuId) => ({ skuId, disabledPlans: [] })) });

test.each<[string, Told, string]>([
  ['the education role', { education: { primaryRole: 'student' } }, 'leerlingen: student, no stage, education-role'],
  ['in another case', { education: { primaryRole: 'Teacher' } }, 'leraren: teacher, no stage, education-role'],
  ['on the row itself', { own: { primaryRole: 'teacher' } }, 'leraren: teacher, no stage, education-role'],
  ['our own word for it', { own: { role: 'staff' } }, 'medewerkers: staff, no stage, education-role'],
  ['the id in another case', { education: { id: 'ANNA', primaryRole: 'student' } }, 'leerlingen: student, no stage, education-role'],
  ['the licence', { directory: licences(studentA3) }, 'leerlingen: student, no stage, licence'],
  ['the licence in capitals', { directory: licences(facultyA3.toUpperCase()) }, 'leraren: teacher, no stage, licence'],
  [
    'role none: then the licence',
    { education: { primaryRole: 'none' }, directory: licences(facultyA3) },
    'leraren: teacher, no stage, licence',
  ],
  [
    'the role goes before the licence',
    { education: { primaryRole: 'student' }, directory: licences(facultyA3) },
    'leerlingen: student, no stage, education-role',
  ],
  [
    'two licences that agree',
    { directory: licences(studentA3, '314c4481-f395-4525-be8b-2ec4bb1e9d91') },
    'leerlingen: student, no stage, licence',
  ],
  ['two licences that contradict', { directory: licences(studentA3, facultyA3) }, 'rol-onbekend: unknown, no stage, no-role-given'],
  ['a licence that both have', { directory: licences(sharedA1) }, 'rol-onbekend: unknown, no stage, no-role-given'],
  ['that one beside one that tells', { directory: licences(sharedA1, facultyA3) }, 'leraren: teacher, no stage, licence'],
  ['licences that are no list', { directory: { assignedLicenses: studentA3 } }, 'rol-onbekend: unknown, no stage, no-role-given'],
  [
    'damaged licences',
    { directory: { assignedLicenses: [null, { skuId: 'constructor' }, { skuId: 3 }] } },
    'rol-onbekend: unknown, no stage, no-role-given',
  ],
  [
    'two roles that contradict',
    { education: { primaryRole: 'student' }, directory: { role: 'teacher' } },
    'rol-onbekend: unknown, no stage, no-role-given',
  ],
  [
    'contradicting roles, whatever the licence',
    { own: { role: 'teacher' }, education: { primaryRole: 'student' }, directory: licences(studentA3) },
    'rol-onbekend: unknown, no stage, no-role-given',
  ],
  ['a word that is new', { education: { primaryRole: 'unknownFutureValue' } }, 'rol-onbekend: unknown, no stage, no-role-given'],
  ['nothing told', {}, 'rol-onbekend: unknown, no stage, no-role-given'],
  ['a guest account', { own: { accountType: 'guest' } }, 'gasten: guest, no stage, education-role'],
  [
    'a guest of the directory',
    { directory: { userType: 'Guest' }, education: { primaryRole: 'student' } },
    'gasten: guest, no stage, education-role',
  ],
  ['a resource account', { own: { accountType: 'resourceAccount' }, education: { primaryRole: 'teacher' } }, 'not counted'],
  ['an account that is switched off', { directory: { accountEnabled: false }, education: { primaryRole: 'student' } }, 'not counted'],
  [
    'an account that is on',
    { directory: { accountEnabled: true }, education: { primaryRole: 'student' } },
    'leerlingen: student, no stage, education-role',
  ],
  [
    'an account of a kind that is new',
    { own: { accountType: 'ineligibleUser' }, education: { primaryRole: 'student' } },
    'leerlingen: student, no stage, education-role',
  ],
  [
    'the stage',
    { directory: { stage: 'secondary' }, education: { primaryRole: 'student' } },
    'leerlingen-vo: student, secondary, education-role',
  ],
  ['a stage without a role', { directory: { stage: 'primary' } }, 'rol-onbekend-po: unknown, primary, no-role-given'],
  ['a stage with a licence', { directory: { stage: 'adult', ...licences(studentA3) } }, 'leerlingen-volwassenen: student, adult, licence'],
  [
    'two stages that contradict',
    { own: { stage: 'primary' }, directory: { stage: 'secondary' }, education: { primaryRole: 'student' } },
    'leerlingen: student, no stage, education-role',
  ],
  [
    'a stage that is new',
    { directory: { stage: 'kleuters' }, education: { primaryRole: 'student' } },
    'leerlingen: student, no stage, education-role',
  ],
])('who somebody is: %s', (_story, people, expected) => {
  expect(populationOf(people)).toBe(expected);
});

test.each<[string, Told, string]>([
  [
    'a group goes before the role',
    { education: { primaryRole: 'teacher' }, groups: { 'g-pupils': ['anna'] } },
    'onderbouw: student, primary, configured',
  ],
  ['before being a guest', { own: { accountType: 'guest' }, groups: { 'g-staff': ['anna'] } }, 'team: teacher, no stage, configured'],
  ['any of its groups will do', { groups: { 'g-board': ['anna'] } }, 'team: teacher, no stage, configured'],
  ['ids have no case', { groups: { 'G-PUPILS': ['ANNA'] } }, 'onderbouw: student, primary, configured'],
  ['the first population wins', { groups: { 'g-staff': ['anna'], 'g-pupils': ['anna'] } }, 'onderbouw: student, primary, configured'],
  [
    'somebody in none of them',
    { education: { primaryRole: 'student' }, groups: { 'g-pupils': ['bo'] } },
    'leerlingen: student, no stage, education-role',
  ],
  ['groups that were not given', { education: { primaryRole: 'student' } }, 'leerlingen: student, no stage, education-role'],
  ['a group never makes a room a person', { own: { accountType: 'resourceAccount' }, groups: { 'g-staff': ['anna'] } }, 'not counted'],
  ['nor wakes an account that is off', { directory: { accountEnabled: false }, groups: { 'g-staff': ['anna'] } }, 'not counted'],
])('the school’s own groups: %s', (_story, people, expected) => {
  expect(populationOf(people, pupils, staff)).toBe(expected);
});

test('the order in lesklaar.yaml decides between two groups', () => {
  const groups = { 'g-staff': ['anna'], 'g-pupils': ['anna'] };

  expect(populationOf({ groups }, staff, pupils)).toBe('team: teacher, no stage, configured');
});

test('policies may stand on the rows of users, and who lacks them there is not taken for Global', () => {
  const users = [
    { id: 'a', role: 'student', effectivePolicyAssignments: [] },
    { id: 'b', role: 'student' },
  ];
  const view = viewOf([{ TeamsMeetingPolicy: [meetingPolicy('Global')], users }]);

  expect(
    view
      .holdings('TeamsMeetingPolicy', [])
      .map(({ scope, members }) => `${scope.name} ${members}`)
      .toSorted(),
  ).toEqual(['? 1', 'Global 1']);
});

test('users without policies anywhere tell nothing about who holds what', () => {
  const view = viewOf([{ TeamsMeetingPolicy: [meetingPolicy('Global')], users: [{ id: 'a', role: 'student' }] }]);

  expect(view.holdings('TeamsMeetingPolicy', []).map(({ population: { id } }) => id)).toEqual(['unassigned']);
});

test('rows that are nobody’s still count, as people of whom nothing is known', () => {
  const view = viewOf([{ TeamsMeetingPolicy: [meetingPolicy('Global')], userConfigurations: [null, 'x', { id: '' }, { id: 7 }] }]);

  expect(view.populations[0]).toMatchObject({ id: 'rol-onbekend', members: 4 });
});

test('a licence is listed once, in the case it is looked up in', () => {
  const ids = Object.keys(roleOfLicence);

  expect(ids.filter((id) => !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))).toEqual([]);
  expect(ids).not.toContain(sharedA1);
});
