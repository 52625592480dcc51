import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { groupIds } from '../../../src/sandbox/microsoft/groups.ts';
import { readGraphSchema } from '../../support/graph-schema.ts';
import { errorOf, openTenant, type Answer, type Json, type Tenant } from './tenant.ts';

let tenant: Tenant;

beforeAll(async () => void (tenant = await openTenant({ foreignJobs: 1 })));
afterAll(async () => tenant.close());

function batch(requests: readonly unknown[]): Promise<Answer> {
  return tenant.graph('/$batch', { method: 'POST', json: { requests } });
}

function get(id: string, url: string, headers: Readonly<Record<string, string>> = {}): Json {
  return { id, method: 'GET', url, headers };
}

test('each request is answered as if it came by itself', async () => {
  const members = `/groups/${groupIds.teachersAcademie}/transitiveMembers/microsoft.graph.user?$select=id&$count=true`;
  const [job] = tenant.sandbox.jobs();

  const { status, body } = await batch([
    get('a', '/users?$select=id&$top=2'),
    get('b', members, { ConsistencyLevel: 'eventual' }),
    get('c', members),
    get('d', '/lessons'),
    { id: 'e', method: 'DELETE', url: `/admin/configurationManagement/configurationSnapshotJobs/${job?.id}` },
  ]);

  const responses = body['responses'] as readonly { id: string; status: number; body?: Json }[];
  expect(status).toBe(200);
  expect(responses.map((one) => [one.id, one.status])).toEqual([
    ['a', 200],
    ['b', 200],
    ['c', 400],
    ['d', 400],
    ['e', 204],
  ]);
  expect(readGraphSchema().problemsOfList(responses[0]?.body, 'microsoft.graph.user')).toEqual([]);
  expect(responses[2]?.body).toHaveProperty('error.code', 'Request_UnsupportedQuery');
  expect(responses[4]).not.toHaveProperty('body');
  expect(tenant.sandbox.jobs()).toEqual([]);
});

test('twenty requests go in one, twenty-one do not', async () => {
  const requests = Array.from({ length: 21 }, (_, index) => get(String(index), '/organization'));

  const twenty = await batch(requests.slice(0, 20));
  const more = await batch(requests);

  expect(twenty.body['responses']).toHaveLength(20);
  expect(more.status).toBe(400);
  expect(errorOf(more)).toEqual({
    code: 'MaximumValueExceeded',
    message: 'Number of batch request steps exceeds the maximum value of 20.',
  });
});

test.each([
  ['nothing', [], 400],
  ['a request without an id', [{ method: 'GET', url: '/users' }], 400],
  ['two of one id', [get('a', '/users'), get('a', '/organization')], 400],
  ['an order', [get('a', '/users'), { ...get('b', '/users'), dependsOn: ['a'] }], 501],
])('a batch of %s is refused', async (_, requests, status) => {
  expect((await batch(requests)).status).toBe(status);
});
