import { expect, test } from '@jest/globals';
import { parseMeet, looksLikeMeet } from '../../../src/platforms/meet/parse-meet.ts';
import { meetWithoutPeople } from '../../../src/platforms/meet/without-people.ts';
import { lines, policy, problemsIn, pupils, recording, teachers, units, viewFrom, viewOf } from './tenant.ts';

const policies = [
  policy({ unit: 'root', order: 201, value: false }),
  policy({ unit: 'root', group: 'groups/g1', order: 399, value: true }),
];
const groups = [{ id: 'g1', email: 'raad@delinde.nl' }];
const anna = { id: 'A1', primaryEmail: 'Anna@delinde.nl', aliases: ['an@delinde.nl'], orgUnitPath: '/Leerlingen' };
const bo = { id: 'B2', primaryEmail: 'bo@delinde.nl', emails: [{ address: 'Bo.B@delinde.nl' }], orgUnitPath: '/Leerlingen' };
const carl = { id: 'C3', primaryEmail: 'carl@delinde.nl', orgUnitPath: '/Personeel' };
const people = [anna, bo, carl];
const bundle = { policies, orgUnits: units, groups, users: people, groupMembers: { g1: ['A1'] } };
const more = { nextPageToken: 'more' };
const uncounted = ['leerlingen / ?: false', 'leerlingen raad@delinde.nl ?: true', 'leraren / ?: false', 'leraren raad@delinde.nl ?: true'];
const unlocated = ['leerlingen / 2: false', 'leerlingen raad@delinde.nl ?: true', 'leraren / 1: false', 'leraren raad@delinde.nl ?: true'];
const located = ['leerlingen / 1: false', 'leerlingen raad@delinde.nl 1: true', 'leraren / 1: false'];

const partlyKnown = {
  nl: 'Niet van alle leden van groep “raad@delinde.nl” is bekend wie het zijn: de lijst met leden of de lijst met mensen is niet compleet.',
  en: 'It is not known who all members of group “raad@delinde.nl” are: the list of its members or the list of people is incomplete.',
};
const peopleMissing = {
  nl: 'De lijst met mensen is niet compleet: er hoort nog een bladzijde bij. Daarom is niemand geteld.',
  en: 'The list of people is incomplete: another page belongs to it. So nobody was counted.',
};

function parse(json: unknown, readAt = '2026-11-22T00:00:00Z') {
  return parseMeet({ json, origin: 'meet.json', readAt });
}

function without(json: unknown): unknown {
  return meetWithoutPeople({ json, origin: 'meet.json', readAt: '2026-11-22T00:00:00Z' });
}

test.each([
  ['people', { users: { users: people, ...more } }, uncounted, peopleMissing],
  ['pages of people', { users: [{ users: [anna], ...more }, more] }, uncounted, peopleMissing],
  ['people who were counted', { users: null, members: { members: [{ orgUnitPath: '/', members: 1 }], ...more } }, uncounted, peopleMissing],
  ['members', { groupMembers: { g1: { members: [{ id: 'A1' }], ...more } } }, unlocated, partlyKnown],
  [
    'org units',
    { orgUnits: { organizationUnits: units, ...more } },
    located,
    {
      nl: 'De lijst met organisatie-eenheden is niet compleet: er hoort nog een bladzijde bij.',
      en: 'The list of org units is incomplete: another page belongs to it.',
    },
  ],
  [
    'groups',
    { groups: { groups, ...more } },
    located,
    {
      nl: 'De lijst met groepen is niet compleet: er hoort nog een bladzijde bij.',
      en: 'The list of groups is incomplete: another page belongs to it.',
    },
  ],
])('a list that names a next page is not all: %s', (_story, part, expected, problem) => {
  const json = { ...bundle, ...part };
  const view = viewOf(json, pupils, teachers);

  expect(lines(view, recording)).toEqual(expected);
  expect(view.sources[0]).toMatchObject({ complete: false, problems: [problem] });
  expect(view.policies).toBe('whole');
  expect(viewOf(without(json), pupils, teachers).sources).toEqual(view.sources);
  expect(lines(viewOf(without(json), pupils, teachers), recording)).toEqual(expected);
});

test('pages of people up to the last one are all', () => {
  const users = [{ users: [anna], ...more }, { users: [bo, carl] }];

  expect(lines(viewOf({ ...bundle, users }, pupils, teachers), recording)).toEqual(located);
});

test('one page of people in a file of its own leaves everybody uncounted', () => {
  const { users: _users, ...rest } = bundle;
  const page = { users: [anna, bo], ...more };

  expect(lines(viewFrom([parse(rest), parse(page), parse({ users: [carl] })], [pupils, teachers]), recording)).toEqual(uncounted);
  expect(parse(without(page)).problems.map(({ code }) => code)).toEqual(['people-missing']);
});

test.each([
  ['by id', [{ ...anna, id: 'a1' }, bo]],
  ['by address', [{ ...anna, id: undefined }]],
  ['once without a unit', [{ ...anna, orgUnitPath: undefined }]],
])('somebody who is listed twice counts once: %s', (_story, again) => {
  const { users: _users, ...rest } = bundle;
  const together = viewOf({ ...bundle, users: [...again, ...people] }, pupils, teachers);
  const apart = viewFrom([parse({ users: again, orgUnits: units }), parse(rest), parse({ users: people })], [pupils, teachers]);

  expect(lines(together, recording)).toEqual(located);
  expect(lines(apart, recording)).toEqual(located);
  expect(problemsIn(together, 'en')).toEqual([]);
});

test('people without an id who share an address count once', () => {
  const users = [
    { ...carl, id: undefined },
    { ...carl, id: undefined, primaryEmail: 'CARL@delinde.nl' },
  ];

  expect(lines(viewOf({ ...bundle, users, groupMembers: { g1: [] } }, teachers), recording)).toEqual(['leraren / 1: false']);
});

test('somebody who moved is where the latest file says', () => {
  const { users: _users, ...rest } = bundle;
  const before = parse({ users: people }, '2026-01-01T00:00:00Z');
  const after = parse({ users: [{ ...carl, orgUnitPath: '/Leerlingen' }] }, '2026-02-01T00:00:00Z');

  expect(viewFrom([before, parse(rest), after], [pupils, teachers]).populations.map(({ members }) => members)).toEqual([3, 0]);
});

test.each([
  ['an id', ['a1']],
  ['an address', ['ANNA@delinde.nl']],
  ['an alias', ['An@delinde.nl']],
  ['an object', [{ id: 'A1', email: 'anna@delinde.nl' }]],
  ['an object with an address only', [{ email: 'anna@delinde.nl' }]],
  ['one person in several ways', ['A1', 'anna@delinde.nl', { email: 'an@delinde.nl' }]],
])('a member is found by %s', (_story, g1) => {
  expect(lines(viewOf({ ...bundle, groupMembers: { g1 } }, pupils, teachers), recording)).toEqual(located);
});

test('a member is found by a further address', () => {
  const view = viewOf({ ...bundle, groupMembers: { 'raad@delinde.nl': ['bo.b@delinde.nl'] } }, pupils, teachers);

  expect(lines(view, recording)).toEqual(located);
});

test.each([
  ['a stranger', ['A1', 'stranger@elders.nl'], people],
  ['another group', ['A1', { id: 'g2', email: 'ouders@delinde.nl' }], people],
  [
    'an address that two people share',
    ['A1', 'thuis@elders.nl'],
    [anna, { ...bo, aliases: ['thuis@elders.nl'] }, { ...carl, aliases: ['thuis@elders.nl'] }],
  ],
])('a group with %s among its members may hold anybody', (_story, g1, users) => {
  const json = { ...bundle, users, groupMembers: { g1 } };
  const view = viewOf(json, pupils, teachers);

  expect(lines(view, recording)).toEqual(unlocated);
  expect(view.sources[0]).toMatchObject({ complete: false, problems: [partlyKnown] });
  expect(viewOf(without(json), pupils, teachers).sources).toEqual(view.sources);
  expect(JSON.stringify(without(json))).not.toMatch(/elders|A1|anna/);
});

test.each([
  ['whole', { policies }, 'whole'],
  ['without the last page', { policies, ...more }, 'partial'],
  ['in pages without the last', { policies: [{ policies, ...more }] }, 'partial'],
  ['with a page that cannot be read', [{ policies }, { policies: 'none' }], 'partial'],
  [
    'with a policy that does not say what it sets',
    { policies: [...policies, { name: 'policies/x', policyQuery: { sortOrder: 1 } }] },
    'partial',
  ],
  ['with a policy that names no setting of any product', { policies: [...policies, { setting: { type: 'SomethingNew' } }] }, 'partial'],
  ['with a policy of another product', { policies: [...policies, { setting: { type: 'settings/gmail.confidential_mode' } }] }, 'whole'],
])('policies %s', (_story, json, expected) => {
  expect(viewOf(json).policies).toBe(expected);
  expect(viewFrom([parse({ users: people }), parse(json)], []).policies).toBe(expected);
});

test('the tenant is the first customer that a file names', () => {
  expect(viewFrom([parse({ users: people }), parse({ policies })], []).tenantId).toBe('C1');
  expect(viewOf({ users: people }).tenantId).toBeNull();
});

test.each([
  ['people', { users: people }],
  ['an answer with people', { users: { users: people } }],
  ['people and org units', { orgUnits: units, users: people }],
  ['nobody and org units', { orgUnits: {}, users: [] }],
  ['people who were counted', { members: [{ orgUnitPath: '/', members: 3 }] }],
])('a file with %s and no policies is recognised', (_story, json) => {
  expect(looksLikeMeet(json)).toBe(true);
  expect(looksLikeMeet(without(json))).toBe(true);
});

test.each([
  ['people without org units', { users: [{ id: '1', UserPrincipalName: 'a@b.nl' }] }],
  ['groups', { groups }],
])('%s are not', (_story, json) => {
  expect(looksLikeMeet(json)).toBe(false);
});
