import { describe, expect, test } from '@jest/globals';
import { parseMeet, looksLikeMeet } from '../../../src/platforms/meet/parse-meet.ts';
import { meetWithoutPeople } from '../../../src/platforms/meet/without-people.ts';
import { definition, lines, policy, problemsIn, pupils, recording, teachers, units, viewFrom } from './tenant.ts';

const off = policy({ name: 'off', unit: 'root', order: 201, value: false });
const on = policy({ name: 'on', unit: 'll', order: 202, value: true });
const council = policy({ name: 'council', group: 'groups/g1', order: 399, value: true });
const refused = { part: 'policies', why: 'forbidden', permission: 'cloud-identity.policies.readonly', said: null };
const sentence = 'policies: not read; there is no permission for it. Needed: cloud-identity.policies.readonly.';

const livePolicies = { source: 'policy-api', policies: [{ nextPageToken: 'a' }, { policies: [off, council] }], unread: [] };
const liveDirectory = {
  source: 'directory-api',
  orgUnits: { organizationUnits: units },
  groups: [{ id: 'g1', email: 'raad@delinde.nl' }],
  members: [
    { orgUnitPath: '/Leerlingen', groups: ['g1'], members: 5 },
    { orgUnitPath: '/Leerlingen', members: 400 },
    { orgUnitPath: '/Personeel', members: 30 },
  ],
  countedGroups: ['g1'],
  countedLicences: [],
  unread: [],
};
const counted = ['leerlingen / 400: false', 'leerlingen raad@delinde.nl 5: true', 'leraren / 30: false'];

function parse(json: unknown, origin = 'meet.json') {
  return parseMeet({ json, origin, readAt: '2026-11-22T00:00:00Z' });
}

function view(...files: readonly unknown[]) {
  return viewFrom(
    files.map((json, index) => parse(json, `file-${index}`)),
    [pupils, teachers],
  );
}

function notes(...files: readonly unknown[]): readonly (readonly string[])[] {
  return view(...files).sources.map(({ problems }) => problems.map(({ en }) => en));
}

test.each([
  ['policies', { source: 'policy-api', policies: [], unread: [refused] }],
  ['the Directory', { source: 'directory-api', groups: [], countedGroups: [], unread: [refused] }],
  ['the log', { source: 'reports-api', unread: [refused] }],
  ['nothing but where it comes from', { source: 'reports-api' }],
])('what was read live is recognised, also where nothing could be read: %s', (_what, json) => {
  expect(looksLikeMeet(json)).toBe(true);
  expect(parse(json)).toMatchObject({ live: true, kind: json.source, complete: !('unread' in json) });
});

test('each source tells of what it could not read, in both languages', () => {
  const json = { ...livePolicies, unread: [refused] };

  expect(problemsIn(view(json), 'nl')).toEqual([
    'policies: niet gelezen; er is geen toestemming voor. Nodig: cloud-identity.policies.readonly.',
  ]);
  expect(problemsIn(view(json), 'en')).toEqual([sentence]);
});

test('policies and people from two sources make one school', () => {
  expect(lines(view(livePolicies, liveDirectory), recording)).toEqual(counted);
});

test.each([
  ['policies', livePolicies],
  ['the Directory', liveDirectory],
  ['the log', { source: 'reports-api', logs: { items: [{ id: { time: '2026-06-01T10:00:00Z' }, events: [] }] }, unread: [refused] }],
])('there are no people in it to leave out: %s', (_what, json) => {
  expect(meetWithoutPeople({ json, origin: 'meet.json', readAt: '2026-11-22T00:00:00Z' })).toEqual(json);
});

test('people who were slipped in are left out all the same', () => {
  const json = { ...liveDirectory, users: [{ id: 'anna', orgUnitPath: '/Leerlingen' }], groupMembers: { g1: ['anna'] } };

  expect(JSON.stringify(meetWithoutPeople({ json, origin: 'meet.json', readAt: '2026-11-22T00:00:00Z' }))).not.toContain('anna');
});

describe('live goes before files', () => {
  const older = { policies: [policy({ name: 'off', unit: 'root', order: 201, value: true }), on], orgUnits: units };
  const replacedPolicies = 'The policies in this file are not counted: they were read from Google itself.';
  const replacedUnits = 'The org units in this file are not counted: they were read from Google itself.';
  const replacedPeople = 'The people in this file are not counted: they were counted at Google itself.';

  test('a policy that was deleted since does not come back from an older file', () => {
    expect(lines(view(older, livePolicies, liveDirectory), recording)).toEqual(counted);
    expect(lines(view(livePolicies, liveDirectory, older), recording)).toEqual(counted);
    expect(notes(older, livePolicies, liveDirectory)).toEqual([[replacedPolicies, replacedUnits], [], []]);
  });

  test('a file that lacked a page makes nothing partial that was read whole', () => {
    const cutOff = { policies: [on], nextPageToken: 'more' };

    expect(view(cutOff, livePolicies).policies).toBe('whole');
    expect(notes(cutOff, livePolicies)).toEqual([[replacedPolicies], []]);
  });

  test('half of the policies replace a file too: a newer half and an older whole are no whole', () => {
    const half = { source: 'policy-api', policies: [{ policies: [off], nextPageToken: 'a' }], unread: [refused] };

    expect(view(older, half).policies).toBe('partial');
    expect(lines(view(older, half, liveDirectory), recording)).toEqual(['leerlingen / 405: false', 'leraren / 30: false']);
  });

  test('where Google gave no policy at all, the file is what there is', () => {
    const none = { source: 'policy-api', policies: [], unread: [refused] };

    expect(view(older, none).policies).toBe('whole');
    expect(lines(view(older, none, liveDirectory), recording)).toEqual(['leerlingen /Leerlingen 405: true', 'leraren / 30: true']);
    expect(lines(view(older, none), 'meet.meet_polls.enabled')[0]).toBe('leerlingen /Leerlingen ?: not-collected');
    expect(notes(older, none)).toEqual([[], [sentence]]);
  });

  test('a count replaces an older list of people, and the groups that it told of', () => {
    const people = { users: [{ id: 'anna', orgUnitPath: '/Leerlingen' }], groupMembers: { g1: ['anna'] }, orgUnits: units };

    expect(lines(view(people, livePolicies, liveDirectory), recording)).toEqual(counted);
    expect(notes(people, livePolicies, liveDirectory)[0]).toEqual([replacedUnits, replacedPeople]);
  });

  test('where Google did not let people be counted, a list of them is what there is', () => {
    const { members: _members, ...uncounted } = liveDirectory;
    const people = { users: [{ id: 'anna', orgUnitPath: '/Leerlingen' }], groupMembers: { g1: [] }, orgUnits: units };
    const live = { ...uncounted, countedGroups: [], unread: [{ ...refused, part: 'users' }] };

    expect(lines(view(people, livePolicies, live), recording)).toEqual(['leerlingen / 1: false', 'leraren / 0: false']);
  });

  test('files alone stay as they are', () => {
    expect(notes(older, { orgUnits: units, users: [] })).toEqual([[], []]);
  });
});

describe('licences in counted rows', () => {
  const plus = '/product/101031/sku/1010310008';
  const fundamentals = '/product/Google-Apps/sku/1010070001';
  const business = '/product/101033/sku/1010330003';
  const licensed = (...licences: readonly string[]): string =>
    `entity.licenses.exists(license, license in [${licences.map((one) => `'${one}'`).join(', ')}])`;
  const policies = [
    policy({ name: 'f', type: 'SYSTEM', order: 101, value: false, query: licensed(fundamentals) }),
    policy({ name: 'p', type: 'SYSTEM', order: 102, value: true, query: licensed(plus, business) }),
  ];

  function withRows(...rows: readonly object[]) {
    return view(
      { ...livePolicies, policies: [{ policies }] },
      {
        ...liveDirectory,
        members: rows.map((row) => ({ orgUnitPath: '/Leerlingen', ...row })),
        countedLicences: [plus, fundamentals, business],
      },
    );
  }

  test('resolve what depends on them', () => {
    expect(lines(withRows({ licences: [plus], members: 3 }, { licences: [fundamentals], members: 4 }), recording)).toEqual([
      'leerlingen / 3: true',
      'leerlingen / 4: false',
      'leraren /Personeel 0: ambiguous — depends on edition: /product/101031/sku/1010310008, /product/101033/sku/1010330003, /product/Google-Apps/sku/1010070001',
    ]);
  });

  test.each([
    ['not told', { members: 4 }],
    ['no list', { licences: 'plus', members: 4 }],
    ['one that nobody counted', { licences: ['/product/x/sku/1'], members: 4 }],
  ])('leave it open where they are %s', (_what, row) => {
    expect(lines(withRows(row), recording)[0]).toContain('leerlingen /Leerlingen 4: ambiguous — depends on edition');
  });

  test('leave it open where a policy names a licence that was not counted', () => {
    const directory = { ...liveDirectory, members: [{ orgUnitPath: '/Leerlingen', licences: [fundamentals], members: 4 }] };
    const both = view({ ...livePolicies, policies: [{ policies }] }, { ...directory, countedLicences: [plus, fundamentals] });

    expect(lines(both, recording)[0]).toContain(`ambiguous — depends on edition: ${plus}, ${business}`);
  });

  test('go before what the school says of a whole population', () => {
    const told = { ...pupils, googleLicences: [plus] };
    const rows = [
      { orgUnitPath: '/Leerlingen', licences: [fundamentals], members: 4 },
      { orgUnitPath: '/Leerlingen', members: 2 },
    ];
    const exports = [
      parse({ ...livePolicies, policies: [{ policies }] }),
      parse({ ...liveDirectory, members: rows, countedLicences: [plus, fundamentals, business] }),
    ];

    expect(lines(viewFrom(exports, [told]), recording)).toEqual(['leerlingen / 4: false', 'leerlingen / 2: true']);
  });

  test('do not stand in the way of groups', () => {
    const rows = { groups: ['g1'], licences: [plus], members: 2 };
    const byGroup = definition({ id: 'raad', role: 'student', googleGroups: ['raad@delinde.nl'] });
    const exports = [
      parse({ ...livePolicies, policies: [{ policies: [...policies, council] }] }),
      parse({ ...liveDirectory, members: [{ orgUnitPath: '/Personeel', ...rows }], countedLicences: [plus, fundamentals, business] }),
    ];

    expect(lines(viewFrom(exports, [byGroup, teachers]), recording)[0]).toBe('raad raad@delinde.nl 2: true');
  });
});
