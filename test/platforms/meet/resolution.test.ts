import { expect, test } from '@jest/globals';
import { lines, policy, pupils, recording, teachers, units, viewOf } from './tenant.ts';

const fundamentals = '/product/Google-Apps/sku/1010070001';
const plus = '/product/101031/sku/1010310008';

function licensed(...licences: readonly string[]): string {
  const list = licences.map((licence) => `'${licence}'`).join(', ');
  return `entity.org_units.exists(org_unit, org_unit.org_unit_id == orgUnitId('root')) && entity.licenses.exists(license, license in [${list}])`;
}

const p1 = policy({ name: 'p1', type: 'SYSTEM', unit: 'root', query: licensed(fundamentals), order: 101, value: false });
const p2 = policy({ name: 'p2', type: 'SYSTEM', unit: 'root', query: licensed(plus), order: 101.00104, value: true });
const p3 = policy({ name: 'p3', unit: 'root', order: 201.00048, value: true });
const p4 = policy({ name: 'p4', unit: 'll', order: 202, value: false });
const p5 = policy({ name: 'p5', unit: 'root', group: 'groups/raad', order: 399.00013, value: true });

const people = {
  orgUnits: units,
  groups: [{ id: 'raad', email: 'leerlingenraad@delinde.nl' }],
  groupMembers: { raad: ['u2'] },
  users: [
    { id: 'u1', orgUnitPath: '/Leerlingen/1e graad' },
    { id: 'u2', orgUnitPath: '/Leerlingen/1e graad' },
    { id: 'u3', orgUnitPath: '/Personeel' },
  ],
};

test('the worked example: unit, group and licence', () => {
  const view = viewOf({ ...people, policies: [p1, p2, p3, p4, p5] }, pupils, teachers);

  expect(lines(view, recording)).toEqual([
    'leerlingen /Leerlingen 1: false',
    'leerlingen leerlingenraad@delinde.nl 1: true',
    'leraren / 1: true',
  ]);
});

test.each([
  ['a teacher with Fundamentals', [fundamentals], 'leraren / 1: false'],
  ['a teacher with Plus', [plus], 'leraren / 1: true'],
  ['a teacher with neither', [], 'leraren /Personeel 1: not-collected'],
  ['licences that nobody told', null, `leraren /Personeel 1: ambiguous — depends on edition: ${plus}, ${fundamentals}`],
])('the worked example without policies of an administrator: %s', (_story, googleLicences, expected) => {
  const view = viewOf({ ...people, policies: [p1, p2] }, pupils, { ...teachers, googleLicences });

  expect(lines(view, recording)).toContain(expected);
});

test.each([
  [
    'a parent’s value holds in a child without its own',
    [policy({ unit: 'll', order: 202, value: true })],
    'leerlingen /Leerlingen ?: true',
  ],
  [
    'a child’s own value beats the parent’s',
    [policy({ unit: 'root', order: 201, value: true }), policy({ unit: 'll', order: 202, value: false })],
    'leerlingen /Leerlingen ?: false',
  ],
  [
    'ADMIN beats SYSTEM',
    [policy({ type: 'SYSTEM', unit: 'root', order: 101, value: true }), policy({ unit: 'root', order: 201, value: false })],
    'leerlingen / ?: false',
  ],
  [
    'the rank is a number, not a text',
    [policy({ unit: 'root', order: 99, value: true }), policy({ unit: 'root', order: 101, value: false })],
    'leerlingen / ?: false',
  ],
  [
    'siblings may share a rank',
    [policy({ unit: 'll', order: 202, value: false }), policy({ unit: 'ps', order: 202, value: true })],
    'leerlingen /Leerlingen ?: false',
  ],
  ['a policy without a unit stands at the root', [policy({ order: 101, value: false })], 'leerlingen / ?: false'],
  [
    'equals that agree are one',
    [policy({ name: 'a', order: 101, value: false }), policy({ name: 'b', order: 101, value: false })],
    'leerlingen / ?: false',
  ],
  [
    'equals that disagree decide nothing',
    [policy({ name: 'a', order: 101, value: false }), policy({ name: 'b', order: 101, value: true })],
    'leerlingen / ?: ambiguous — equal in rank: “ADMIN, policies/a” | “ADMIN, policies/b”',
  ],
  [
    'equals of which one lacks the field decide nothing',
    [policy({ name: 'a', order: 101, value: false }), policy({ name: 'b', order: 101, value: { unexpectedSetting: true } })],
    'leerlingen / ?: ambiguous — equal in rank: “ADMIN, policies/a” | “ADMIN, policies/b”',
  ],
  [
    'the deciding policy lacks the field, whatever a lower one says',
    [policy({ order: 101, value: false }), policy({ order: 201, value: { other: 1 } })],
    'leerlingen / ?: not-collected',
  ],
  ['no policy at all is no default', [], 'leerlingen /Leerlingen ?: not-collected'],
  ['an unknown value is kept as it is', [policy({ order: 1, value: { enableRecording: 'SOMETIMES' } })], 'leerlingen / ?: "SOMETIMES"'],
  [
    'a query that is not understood is shown, though another clause is false',
    [
      policy({ unit: 'root', order: 201, value: false }),
      policy({ unit: 'ps', order: 202, value: true, query: "entity.org_units.exists(o, o.org_unit_id == orgUnitId('ps')) || true" }),
    ],
    "leerlingen /Leerlingen ?: ambiguous — entity.org_units.exists(o, o.org_unit_id == orgUnitId('ps')) || true",
  ],
  [
    'a query that is not understood, of the same rank',
    [policy({ unit: 'root', order: 201, value: false }), policy({ order: 201, value: false, query: '!entity.suspended' })],
    'leerlingen /Leerlingen ?: ambiguous — !entity.suspended',
  ],
  [
    'a query that is not understood, below one that is',
    [policy({ unit: 'root', order: 201, value: false }), policy({ order: 101, value: true, query: '!entity.suspended' })],
    'leerlingen / ?: false',
  ],
  [
    'a policy without a rank could be the one that decides',
    [policy({ unit: 'root', order: 201, value: false }), policy({ order: Number.NaN, value: true })],
    'leerlingen /Leerlingen ?: ambiguous — policy “ADMIN, policies/p”: its sortOrder is not a number',
  ],
  [
    'a value that is no object is not passed over',
    [policy({ unit: 'root', order: 201, value: false }), policy({ order: 202, value: 'on' })],
    'leerlingen /Leerlingen ?: ambiguous — policy “ADMIN, policies/p”: its value is not an object',
  ],
  [
    'a unit that is in no list could be any unit',
    [policy({ unit: 'root', order: 201, value: false }), policy({ unit: 'elsewhere', order: 202, value: true })],
    'leerlingen /Leerlingen ?: ambiguous — depends on org unit: “orgUnits/elsewhere”',
  ],
  [
    'a unit that is in no list, with the same value',
    [policy({ unit: 'root', order: 201, value: false }), policy({ unit: 'elsewhere', order: 202, value: false })],
    'leerlingen /Leerlingen ?: false',
  ],
  [
    'licences that nobody told, with one value for all of them',
    [policy({ order: 101, value: false, query: licensed(plus) }), policy({ order: 100, value: false })],
    'leerlingen /Leerlingen ?: false',
  ],
  [
    'licences that nobody told, with a value for one of them and none for the others',
    [policy({ order: 101, value: false, query: licensed(plus) })],
    `leerlingen /Leerlingen ?: ambiguous — depends on edition: ${plus}`,
  ],
  [
    'licences that nobody told, below a policy for everyone',
    [policy({ order: 101, value: true, query: licensed(plus) }), policy({ order: 201, value: false })],
    'leerlingen / ?: false',
  ],
])('%s', (_story, policies, expected) => {
  const view = viewOf({ policies, orgUnits: units }, pupils);

  expect(lines(view, recording)).toEqual([expected]);
});

test('a child decides for itself, its siblings follow the parent', () => {
  const policies = [policy({ unit: 'll', order: 202, value: false }), policy({ unit: 'vo', order: 203, value: true })];

  expect(lines(viewOf({ policies, orgUnits: units }, pupils), recording)).toEqual([
    'leerlingen /Leerlingen ?: false',
    'leerlingen /Leerlingen/VO ?: true',
  ]);
});

test('a unit that only the query names narrows the policy down', () => {
  const query = "entity.org_units.exists(org_unit, org_unit.org_unit_id == orgUnitId('vo'))";
  const policies = [policy({ unit: 'root', order: 201, value: false }), policy({ unit: 'root', query, order: 202, value: true })];

  expect(lines(viewOf({ policies, orgUnits: units }, pupils), recording)).toEqual(['leerlingen / ?: false', 'leerlingen / ?: true']);
  expect(
    lines(viewOf({ policies: [policies[0], policy({ query, order: 202, value: true })], orgUnits: units }, pupils), recording),
  ).toEqual(['leerlingen / ?: false', 'leerlingen /Leerlingen/VO ?: true']);
});

test('a group of which the members are not known is shown where it makes a difference', () => {
  const group = { group: 'groups/x', unit: 'root', order: 399 };
  const policies = [policy({ unit: 'root', order: 201, value: false }), policy({ ...group, value: true })];

  expect(lines(viewOf({ policies, orgUnits: units }, pupils), recording)).toEqual(['leerlingen / ?: false', 'leerlingen x ?: true']);
  expect(lines(viewOf({ policies: [policies[0], policy({ ...group, value: false })], orgUnits: units }, pupils), recording)).toEqual([
    'leerlingen / ?: false',
  ]);
});

test('a group without members changes nothing', () => {
  const policies = [policy({ unit: 'root', order: 201, value: false }), policy({ group: 'groups/x', order: 399, value: true })];
  const view = viewOf({ policies, orgUnits: units, groupMembers: { x: [] } }, pupils);

  expect(lines(view, recording)).toEqual(['leerlingen / ?: false']);
});

test('the group of all administrators never touches pupils', () => {
  const policies = [
    policy({ unit: 'root', order: 1, value: false }),
    policy({ unit: 'root', group: 'WORKSPACE_ALL_ADMIN_GROUP', order: 2, value: true }),
  ];

  expect(lines(viewOf({ policies, orgUnits: units }, pupils, teachers), recording)).toEqual([
    'leerlingen / ?: false',
    'leraren / ?: false',
    'leraren WORKSPACE_ALL_ADMIN_GROUP ?: true',
  ]);
});

const merging = [
  policy({ setting: 'chat.chat_history', unit: 'root', order: 201, value: { historyOnByDefault: true } }),
  policy({ setting: 'chat.chat_history', unit: 'root', order: 202, value: { allowUserModification: false } }),
  policy({ setting: 'chat.chat_history', order: 101, value: { historyOnByDefault: false, allowUserModification: true } }),
];

test.each([
  ['chat.chat_history.historyOnByDefault', 'leerlingen / ?: true'],
  ['chat.chat_history.allowUserModification', 'leerlingen / ?: false'],
  ['chat.chat_history.neverSeen', 'leerlingen / ?: not-collected'],
])('settings that merge take each field from the highest policy that has it: %s', (setting, expected) => {
  expect(lines(viewOf({ policies: merging, orgUnits: units }, pupils), setting)).toEqual([expected]);
});

test.each([
  ['a lower unit’s rank', { order: 202, value: false }],
  ['a group’s rank', { unit: 'root', order: 399.0001, value: false }],
])('a policy that lost its place, with %s, outranks nobody in silence', (_story, lost) => {
  const policies = [policy({ unit: 'root', order: 201, value: true }), policy(lost)];

  const view = viewOf({ policies, orgUnits: units }, pupils);

  expect(lines(view, recording).join()).toMatch(/ambiguous/);
});

test('where Meet is off, everything but the switch itself says so', () => {
  const policies = [
    policy({ unit: 'root', order: 201, value: true }),
    policy({ setting: 'meet.service_status', unit: 'root', order: 201, value: { serviceState: 'ENABLED' } }),
    policy({ setting: 'meet.service_status', unit: 'vo', order: 203, value: { serviceState: 'DISABLED' } }),
    policy({ setting: 'chat.space_history', unit: 'root', order: 201, value: { historyState: 'HISTORY_ON' } }),
  ];
  const view = viewOf({ policies, orgUnits: units }, pupils);

  expect(lines(view, recording)).toEqual(['leerlingen / ?: true', 'leerlingen /Leerlingen/VO ?: true (off)']);
  expect(lines(view, 'meet.service_status.serviceState')).toEqual(['leerlingen / ?: "ENABLED"', 'leerlingen /Leerlingen/VO ?: "DISABLED"']);
  expect(lines(view, 'chat.space_history.historyState')).toEqual(['leerlingen / ?: "HISTORY_ON"']);
});

test('a reading names file, place and policy', () => {
  const policies = [policy({ name: 'abc', unit: 'root', group: 'groups/raad', order: 399, value: true })];
  const view = viewOf({ ...people, policies }, pupils);
  const reading = view
    .holdings('meet.video_recording', [])
    .find(({ scope }) => scope.kind === 'group')
    ?.settings.read(recording);

  expect(reading).toEqual({ known: true, value: true, readFrom: ['meet.json: / + leerlingenraad@delinde.nl (ADMIN, policies/abc)'] });
});

test('people who differ in what is read along stand apart', () => {
  const hosts = { setting: 'meet.safety_host_management' };
  const policies = [
    policy({ unit: 'root', order: 201, value: true }),
    policy({ ...hosts, unit: 'root', order: 201, value: { enableHostManagement: true } }),
    policy({ ...hosts, unit: 'vo', order: 203, value: { enableHostManagement: false } }),
  ];
  const view = viewOf({ policies, orgUnits: units }, pupils);

  expect(view.holdings('meet.video_recording', [])).toHaveLength(1);
  expect(lines(view, 'meet.safety_host_management.enableHostManagement')).toHaveLength(2);
  expect(view.holdings('meet.video_recording', ['meet.safety_host_management']).map(({ scope }) => scope.id)).toEqual(['/', '/']);
});
