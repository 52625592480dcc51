import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Clock } from '../../../src/clock.ts';
import { refusalOf, startGoogleSchool, type GoogleSchool } from './google-school.ts';

let school: GoogleSchool;
beforeAll(async () => {
  school = await startGoogleSchool({ people: 400 });
});
afterAll(() => school.close());

const ofMeet = String.raw`setting.type.matches('^settings/meet\\..*$')`;

describe('pages', () => {
  test('policies come in pages until no token comes along', async () => {
    const pages = await readPages(school, { pageSize: 7 });

    expect(pages.slice(0, -1).every((page) => page.length === 7)).toBe(true);
    expect(new Set(pages.flat()).size).toBe(pages.flat().length);
    expect(new Set(pages.flat())).toEqual(new Set((await readPages(school, {})).flat()));
  });

  test('without a size a page has fifty, and more than a hundred is taken for a hundred', async () => {
    const { policies } = school.clients();

    const usual = await policies.list();
    const zero = await policies.list({ pageSize: 0 });
    const many = await policies.list({ pageSize: 5000 });

    expect(usual.data.policies).toHaveLength(50);
    expect(zero.data.policies).toHaveLength(50);
    expect(many.data.policies).toHaveLength(100);
    expect(many.data.nextPageToken).toEqual(expect.any(String));
  });

  test('they are in no order that means anything', async () => {
    const { data } = await school.clients().policies.list({ filter: ofMeet, pageSize: 100 });
    const orders = data.policies?.map(({ policyQuery }) => policyQuery?.sortOrder ?? 0) ?? [];

    expect(orders).not.toEqual(orders.toSorted((a, b) => a - b));
    expect(orders).not.toEqual(orders.toSorted((a, b) => b - a));
  });

  test.each([
    ['another filter', { pageSize: 5, filter: ofMeet }],
    ['another size', { pageSize: 6 }],
  ])('a token goes with its own request, not with %s', async (_what, other) => {
    const { policies } = school.clients();
    const { data } = await policies.list({ pageSize: 5 });

    const refused = await refusalOf(policies.list({ ...other, pageToken: data.nextPageToken ?? '' }));

    expect(refused).toMatchObject({ status: 400, body: { error: { status: 'INVALID_ARGUMENT' } } });
  });

  test('another tenant’s token and one that is made up are refused', async () => {
    await using neighbour = await startGoogleSchool({ people: 1 });
    const { data } = await neighbour.clients().policies.list({ pageSize: 5 });
    const { policies } = school.clients();

    const foreign = await refusalOf(policies.list({ pageSize: 5, pageToken: data.nextPageToken ?? '' }));
    const madeUp = await refusalOf(policies.list({ pageSize: 5, pageToken: 'MTAgMA' }));

    expect([foreign.status, madeUp.status]).toEqual([400, 400]);
  });

  test('pages may be empty and still have a next one', async () => {
    await using slow = await startGoogleSchool({ people: 1, emptyPages: 2 });

    const first = await slow.clients().policies.list({ pageSize: 100 });
    const pages = await readPages(slow, { pageSize: 100, filter: ofMeet });

    expect(Object.keys(first.data)).toEqual(['nextPageToken']);
    expect(pages.map(({ length }) => length > 0)).toEqual([false, false, true]);
  });
});

describe('filters', () => {
  test.each([
    [ofMeet, ['meet']],
    [String.raw`setting.type.matches("^settings/(meet|chat)[.]")`, ['chat', 'meet']],
    [String.raw`customer == "customers/my_customer" && setting.type.matches('^settings/chat\\..*$')`, ['chat']],
    [String.raw`setting.type.matches('chat.*') && customer == 'customers/C0delinde'`, ['chat']],
    [
      `customer == "customers/C0delinde" && setting.type.matches('^settings/(meet|classroom|security)[.]')`,
      ['classroom', 'meet', 'security'],
    ],
    [String.raw`setting.type.matches('^settings/(meet|gmail)\\.service_status$')`, ['gmail', 'meet']],
    [`setting.type.matches('nothing')`, []],
  ])('%s', async (filter, products) => {
    const { data } = await school.clients().policies.list({ filter, pageSize: 100 });

    const found = (data.policies ?? []).map(({ setting }) => /^settings\/(\w+)\./.exec(setting?.type ?? '')?.[1]);
    expect(new Set(found)).toEqual(new Set(products));
  });

  test.each([
    [String.raw`setting.type.matches('^settings/meet\..*$')`],
    [`${ofMeet} || setting.type.matches('chat')`],
    [`${ofMeet} && setting.type.matches('chat')`],
    [`customer == "customers/my_customer" && customer == "customers/my_customer"`],
    [`(${ofMeet})`],
    [`${ofMeet} &&`],
    [`setting.type == "settings/meet.video_recording"`],
    [`setting.type.matches('(?=meet)')`],
    [`setting.type.matches('(meet')`],
    [`policyQuery.orgUnit == 'orgUnits/1'`],
  ])('%s is refused', async (filter) => {
    const refused = await refusalOf(school.clients().policies.list({ filter }));

    expect(refused).toMatchObject({ status: 400, body: { error: { status: 'INVALID_ARGUMENT' } } });
  });

  test('another customer’s policies are nobody’s to read', async () => {
    const refused = await refusalOf(school.clients().policies.list({ filter: 'customer == "customers/C0other"' }));

    expect(refused.status).toBe(403);
  });
});

describe('who may read', () => {
  test('an administrator who is no super administrator reads the Directory, and no policies', async () => {
    await using modest = await startGoogleSchool({ people: 1, superAdmin: 'no' });
    const { policies, directory } = modest.clients();

    const refused = await refusalOf(policies.list());
    const units = await directory.orgunits.list({ customerId: 'my_customer' });

    expect(refused).toEqual({
      status: 403,
      body: { error: { code: 403, message: 'The caller does not have permission', status: 'PERMISSION_DENIED' } },
    });
    expect(units.status).toBe(200);
  });

  test('too many pages within a minute are refused, and a minute later they are not', async () => {
    let later = 0;
    const clock: Clock = { now: () => new Date(Date.now() + later) };
    await using busy = await startGoogleSchool({ people: 1, clock, policyReadsPerMinute: 2 });
    const { policies } = busy.clients();
    await policies.list();
    await policies.list();

    const refused = await refusalOf(policies.list());
    later = 60_000;
    const again = await policies.list();

    expect(refused).toMatchObject({
      status: 429,
      body: {
        error: {
          status: 'RESOURCE_EXHAUSTED',
          message: expect.stringContaining('per minute'),
          details: [{ reason: 'RATE_LIMIT_EXCEEDED' }],
        },
      },
    });
    expect(again.status).toBe(200);
  });
});

async function readPages(from: GoogleSchool, asked: { pageSize?: number; filter?: string }): Promise<(string | null | undefined)[][]> {
  const { policies } = from.clients();
  const pages: (string | null | undefined)[][] = [];
  let pageToken: string | null | undefined;
  do {
    const { data }: { data: { policies?: { name?: string | null }[]; nextPageToken?: string | null } } = await policies.list({
      ...asked,
      ...(pageToken ? { pageToken } : {}),
    });
    pages.push((data.policies ?? []).map(({ name }) => name));
    pageToken = data.nextPageToken;
  } while (pageToken);
  return pages;
}
