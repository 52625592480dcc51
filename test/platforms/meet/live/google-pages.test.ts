import { expect, test } from '@jest/globals';
import { googlePages, type PageCall, type PagesWanted } from '../../../../src/platforms/meet/live/google-pages.ts';
import { surroundings } from '../../../support/surroundings.ts';

const address = 'admin.googleapis.com/admin/directory/v1/users';

/** Answers by the token that is asked with. */
function list(pages: Readonly<Record<string, unknown>>) {
  const calls: string[] = [];
  const call: PageCall = async (token = 'first') => {
    calls.push(token);
    return { data: pages[token] };
  };
  return { call, calls };
}

async function rowsIn(
  call: PageCall,
  spacing = 0,
  around = surroundings(),
  ends: PagesWanted['ends'] = 'in-a-list',
): Promise<readonly unknown[]> {
  const rows: unknown[] = [];
  for await (const page of googlePages('users', { call, address, ends, spacing }, around)) rows.push(...page.rows);
  return rows;
}

test('pages are read as long as each names a next one, also where they are empty', async () => {
  const { call } = list({
    first: { nextPageToken: 'a' },
    a: { users: [], nextPageToken: 'b' },
    b: { users: [1, 2], nextPageToken: 'c' },
    c: { users: [3] },
  });

  expect(await rowsIn(call)).toEqual([1, 2, 3]);
});

test('the next page is on its way while one is being read', async () => {
  const { call, calls } = list({ first: { users: [1], nextPageToken: 'a' }, a: { users: [2] } });
  const pages = googlePages('users', { call, address, ends: 'in-a-list' }, surroundings());

  await pages.next();

  expect(calls).toEqual(['first', 'a']);
});

test('nobody minds a next page that fails when the reader has stopped', async () => {
  const call: PageCall = async (token) => {
    if (token === undefined) return { data: { users: [1], nextPageToken: 'a' } };
    throw new Error('nobody is listening');
  };

  for await (const { rows } of googlePages('users', { call, address, ends: 'in-a-list' }, surroundings())) {
    expect(rows).toEqual([1]);
    break;
  }
});

test.each([
  ['a page that names itself as the next', { first: { nextPageToken: 'a' }, a: { users: [1], nextPageToken: 'a' } }],
  ['a page that goes back', { first: { nextPageToken: 'a' }, a: { nextPageToken: 'b' }, b: { nextPageToken: 'a' } }],
  ['a token that is empty', { first: { users: [1], nextPageToken: '' } }],
  ['an error beside the list', { first: { users: [1], error: { code: 503 } } }],
  ['a list without anybody', { first: { users: [] } }],
  ['an answer without a list', { first: {} }],
  ['a last page without a list', { first: { users: [1], nextPageToken: 'a' }, a: {} }],
  ['a token that is no text', { first: { users: [1], nextPageToken: 7 } }],
  ['people that are no list', { first: { users: { id: '1' } } }],
  ['an answer that is a text', { first: '{"users":[{"id":' }],
  ['no answer', { first: null }],
])('%s is malformed', async (_what, pages) => {
  await expect(rowsIn(list(pages).call)).rejects.toMatchObject({ kind: 'malformed', address });
});

test('a list that may be left out ends where it is', async () => {
  const early = list({ first: { users: [1], nextPageToken: 'a' }, a: {} });

  expect(await rowsIn(early.call, 0, surroundings(), 'after-rows')).toEqual([1]);
  expect(await rowsIn(list({ first: {} }).call, 0, surroundings(), 'anywhere')).toEqual([]);
  await expect(rowsIn(list({ first: {} }).call, 0, surroundings(), 'after-rows')).rejects.toMatchObject({ kind: 'malformed' });
});

test('empty pages without end lead nowhere', async () => {
  let asked = 0;
  const call: PageCall = async () => ({ data: { nextPageToken: `t${(asked += 1)}` } });

  await expect(rowsIn(call)).rejects.toMatchObject({ kind: 'malformed' });
  expect(asked).toBeLessThan(1000);
});

test('calls keep their distance, less what reading took anyway', async () => {
  let now = Date.parse('2026-11-22T12:00:00Z');
  const { call } = list({ first: { nextPageToken: 'a' }, a: { nextPageToken: 'b' }, b: { users: [1] } });
  const slow: PageCall = async (token) => {
    now += token === undefined ? 0 : 400;
    return call(token);
  };
  const around = surroundings({ clock: { now: () => new Date(now) } });

  await rowsIn(slow, 1000, around);

  expect(around.recorded.pauses).toEqual([1000, 600]);
});

test('being told to stop ends the waiting between pages', async () => {
  const { call } = list({ first: { nextPageToken: 'a' }, a: {} });

  await expect(rowsIn(call, 1000, surroundings({ signal: AbortSignal.abort() }))).rejects.toMatchObject({ kind: 'stopped' });
});
