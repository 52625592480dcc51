import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { academie, board } from '../../../src/sandbox/board/board.ts';
import { entraIdOf, personAt } from '../../../src/sandbox/board/person.ts';
import { registeredApps } from '../../../src/sandbox/microsoft/entra/registered-apps.ts';
import { educationUserType } from '../../../src/sandbox/microsoft/graph/education-users.ts';
import { groupType } from '../../../src/sandbox/microsoft/graph/groups.ts';
import { organizationType } from '../../../src/sandbox/microsoft/graph/organization.ts';
import { appRoleAssignmentType, servicePrincipalType } from '../../../src/sandbox/microsoft/graph/service-principals.ts';
import { userConfigurationProperties } from '../../../src/sandbox/microsoft/graph/user-configurations.ts';
import { userType } from '../../../src/sandbox/microsoft/graph/users.ts';
import { groupIds } from '../../../src/sandbox/microsoft/groups.ts';
import { readGraphSchema } from '../../support/graph-schema.ts';
import { allRows, openTenant, rowsOf, type Tenant } from './tenant.ts';

let tenant: Tenant;
const schema = readGraphSchema();

beforeAll(async () => void (tenant = await openTenant()));
afterAll(async () => tenant.close());

const eventual = { consistencylevel: 'eventual' };
const principal = "/servicePrincipals(appId='03b07b79-c5bc-4b5e-9bfa-13acf4a99998')";
const members = `/groups/${groupIds.teachersCollege}/transitiveMembers/microsoft.graph.user`;

const teacher = entraIdOf(180);
const ownAppId = registeredApps(new Set(), null).tab.clientId;

const lists = [
  {
    path: '/admin/teams/userConfigurations',
    type: 'microsoft.graph.teamsAdministration.teamsUserConfiguration',
    properties: userConfigurationProperties,
  },
  { path: '/education/users', type: 'microsoft.graph.educationUser', properties: Object.keys(educationUserType.columns) },
  { path: '/users', type: 'microsoft.graph.user', properties: Object.keys(userType.columns) },
  { path: members, type: 'microsoft.graph.user', properties: Object.keys(userType.columns) },
  { path: '/groups', type: 'microsoft.graph.group', properties: Object.keys(groupType.columns) },
  { path: `/users/${teacher}/memberOf`, type: 'microsoft.graph.group', properties: Object.keys(groupType.columns) },
  {
    path: `/servicePrincipals(appId='${ownAppId}')/appRoleAssignedTo`,
    type: 'microsoft.graph.appRoleAssignment',
    properties: Object.keys(appRoleAssignmentType.columns),
  },
  { path: '/organization', type: 'microsoft.graph.organization', properties: Object.keys(organizationType.columns) },
  {
    path: `${principal}/appRoleAssignments`,
    type: 'microsoft.graph.appRoleAssignment',
    properties: Object.keys(appRoleAssignmentType.columns),
  },
];
const objects = [
  {
    path: `/admin/teams/userConfigurations/${teacher}`,
    type: 'microsoft.graph.teamsAdministration.teamsUserConfiguration',
    properties: userConfigurationProperties,
  },
  { path: `/education/users/${teacher}`, type: 'microsoft.graph.educationUser', properties: Object.keys(educationUserType.columns) },
  { path: `/users/${teacher}`, type: 'microsoft.graph.user', properties: Object.keys(userType.columns) },
  { path: principal, type: 'microsoft.graph.servicePrincipal', properties: Object.keys(servicePrincipalType.columns) },
  { path: `/groups/${groupIds.pupilCouncil}`, type: 'microsoft.graph.group', properties: Object.keys(groupType.columns) },
];

describe('what Microsoft’s description of Graph promises', () => {
  test.each(lists)('$path answers, whether all of it is asked for or the usual', async ({ path, type, properties }) => {
    const query = path === members ? '?$count=true&' : '?';

    const usual = await tenant.graph(`${path}${query}`, { headers: eventual });
    const everything = await tenant.graph(`${path}${query}$select=${properties.join(',')}`, { headers: eventual });

    expect(schema.problemsOfList(usual.body, type)).toEqual([]);
    expect(schema.problemsOfList(everything.body, type)).toEqual([]);
    expect(Object.keys(rowsOf(everything)[0] ?? {})).toEqual(properties);
  });

  test.each(objects)('$path answers, whether all of it is asked for or the usual', async ({ path, type, properties }) => {
    const usual = await tenant.graph(path);
    const everything = await tenant.graph(`${path}?$select=${properties.join(',')}`);

    expect(schema.problemsOf(usual.body, type)).toEqual([]);
    expect(schema.problemsOf(everything.body, type)).toEqual([]);
    expect(Object.keys(everything.body)).toEqual(['@odata.context', ...properties]);
  });

  test.each([...lists, ...objects])('no property can be selected from $path that $type has not got', ({ type, properties }) => {
    expect(properties.filter((property) => !schema.has(type, property))).toEqual([]);
  });

  test.each(lists.slice(0, 3))('nobody in all of $path is written otherwise', async ({ path, type }) => {
    const rows = await allRows(tenant, `${path}?$top=999`, { prefer: 'include-unknown-enum-members' });

    expect(schema.problemsOf(rows, `Collection(${type})`, 'all')).toEqual([]);
  });
});

describe('pages', () => {
  test('hold a hundred rows, and as many as are asked for up to 999', async () => {
    const pages = await Promise.all(['', '?$top=3', '?$top=999'].map(async (query) => tenant.graph(`/users${query}`)));

    expect(pages.map((page) => rowsOf(page).length)).toEqual([100, 3, 999]);
  });

  test('link to the next at Graph’s own address, with the same selection', async () => {
    const { body } = await tenant.graph('/users?$select=id,userType&$top=5');

    expect(body['@odata.nextLink']).toMatch(
      /^https:\/\/graph\.microsoft\.com\/v1\.0\/users\?\$select=id%2CuserType&\$top=5&\$skiptoken=[\w-]+$/,
    );
    expect(body['@odata.context']).toBe('https://graph.microsoft.com/v1.0/$metadata#users(id,userType)');
  });

  test('give everybody once, and no empty page at the end', async () => {
    const exactly = await openTenant({ people: 95 });

    const rows = await allRows(exactly, '/users?$select=id&$top=50');
    const second = await exactly.graph('/users?$top=50&$skiptoken=' + Buffer.from('page:50').toString('base64url'));
    await exactly.close();

    expect(new Set(rows.map(({ id }) => id)).size).toBe(100);
    expect(second.body).not.toHaveProperty(['@odata.nextLink']);
  });

  test('leave nobody out where the list passes over people', async () => {
    const rows = await allRows(tenant, '/education/users?$select=id&$top=7');

    const expected = Array.from({ length: 2000 }, (_, number) => number).filter((number) => personAt(number).school !== academie);
    expect(rows.map(({ id }) => id)).toEqual(expected.map((number) => entraIdOf(number)));
  });

  test('tell the number of a group’s members on the first', async () => {
    const first = await tenant.graph(`${members}?$select=id&$count=true&$top=20`, { headers: eventual });
    const rows = await allRows(tenant, `${members}?$select=id&$count=true&$top=20`, eventual);

    expect(first.body['@odata.count']).toBe(rows.length);
    expect(rows.length).toBeGreaterThan(20);
  });
});

describe('who stands in the tenant', () => {
  test('two thousand people, three guests, a room, and a mailbox that learnt its word late', async () => {
    const kinds = async (headers: Readonly<Record<string, string>>) => {
      const rows = await allRows(tenant, '/admin/teams/userConfigurations?$select=accountType&$top=999', headers);
      return Object.fromEntries(
        Map.groupBy(rows, ({ accountType }) => String(accountType))
          .entries()
          .map(([kind, { length }]) => [kind, length]),
      );
    };

    expect(await kinds({ prefer: 'include-unknown-enum-members' })).toEqual({
      user: 2000,
      guest: 3,
      resourceAccount: 1,
      ineligibleUser: 1,
    });
    expect(await kinds({})).toEqual({ user: 2000, guest: 3, resourceAccount: 1, unknownFutureValue: 1 });
  });

  test('guests come from elsewhere and have no licence', async () => {
    const rows = await allRows(tenant, '/users?$select=userPrincipalName,userType,assignedLicenses&$top=999');

    const guests = rows.filter(({ userType: kind }) => kind === 'Guest');
    expect(guests).toHaveLength(3);
    expect(guests.every(({ userPrincipalName }) => String(userPrincipalName).includes('#EXT#'))).toBe(true);
    expect(guests.map(({ assignedLicenses }) => assignedLicenses)).toEqual([[], [], []]);
  });

  test('accounts that were left behind are switched off, and still have their policies', async () => {
    const users = await allRows(tenant, '/users?$select=id,accountEnabled&$top=999');
    const configurations = await allRows(tenant, '/admin/teams/userConfigurations?$select=id&$top=999');

    const off = users.filter(({ accountEnabled }) => accountEnabled === false).map(({ id }) => id);
    expect(off).toHaveLength(21);
    expect(configurations.map(({ id }) => id)).toEqual(expect.arrayContaining(off));
  });

  test('School Data Sync knows the role of most, of some none, and nobody of the academy', async () => {
    const rows = await allRows(tenant, '/education/users?$select=primaryRole&$top=999');

    const roles = Map.groupBy(rows, ({ primaryRole }) => String(primaryRole));
    expect(rows).toHaveLength(1800);
    expect([...roles.keys()].sort()).toEqual(['none', 'student', 'teacher']);
    expect(roles.get('none')).toHaveLength(24);
    expect(roles.get('teacher')).toHaveLength(90);
  });

  test('licences tell pupils and teachers apart, and nothing of the office', async () => {
    const rows = await allRows(tenant, '/users?$select=displayName,assignedLicenses&$top=999');

    const skus = Map.groupBy(rows, ({ assignedLicenses }) => JSON.stringify(assignedLicenses).match(/"skuId":"(.{8})/)?.[1] ?? 'none');
    const kinds = [...skus].map(([sku, people]) => [sku, [...new Set(people.map(({ displayName }) => String(displayName).split(' ')[0]))]]);
    expect(Object.fromEntries(kinds)).toEqual({
      '18250162': ['Leerling'],
      '4b590615': ['Leraar'],
      b17653a4: ['Medewerker'],
      '6070a4c8': ['Vergaderzaal'],
      none: ['Ouder', 'Administratie'],
    });
  });

  test('it is the tenant of the board', async () => {
    const [organization] = rowsOf(await tenant.graph('/organization'));

    expect(organization).toMatchObject({ id: board.microsoftTenantId, displayName: 'Scholengroep De Linde' });
  });

  test('a million people are there without a place for each', async () => {
    const city = await openTenant({ people: 1_000_000 });

    const page = await city.graph(`/users?$select=id&$top=999&$skiptoken=${Buffer.from('page:999500').toString('base64url')}`);
    await city.close();

    expect(rowsOf(page)).toHaveLength(505);
    expect(rowsOf(page)[0]).toEqual({ id: entraIdOf(999_500) });
  });
});

describe('groups', () => {
  test.each([
    ['pupilsBasisschool', 'Leerlingen Basisschool De Linde'],
    ['teachersBasisschool', 'Leraren Basisschool De Linde'],
    ['pupilsCollege', 'Leerlingen Linde College'],
    ['teachersCollege', 'Leraren Linde College'],
    ['pupilCouncil', 'Leerlingenraad Linde College'],
    ['pupilsAcademie', 'Leerlingen Academie De Linde'],
    ['teachersAcademie', 'Leraren Academie De Linde'],
  ] as const)('%s is there by its name, and has members', async (key, name) => {
    const group = await tenant.graph(`/groups/${groupIds[key]}?$select=displayName`);
    const path = `/groups/${groupIds[key]}/transitiveMembers/microsoft.graph.user?$select=id&$count=true&$top=999`;
    const found = await allRows(tenant, path, eventual);

    expect(group.body['displayName']).toBe(name);
    expect(found.length).toBeGreaterThan(4);
  });

  test('the council has five pupils of the college', async () => {
    const path = `/groups/${groupIds.pupilCouncil}/transitiveMembers/microsoft.graph.user?$select=userPrincipalName&$count=true`;

    const rows = await allRows(tenant, path, eventual);

    expect(rows.map(({ userPrincipalName }) => userPrincipalName)).toEqual(
      ['181', '182', '183', '184', '185'].map((number) => `l000${number}@college.delinde.example`),
    );
  });
});

describe('Microsoft’s own app that reads Teams', () => {
  test('has its role', async () => {
    const assignments = rowsOf(await tenant.graph(`${principal}/appRoleAssignments`));

    expect(assignments.map(({ appRoleId }) => appRoleId)).toEqual(['498476ce-e0fe-48b0-b801-37ba7e2685c6']);
  });

  test('is there without it', async () => {
    const half = await openTenant({ people: 5, principal: 'without-role' });

    const there = await half.graph(`${principal}?$select=id`);
    const assignments = await half.graph(`${principal}/appRoleAssignments`);
    await half.close();

    expect(there.status).toBe(200);
    expect(rowsOf(assignments)).toEqual([]);
  });

  test('was never made', async () => {
    const bare = await openTenant({ people: 5, principal: 'absent' });

    const there = await bare.graph(`${principal}?$select=id`);
    await bare.close();

    expect(there.status).toBe(404);
  });
});
