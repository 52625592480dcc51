import { expect, test } from '@jest/globals';
import { population, school } from '../../support/school.ts';
import { meetingPolicy, person } from '../../support/teams-bundle.ts';
import { holders, told, viewOf, type Json } from './tenant.ts';

const name = 'TeamsMeetingPolicy.AllowCloudRecording';

function policy(identity: string, properties: Json): Json {
  return { Identity: identity, AllowMeetNow: true, ...properties };
}

test.each<[string, Json, Json, string]>([
  ['one of two files tells it', { AllowCloudRecording: true }, {}, 'true'],
  ['the other one does', {}, { AllowCloudRecording: false }, 'false'],
  ['null does not contradict', { AllowCloudRecording: null }, { AllowCloudRecording: false }, 'false'],
  ['both agree', { AllowCloudRecording: true }, { AllowCloudRecording: true }, 'true'],
  ['they contradict', { AllowCloudRecording: true }, { AllowCloudRecording: false }, 'ambiguous: true (file-0.json), false (file-1.json)'],
  [
    'a text is not a yes',
    { AllowCloudRecording: 'True' },
    { AllowCloudRecording: true },
    'ambiguous: "True" (file-0.json), true (file-1.json)',
  ],
  ['neither does', {}, {}, 'not-collected'],
])('two files, property by property: %s', (_story, first, second, expected) => {
  expect(told(viewOf([[policy('Tag:Klas', first)], [policy('klas', second)]]), name, 'Klas')).toBe(expected);
});

test('a value says in which files it stood', () => {
  const [holding] = viewOf([policy('Global', { AllowCloudRecording: true }), policy('Global', { AllowCloudRecording: true })]).holdings(
    'TeamsMeetingPolicy',
    [],
  );

  expect(holding?.settings.read(name)).toEqual({ known: true, value: true, readFrom: ['file-0.json', 'file-1.json'] });
});

test('objects of several files come together', () => {
  const configuration = {
    resources: [{ resourceType: 'microsoft.teams.meetingconfiguration', properties: { Identity: 'Global', DisableAnonymousJoin: true } }],
  };
  const view = viewOf([[policy('Global', { AllowCloudRecording: true })], configuration, { meeting_policies: [policy('Tag:Klas', {})] }]);

  expect(holders(view)).toEqual(['unassigned Global -', 'unassigned Klas -']);
  expect(told(view, 'TeamsMeetingConfiguration.DisableAnonymousJoin')).toBe('true');
});

test('people, their roles, their groups and the ranks may stand in files of their own', () => {
  const policies = { TeamsMeetingPolicy: [meetingPolicy('Global'), meetingPolicy('Klas'), meetingPolicy('Raad')] };
  const assigned = [
    { policyType: 'TeamsMeetingPolicy', policyAssignment: { displayName: 'Klas', assignmentType: 'group', groupId: 'G1' } },
    { policyType: 'TeamsMeetingPolicy', policyAssignment: { displayName: 'Raad', assignmentType: 'group', groupId: 'G2' } },
  ];
  const people = { userConfigurations: [{ id: 'A', effectivePolicyAssignments: assigned }] };
  const roles = { educationUsers: [{ id: 'a', primaryRole: 'student' }] };
  const ranks = {
    'Get-CsGroupPolicyAssignment': [
      { GroupId: 'g1', PolicyType: 'TeamsMeetingPolicy', PolicyName: 'Klas', Rank: 2 },
      { GroupId: 'g2', PolicyType: 'TeamsMeetingPolicy', PolicyName: 'Raad', Rank: 1 },
    ],
  };

  expect(holders(viewOf([policies, people, roles, ranks]))).toContain('leerlingen Raad 0/1/0');
});

test.each<[string, readonly unknown[], readonly string[]]>([
  [
    'the same row twice',
    [person('a', 'student', { policy: 'Klas' }), person('a', 'student', { policy: 'Klas' })],
    ['leerlingen Klas 1/0/0'],
  ],
  ['the same id in another case', [person('a', 'student'), person('A', 'student')], ['leerlingen Global 0/0/1']],
  ['two policies', [person('a', 'student', { policy: 'Klas' }), person('a', 'student')], ['leerlingen ? 0/0/1']],
  ['two roles', [person('a', 'student'), person('a', 'teacher')], ['rol-onbekend Global 0/0/1']],
])('somebody who stands in two files is one person: %s', (_story, [first, second], expected) => {
  const view = viewOf([{ TeamsMeetingPolicy: [meetingPolicy('Global')], userConfigurations: [first] }, { userConfigurations: [second] }]);

  expect(holders(view).filter((line) => !line.startsWith('unassigned'))).toEqual(expected);
});

test('groups that two files tell of have the members of both', () => {
  const own = school({ populations: [population({ id: 'klas-6', role: 'student', teamsGroups: ['G'] })] });
  const files = ['a', 'b'].map((id) => ({ userConfigurations: [person(id, null)], groupMembers: { g: [id] } }));

  expect(holders(viewOf(files, own))).toEqual(['klas-6 Global 0/0/2']);
});

const bundle = { TeamsMeetingPolicy: [meetingPolicy('Global')] };
const gear = { meeting_policies: [meetingPolicy('Global')], teams_tenant_info: [{ TenantId: 'TWO' }] };
const snapshot = { tenantId: 'two', resources: [{ resourceType: 'microsoft.teams.meetingpolicy', properties: { Identity: 'Global' } }] };

test.each<[string, readonly unknown[], string | null]>([
  [
    'two bundles',
    [
      { ...bundle, tenantId: 'one' },
      { ...bundle, tenantId: 'two' },
    ],
    null,
  ],
  ['a bundle and a ScubaGear export', [{ ...bundle, tenantId: 'one' }, gear], null],
  ['a bundle and a snapshot', [{ ...bundle, tenantId: 'one' }, snapshot], null],
  [
    'people of two tenants',
    [{ ...bundle, userConfigurations: [person('a', 'student'), { ...person('b', 'student'), tenantId: 'two' }] }],
    null,
  ],
  [
    'users of another tenant than the bundle',
    [{ ...bundle, tenantId: 'one', users: [{ ...person('b', 'student'), tenantId: 'two' }] }],
    null,
  ],
  ['the third file', [{ ...bundle, tenantId: 'one' }, bundle, { ...bundle, tenantId: 'two' }], null],
  ['another one than lesklaar.yaml expects', [{ ...bundle, tenantId: 'two' }], 'one'],
])('files of two tenants are refused: %s', (_story, files, expected) => {
  const { organisation } = school();
  const own = school({ organisation: { ...organisation, microsoftTenantId: expected } });

  expect(() => viewOf(files, own)).toThrow(expect.objectContaining({ name: 'AppError', code: 'other-tenant' }));
});

test('the refusal names both files and both tenants', () => {
  expect(() => viewOf([{ ...bundle, tenantId: 'one' }, gear])).toThrow(
    'file-1.json: this file is of another organisation (two) than file-0.json (one).',
  );
});

test('the id of a tenant has no case, and not every file tells it', () => {
  const { organisation } = school();
  const own = school({ organisation: { ...organisation, microsoftTenantId: 'Two' } });

  expect(holders(viewOf([gear, bundle, snapshot], own))).toEqual(['unassigned Global -']);
});

const twice = [policy('Tag:Klas', {}), policy('Global', {}), policy('KLAS', {})];

test.each<[string, unknown, string]>([
  ['in a bundle', { TeamsMeetingPolicy: twice }, 'TeamsMeetingPolicy[2]'],
  ['under two keys of a bundle', { TeamsMeetingPolicy: twice.slice(0, 2), 'Get-CsTeamsMeetingPolicy': twice[2] }, 'TeamsMeetingPolicy[2]'],
  ['in a bare list', twice.map((one) => ({ ...one, AllowCloudRecording: true })), 'TeamsMeetingPolicy[2]'],
  ['in a ScubaGear export', { meeting_policies: twice }, 'TeamsMeetingPolicy[2]'],
  [
    'in a snapshot',
    { resources: twice.map((properties) => ({ resourceType: 'microsoft.teams.meetingpolicy', properties })) },
    'resources[2]',
  ],
])('a policy that stands twice %s is refused, with its place', (_story, json, place) => {
  expect(() => viewOf([json])).toThrow(expect.objectContaining({ name: 'AppError', code: 'duplicate-policy' }));
  expect(() => viewOf([json])).toThrow(`file-0.json: ${place}: the TeamsMeetingPolicy "KLAS" occurs twice.`);
});

test('two types may share a name', () => {
  const view = viewOf([
    { TeamsMeetingPolicy: [meetingPolicy('Klas')], TeamsEventsPolicy: [{ Identity: 'Tag:Klas', AllowWebinars: 'Disabled' }] },
  ]);

  expect(view.holdings('TeamsEventsPolicy', []).map(({ scope }) => scope)).toEqual([
    { kind: 'policy', id: 'TeamsEventsPolicy/Klas', name: 'Klas' },
  ]);
});
