import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { entraIdOf, isOnCouncil, personAt, type SandboxPerson } from '../../../src/sandbox/board/person.ts';
import { alsoTeachesAtCollege, groupIds } from '../../../src/sandbox/microsoft/groups.ts';
import { allRows, openTenant, type Json, type Tenant } from './tenant.ts';

let tenant: Tenant;
let meetingPolicies: ReadonlyMap<number, readonly Json[]>;

beforeAll(async () => {
  tenant = await openTenant();
  const rows = await allRows(tenant, '/admin/teams/userConfigurations?$select=id,effectivePolicyAssignments&$top=999');
  const byId = new Map(rows.map((row) => [row['id'], row['effectivePolicyAssignments'] as readonly Json[]]));
  const ofMeetings = (id: string): readonly Json[] =>
    (byId.get(id) ?? [])
      .filter(({ policyType }) => policyType === 'TeamsMeetingPolicy')
      .map(({ policyAssignment }) => policyAssignment as Json);
  meetingPolicies = new Map(people().map(({ number }) => [number, ofMeetings(entraIdOf(number))]));
});
afterAll(async () => tenant.close());

function people(): readonly SandboxPerson[] {
  return Array.from({ length: 2000 }, (_, number) => personAt(number));
}

/** The different assignments that these people have, without the opaque ids. */
function assignmentsOf(some: readonly SandboxPerson[]): readonly unknown[] {
  const rows = some.map(({ number }) => JSON.stringify(meetingPolicies.get(number), ['displayName', 'assignmentType', 'groupId']));
  return [...new Set(rows)].map((row) => JSON.parse(row) as unknown);
}

function group(displayName: string, groupId: string): Json {
  return { displayName, assignmentType: 'group', groupId };
}

test('most pupils of the basisschool and the college were given nothing, and so have the org-wide default', () => {
  const pupils = people().filter(({ role, school }) => role === 'pupil' && school.id !== 'academie');

  expect(pupils.filter(({ number }) => meetingPolicies.get(number)?.length === 0).length).toBe(pupils.length - 5 - 7);
});

test('teachers have theirs through the group of their school', () => {
  const teachers = people().filter(({ role }) => role === 'teacher');

  expect(assignmentsOf(teachers.filter(({ school }) => school.id === 'basisschool'))).toEqual([
    [group('Leraren', groupIds.teachersBasisschool)],
  ]);
  expect(assignmentsOf(teachers.filter(({ school }) => school.id === 'college'))).toEqual([[group('Leraren', groupIds.teachersCollege)]]);
});

test('the pupil council has its own', () => {
  expect(assignmentsOf(people().filter((person) => isOnCouncil(person)))).toEqual([[group('Leerlingenraad', groupIds.pupilCouncil)]]);
});

test('everybody of the academy has that of the academy', () => {
  const ofAcademy = people().filter(
    (person) => person.school.id === 'academie' && person.role !== 'staff' && !alsoTeachesAtCollege(person),
  );

  expect(assignmentsOf(ofAcademy)).toEqual([[group('Academie', groupIds.teachersAcademie)], [group('Academie', groupIds.pupilsAcademie)]]);
});

test('who teaches at two schools has two, and only their ranks tell which counts: the better one does not come first', () => {
  const both = people().filter((person) => alsoTeachesAtCollege(person));

  expect(both.length).toBe(5);
  expect(assignmentsOf(both)).toEqual([[group('Academie', groupIds.teachersAcademie), group('Leraren', groupIds.teachersCollege)]]);
});

test('seven pupils of the college were left with one of their own from 2020', () => {
  const leftOver = people().filter(({ number }) => meetingPolicies.get(number)?.some(({ assignmentType }) => assignmentType === 'direct'));

  expect(leftOver.map(({ number }) => number)).toEqual([213, 333, 613, 733, 1013, 1133, 1413]);
  expect(leftOver.every(({ role, school, left }) => role === 'pupil' && school.id === 'college' && !left)).toBe(true);
  expect(assignmentsOf(leftOver)).toEqual([[{ displayName: 'Oud - Corona 2020', assignmentType: 'direct' }]]);
});

test('the office was given nothing', () => {
  expect(assignmentsOf(people().filter(({ role }) => role === 'staff'))).toEqual([[]]);
});
