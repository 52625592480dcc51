import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generateKeyPair, SignJWT } from 'jose';
import { entraIdOf } from '../../../src/sandbox/board/person.ts';
import { appRoles } from '../../../src/sandbox/microsoft/app-roles.ts';
import { groupIds } from '../../../src/sandbox/microsoft/groups.ts';
import { errorOf, openTenant, teamsAdminScope, type Tenant } from './tenant.ts';

let tenant: Tenant;

beforeAll(async () => void (tenant = await openTenant()));
afterAll(async () => tenant.close());

const group = `/groups/${groupIds.pupilCouncil}`;
const jobs = '/admin/configurationManagement/configurationSnapshotJobs';
const principal = "/servicePrincipals(appId='03b07b79-c5bc-4b5e-9bfa-13acf4a99998')";
const eventual = { consistencylevel: 'eventual' };
const person = entraIdOf(0);

describe('the token', () => {
  async function withToken(token: string) {
    const headers = token === '' ? {} : { authorization: `Bearer ${token}` };
    return tenant.ask('https://graph.microsoft.com/v1.0/users?$select=id', { headers });
  }

  test('lets in who has it', async () => {
    expect((await withToken(await tenant.token())).status).toBe(200);
  });

  test('must be there', async () => {
    const answer = await withToken('');

    expect(answer.status).toBe(401);
    expect(answer.body['error']).toEqual({
      code: 'InvalidAuthenticationToken',
      message: 'Access token is empty.',
      innerError: { date: '2026-11-23T08:00:00', 'request-id': expect.any(String), 'client-request-id': expect.any(String) },
    });
  });

  test('must be for Graph, not for something else of Microsoft’s', async () => {
    const answer = await withToken(await tenant.token(teamsAdminScope));

    expect(answer.status).toBe(401);
    expect(errorOf(answer)).toEqual({ code: 'InvalidAuthenticationToken', message: 'Access token validation failure. Invalid audience.' });
  });

  test('must be signed by the tenant', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const { tenantId } = tenant.sandbox.credentials;
    const forged = await new SignJWT({ tid: tenantId, roles: appRoles.map(String) })
      .setProtectedHeader({ alg: 'RS256' })
      .setIssuer(`https://sts.windows.net/${tenantId}/`)
      .setAudience('https://graph.microsoft.com')
      .setExpirationTime(new Date('2026-11-23T09:00:00Z'))
      .sign(privateKey);

    const answer = await withToken(forged);

    expect(answer.status).toBe(401);
    expect(errorOf(answer).message).toBe('Invalid signature.');
  });

  test('lasts an hour', async () => {
    const patient = await openTenant({ people: 5 });
    const headers = { authorization: `Bearer ${await patient.token()}` };
    patient.pass(3_600_000);

    const answer = await patient.ask('https://graph.microsoft.com/v1.0/users', { headers });
    await patient.close();

    expect(answer.status).toBe(401);
    expect(errorOf(answer).message).toBe('Lifetime validation failed, the token is expired.');
  });
});

describe('an app without the role', () => {
  test.each([
    ['/admin/teams/userConfigurations', 'TeamsUserConfiguration.Read.All', 'Forbidden'],
    ['/education/users', 'EduRoster.Read.All', 'Forbidden'],
    ['/users', 'User.Read.All', 'Authorization_RequestDenied'],
    [`/users/${person}`, 'User.Read.All', 'Authorization_RequestDenied'],
    [`/education/users/${person}`, 'EduRoster.Read.All', 'Forbidden'],
    [`/admin/teams/userConfigurations/${person}`, 'TeamsUserConfiguration.Read.All', 'Forbidden'],
    [group, 'GroupMember.Read.All', 'Authorization_RequestDenied'],
    [`${group}/transitiveMembers/microsoft.graph.user?$count=true`, 'GroupMember.Read.All', 'Authorization_RequestDenied'],
    ['/organization', 'Organization.Read.All', 'Authorization_RequestDenied'],
    [principal, 'Application.Read.All', 'Authorization_RequestDenied'],
    [`${principal}/appRoleAssignments`, 'Application.Read.All', 'Authorization_RequestDenied'],
  ] as const)('is sent away from %s, and let in with %s', async (path, role, code) => {
    const without = await openTenant({ people: 5, granted: new Set(appRoles.filter((one) => one !== role)) });
    const only = await openTenant({ people: 5, granted: new Set([role]) });

    const refused = await without.graph(path, { headers: eventual });
    const answered = await only.graph(path, { headers: eventual });
    await Promise.all([without.close(), only.close()]);

    expect(refused.status).toBe(403);
    expect(errorOf(refused)).toEqual({ code, message: 'Insufficient privileges to complete the operation.' });
    expect(answered.status).toBe(200);
  });

  test('may look at snapshots with the right to read, and make or delete none', async () => {
    const reader = await openTenant({ people: 5, foreignJobs: 1, granted: new Set(['ConfigurationMonitoring.Read.All']) });
    const json = { displayName: 'Rechten 2026', resources: ['microsoft.teams.meetingpolicy'] };
    const [job] = reader.sandbox.jobs();

    const listed = await reader.graph(jobs);
    const made = await reader.graph('/admin/configurationManagement/configurationSnapshots/createSnapshot', { method: 'POST', json });
    const deleted = await reader.graph(`${jobs}/${job?.id}`, { method: 'DELETE' });
    await reader.close();

    expect([listed.status, made.status, deleted.status]).toEqual([200, 403, 403]);
    expect(reader.sandbox.jobs()).toHaveLength(1);
  });
});

describe('what Graph does not have', () => {
  test.each([
    [
      'a property of nobody',
      '/users?$select=id,shoeSize',
      "Parsing OData Select and Expand failed: Could not find a property named 'shoeSize' on type 'microsoft.graph.user'.",
    ],
    ['a path of nobody', '/lessons', "Resource not found for the segment 'lessons'."],
    ['an option of nobody', '/users?$skip=20', "The query parameter '$skip' is not supported."],
    ['an option of others', '/admin/teams/userConfigurations?$count=true', "The query parameter '$count' is not supported."],
    ['an option without its mark', '/users?select=id', "The query parameter 'select' is not supported."],
    ['paging where there is none', '/organization?$top=5', "The query parameter '$top' is not supported."],
    ['a link that is made up', '/users?$skiptoken=abc', 'Skip token is invalid.'],
    ['a path that cannot be read', '/users/%E0%A4%A', 'The request URI is not valid.'],
  ])('%s is refused', async (_, path, message) => {
    const answer = await tenant.graph(path);

    expect(answer.status).toBe(400);
    expect(errorOf(answer)).toEqual({ code: 'BadRequest', message });
  });

  test.each(['0', '1000', '-1', 'all'])('pages of %s rows', async (top) => {
    const answer = await tenant.graph(`/users?$top=${top}`);

    expect(answer.status).toBe(400);
    expect(errorOf(answer)).toEqual({
      code: 'Request_UnsupportedQuery',
      message: `Invalid page size specified: '${top}'. Must be between 1 and 999 inclusive.`,
    });
  });

  test.each([
    ['POST', '/users'],
    ['DELETE', group],
    ['PATCH', principal],
    ['PUT', jobs],
    ['GET', '/$batch'],
  ])('%s %s', async (method, path) => {
    const answer = await tenant.graph(path, { method, ...(method === 'GET' ? {} : { json: {} }) });

    expect(answer.status).toBe(405);
    expect(errorOf(answer)).toEqual({
      code: 'Request_BadRequest',
      message: 'Specified HTTP method is not allowed for the request target.',
    });
  });

  test('another version', async () => {
    const answer = await tenant.ask('https://graph.microsoft.com/beta/users', {
      headers: { authorization: `Bearer ${await tenant.token()}` },
    });

    expect(answer.status).toBe(400);
  });

  test('a group or an app that nobody made', async () => {
    const unknown = 'ffffffff-0000-4000-8000-000000000003';

    const answers = await Promise.all([tenant.graph(`/groups/${unknown}`), tenant.graph(`/servicePrincipals(appId='${unknown}')`)]);

    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    expect(answers.map((answer) => errorOf(answer).code)).toEqual(['Request_ResourceNotFound', 'Request_ResourceNotFound']);
  });

  test('what is allowed and yet not played is told apart from what is wrong', async () => {
    const answer = await tenant.graph('/users?$filter=accountEnabled eq true');

    expect(answer.status).toBe(501);
    expect(errorOf(answer).code).toBe('NotImplemented');
  });

  test.each([
    ['the header', {}, '?$count=true'],
    ['the count', eventual, ''],
  ])('members of a group cast to people without %s of an advanced query', async (_, headers, query) => {
    const answer = await tenant.graph(`${group}/transitiveMembers/microsoft.graph.user${query}`, { headers });

    expect(answer.status).toBe(400);
    expect(errorOf(answer).code).toBe('Request_UnsupportedQuery');
  });
});
