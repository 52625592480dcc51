import { expect, test } from '@jest/globals';
import { readGraphSchema, type EnumMembers } from '../../support/graph-schema.ts';

const schema = readGraphSchema();
const user = 'microsoft.graph.user';
const configuration = 'microsoft.graph.teamsAdministration.teamsUserConfiguration';

function assigned(policyAssignment: unknown): unknown {
  return { effectivePolicyAssignments: [{ policyType: 'TeamsMeetingPolicy', policyAssignment }] };
}

test.each([
  ['a property of another type', user, { shoeSize: 41 }, '.shoeSize: not of microsoft.graph.user'],
  ['a word for a number', user, { deviceEnrollmentLimit: '3' }, '.deviceEnrollmentLimit: not Edm.Int32'],
  ['a number for a word', user, { displayName: 3 }, '.displayName: not Edm.String'],
  ['one for many', user, { businessPhones: '112' }, '.businessPhones: not a list'],
  ['nothing where something must be', configuration, { tenantId: null }, '.tenantId: not Edm.String'],
  ['a date in words', user, { createdDateTime: '22 november' }, '.createdDateTime: not Edm.DateTimeOffset'],
  ['an id that is none', user, { assignedLicenses: [{ skuId: 'A3' }] }, '.assignedLicenses[0].skuId: not Edm.Guid'],
  [
    'a member of no enum',
    configuration,
    { accountType: 'robot' },
    '.accountType: no member of microsoft.graph.teamsAdministration.accountType',
  ],
  [
    'a fault deep inside',
    configuration,
    assigned({ displayName: 'Leraren', assignmentType: 'rank' }),
    '.effectivePolicyAssignments[0].policyAssignment.assignmentType: no member of microsoft.graph.teamsAdministration.assignmentType',
  ],
  ['a type that was left out', user, { mailboxSettings: {} }, '.mailboxSettings: microsoft.graph.mailboxSettings is not in the schema'],
  [
    'a companion of nothing',
    'microsoft.graph.baselineResource',
    { properties: { 'A@odata.type': '#Int64' } },
    '.properties.A@odata.type: belongs to nothing',
  ],
])('the check finds %s', (_, type, answer, problem) => {
  expect(schema.problemsOf(answer, type)).toEqual([problem]);
});

test('the check passes an inherited property, an absent one, and nothing where that may be', () => {
  expect(schema.problemsOf({ id: '1', deletedDateTime: null, mail: null }, user)).toEqual([]);
});

test.each([
  ['ineligibleUser', 'known', 1],
  ['ineligibleUser', 'all', 0],
  ['unknownFutureValue', 'known', 0],
  ['unknownFutureValue', 'all', 1],
  ['guest', 'known', 0],
] as const)('%s, to who knows %s members, has %i problems', (accountType, members: EnumMembers, problems) => {
  expect(schema.problemsOf({ accountType }, configuration, members)).toHaveLength(problems);
});

test('a list has its rows and its links, and nothing more', () => {
  expect(schema.problemsOfList({ value: [{ id: 1 }], total: 1 }, user)).toEqual(['total: not of a list', 'value[0].id: not Edm.String']);
  expect(schema.problemsOfList([], user)).toEqual(['value: not a list']);
});
