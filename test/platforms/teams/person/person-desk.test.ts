import { expect, test } from '@jest/globals';
import type { PopulationDefinition } from '../../../../src/model/school.ts';
import { personDesk, type PersonDeskSettings } from '../../../../src/platforms/teams/person/person-desk.ts';
import { rankKey } from '../../../../src/platforms/teams/teams-export.ts';
import type { PersonDesk } from '../../../../src/schools/person-desk.ts';
import { entraIdOf } from '../../../../src/sandbox/board/person.ts';
import { entraIdOfPersona } from '../../../../src/sandbox/board/personas.ts';
import { allGrants, type Grant } from '../../../../src/sandbox/microsoft/app-roles.ts';
import { groupIds } from '../../../../src/sandbox/microsoft/groups.ts';
import type { Mishaps } from '../../../../src/sandbox/server/mishap.ts';
import { jsonAnswer } from '../../../../src/sandbox/server/wire.ts';
import { noon } from '../../../support/audit.ts';
import { population } from '../../../support/school.ts';
import { graphHostName, stagedSchool, type School } from '../live/stage.ts';

const teachers = population({ id: 'leraren-basisschool', role: 'teacher', stage: 'primary', teamsGroups: [groupIds.teachersBasisschool] });
const pupils = population({ id: 'leerlingen-basisschool', role: 'student', stage: 'primary', teamsGroups: [groupIds.pupilsBasisschool] });
const ofCollege = population({ id: 'leraren-college', role: 'teacher', stage: 'secondary', teamsGroups: [groupIds.teachersCollege] });
const ofAcademy = population({ id: 'leraren-academie', role: 'teacher', stage: 'adult', teamsGroups: [groupIds.teachersAcademie] });

interface Reception extends School {
  readonly desk: PersonDesk;
  /** Paths that Graph was asked for. */
  readonly asked: () => readonly string[];
  readonly pass: (minutes: number) => void;
}

interface ReceptionOptions {
  readonly without?: readonly Grant[];
  readonly definitions?: readonly PopulationDefinition[];
  readonly settings?: Partial<PersonDeskSettings>;
  readonly mishaps?: Mishaps;
  readonly enough?: () => AbortSignal;
}

async function reception({
  without = [],
  definitions = [teachers, pupils, ofCollege, ofAcademy],
  settings = {},
  mishaps,
  enough,
}: ReceptionOptions = {}): Promise<Reception> {
  let now = noon.getTime();
  const granted = new Set([...allGrants].filter((grant) => !without.includes(grant)));
  const clock = { now: () => new Date(now) };
  const school = await stagedSchool({ people: 800, granted, clock }, mishaps === undefined ? {} : { mishaps });
  const own = {
    connection: school.connection,
    rolesAppId: school.tenant.credentials.tab.clientId,
    populations: async () => definitions,
    roleGroups: [],
    ...settings,
  };
  const desk = personDesk(own, enough === undefined ? school.around : { ...school.around, enough });
  const asked = () =>
    school.heard.filter(({ host }) => host === graphHostName).map(({ path }) => decodeURIComponent(path.replace('/v1.0', '')));
  return { ...school, desk, asked, pass: (minutes) => void (now += minutes * 60_000) };
}

const sanne = entraIdOf(0);

test('a teacher: role, stage, population, and the policies that hold for them', async () => {
  const { desk } = await reception();

  const person = await desk.find(sanne.toUpperCase());

  expect(person).toMatchObject({
    platform: 'teams',
    role: 'teacher',
    stage: 'primary',
    populations: ['leraren-basisschool'],
    groups: [groupIds.teachersBasisschool],
    appRoles: [],
  });
  expect(Object.fromEntries(person?.policies ?? [])).toEqual({
    TeamsMeetingPolicy: 'Leraren',
    TeamsMeetingBroadcastPolicy: 'Leraren',
    TeamsEventsPolicy: 'Leraren',
    TeamsMessagingPolicy: 'Leraren',
    TeamsCallingPolicy: 'Leraren',
  });
});

test.each([
  ['a pupil', 1, 'student', ['leerlingen-basisschool']],
  ['a pupil of a school that has no groups here', 181, 'student', ['leerlingen']],
  ['somebody of the office', 51, 'unknown', ['rol-onbekend']],
  ['a parent', 800, 'guest', ['gasten']],
])('%s', async (_story, number, role, populations) => {
  const { desk } = await reception();

  expect(await desk.find(entraIdOf(number))).toMatchObject({ role, populations });
});

test('who was given no policy has the one of the whole tenant, and who was left with one of 2020 has that', async () => {
  const { desk } = await reception();

  const [usual, leftOver] = await Promise.all([desk.find(entraIdOf(1)), desk.find(entraIdOf(213))]);

  expect(usual?.policies?.get('TeamsMeetingPolicy')).toBe('Global');
  expect(leftOver?.policies?.get('TeamsMeetingPolicy')).toBe('Oud - Corona 2020');
});

test('where School Data Sync knows nobody, the licence tells, as it does where people are counted', async () => {
  const { desk } = await reception({ definitions: [] });

  expect(await desk.find(entraIdOf(360))).toMatchObject({ role: 'teacher', stage: null, populations: ['leraren'], groups: [] });
});

test('who teaches at two schools is in both populations; which of two groups’ policies holds, only ranks tell', async () => {
  const withoutRanks = await reception();
  const ranks = new Map([
    [rankKey('TeamsMeetingPolicy', groupIds.teachersCollege), 2],
    [rankKey('TeamsMeetingPolicy', groupIds.teachersAcademie), 3],
  ]);
  const withRanks = await reception({ settings: { ranks: async () => ranks } });

  const unranked = await withoutRanks.desk.find(entraIdOf(380));
  const ranked = await withRanks.desk.find(entraIdOf(380));

  expect(unranked?.populations).toEqual(['leraren-college', 'leraren-academie']);
  expect(unranked?.policies?.has('TeamsMeetingPolicy')).toBe(false);
  expect(unranked?.policies?.get('TeamsCallingPolicy')).toBe('Leraren');
  expect(ranked?.policies?.get('TeamsMeetingPolicy')).toBe('Leraren');
});

test('roles of the app: of people, and of groups that they are direct members of', async () => {
  const { desk } = await reception();

  const [admin, teacher] = await Promise.all([desk.find(entraIdOfPersona('admin')), desk.find(entraIdOf(180))]);

  expect(admin?.appRoles).toEqual(['Admin']);
  expect(teacher?.appRoles).toEqual(['Teacher']);
});

test('groups by which the school hands out roles are asked after too, twenty at a time', async () => {
  const others = Array.from({ length: 24 }, (_, index) => `0a0a0a0a-0000-4000-8000-0000000000${10 + index}`);
  const { desk, heard } = await reception({ settings: { roleGroups: [...others, groupIds.pupilCouncil, 'ict@delinde.example'] } });

  const person = await desk.find(entraIdOf(181));

  expect(person?.groups).toEqual([groupIds.pupilCouncil]);
  const questions = heard
    .filter(({ path }) => path.endsWith('checkMemberGroups'))
    .map(({ body }) => (JSON.parse(body) as { groupIds: string[] }).groupIds.length);
  expect(questions).toEqual(expect.arrayContaining([20, 9]));
});

test.each<[string, Grant[], object]>([
  ['policies', ['TeamsUserConfiguration.Read.All'], { policies: null, role: 'teacher', populations: ['leraren-basisschool'] }],
  ['the education role', ['EduRoster.Read.All'], { role: 'teacher', populations: ['leraren-basisschool'] }],
  ['groups', ['GroupMember.Read.All'], { role: 'teacher', populations: [], groups: [] }],
  ['accounts, and with them groups', ['User.Read.All'], { role: 'teacher', populations: [], groups: [] }],
  ['app roles', ['Application.Read.All'], { role: 'teacher', appRoles: [] }],
  ['anything', [...allGrants], { role: 'unknown', populations: [], groups: [], appRoles: [], policies: null }],
])('without the right to read %s, only that is unknown', async (_story, without, expected) => {
  const { desk } = await reception({ without });

  expect(await desk.find(sanne)).toMatchObject(expected);
});

test.each([
  ['an id of nobody', entraIdOf(123_456)],
  ['a room', entraIdOf(803)],
  ['somebody who left', entraIdOf(77)],
  ['no id', '../organization'],
  ['an address', 'd000000@bs.delinde.example'],
])('%s is nobody', async (_story, id) => {
  const { desk } = await reception();

  await expect(desk.find(id)).resolves.toBeNull();
});

test('somebody is asked after once in ten minutes, however many ask', async () => {
  const { desk, asked, pass } = await reception();

  await Promise.all([desk.find(sanne), desk.find(sanne), desk.find(sanne.toUpperCase())]);
  pass(9);
  await desk.find(sanne);
  const early = asked().filter((path) => path.startsWith('/education')).length;
  pass(1);
  await desk.find(sanne);

  expect(early).toBe(1);
  expect(asked().filter((path) => path.startsWith('/education')).length).toBe(2);
});

test('the roles of the app are read once for everybody', async () => {
  const { desk, asked } = await reception();

  await Promise.all([0, 1, 2, 20].map(async (number) => desk.find(entraIdOf(number))));

  expect(asked().filter((path) => path.endsWith('appRoleAssignedTo'))).toHaveLength(1);
});

test('who waits has waited enough before anything came; what goes on coming is there the next time', async () => {
  const signals = [AbortSignal.abort(), new AbortController().signal];
  const { desk, asked } = await reception({ enough: () => signals.shift() ?? AbortSignal.abort() });

  await expect(desk.find(sanne)).rejects.toMatchObject({ code: 'person-unread' });
  const second = await desk.find(sanne);

  expect(second).toMatchObject({ role: 'teacher', populations: ['leraren-basisschool'] });
  expect(asked().filter((path) => path.startsWith('/education'))).toHaveLength(1);
});

test('trouble is not remembered', async () => {
  let mishap = true;
  const trouble = { kind: 'answer', answer: jsonAnswer(503, {}) } as const;
  const { desk } = await reception({ mishaps: ({ path }) => (mishap && path.includes('/education/') ? trouble : null) });

  const first = await desk.find(entraIdOf(181));
  mishap = false;
  const second = await desk.find(entraIdOf(181));

  expect([first?.role, first?.populations]).toEqual(['unknown', []]);
  expect([second?.role, second?.populations]).toEqual(['student', ['leerlingen']]);
});

test('nothing is told at all: that is not an unknown person', async () => {
  const { desk } = await reception({
    mishaps: ({ host }) => (host === graphHostName ? { kind: 'answer', answer: jsonAnswer(503, {}) } : null),
  });

  await expect(desk.find(sanne)).rejects.toMatchObject({ name: 'AppError', code: 'person-unread' });
});
