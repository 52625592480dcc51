import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { entraIdOf } from '../../../src/sandbox/board/person.ts';
import { groupIds } from '../../../src/sandbox/microsoft/groups.ts';
import { errorOf, openTenant, rowsOf, type Answer, type Tenant } from './tenant.ts';

let tenant: Tenant;

beforeEach(async () => void (tenant = await openTenant({ people: 400 })));
afterEach(async () => tenant.close());

function check(number: number, groupIdsAsked: unknown): Promise<Answer> {
  return tenant.graph(`/users/${entraIdOf(number)}/checkMemberGroups`, { method: 'POST', json: { groupIds: groupIdsAsked } });
}

test('of the groups that are asked after, those that somebody is in', async () => {
  const { body } = await check(380, [groupIds.teachersCollege.toUpperCase(), groupIds.pupilCouncil, entraIdOf(5)]);

  expect(body).toEqual({
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#Collection(Edm.String)',
    value: [groupIds.teachersCollege],
  });
});

test('all groups that somebody is in', async () => {
  const answer = await tenant.graph(`/users/${entraIdOf(380)}/memberOf?$select=id`);

  expect(rowsOf(answer)).toEqual([{ id: groupIds.teachersCollege }, { id: groupIds.teachersAcademie }]);
});

test.each<[string, unknown]>([
  ['no list', 'groups'],
  ['nothing', []],
  ['twenty-one', Array.from({ length: 21 }, () => groupIds.pupilCouncil)],
  ['a name', ['Leerlingenraad']],
])('%s cannot be asked after', async (_story, groups) => {
  expect((await check(0, groups)).status).toBe(400);
});

test('it takes the right to look at people as well as at groups', async () => {
  const half = await openTenant({ people: 5, granted: new Set(['GroupMember.Read.All']) });

  const answer = await half.graph(`/users/${entraIdOf(0)}/memberOf`);
  await half.close();

  expect([answer.status, errorOf(answer).code]).toEqual([403, 'Authorization_RequestDenied']);
});

test('nobody has no groups', async () => {
  expect((await check(999_999, [groupIds.pupilCouncil])).status).toBe(404);
});
