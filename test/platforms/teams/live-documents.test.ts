import { expect, test } from '@jest/globals';
import type { SourceRead } from '../../../src/model/holding.ts';
import { looksLikeTeams } from '../../../src/platforms/teams/parse-teams.ts';
import { teamsWithoutPeople } from '../../../src/platforms/teams/without-people.ts';
import { meetingPolicy } from '../../support/teams-bundle.ts';
import { holders, input, told, user, viewOf, type Json } from './tenant.ts';

const tenantId = '5c1a0de1-11de-4c0d-9e5a-0de11de00001';
const exposed = (name: string, more: Json = {}): Json => ({
  Identity: name,
  AllowCloudRecording: false,
  AutoAdmittedUsers: 'OrganizerOnly',
  ...more,
});
const resource = (properties: Json, type = 'meetingpolicy'): Json => ({ resourceType: `microsoft.teams.${type}`, properties });

function snapshot(more: Json = {}): Json {
  return { source: 'configuration-snapshot', tenantId, resources: [resource(exposed('Global'))], errorDetails: [], unread: [], ...more };
}

function assignments(more: Json = {}): Json {
  const row = { population: 'leerlingen', role: 'student', stage: null, policyType: 'TeamsMeetingPolicy', groupId: null };
  return {
    source: 'graph-assignments',
    tenantId,
    assignments: [
      { ...row, policy: 'Global', assignmentType: 'global', members: 40 },
      { ...row, policy: 'Leerlingenraad', assignmentType: 'group', members: 2 },
    ],
    unread: [],
    ...more,
  };
}

function api(more: Json = {}): Json {
  return {
    source: 'configuration-api',
    tenantId,
    TeamsMeetingPolicy: [meetingPolicy('Global', { AutoRecording: 'Enabled' })],
    unread: [],
    ...more,
  };
}

const unread = (part: string, why: string, permission: string | null = null, said: string | null = null): Json => ({
  part,
  why,
  permission,
  said,
});

function problems(sources: readonly SourceRead[], index = 0): readonly string[] {
  return (sources[index]?.problems ?? []).map(({ en }) => en);
}

test.each([
  ['a snapshot', snapshot()],
  ['a snapshot of which nothing came', snapshot({ resources: [], unread: [unread('TeamsMeetingPolicy', 'timed-out')] })],
  ['assignments', assignments()],
  ['assignments of nobody', assignments({ assignments: [] })],
  ['the configuration API', api()],
  ['the configuration API, refused', { source: 'configuration-api', unread: [] }],
])('%s is recognised', (_story, json) => {
  expect(looksLikeTeams(json)).toBe(true);
});

test('a document of another source is none of ours', () => {
  expect(looksLikeTeams({ source: 'directory-api', users: [] })).toBe(false);
});

test('who holds what stands in one document, what it says in another', () => {
  const view = viewOf([snapshot(), assignments()]);

  expect(holders(view)).toEqual(['leerlingen Global 0/0/40', 'leerlingen Leerlingenraad 0/2/0']);
  expect(told(view, 'TeamsMeetingPolicy.AllowCloudRecording')).toBe('false');
  expect(view.sources.map(({ kind, complete }) => `${kind} ${complete}`)).toEqual([
    'configuration-snapshot true',
    'graph-assignments true',
  ]);
  expect(view.tenantId).toBe(tenantId);
});

const file = { TeamsMeetingPolicy: [meetingPolicy('Global', { AllowCloudRecording: true, AutoRecording: 'Disabled' })] };

test.each<[string, readonly Json[], string]>([
  ['before', [snapshot(), file], 'file-0.json'],
  ['behind', [file, snapshot()], 'file-1.json'],
])('what we read ourselves outranks what a file says, also when it stands %s', (_story, files, origin) => {
  const view = viewOf(files);

  const [holding] = view.holdings('TeamsMeetingPolicy', []);
  expect(holding?.settings.read('TeamsMeetingPolicy.AllowCloudRecording')).toEqual({ known: true, value: false, readFrom: [origin] });
  expect(told(view, 'TeamsMeetingPolicy.AutoRecording')).toBe('"Disabled"');
});

test('what two live sources say differently is known of neither', () => {
  const view = viewOf([snapshot(), api({ TeamsMeetingPolicy: [{ Identity: 'Tag:Global', AllowCloudRecording: true }] })]);

  expect(told(view, 'TeamsMeetingPolicy.AllowCloudRecording')).toBe('ambiguous: false (file-0.json), true (file-1.json)');
});

test('the configuration API fills in what a snapshot never shows', () => {
  const view = viewOf([snapshot(), api()]);

  expect(told(view, 'TeamsMeetingPolicy.AutoRecording')).toBe('"Enabled"');
  expect(problems(view.sources, 1)).toEqual(['Microsoft does not document this source and may change it without notice.']);
});

test('a policy that only an older file knows is no more', () => {
  const file = { TeamsMeetingPolicy: [meetingPolicy('Global'), meetingPolicy('Vervallen')] };

  expect(holders(viewOf([snapshot(), file]))).toEqual(['unassigned Global -']);
  expect(holders(viewOf([snapshot(), file, assignments()]))).not.toContainEqual(expect.stringContaining('Vervallen'));
});

test.each<[string, Json]>([
  ['was not read', snapshot({ resources: [], unread: [unread('TeamsMeetingPolicy', 'timed-out')] })],
  ['was read in part', snapshot({ unread: [unread('TeamsMeetingPolicy', 'malformed')] })],
])('where a type %s, a file’s policies stand', (_story, live) => {
  const file = { TeamsMeetingPolicy: [meetingPolicy('Global'), meetingPolicy('Leraren')] };

  expect(holders(viewOf([live, file]))).toContain('unassigned Leraren -');
});

test('people whom we counted ourselves are not counted again from a file', () => {
  const file = { TeamsMeetingPolicy: [meetingPolicy('Global')], userConfigurations: [user('a', []), user('b', [])] };

  const view = viewOf([snapshot(), assignments(), file]);

  expect(view.populations.map(({ id, members }) => `${id} ${members}`)).toEqual(['leerlingen 42', 'unassigned 0', 'everyone 42']);
});

test('where we could not count, a file’s people count', () => {
  const file = { TeamsMeetingPolicy: [meetingPolicy('Global')], userConfigurations: [user('a', []), user('b', [])] };

  const view = viewOf([assignments({ assignments: [], unread: [unread('userConfigurations', 'forbidden')] }), file]);

  expect(holders(view)).toEqual(['leerlingen Global 0/0/2']);
});

test.each<[Json, string, RegExp]>([
  [
    unread('TeamsMeetingPolicy', 'forbidden', 'ConfigurationMonitoring.ReadWrite.All', 'No.'),
    'forbidden',
    /permission for it \(No\.\)\. Needed: ConfigurationMonitoring\.ReadWrite\.All\.$/,
  ],
  [
    unread('TeamsMeetingPolicy', 'signed-out', 'ConfigurationMonitoring.ReadWrite.All'),
    'forbidden',
    /Signing in to Microsoft failed: check the secret or the certificate of the app\.$/,
  ],
  [
    unread('TeamsMeetingPolicy', 'timed-out', 'ConfigurationMonitoring.ReadWrite.All', 'running'),
    'not-collected',
    /no answer came in time \(running\)\.$/,
  ],
  [
    unread('TeamsMeetingPolicy', 'rejected', null, '12 configurationSnapshotJobs'),
    'not-collected',
    /There are 12 snapshots already .* delete one/,
  ],
  [unread('TeamsMeetingPolicy', 'odd'), 'not-collected', /the answer could not be read/],
])('what was not read answers why: %j', (part, why, sentence) => {
  const view = viewOf([snapshot({ resources: [], unread: [part] }), assignments()]);

  expect(told(view, 'TeamsMeetingPolicy.AllowCloudRecording')).toMatch(new RegExp(`^${why}: `));
  expect(told(view, 'TeamsMeetingPolicy.AllowCloudRecording')).toMatch(sentence);
  expect(problems(view.sources)).toEqual([expect.stringMatching(sentence)]);
  expect(view.sources[0]?.complete).toBe(false);
  expect(holders(view)).toContain('leerlingen Global 0/0/40');
});

test('a snapshot that ended otherwise is one problem, however many types it was of; what came is known, and no older policy is gone', () => {
  const parts = ['TeamsMeetingPolicy', 'TeamsEventsPolicy', 'GroupPolicyAssignment'];
  const ending = 'configurationSnapshotJob: partiallySuccessful';
  const live = snapshot({ unread: parts.map((part) => unread(part, 'unavailable', null, ending)) });
  const file = { TeamsMeetingPolicy: [meetingPolicy('Global'), meetingPolicy('Leraren')] };

  const view = viewOf([live, file]);

  expect(problems(view.sources)).toEqual([
    'A snapshot ended as “partiallySuccessful” and did not name all that is missing: what was in it may not be all.',
  ]);
  expect(view.sources[0]?.complete).toBe(false);
  expect(told(view, 'TeamsMeetingPolicy.AllowCloudRecording')).toBe('false');
  expect(holders(view)).toContain('unassigned Leraren -');
});

test('ranks that were not read are a problem of the source and of no value', () => {
  const { sources } = viewOf([snapshot({ unread: [unread('GroupPolicyAssignment', 'rejected')] })]);

  expect(sources[0]).toMatchObject({ complete: false });
  expect(problems(sources)).toEqual(['GroupPolicyAssignment: not read; the vendor did not accept the request.']);
});

test('an error of the job that is no refusal is told as what it is', () => {
  const line = 'microsoft.teams.meetingpolicy: Error exporting resource [x] {"code":"InternalServerError"}';
  const view = viewOf([snapshot({ resources: [], errorDetails: [line] })]);

  expect(told(view, 'TeamsMeetingPolicy.AllowCloudRecording')).toBe(`not-collected: ${line}`);
  expect(problems(view.sources)).toEqual(['TeamsMeetingPolicy was not read, or in part only.', line]);
});

test.each(['Error exporting resource [microsoft.teams.meetingpolicy]: cut', 'TeamsMeetingPolicy: cut'])(
  'an error that names its type in other words is about that type: %s',
  (line) => {
    const { sources } = viewOf([snapshot({ errorDetails: [line] })]);

    expect(sources[0]).toMatchObject({ complete: false });
    expect(problems(sources)).toEqual(['TeamsMeetingPolicy was not read, or in part only.', line]);
  },
);

test.each<[number | null, string]>([
  [0, 'unassigned Mediateam 0/0/0'],
  [3, 'unassigned Mediateam -'],
  [null, 'unassigned Mediateam -'],
])('a policy that nobody is known to have may be that of those whose policy is not known (%s people)', (members, line) => {
  const row = { population: 'leerlingen', role: 'student', stage: null, policyType: 'TeamsMeetingPolicy', groupId: null };
  const rows = [
    { ...row, policy: 'Global', assignmentType: 'global', members: 40 },
    { ...row, policy: null, assignmentType: 'global', members },
  ];
  const resources = [resource(exposed('Global')), resource(exposed('Mediateam'))];

  expect(holders(viewOf([snapshot({ resources }), assignments({ assignments: rows })]))).toContain(line);
});

test('an unread configuration API does not hide that a snapshot has the value', () => {
  const view = viewOf([snapshot(), { source: 'configuration-api', unread: [unread('TeamsMeetingPolicy', 'forbidden', 'Teams Reader')] }]);

  expect(told(view, 'TeamsMeetingPolicy.AllowCloudRecording')).toBe('false');
  expect(told(view, 'TeamsMeetingPolicy.AutoRecording')).toMatch(/^forbidden: .*Needed: Teams Reader\.$/);
});

test('nobody counted is not nobody told', () => {
  const view = viewOf([snapshot(), assignments({ assignments: [], unread: [unread('userConfigurations', 'throttled')] })]);

  expect(holders(view)).toEqual(['unassigned Global -']);
  expect(view.sources[1]).toMatchObject({ kind: 'graph-assignments', complete: false });
  expect(problems(view.sources, 1)).toEqual([
    expect.stringMatching(/^userConfigurations: not read; .* So nobody was counted: each policy/),
  ]);
});

test('damaged counts are told, and count as not known', () => {
  const view = viewOf([
    snapshot(),
    assignments({
      assignments: [{ policyType: 'TeamsMeetingPolicy', role: 'student', policy: 'Global', assignmentType: 'global', members: 'many' }],
    }),
  ]);

  expect(holders(view)).toEqual(['leerlingen Global -']);
  expect(problems(view.sources, 1)).toEqual([expect.stringMatching(/^Counted assignments that cannot be read: 1\./)]);
});

test.each<[string, Json]>([
  ['a snapshot', snapshot({ unread: [unread('TeamsCallingPolicy', 'rejected')], errorDetails: ['x'] })],
  ['assignments', assignments({ unread: [unread('users', 'forbidden')] })],
  ['the configuration API', api()],
])('saving %s leaves it whole', (_story, json) => {
  expect(teamsWithoutPeople(input(json, 0), [])).toEqual(json);
});

test.each<[string, Json]>([
  ['assignments', assignments({ assignments: [{ members: 1, userPrincipalName: 'anna@delinde.nl' }], users: ['anna'] })],
  ['the configuration API', api({ OnlineUser: ['anna@delinde.nl'] })],
  ['a snapshot', snapshot({ createdBy: { user: 'anna' }, resources: [resource({ Identity: 'anna' }, 'user')] })],
])('whoever writes people into %s loses them', (_story, json) => {
  expect(JSON.stringify(teamsWithoutPeople(input(json, 0), []))).not.toContain('anna');
});

test('a file’s own people stay counted beside ours', () => {
  const file = { TeamsMeetingPolicy: [meetingPolicy('Global')], userConfigurations: [user('a', []), user('b', [])] };
  const together = [assignments(), file].map(input);

  const saved = teamsWithoutPeople(input(file, 1), [], together) as { readonly assignments: readonly { readonly members: number }[] };

  expect(saved.assignments.map(({ members }) => members)).toEqual([2, 2, 2, 2, 2]);
});
