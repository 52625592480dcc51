import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { admin_directory_v1 } from 'googleapis/build/src/apis/admin/directory_v1.js';
import { addressOf, googleIdOf, isOnCouncil, personAt } from '../../../src/sandbox/board/person.ts';
import { councilCommittee, councilGroup, teachersGroup } from '../../../src/sandbox/google/groups.ts';
import { refusalOf, startGoogleSchool, type GoogleSchool } from './google-school.ts';

let school: GoogleSchool;
beforeAll(async () => {
  school = await startGoogleSchool({ people: 2000 });
});
afterAll(() => school.close());

const customer = 'my_customer';
const people = Array.from({ length: 2000 }, (_, number) => personAt(number));
const council = people.filter(isOnCouncil);

describe('people', () => {
  test('everybody comes once, in as many pages as it takes', async () => {
    const pages = await readUsers({ customer, maxResults: 300, fields: 'nextPageToken,users(id,orgUnitPath,suspended,archived)' });

    expect(pages.map((page) => page.length)).toEqual([300, 300, 300, 300, 300, 300, 200]);
    expect(pages.flat().map(({ id }) => id)).toEqual(people.map(({ number }) => googleIdOf(number)));
  });

  test('the last page has no token, also when it is full', async () => {
    const pages = await readUsers({ customer, maxResults: 500 });

    expect(pages.map((page) => page.length)).toEqual([500, 500, 500, 500]);
  });

  test('without a size a page has a hundred', async () => {
    const { data } = await school.clients().directory.users.list({ customer });

    expect(data.users).toHaveLength(100);
  });

  test('whoever left is suspended and still in their place; nobody is archived', async () => {
    const users = (await readUsers({ customer, maxResults: 500 })).flat();

    expect(users.filter(({ suspended }) => suspended)).toHaveLength(people.filter(({ left }) => left).length);
    expect(users.every(({ archived }) => archived === false)).toBe(true);
    expect(users.every(({ orgUnitPath }) => orgUnitPath?.startsWith('/'))).toBe(true);
  });

  test('pupils of the college sit in classes, everybody else with their like', async () => {
    const users = (await readUsers({ customer, maxResults: 500 })).flat();
    const places = new Set(users.map(({ orgUnitPath }) => orgUnitPath));

    expect([...places].filter((path) => path?.includes('/Onderbouw/') || path?.includes('/Bovenbouw/'))).toHaveLength(12);
    expect(users[0]?.orgUnitPath).toBe('/Basisschool De Linde/Personeel');
    expect(users[1]?.orgUnitPath).toBe('/Basisschool De Linde/Leerlingen');
    expect(users[181]?.orgUnitPath).toBe('/Linde College/Leerlingen/Onderbouw/1B');
    expect(users[361]?.orgUnitPath).toBe('/Academie De Linde/Leerlingen');
  });

  test.each([
    ["orgUnitPath='/Linde College/Leerlingen'", '/Linde College/Leerlingen/'],
    ["orgUnitPath='/Linde College/Leerlingen/Onderbouw/1A' isSuspended=false", '/Linde College/Leerlingen/Onderbouw/1A'],
    ['orgUnitPath=/', '/'],
  ])('%s finds who is there and below', async (query, start) => {
    const found = (await readUsers({ customer, maxResults: 170, query })).flat();
    const all = (await readUsers({ customer, maxResults: 500 })).flat();

    const wanted = all.filter(({ orgUnitPath, suspended }) => orgUnitPath?.startsWith(start) && !(query.includes('false') && suspended));
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
  });

  test('a domain has the people of its school', async () => {
    const found = (await readUsers({ domain: 'academie.delinde.example', maxResults: 500 })).flat();

    expect(found).toHaveLength(people.filter(({ school: { id } }) => id === 'academie').length);
  });

  test('nobody was deleted', async () => {
    const { data } = await school.clients().directory.users.list({ customer, showDeleted: 'true' });

    expect(data.users).toBeUndefined();
  });

  test.each([
    ['a unit that is not there', "orgUnitPath='/Gymnasium'", 400],
    ['half a query', "orgUnitPath='/Linde", 400],
    ['what the sandbox does not search', 'givenName:Leerling', 501],
  ])('%s is refused', async (_what, query, status) => {
    const refused = await refusalOf(school.clients().directory.users.list({ customer, query }));

    expect(refused.status).toBe(status);
  });

  test('one says of whom, and of one’s own', async () => {
    const { directory } = school.clients();

    const nobody = await refusalOf(directory.users.list({}));
    const others = await refusalOf(directory.users.list({ customer: 'C0other' }));
    const own = await directory.users.list({ customer: 'C0delinde' });

    expect([nobody.status, others.status, own.status]).toEqual([400, 403, 200]);
  });

  test('a token of one list does not go on in another', async () => {
    const { directory } = school.clients();
    const { data } = await directory.users.list({ customer, maxResults: 10 });

    const refused = await refusalOf(directory.users.list({ customer, maxResults: 20, pageToken: data.nextPageToken ?? '' }));

    expect(refused).toMatchObject({ status: 400, body: { error: { errors: [{ location: 'pageToken' }] } } });
  });
});

describe('org units', () => {
  test('the root comes only when it is asked for', async () => {
    const { directory } = school.clients();
    const without = await directory.orgunits.list({ customerId: customer, type: 'all' });
    const withRoot = await directory.orgunits.list({ customerId: customer, type: 'allIncludingParent' });

    const paths = withRoot.data.organizationUnits?.map(({ orgUnitPath }) => orgUnitPath);
    expect(paths).toEqual(['/', ...(without.data.organizationUnits ?? []).map(({ orgUnitPath }) => orgUnitPath)]);
    expect(paths).toHaveLength(24);
    expect(withRoot.data.organizationUnits?.[0]).toMatchObject({
      name: 'Scholengroep De Linde',
      orgUnitId: expect.stringMatching(/^id:03/),
    });
    expect(withRoot.data.organizationUnits?.[0]).not.toHaveProperty('parentOrgUnitId');
  });

  test('unless said, only what lies right below', async () => {
    const { directory } = school.clients();
    const top = await directory.orgunits.list({ customerId: customer });
    const below = await directory.orgunits.list({ customerId: customer, orgUnitPath: 'Linde College/Leerlingen' });

    expect(top.data.organizationUnits?.map(({ name }) => name)).toEqual(['Basisschool De Linde', 'Linde College', 'Academie De Linde']);
    expect(below.data.organizationUnits?.map(({ name }) => name)).toEqual(['Onderbouw', 'Bovenbouw']);
  });

  test('each names its parent by the parent’s id, and no two have one id', async () => {
    const { data } = await school.clients().directory.orgunits.list({ customerId: customer, type: 'allIncludingParent' });
    const units = data.organizationUnits ?? [];
    const ids = new Map(units.map(({ orgUnitPath, orgUnitId }) => [orgUnitPath, orgUnitId]));

    expect(new Set(ids.values()).size).toBe(units.length);
    expect(units.slice(1).map(({ parentOrgUnitId }) => parentOrgUnitId)).toEqual(
      units.slice(1).map(({ parentOrgUnitPath }) => ids.get(parentOrgUnitPath)),
    );
  });

  test('a class has nothing below it, and then no list at all', async () => {
    const { directory } = school.clients();
    const { data } = await directory.orgunits.list({ customerId: customer, orgUnitPath: '/Linde College/Leerlingen/Onderbouw/1A' });
    const refused = await refusalOf(directory.orgunits.list({ customerId: customer, orgUnitPath: '/Gymnasium' }));

    expect(data).not.toHaveProperty('organizationUnits');
    expect(refused.status).toBe(404);
  });
});

describe('groups', () => {
  test('by address', async () => {
    const { data } = await school.clients().directory.groups.list({ customer });

    expect(data.groups?.map(({ id, email }) => ({ id, email }))).toEqual([
      { id: teachersGroup.id, email: 'docenten@delinde.example' },
      { id: councilCommittee.id, email: 'feestcommissie@college.delinde.example' },
      { id: councilGroup.id, email: 'leerlingenraad@college.delinde.example' },
    ]);
    expect(data.groups?.map(({ directMembersCount }) => directMembersCount)).toEqual(['100', '2', '4']);
  });

  test('in pages, of a domain, or of somebody', async () => {
    const { directory } = school.clients();
    const page = await directory.groups.list({ customer, maxResults: 2 });
    const rest = await directory.groups.list({ customer, maxResults: 2, pageToken: page.data.nextPageToken ?? '' });
    const ofDomain = await directory.groups.list({ domain: 'college.delinde.example' });
    const ofSomebody = await directory.groups.list({ userKey: addressOf(personAt(40)) });
    const ofNobody = await refusalOf(directory.groups.list({ userKey: 'niemand@delinde.example' }));

    expect([page, rest, ofDomain, ofSomebody].map(({ data }) => data.groups?.length)).toEqual([2, 1, 2, 1]);
    expect(ofNobody.status).toBe(404);
  });

  test('one by its id or address', async () => {
    const { directory } = school.clients();
    const byId = await directory.groups.get({ groupKey: councilGroup.id, fields: 'id,email' });
    const byAddress = await directory.groups.get({ groupKey: councilGroup.email });
    const refused = await refusalOf(directory.groups.get({ groupKey: 'ouders@delinde.example' }));

    expect(byId.data).toEqual({ id: councilGroup.id, email: councilGroup.email });
    expect(byAddress.data).toMatchObject({ ...byId.data, name: 'Leerlingenraad' });
    expect(refused.status).toBe(404);
  });

  test('three of the council are in its group, and two in a group inside it', async () => {
    const { directory } = school.clients();
    const direct = await directory.members.list({ groupKey: councilGroup.id });
    const derived = await directory.members.list({ groupKey: councilGroup.email, includeDerivedMembership: true });

    expect(direct.data.members?.map(({ type }) => type)).toEqual(['USER', 'USER', 'USER', 'GROUP']);
    const users = derived.data.members?.filter(({ type }) => type === 'USER').map(({ id }) => id);
    expect(users).toEqual(council.map(({ number }) => googleIdOf(number)));
    expect(users).toHaveLength(5);
  });

  test('teachers come in pages of two hundred at most', async () => {
    await using large = await startGoogleSchool({ people: 10_000 });
    const { directory } = large.clients();
    const first = await directory.members.list({ groupKey: teachersGroup.id, maxResults: 5000 });
    const second = await directory.members.list({
      groupKey: teachersGroup.id,
      maxResults: 5000,
      pageToken: first.data.nextPageToken ?? '',
    });

    expect([first, second].map(({ data }) => data.members?.length)).toEqual([200, 200]);
    expect(second.data.members?.[0]?.email).toBe('d004000@bs.delinde.example');
    expect(second.data.nextPageToken).toEqual(expect.any(String));
  });

  test('a group without owners has no list of them, and a group that is not there none at all', async () => {
    const { directory } = school.clients();
    const owners = await directory.members.list({ groupKey: teachersGroup.id, roles: 'OWNER' });
    const refused = await refusalOf(directory.members.list({ groupKey: 'ouders@delinde.example' }));

    expect(owners.data.members).toBeUndefined();
    expect(refused).toMatchObject({ status: 404, body: { error: { message: 'Resource Not Found: groupKey' } } });
  });

  test('at a school of a hundred nobody sits on the council', async () => {
    await using small = await startGoogleSchool({ people: 100 });

    const { data } = await small.clients().directory.members.list({ groupKey: councilGroup.id });

    expect(data.members?.map(({ type }) => type)).toEqual(['GROUP']);
  });
});

test('the customer tells its id', async () => {
  const { directory } = school.clients();
  const { data } = await directory.customers.get({ customerKey: customer });
  const refused = await refusalOf(directory.customers.get({ customerKey: 'C0other' }));

  expect(data).toMatchObject({ id: 'C0delinde', customerDomain: 'delinde.example' });
  expect(refused.status).toBe(404);
});

interface AskedUsers {
  readonly customer?: string;
  readonly domain?: string;
  readonly maxResults: number;
  readonly query?: string;
  readonly fields?: string;
}

type User = admin_directory_v1.Schema$User;

async function readUsers(asked: AskedUsers): Promise<User[][]> {
  const { directory } = school.clients();
  const pages: User[][] = [];
  let pageToken: string | undefined;
  do {
    const page: { data: { users?: User[]; nextPageToken?: string | null } } = await directory.users.list({
      ...asked,
      ...(pageToken === undefined ? {} : { pageToken }),
    });
    pages.push(page.data.users ?? []);
    pageToken = page.data.nextPageToken ?? undefined;
  } while (pageToken !== undefined);
  return pages;
}
