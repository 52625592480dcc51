import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { AppError } from '../../../src/errors.ts';
import { parseMeet, looksLikeMeet } from '../../../src/platforms/meet/parse-meet.ts';
import { lines, policy, problemsIn, pupils, recording, units, viewFrom, viewOf } from './tenant.ts';

const off = policy({ unit: 'root', order: 201, value: false });
const on = policy({ unit: 'll', order: 202, value: true });
const said = ['leerlingen /Leerlingen ?: true'];

function parse(json: unknown) {
  return parseMeet({ json, origin: 'meet.json', readAt: '2026-11-22T00:00:00Z' });
}

test.each([
  ['one answer', { policies: [off, on] }],
  ['pages as a list', [{ policies: [off], nextPageToken: 'a' }, { policies: [], nextPageToken: 'b' }, { policies: [on] }]],
  ['an empty last page', [{ policies: [off, on], nextPageToken: 'a' }, {}]],
  ['pages with tables of names', { pages: [{ policies: [off, on] }], orgunits: { ll: { name: 'Leerlingen', path: '/Leerlingen' } } }],
  ['bare policies', [off, on]],
  ['a bundle with what was answered', { policies: { policies: [off, on] }, orgUnits: { organizationUnits: units } }],
  ['a bundle with pages', { policies: [{ policies: [off], nextPageToken: 'a' }, { policies: [on] }], orgUnits: units }],
])('reads %s', (_story, json) => {
  expect(looksLikeMeet(json)).toBe(true);
  const directory = parseMeet({ json: { orgUnits: units }, origin: 'units.json', readAt: '2026-11-22T00:00:00Z' });
  const view = viewFrom([parse(json), directory], [pupils]);

  expect(lines(view, recording)).toEqual(said);
  expect(view.sources.map(({ complete, problems }) => ({ complete, problems }))).toEqual(
    Array.from({ length: 2 }, () => ({ complete: true, problems: [] })),
  );
});

test('reads policies as GAM prints them, with the paths and addresses that it adds', () => {
  const child = { ...on, policyQuery: { ...on.policyQuery, orgUnitPath: '/Leerlingen' } };
  const group = policy({ group: 'groups/raad', unit: 'root', order: 399, value: false });
  const raad = { ...group, policyQuery: { ...group.policyQuery, groupEmail: 'raad@delinde.nl' } };
  const bare = { ...off, setting: { type: 'meet.video_recording' }, value: { enableRecording: false } };
  const top = { ...bare, policyQuery: { ...bare.policyQuery, orgUnitPath: '/' } };

  expect(lines(viewOf([child, raad, top], pupils), recording)).toEqual([
    'leerlingen /Leerlingen ?: true',
    'leerlingen raad@delinde.nl ?: false',
  ]);
});

test.each([
  ['nothing', null],
  ['a text', 'policies'],
  ['an empty object', {}],
  ['an empty list', []],
  ['a Teams export', [{ Identity: 'Global', AllowCloudRecording: true }]],
  ['a ScubaGear export', { meeting_policies: [] }],
])('refuses %s, naming the file', (_story, json) => {
  expect(looksLikeMeet(json)).toBe(false);
  expect(() => parse(json)).toThrow(AppError);
  expect(() => parse(json)).toThrow('meet.json');
});

test.each([
  ['an only page', { policies: [off], nextPageToken: 'a' }],
  [
    'the last of two pages',
    [
      { policies: [off], nextPageToken: 'a' },
      { policies: [], nextPageToken: 'b' },
    ],
  ],
])('a next page named on %s leaves the source incomplete', (_story, json) => {
  const view = viewOf(json);

  expect(view.sources[0]).toMatchObject({
    complete: false,
    problems: [
      {
        nl: 'De laatste bladzijde met beleid ontbreekt: elke bladzijde noemt een volgende.',
        en: 'The last page of policies is missing: every page names a next one.',
      },
    ],
  });
  expect(lines(view, recording)).toEqual(['unassigned / ?: false']);
});

test('policies of another customer are left out', () => {
  const stranger = policy({ customer: 'C2', unit: 'root', order: 201, value: true });
  const read = parse({ policies: [stranger, off, on] });

  expect(read.customerIds).toEqual(['C1', 'C2']);
  expect(read.policies).toHaveLength(2);
  expect(read.problems.map(({ code }) => code)).toEqual(['other-customer']);
});

test('a file of another customer is refused', () => {
  const stranger = parse({ policies: [policy({ customer: 'C2', unit: 'root', order: 201, value: true })] });
  const own = parse({ policies: [off, on], orgUnits: units });

  expect(() => viewFrom([own, stranger], [pupils])).toThrow(/another organisation \(c2\)/);
});

test.each([
  [
    'a policy that is a text',
    { policies: [off, 'policy'] },
    'Een beleid zonder naam is niet te lezen: het is geen object.',
    'A policy without a name cannot be read: it is not an object.',
  ],
  [
    'a policy without a setting',
    { policies: [off, { name: 'policies/x', policyQuery: { sortOrder: 1 } }] },
    'Beleid “policies/x” is niet te lezen: het noemt zijn instelling niet.',
    'Policy “policies/x” cannot be read: it does not name its setting.',
  ],
  [
    'a policy without a query',
    { policies: [off, { ...on, policyQuery: null }] },
    'Beleid “ADMIN, policies/p” is niet te lezen: het zegt niet voor wie het is.',
    'Policy “ADMIN, policies/p” cannot be read: it does not say whom it is for.',
  ],
  [
    'a unit that is a number',
    { policies: [{ ...on, policyQuery: { orgUnit: 1, sortOrder: 1 } }] },
    'Beleid “ADMIN, policies/p” is niet te lezen: de orgUnit ervan is geen tekst.',
    'Policy “ADMIN, policies/p” cannot be read: its orgUnit is not a text.',
  ],
  [
    'a nameless policy without a rank',
    { policies: [{ ...on, type: undefined, name: undefined, policyQuery: {} }] },
    'Een beleid zonder naam is niet te lezen: de sortOrder ervan is geen getal.',
    'A policy without a name cannot be read: its sortOrder is not a number.',
  ],
  [
    'pages without policies',
    [off, { policies: 'none' }],
    'Een bladzijde met beleid is niet te lezen.',
    'A page of policies cannot be read.',
  ],
  [
    'org units that are a text',
    { policies: [off], orgUnits: 'all' },
    'Wat onder “orgUnits” staat, is niet te lezen.',
    'What is under “orgUnits” cannot be read.',
  ],
  [
    'an org unit without a path',
    { policies: [off], orgUnits: [...units, { orgUnitId: 'x' }] },
    '1 organisatie-eenheid onder “orgUnits” is niet te lezen.',
    '1 org unit under “orgUnits” cannot be read.',
  ],
  [
    'org units without a path',
    { policies: [off], orgUnits: [...units, { orgUnitId: 'x' }, 'y'] },
    '2 organisatie-eenheden onder “orgUnits” zijn niet te lezen.',
    '2 org units under “orgUnits” cannot be read.',
  ],
  [
    'groups that are a number',
    { policies: [off], groups: 1 },
    'Wat onder “groups” staat, is niet te lezen.',
    'What is under “groups” cannot be read.',
  ],
  [
    'members that are numbers',
    { policies: [off], groupMembers: { a: [1] } },
    'De leden van groep “a” zijn niet te lezen.',
    'The members of group “a” cannot be read.',
  ],
  [
    'members that are a list',
    { policies: [off], groupMembers: [] },
    'Wat onder “groupMembers” staat, is niet te lezen.',
    'What is under “groupMembers” cannot be read.',
  ],
  [
    'people that are a number',
    { policies: [off], users: 3 },
    'Wat onder “users” staat, is niet te lezen.',
    'What is under “users” cannot be read.',
  ],
  [
    'somebody without a unit',
    { policies: [off], users: [{ id: 'a' }] },
    '1 persoon is niet meegeteld: de organisatie-eenheid ontbreekt.',
    '1 person could not be counted: the org unit is missing.',
  ],
  [
    'people without a unit',
    { policies: [off], users: [{ id: 'a' }, { id: 'b' }] },
    '2 mensen zijn niet meegeteld: hun organisatie-eenheid ontbreekt.',
    '2 people could not be counted: their org unit is missing.',
  ],
  [
    'counts that are texts',
    { policies: [off], members: [{ orgUnitPath: '/', members: '3' }] },
    '1 persoon is niet meegeteld: de organisatie-eenheid ontbreekt.',
    '1 person could not be counted: the org unit is missing.',
  ],
  ['a log that is a number', { policies: [off], logs: 3 }, 'Het beheerderslogboek is niet te lezen.', 'The admin log cannot be read.'],
  [
    'a log entry that is a text',
    { policies: [off], logs: ['a'] },
    '1 regel van het beheerderslogboek is niet te lezen.',
    '1 entry of the admin log cannot be read.',
  ],
  [
    'log entries that are texts',
    { policies: [off], logs: ['a', 'b'] },
    '2 regels van het beheerderslogboek zijn niet te lezen.',
    '2 entries of the admin log cannot be read.',
  ],
])('%s: told in both languages, and the source is incomplete', (_story, json, dutch, english) => {
  const view = viewOf(json);

  expect(view.sources[0]?.complete).toBe(false);
  expect(problemsIn(view, 'nl')).toContain(dutch);
  expect(problemsIn(view, 'en')).toContain(english);
});

test.each(readdirSync(new URL('../../../src/samples/google/', import.meta.url)))('reads the sample %s', (file) => {
  const json: unknown = JSON.parse(readFileSync(new URL(`../../../src/samples/google/${file}`, import.meta.url), 'utf8'));
  const view = viewFrom([parse(json)], []);

  expect(looksLikeMeet(json)).toBe(true);
  expect(view.holdings('meet.meet_joining', ['chat.chat_history']).length).toBeGreaterThan(0);
  expect(view.sources[0]?.problems.filter(({ en }) => en.includes('cannot be read'))).toEqual([]);
});

test.each([
  [
    'policies-list-two-pages-one-ou.json',
    'meet.meet_joining.allowedAudience',
    [
      'unassigned / ?: ambiguous — equal in rank: “SYSTEM, policies/axp3f257c2n4t57edknjfewmr4kwo” | “SYSTEM, policies/axp3f257c2n4t57edknjfewmr4roy”',
    ],
  ],
  ['policies-list-two-pages-one-ou.json', 'meet.meet_polls.enabled', ['unassigned / ?: true']],
  [
    'policies-list-four-ous-two-groups.json',
    'chat.chat_history.historyOnByDefault',
    ['unassigned / ?: true', 'unassigned /1/1-1/1-1-1/1-1-1-1 ?: true (off)'],
  ],
  [
    'policies-list-four-ous-two-groups.json',
    'chat.chat_history.allowUserModification',
    ['unassigned / ?: false', 'unassigned /1/1-1/1-1-1/1-1-1-1 ?: false (off)'],
  ],
  [
    'policies-list-four-ous-two-groups.json',
    'chat.service_status.serviceState',
    ['unassigned / ?: "ENABLED"', 'unassigned /1/1-1/1-1-1/1-1-1-1 ?: "DISABLED"'],
  ],
  [
    'policies-list-four-ous-two-groups.json',
    'chat.space_history.historyState',
    [
      'unassigned / ?: not-collected',
      'unassigned /1/1-1/1-1-1/1-1-1-1 ?: not-collected (off)',
      'unassigned WORKSPACE_ALL_ADMIN_GROUP ?: "DEFAULT_HISTORY_ON"',
      'unassigned WORKSPACE_ALL_ADMIN_GROUP ?: "DEFAULT_HISTORY_ON" (off)',
    ],
  ],
  [
    'policies-list-four-ous-two-groups.json',
    'chat.chat_file_sharing.externalFileSharing',
    ['unassigned / ?: not-collected', 'unassigned /1/1-1/1-1-1/1-1-1-1 ?: not-collected (off)'],
  ],
])('the sample %s tells of %s', (file, setting, expected) => {
  const json: unknown = JSON.parse(readFileSync(new URL(`../../../src/samples/google/${file}`, import.meta.url), 'utf8'));

  expect(lines(viewFrom([parse(json)], []), setting)).toEqual(expected);
});
