import { expect, test } from '@jest/globals';
import { audit } from '../../support/audit.ts';
import { population, school } from '../../support/school.ts';
import { people } from '../../support/teams-bundle.ts';
import { holders, policies, viewOf, type Json } from './tenant.ts';

const counted: Json = {
  role: 'student',
  stage: null,
  policyType: 'TeamsMeetingPolicy',
  policy: 'Leerlingen',
  assignmentType: 'group',
  groupId: 'g1',
  members: 12,
};

function heldIn(rows: readonly unknown[], ...definitions: Parameters<typeof population>[0][]): readonly string[] {
  const own = school({ populations: definitions.map(population) });
  return realOnes(viewOf([{ TeamsMeetingPolicy: policies, assignments: rows }], own));
}

function realOnes(view: ReturnType<typeof viewOf>, object = 'TeamsMeetingPolicy'): readonly string[] {
  return holders(view, object).filter((line) => !line.startsWith('unassigned'));
}

const otherTypes = ['TeamsMeetingBroadcastPolicy', 'TeamsEventsPolicy', 'TeamsMessagingPolicy', 'TeamsCallingPolicy'];

/** What our export script writes of the same people: every type, for Graph leaves out who has Global. */
function alsoGlobal(role: string, members: number): readonly Json[] {
  return otherTypes.map((policyType) => ({
    role,
    stage: null,
    policyType,
    policy: 'Global',
    assignmentType: 'global',
    groupId: null,
    members,
  }));
}

test('counted people give the findings of the same people listed one by one', () => {
  const userConfigurations = [
    ...people(12, 'student', { policy: 'Leerlingen', how: 'group', group: 'g1' }),
    ...people(3, 'student', { policy: 'Mediateam' }),
    ...people(2, 'student'),
    ...people(5, 'teacher', { policy: 'Leraren', how: 'group', group: 'g2' }),
  ];
  const assignments = [
    counted,
    { ...counted, policy: 'Tag:Mediateam', assignmentType: 'direct', groupId: null, members: 3 },
    { ...counted, policy: 'Global', assignmentType: 'global', groupId: null, members: 2 },
    { ...counted, role: 'teacher', policy: 'leraren', groupId: 'g2', members: 5 },
    ...alsoGlobal('student', 17),
    ...alsoGlobal('teacher', 5),
  ];

  const [listed, summed] = [userConfigurations, null].map((rows) =>
    audit({ teams: [{ TeamsMeetingPolicy: policies, ...(rows === null ? { assignments } : { userConfigurations: rows }) }] }),
  );

  expect(summed?.findings).toEqual(listed?.findings);
  expect(summed?.summary).toEqual(listed?.summary);
  expect(summed?.populations.map(({ id, members, from }) => `${id} ${members} ${from}`)).toEqual([
    'leerlingen 17 counted',
    'leraren 5 counted',
    'everyone 22 tenant',
  ]);
});

test.each<[string, readonly unknown[], readonly string[]]>([
  ['a row', [counted], ['leerlingen Leerlingen 0/12/0']],
  ['rows of two groups are added', [counted, { ...counted, groupId: 'g2', members: 3 }], ['leerlingen Leerlingen 0/15/0']],
  ['names differ in case', [counted, { ...counted, policy: 'Tag:LEERLINGEN', members: 3 }], ['leerlingen Leerlingen 0/15/0']],
  ['each way apart', [counted, { ...counted, assignmentType: 'Direct', members: 3 }], ['leerlingen Leerlingen 3/12/0']],
  ['the stage', [{ ...counted, stage: 'primary' }], ['leerlingen-po Leerlingen 0/12/0']],
  ['role and stage in another case', [{ ...counted, role: 'Student', stage: 'Primary' }], ['leerlingen-po Leerlingen 0/12/0']],
  ['nobody', [{ ...counted, members: 0 }], []],
  ['a number as a text', [{ ...counted, members: '12' }], ['leerlingen Leerlingen -']],
  ['no number', [{ ...counted, members: null }], ['leerlingen Leerlingen -']],
  ['less than nobody', [{ ...counted, members: -1 }], ['leerlingen Leerlingen -']],
  ['more than there are people', [{ ...counted, members: 3_000_000_000 }], ['leerlingen Leerlingen -']],
  ['half a pupil', [{ ...counted, members: 1.5 }], ['leerlingen Leerlingen -']],
  ['one number missing of two', [counted, { ...counted, members: undefined }], ['leerlingen Leerlingen -']],
  ['a way that is new', [{ ...counted, assignmentType: 'inherited' }], ['leerlingen Leerlingen -']],
  ['no policy', [{ ...counted, policy: null }], ['leerlingen ? 0/12/0']],
  ['a blank policy', [{ ...counted, policy: ' ' }], ['leerlingen ? 0/12/0']],
  ['no role', [{ ...counted, role: undefined }], ['rol-onbekend Leerlingen 0/12/0']],
  ['a role that is new', [{ ...counted, role: 'ouder' }], ['rol-onbekend Leerlingen 0/12/0']],
  ['a type that is damaged', [{ ...counted, policyType: 'TeamsMeeting' }], ['leerlingen ? 0/12/0']],
  ['a type of something else', [{ ...counted, policyType: 'TeamsAppSetupPolicy' }, counted], ['leerlingen Leerlingen 0/12/0']],
  ['a row that is nothing', [counted, null], ['leerlingen Leerlingen 0/12/0', 'rol-onbekend ? -']],
])('counted: %s', (_story, rows, expected) => {
  expect(heldIn(rows)).toEqual(expected);
});

test('a damaged type leaves every type unknown', () => {
  const view = viewOf([{ TeamsMeetingPolicy: policies, assignments: [{ ...counted, policyType: 7 }] }]);

  for (const type of otherTypes) expect(realOnes(view, type)).toEqual(['leerlingen ? 0/12/0']);
});

test('a population of which one type was not counted is unknown there, and nobody is left out', () => {
  const rows = [
    counted,
    { ...counted, policyType: 'TeamsEventsPolicy', role: 'teacher', policy: 'Global', assignmentType: 'global', members: 4 },
  ];
  const view = viewOf([{ TeamsMeetingPolicy: policies, assignments: rows }]);

  expect(realOnes(view)).toEqual(['leerlingen Leerlingen 0/12/0', 'leraren ? -']);
  expect(realOnes(view, 'TeamsEventsPolicy')).toEqual(['leerlingen ? -', 'leraren Global 0/0/4']);
});

const de = { id: 'po-linde', role: 'student' as const, stage: 'primary' as const, school: 'De Linde' };
const other = { ...de, id: 'po-eik', school: 'De Eik' };

test.each<[string, Json, (typeof de)[], string]>([
  ['its own population', { population: 'po-eik', stage: 'primary' }, [de, other], 'po-eik Leerlingen 0/12/0'],
  ['its own population, whatever its role says', { population: 'po-linde', role: 'teacher' }, [de, other], 'po-linde Leerlingen 0/12/0'],
  ['the only one of that role and stage', { stage: 'primary' }, [de], 'po-linde Leerlingen 0/12/0'],
  ['two of that role and stage: neither', { stage: 'primary' }, [de, other], 'leerlingen-po Leerlingen 0/12/0'],
  ['another stage', { stage: 'secondary' }, [de], 'leerlingen-vo Leerlingen 0/12/0'],
  ['no stage', {}, [de], 'leerlingen Leerlingen 0/12/0'],
  ['those outside every population, by name', { stage: 'primary', population: 'leerlingen-po' }, [de], 'leerlingen-po Leerlingen 0/12/0'],
])('a row belongs to the populations of lesklaar.yaml: %s', (_story, parts, definitions, expected) => {
  expect(heldIn([{ ...counted, ...parts }], ...definitions)).toEqual([expected]);
});
