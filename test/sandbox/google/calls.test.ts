import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { refusalOf, scope, startGoogleSchool, type GoogleSchool } from './google-school.ts';

let school: GoogleSchool;
beforeAll(async () => {
  school = await startGoogleSchool({ people: 400 });
});
afterAll(() => school.close());

const users = 'https://admin.googleapis.com/admin/directory/v1/users';

describe('what the discovery document does not allow is refused', () => {
  test.each([
    ['a parameter that nobody knows', `${users}?customer=my_customer&pageSize=10`, 400, 'badRequest'],
    [
      'a member of the path in the query',
      'https://admin.googleapis.com/admin/directory/v1/customers/my_customer?customerKey=x',
      400,
      'badRequest',
    ],
    ['a value that is none of those', `${users}?customer=my_customer&projection=everything`, 400, 'invalidParameter'],
    ['a page longer than the longest', `${users}?customer=my_customer&maxResults=501`, 400, 'invalidParameter'],
    ['a page of no rows', `${users}?customer=my_customer&maxResults=0`, 400, 'invalidParameter'],
    ['words for a number', `${users}?customer=my_customer&maxResults=many`, 400, 'invalidParameter'],
    ['one parameter twice', `${users}?customer=my_customer&maxResults=1&maxResults=2`, 400, 'invalidParameter'],
    [
      'a boolean that is neither',
      'https://admin.googleapis.com/admin/directory/v1/groups/docenten@delinde.example/members?includeDerivedMembership=1',
      400,
      'invalidParameter',
    ],
    [
      'an application that keeps no log',
      'https://admin.googleapis.com/admin/reports/v1/activity/users/all/applications/minecraft',
      400,
      'invalidParameter',
    ],
    [
      'a time that is none',
      'https://admin.googleapis.com/admin/reports/v1/activity/users/all/applications/admin?startTime=yesterday',
      400,
      'invalidParameter',
    ],
    [
      'a licence list without a customer',
      'https://licensing.googleapis.com/apps/licensing/v1/product/101031/sku/1010310008/users',
      400,
      'required',
    ],
    ['another version', 'https://admin.googleapis.com/admin/directory/v2/users?customer=my_customer', 404, 'notFound'],
    ['a path with a bad code in it', 'https://admin.googleapis.com/admin/directory/v1/%E0%A4%A', 404, 'notFound'],
    ['what the sandbox does not play', `${users}?customer=my_customer&orderBy=email`, 501, 'notImplemented'],
    ['an answer in another format', `${users}?customer=my_customer&alt=proto`, 501, 'notImplemented'],
  ])('%s', async (_what, url, status, reason) => {
    const answer = await school.ask(url);

    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ error: { code: status, errors: [{ reason }] } });
  });

  test('writing', async () => {
    const answers = await Promise.all(['POST', 'PUT', 'PATCH', 'DELETE'].map((method) => school.ask(users, { method })));

    expect(answers.map(({ status }) => status)).toEqual([405, 405, 405, 405]);
  });
});

describe('the bearer', () => {
  test('nobody is answered without a token, nor with one from elsewhere', async () => {
    const address = `${users}?customer=my_customer`;
    const without = await school.fetch(address);
    const other = await school.fetch(address, { headers: { authorization: 'Bearer ya29.a.b.c' } });
    const inAddress = await school.fetch(`${address}&access_token=ya29.a.b.c`);

    expect([without.status, other.status, inAddress.status]).toEqual([401, 401, 401]);
    expect(await without.json()).toMatchObject({ error: { errors: [{ reason: 'required', location: 'Authorization' }] } });
  });

  test.each([
    ['directory.users', `${users}?customer=my_customer`],
    ['directory.orgunits', 'https://admin.googleapis.com/admin/directory/v1/customer/my_customer/orgunits'],
    ['directory.groups', 'https://admin.googleapis.com/admin/directory/v1/groups?customer=my_customer'],
    ['directory.members', 'https://admin.googleapis.com/admin/directory/v1/groups/docenten@delinde.example/members'],
    ['reports', 'https://admin.googleapis.com/admin/reports/v1/activity/users/all/applications/admin'],
    ['licensing', 'https://licensing.googleapis.com/apps/licensing/v1/product/101031/sku/1010310008/users?customerId=C0delinde'],
    ['policies', 'https://cloudidentity.googleapis.com/v1/policies'],
  ])('%s takes a scope of its own', async (_method, url) => {
    const answer = await school.ask(url, {}, { scopes: [scope.customer] });

    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({
      error: { status: 'PERMISSION_DENIED', details: [{ reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' }] },
    });
  });

  test('the members of a group can also be read with the scope for groups', async () => {
    const { directory } = school.clients({ scopes: [scope.groups] });

    const { status } = await directory.members.list({ groupKey: 'docenten@delinde.example' });

    expect(status).toBe(200);
  });
});

describe('how errors are written', () => {
  test('the newer API has no reasons, the older ones do', async () => {
    const policies = await school.ask('https://cloudidentity.googleapis.com/v1/policies?size=1');
    const directory = await school.ask(`${users}?size=1`);

    expect(Object.keys(((await policies.json()) as { error: object }).error)).toEqual(['code', 'message', 'status']);
    expect(Object.keys(((await directory.json()) as { error: object }).error)).toEqual(['code', 'message', 'errors', 'status']);
  });

  test('an API that nobody switched on says so in Google’s words', async () => {
    const disabledApis = new Set(['cloudidentity.googleapis.com', 'admin.googleapis.com'] as const);
    await using half = await startGoogleSchool({ people: 1, disabledApis });
    const { policies, directory, licences } = half.clients();

    const ofPolicies = await refusalOf(policies.list());
    const ofDirectory = await refusalOf(directory.customers.get({ customerKey: 'my_customer' }));
    const others = await licences.listForProductAndSku({ productId: '101031', skuId: '1010310008', customerId: 'C0delinde' });

    expect(ofPolicies).toMatchObject({
      status: 403,
      body: { error: { message: expect.stringContaining('Cloud Identity API'), details: [{ reason: 'SERVICE_DISABLED' }] } },
    });
    expect(ofDirectory).toMatchObject({
      status: 403,
      body: { error: { errors: [{ reason: 'accessNotConfigured', domain: 'usageLimits' }] } },
    });
    expect(others.status).toBe(200);
  });
});

describe('which fields come', () => {
  test.each([
    ['users(id),nextPageToken', { users: [{ id: expect.any(String) }], nextPageToken: expect.any(String) }],
    ['users/id', { users: [{ id: expect.any(String) }] }],
    ['users(name/fullName,name/givenName)', { users: [{ name: { fullName: 'Docent 0', givenName: 'Docent' } }] }],
    ['users/name(fullName)', { users: [{ name: { fullName: 'Docent 0' } }] }],
    ['kind', { kind: 'admin#directory#users' }],
    ['users/emails/address', { users: [{ emails: [{ address: 'd000000@bs.delinde.example' }] }] }],
    ['users(name,name/fullName)', { users: [{ name: { fullName: 'Docent 0', givenName: 'Docent', familyName: '0' } }] }],
    ['*/name/*', { users: [{ name: { fullName: 'Docent 0', givenName: 'Docent', familyName: '0' } }] }],
  ])('%s', async (fields, expected) => {
    const { data } = await school.clients().directory.users.list({ customer: 'my_customer', maxResults: 1, fields });

    expect(data).toEqual(expected);
  });

  test.each(['users(naam)', 'people', 'users(id', 'users)id', 'users//id', 'users/id/digit', ',', ''])(
    '%j is no selection',
    async (fields) => {
      const answer = await school.ask(`${users}?${new URLSearchParams({ customer: 'my_customer', fields }).toString()}`);

      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ error: { errors: [{ location: 'fields' }] } });
    },
  );

  test('what counts people comes the same whichever way it is written', async () => {
    const { directory } = school.clients();
    const asked = { customer: 'my_customer', maxResults: 500 };
    const fields = 'nextPageToken,users(id,orgUnitPath,suspended,archived';

    const counted = await directory.users.list({ ...asked, fields: `${fields})` });
    const addressed = await directory.users.list({ ...asked, fields: `${fields},primaryEmail)` });
    const whole = await directory.users.list(asked);

    const users = whole.data.users ?? [];
    expect(counted.data.users).toEqual(users.map(({ id, suspended, archived, orgUnitPath }) => ({ id, suspended, archived, orgUnitPath })));
    expect(addressed.data.users).toEqual(
      users.map(({ id, suspended, archived, orgUnitPath, primaryEmail }) => ({ id, suspended, archived, orgUnitPath, primaryEmail })),
    );
    expect(users).toHaveLength(400);
  });

  test('the next page’s token comes only to whom asks for it', async () => {
    const { directory } = school.clients();
    const asked = { customer: 'my_customer', maxResults: 10 };

    const without = await directory.users.list({ ...asked, fields: 'users(id,orgUnitPath,suspended,archived)' });
    const withToken = await directory.users.list({ ...asked, fields: 'nextPageToken,users(id,orgUnitPath,suspended,archived)' });

    expect(Object.keys(without.data)).toEqual(['users']);
    expect(Object.keys(withToken.data)).toEqual(['nextPageToken', 'users']);
  });
});
