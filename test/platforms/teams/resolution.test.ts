import { expect, test } from '@jest/globals';
import { audit, findingsOf, verdicts } from '../../support/audit.ts';
import { population, school } from '../../support/school.ts';
import { meetingPolicy, people } from '../../support/teams-bundle.ts';
import { entry, holders, policies, readingText, told, user, viewOf, type Json } from './tenant.ts';

function rank(GroupId: string, Rank: unknown, PolicyType = 'TeamsMeetingPolicy'): Json {
  return { GroupId, PolicyType, Rank, PolicyName: 'irrelevant', CreatedBy: 'somebody' };
}

const ranked = [rank('g1', 1), rank('g2', 2), rank('g3', 3)];

/** What one pupil holds: the policy, and the way it came, or that it is not known. */
function heldBy(assignments: unknown, GroupPolicyAssignment: unknown = [], type = 'TeamsMeetingPolicy'): string {
  const view = viewOf([{ TeamsMeetingPolicy: policies, GroupPolicyAssignment, userConfigurations: [user('pupil', assignments)] }]);
  const held = view.holdings(type, []).filter(({ population }) => population.id === 'leerlingen');
  return held.map(({ scope, assignment }) => `${scope.name} ${wayOf(assignment)}`).join(' + ');
}

function wayOf(assignment: { direct: number; group: number; global: number } | null): string {
  if (assignment === null) return 'not counted';
  return (['direct', 'group', 'global'] as const).filter((way) => assignment[way] > 0).join(' + ');
}

test.each<[string, readonly Json[], readonly Json[], string]>([
  ['nothing assigned: Global', [], ranked, 'Global global'],
  ['only other types: Global', [entry('FirstLine', 'direct', null, 'TeamsAppSetupPolicy')], ranked, 'Global global'],
  ['Global by name, as our own rows write it', [entry('Global', 'global')], ranked, 'Global global'],
  ['Global without a way', [entry('Global', null)], ranked, 'Global global'],
  ['direct', [entry('Leraren', 'direct')], ranked, 'Leraren direct'],
  ['a group', [entry('Leerlingen', 'group', 'g1')], ranked, 'Leerlingen group'],
  ['a group without a rank, alone', [entry('Leerlingen', 'group', 'g9')], ranked, 'Leerlingen group'],
  ['a group that is not named, alone', [entry('Leerlingen', 'group')], [], 'Leerlingen group'],
  ['direct beats the best group', [entry('Leerlingen', 'group', 'g1'), entry('Leraren', 'direct')], ranked, 'Leraren direct'],
  ['direct beats Global', [entry('Global', 'global'), entry('Leraren', 'direct')], ranked, 'Leraren direct'],
  ['direct Global beats a group', [entry('Global', 'direct'), entry('Leerlingen', 'group', 'g1')], ranked, 'Global direct'],
  ['a group beats Global', [entry('Global', 'global'), entry('Leerlingen', 'group', 'g3')], ranked, 'Leerlingen group'],
  ['rank 1 beats rank 2', [entry('Leerlingen', 'group', 'g2'), entry('Mediateam', 'group', 'g1')], ranked, 'Mediateam group'],
  [
    'rank 2 beats rank 10, as numbers',
    [entry('Leerlingen', 'group', 'g2'), entry('Mediateam', 'group', 'g1')],
    [rank('g1', '10'), rank('g2', '2')],
    'Leerlingen group',
  ],
  ['ids of groups have no case', [entry('Leerlingen', 'group', 'G2'), entry('Mediateam', 'group', 'G1')], ranked, 'Mediateam group'],
  [
    'ranks of another type say nothing',
    [entry('Leerlingen', 'group', 'g1'), entry('Mediateam', 'group', 'g2')],
    [rank('g1', 1, 'TeamsEventsPolicy'), rank('g2', 2, 'TeamsEventsPolicy')],
    '? global',
  ],
  [
    'the name of the type has no case',
    [entry('Leerlingen', 'group', 'g2'), entry('Mediateam', 'group', 'g1')],
    ranked.map((row) => ({ ...row, PolicyType: 'teamsmeetingpolicy' })),
    'Mediateam group',
  ],
  ['two groups without ranks', [entry('Leerlingen', 'group', 'g1'), entry('Mediateam', 'group', 'g2')], [], '? global'],
  ['two groups, one without a rank', [entry('Leerlingen', 'group', 'g1'), entry('Mediateam', 'group', 'g9')], ranked, '? global'],
  [
    'two groups of one rank',
    [entry('Leerlingen', 'group', 'g1'), entry('Mediateam', 'group', 'g2')],
    [rank('g1', 1), rank('g2', 1)],
    '? global',
  ],
  [
    'a rank told in two ways',
    [entry('Leerlingen', 'group', 'g1'), entry('Mediateam', 'group', 'g2')],
    [...ranked, rank('g1', 4)],
    '? global',
  ],
  [
    'a rank of nothing',
    [entry('Leerlingen', 'group', 'g1'), entry('Mediateam', 'group', 'g2')],
    [rank('g1', null), rank('g2', 0)],
    '? global',
  ],
  ['two groups without ranks that agree', [entry('Leerlingen', 'group', 'g8'), entry('leerlingen', 'group', 'g9')], [], 'Leerlingen group'],
  ['two direct ones that agree', [entry('Leraren', 'direct'), entry('Tag:Leraren', 'direct')], [], 'Leraren direct'],
  ['two direct ones that do not', [entry('Leraren', 'direct'), entry('Mediateam', 'direct')], [], '? global'],
  [
    'direct, with groups that contradict',
    [entry('Leraren', 'direct'), entry('Leerlingen', 'group', 'x'), entry('Mediateam', 'group', 'y')],
    [],
    'Leraren direct',
  ],
  ['ways in another case', [entry('Leraren', 'Direct')], [], 'Leraren direct'],
  ['types in another case', [entry('Leraren', 'direct', null, 'teamsMeetingPolicy')], [], 'Leraren direct'],
])('who holds what: %s', (_story, assignments, ranks, expected) => {
  expect(heldBy(assignments, ranks)).toBe(expected);
});

test.each<[string, unknown]>([
  ['no list', undefined],
  ['null', null],
  ['a list that is an object', { TeamsMeetingPolicy: 'Leraren' }],
  ['an entry that is null', [null]],
  ['an entry without a type', [entry('Leraren', 'direct', null, null)]],
  ['a type that is a number', [entry('Leraren', 'direct', null, 7)]],
  ['a type that is cut off', [entry('Leraren', 'direct', null, 'TeamsMeeting')]],
  ['no assignment', [{ policyType: 'TeamsMeetingPolicy' }]],
  ['no name', [entry('', 'direct')]],
  ['a name of blanks', [entry('  ', 'direct')]],
  ['a way that is new', [entry('Leraren', 'inherited')]],
  ['a way that is new, for Global', [entry('Global', 'unknownFutureValue')]],
  ['no way', [entry('Leraren', null)]],
  ['one good and one damaged entry', [entry('Leraren', 'direct'), entry('', 'direct')]],
])('what cannot be read is never taken for Global: %s', (_story, assignments) => {
  expect(heldBy(assignments)).toBe('? global');
});

test('an entry that hides its type hides every type, one that names its type only that', () => {
  const hidden = [entry('Leraren', 'direct', null, 'Teams')];
  const damaged = [entry('Klas', 'inherited', null, 'TeamsEventsPolicy'), entry('Leraren', 'direct')];

  expect(heldBy(hidden, [], 'TeamsMessagingPolicy')).toBe('? global');
  expect(heldBy(damaged)).toBe('Leraren direct');
  expect(heldBy(damaged, [], 'TeamsEventsPolicy')).toBe('? global');
});

test.each(['TenantDialPlan', 'CallingLineIdentity', 'ExternalAccessPolicy', 'TeamsAppSetupPolicy'])(
  'a %s, damaged or not, says nothing about meetings',
  (type) => {
    expect(heldBy([entry('Phones', 'inherited', null, type), entry('Leraren', 'direct')])).toBe('Leraren direct');
  },
);

test('ranks come from a snapshot too, as texts', () => {
  const resources = [
    ['g1', '2'],
    ['g2', '1'],
  ].map(([GroupId, Priority]) => ({
    resourceType: 'microsoft.teams.groupPolicyAssignment',
    properties: { GroupDisplayName: GroupId, GroupId, PolicyType: 'TeamsMeetingPolicy', PolicyName: 'x', Priority },
  }));
  const userConfigurations = [user('a', [entry('Leerlingen', 'group', 'g1'), entry('Mediateam', 'group', 'g2')])];

  expect(holders(viewOf([{ resources }, { TeamsMeetingPolicy: policies, userConfigurations }]))).toContain('leerlingen Mediateam 0/1/0');
});

test('nested groups hand nothing down: only the list of a group itself makes members', () => {
  const groupMembers = { team: ['anna', 'subteam'], subteam: ['bo'] };
  const own = school({ populations: [population({ id: 'team', role: 'teacher', teamsGroups: ['team'] })] });
  const userConfigurations = ['anna', 'bo'].map((id) => user(id, [], { primaryRole: 'none' }));

  expect(holders(viewOf([{ TeamsMeetingPolicy: [meetingPolicy('Global')], groupMembers, userConfigurations }], own))).toEqual([
    'team Global 0/0/1',
    'rol-onbekend Global 0/0/1',
  ]);
});

test('a policy that no file defines is named, and what it says is unknown', () => {
  const view = viewOf([{ TeamsMeetingPolicy: policies, userConfigurations: [user('a', [entry('Verdwenen', 'direct')])] }]);
  const record = audit({ teams: [{ TeamsMeetingPolicy: policies, userConfigurations: [user('a', [entry('Verdwenen', 'direct')])] }] });

  expect(holders(view)).toContain('leerlingen Verdwenen 1/0/0');
  expect(told(view, 'TeamsMeetingPolicy.AllowCloudRecording', 'Verdwenen')).toBe('not-collected');
  expect(verdicts(record, 'recording')).toContain('Verdwenen leerlingen unknown 1');
});

test.each([[['Verdwenen', 'verdwenen']], [['verdwenen', 'Verdwenen']]])(
  'a name that no file defines is written in one way: %s',
  (names) => {
    const userConfigurations = names.map((name, index) => user(`${index}`, [entry(name, 'direct')]));

    expect(holders(viewOf([{ TeamsMeetingPolicy: policies, userConfigurations }]))).toContain('leerlingen Verdwenen 2/0/0');
  },
);

test('people of whom nobody knows the policy stand in a place of their own, whose values are unknown', () => {
  const view = viewOf([{ TeamsMeetingPolicy: policies, userConfigurations: [user('a', null)] }]);
  const [holding] = view.holdings('TeamsMeetingPolicy', []);

  expect(holding).toMatchObject({ scope: { name: '?' }, members: 1, changeableBy: 'administrator' });
  expect(holding?.settings.read('TeamsMeetingPolicy.AllowCloudRecording')).toMatchObject({
    known: false,
    detail: { nl: 'welk beleid deze mensen hebben, is niet bekend', en: 'which policy these people have is not known' },
  });
  expect(readingText(holding?.settings.read('TeamsMeetingPolicy.AllowMeetNow') ?? { known: true, value: 0, readFrom: [] })).toMatch(
    /^not-collected: /,
  );
});

test('the name of a policy is written as the policy itself writes it', () => {
  const userConfigurations = [user('a', [entry('LERAREN', 'direct')]), user('b', [entry('leraren', 'group', 'g')])];

  expect(holders(viewOf([{ TeamsMeetingPolicy: policies, userConfigurations }]))).toContain('leerlingen Leraren 1/1/0');
});

test('pupils who still hold a policy of their own are counted apart, and the text says so', () => {
  const userConfigurations = [
    ...people(40, 'student', { policy: 'Leerlingen', how: 'group', group: 'g1' }),
    ...people(3, 'student', { policy: 'Mediateam' }),
    ...people(2, 'student'),
  ];
  const bundle = { TeamsMeetingPolicy: policies, userConfigurations };
  const record = audit({ teams: [bundle] });
  const leftOver = findingsOf(record, 'recording').find(
    ({ scope, population }) => scope.name === 'Mediateam' && population === 'leerlingen',
  );

  expect(
    holders(viewOf([bundle]))
      .slice(0, 3)
      .toSorted(),
  ).toEqual(['leerlingen Global 0/0/2', 'leerlingen Leerlingen 0/40/0', 'leerlingen Mediateam 3/0/0']);
  expect(leftOver).toMatchObject({ outcome: 'gap', affected: 3, assignment: { direct: 3, group: 0, global: 0 } });
  expect(leftOver?.text.nl.because).toMatch(/rechtstreeks|persoonlijk|direct/i);
});
