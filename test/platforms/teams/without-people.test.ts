import { expect, test } from '@jest/globals';
import type { School } from '../../../src/model/school.ts';
import { teamsWithoutPeople } from '../../../src/platforms/teams/without-people.ts';
import { audit, sample } from '../../support/audit.ts';
import { population, school } from '../../support/school.ts';
import { entry, input, policies, user, type Json } from './tenant.ts';

const own = school({
  populations: [
    population({ id: 'onderbouw', role: 'student', stage: null, school: 'De Linde', teamsGroups: ['g-low'] }),
    population({ id: 'team', role: 'teacher', teamsGroups: ['g-staff'] }),
  ],
});

const names = ['anna', 'bo', 'carl', 'dina', 'eva', 'finn', 'gast', 'zaal'];
const identified = (name: string): Json => ({
  id: `id-of-${name}`,
  userPrincipalName: `${name}@delinde.nl`,
  displayName: `Naam van ${name}`,
});

function listed(name: string, assignments: unknown, more: Json = {}): Json {
  return { ...user(name, assignments, more), ...identified(name), tenantId: 'tenant-1' };
}

const bundle: Json = {
  exportedAt: '2026-11-20T08:00:00.000Z',
  TeamsMeetingPolicy: policies,
  GroupPolicyAssignment: [
    { GroupId: 'g1', PolicyType: 'TeamsMeetingPolicy', PolicyName: 'Leerlingen', Rank: 2, CreatedBy: 'id-of-dina' },
    { GroupId: 'g2', PolicyType: 'TeamsMeetingPolicy', PolicyName: 'Mediateam', Rank: 1, CreatedBy: 'id-of-dina' },
  ],
  groupMembers: { 'g-low': ['id-of-anna', 'id-of-eva'], 'g-staff': ['id-of-dina'] },
  educationUsers: names.map((name) => ({ ...identified(name), primaryRole: name === 'carl' ? 'teacher' : 'student' })),
  users: names.map((name) => ({ ...identified(name), accountEnabled: name !== 'finn', mail: `${name}@delinde.nl` })),
  userConfigurations: [
    listed('anna', [entry('Leerlingen', 'group', 'g1'), entry('Mediateam', 'group', 'g2')]),
    listed('bo', [entry('Leraren', 'direct')]),
    listed('carl', [entry('Leraren', 'inherited')], { primaryRole: 'teacher' }),
    listed('dina', []),
    listed('eva', null),
    listed('finn', []),
    listed('gast', [], { accountType: 'guest' }),
    listed('zaal', [], { accountType: 'resourceAccount' }),
  ],
};

function replayed(files: readonly unknown[], by: School | null): readonly unknown[] {
  const inputs = files.map(input);
  return inputs.map((one) => teamsWithoutPeople(one, by?.populations ?? [], inputs));
}

function findings(files: readonly unknown[], by: School | null): unknown {
  const { findings: found, summary, sources, populations } = audit({ teams: files, ...(by === null ? {} : { school: by }) });
  // A saved file has its rows in order, so it has nothing to say of damaged ones.
  const read = sources.map(({ origin, kind, complete }) => ({ origin, kind, complete }));
  return { found, summary, sources: read, people: populations.map(({ id, members }) => `${id} ${members}`) };
}

const { userConfigurations, educationUsers, users, groupMembers, GroupPolicyAssignment, ...rest } = bundle;
const inFiles = [
  rest,
  { userConfigurations, 'Get-CsGroupPolicyAssignment': GroupPolicyAssignment },
  { educationUsers },
  { users, groupMembers, TeamsEventsPolicy: [] },
];

test.each<[string, readonly unknown[], School | null]>([
  ['listed people', [bundle], null],
  ['listed people in the school’s own groups', [bundle], own],
  ['people in files of their own', inFiles, own],
  ['people counted already', replayed([bundle], own), own],
  [
    'people counted already, in part unreadable',
    [{ ...rest, assignments: [null, { policyType: 'x', members: 3, role: 'student' }] }],
    null,
  ],
  ['no people', [rest], null],
  ['a real ScubaGear export', [sample('teams/tenant-a-policies.json')], null],
  ['people without anything about them', [{ ...rest, userConfigurations: [{}, null] }], own],
])('what is left gives the same audit: %s', (_story, files, by) => {
  expect(findings(replayed(files, by), by)).toEqual(findings(files, by));
});

test.each<[string, readonly unknown[]]>([
  ['one file', [bundle]],
  ['several', inFiles],
  ['people under keys that nobody reads', [{ ...bundle, UserConfigurations: users, leraren: users, OnlineUser: users }]],
  ['no list that is read', [{ TeamsMeetingPolicy: policies, 'Get-CsOnlineUser': users }]],
])('nobody is left in it: %s', (_story, files) => {
  const text = JSON.stringify(replayed(files, own));

  expect(text).not.toMatch(/id-of|@delinde|Naam van/);
  expect(text).toContain('Leerlingen');
});

test('all of a policy is kept, also what no check reads yet', () => {
  const [left] = replayed([{ ...bundle, TeamsFederationConfiguration: [{ Identity: 'Global', AllowFederatedUsers: true }] }], null);

  expect(left).toMatchObject({
    exportedAt: '2026-11-20T08:00:00.000Z',
    tenantId: 'tenant-1',
    TeamsMeetingPolicy: policies,
    TeamsFederationConfiguration: [{ AllowFederatedUsers: true }],
    GroupPolicyAssignment: [{ GroupId: 'g1', PolicyType: 'TeamsMeetingPolicy', PolicyName: 'Leerlingen', Rank: 2 }, { Rank: 1 }],
  });
});

test('the tenant stays known, so that a file of another one is still refused', () => {
  const [left] = replayed([bundle], null);

  expect(() => audit({ teams: [left, { TeamsMeetingPolicy: [], tenantId: 'tenant-2' }] })).toThrow(
    expect.objectContaining({ code: 'other-tenant' }),
  );
});

test('the other parts of a ScubaGear export name administrators, and go', () => {
  const written = { meeting_policies: policies, privileged_users: { x: identified('anna') }, timestamp_zulu: '2026-05-04T17:15:48.307Z' };

  expect(replayed([written], null)).toEqual([{ meeting_policies: policies, timestamp_zulu: '2026-05-04T17:15:48.307Z' }]);
});

test('a snapshot loses who made it and what is about one person', () => {
  const resources = [
    { resourceType: 'microsoft.teams.user', properties: identified('anna') },
    { resourceType: 'microsoft.teams.meetingpolicy', properties: policies[0] },
    { resourceType: 'microsoft.teams.userPolicyAssignment', properties: { User: 'anna@delinde.nl' } },
    { resourceType: 'microsoft.teams.grouppolicyassignment', properties: { GroupId: 'g1', Priority: '1' } },
  ];
  const snapshot = { tenantId: 'tenant-1', createdBy: { user: identified('anna') }, resources, errorDetails: [] };
  const [left] = replayed([snapshot], null);

  expect(JSON.stringify(left)).not.toMatch(/anna/);
  expect(left).toMatchObject({ tenantId: 'tenant-1', resources: [{ properties: null }, resources[1], { properties: null }, resources[3]] });
  expect(findings([left], null)).toEqual(findings([snapshot], null));
});

test('what holds no people stays as it was', () => {
  expect(replayed([policies, policies[0], 'text'], null)).toEqual([policies, policies[0], 'text']);
});
