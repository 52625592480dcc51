import { expect, test } from '@jest/globals';
import { graphPages } from '../../../../src/platforms/teams/live/graph-pages.ts';
import { jsonAnswer, type WireHost, type WireRequest } from '../../../../src/sandbox/server/wire.ts';
import { calls, clientOf, stagedGraph, type Stage } from './stage.ts';

const next = (page: number): string => `https://graph.microsoft.com/v1.0/users?$skiptoken=${page}`;

function pageOf({ query }: WireRequest): number {
  return Number(query.get('$skiptoken') ?? 0);
}

/** So many pages of two rows. */
function pages(count: number): WireHost {
  return (request) => {
    const page = pageOf(request);
    const link = page + 1 < count ? { '@odata.nextLink': next(page + 1) } : {};
    return jsonAnswer(200, { value: [page * 2, page * 2 + 1], ...link });
  };
}

async function read(stage: Stage, path = '/users?$select=id&$top=999'): Promise<readonly unknown[]> {
  const rows: unknown[] = [];
  for await (const page of graphPages(await clientOf(stage), path)) rows.push(...page);
  return rows;
}

test('every row of every page, in order, in as many calls as there are pages', async () => {
  const stage = await stagedGraph(pages(4));

  await expect(read(stage)).resolves.toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(calls(stage.heard)).toHaveLength(4);
});

test('the next page is on its way while one is looked at, and no more than that', async () => {
  const stage = await stagedGraph(pages(4));
  const reading = graphPages(await clientOf(stage), '/users');

  await reading.next();
  while (calls(stage.heard).length < 2) await new Promise((resolve) => setImmediate(resolve));
  for (let turn = 0; turn < 200; turn += 1) await new Promise((resolve) => setImmediate(resolve));

  expect(calls(stage.heard)).toHaveLength(2);
  await reading.return();
});

test.each<[string, object]>([
  ['leads to another host', { value: [], '@odata.nextLink': 'https://graph.microsoft.com.evil.example/v1.0/users' }],
  ['leads to an unsafe address', { value: [], '@odata.nextLink': 'http://graph.microsoft.com/v1.0/users' }],
  ['leads to another list', { value: [], '@odata.nextLink': 'https://graph.microsoft.com/v1.0/groups?$skiptoken=1' }],
  ['leads on with a number', { value: [], '@odata.nextLink': 42 }],
  ['leads on with an object', { value: [], '@odata.nextLink': { href: next(1) } }],
  ['leads on with nothing', { value: [], '@odata.nextLink': '' }],
  ['is the last, of fewer rows than the list has', { value: [1, 2], '@odata.count': 3 }],
  ['leads nowhere', { value: [], '@odata.nextLink': 'next' }],
  ['has no rows', { '@odata.context': 'x' }],
  ['has rows of another kind', { value: { id: 'x' } }],
])('a page that %s is not the vendor’s', async (_story, page) => {
  const stage = await stagedGraph(() => jsonAnswer(200, page));

  await expect(read(stage)).rejects.toMatchObject({ kind: 'malformed', address: 'graph.microsoft.com/v1.0/users' });
  expect(stage.heard.every(({ host }) => !host.includes('evil'))).toBe(true);
});

test.each([
  ['/groups/g-1/members', "/v1.0/groups('g-1')/members"],
  ['/groups/g-1/transitiveMembers/microsoft.graph.user', '/v1.0/Groups/G-1/transitiveMembers/graph.user'],
])('%s is the list that Graph writes as %s', async (path, written) => {
  const stage = await stagedGraph((request) => {
    const link = { '@odata.nextLink': `https://graph.microsoft.com${written}?$skiptoken=1` };
    return jsonAnswer(200, { value: [pageOf(request)], ...(pageOf(request) === 0 ? { '@odata.count': 2, ...link } : {}) });
  });

  await expect(read(stage, path)).resolves.toEqual([0, 1]);
});

test('pages that lead back to one another come to an end', async () => {
  const stage = await stagedGraph((request) => jsonAnswer(200, { value: [], '@odata.nextLink': next((pageOf(request) + 1) % 3) }));

  await expect(read(stage)).rejects.toMatchObject({ kind: 'malformed' });
  expect(calls(stage.heard).length).toBeLessThan(8);
});

test('a failure shows when it is that page’s turn', async () => {
  const stage = await stagedGraph((request) => (pageOf(request) === 2 ? jsonAnswer(403, {}) : pages(4)(request)));
  const rows: unknown[] = [];
  const reading = (async () => {
    for await (const page of graphPages(await clientOf(stage), '/users')) rows.push(...page);
  })();

  await expect(reading).rejects.toMatchObject({ kind: 'forbidden' });
  expect(rows).toEqual([0, 1, 2, 3]);
});

test('a list that does not take our page size is read in pages of its own', async () => {
  const stage = await stagedGraph((request) => (request.query.has('$top') ? jsonAnswer(400, {}) : pages(2)(request)));

  await expect(read(stage)).resolves.toEqual([0, 1, 2, 3]);
});
