import { expect, test } from '@jest/globals';
import type { Mishap } from '../../../../src/sandbox/server/mishap.ts';
import { jsonAnswer } from '../../../../src/sandbox/server/wire.ts';
import { lines, recording, units } from '../tenant.ts';
import { account, collect, contentOf, tenant } from './collecting.ts';
import { refusal } from './workspace.ts';

test('a tenant is read, counted and judged, and nobody is left in what was read', async () => {
  const { collected, view } = await collect(tenant);

  expect(collected.map(({ origin, readAt }) => `${origin} ${readAt}`)).toEqual([
    'cloudidentity.googleapis.com/v1/policies 2026-11-22T12:00:00.000Z',
    'admin.googleapis.com/admin/directory/v1 2026-11-22T12:00:00.000Z',
  ]);
  expect(contentOf(collected, 'directory-api')).toMatchObject({
    orgUnits: { organizationUnits: units },
    groups: [
      { id: 'g1', email: 'raad@delinde.nl' },
      { id: 'g3', email: 'stagiairs@delinde.nl' },
    ],
    members: [
      { orgUnitPath: '/Leerlingen', groups: ['g1'], members: 1 },
      { orgUnitPath: '/Leerlingen', members: 1 },
      { orgUnitPath: '/Personeel', groups: ['g1'], members: 1 },
      { orgUnitPath: '/Personeel', groups: ['g3'], members: 1 },
    ],
    countedGroups: ['g1', 'g3'],
    unread: [],
  });
  expect(JSON.stringify(collected)).not.toMatch(/A1|P5|B2|C3|T9/);
  expect(lines(view, recording)).toEqual([
    'leerlingen /Leerlingen 1: false',
    'leerlingen raad@delinde.nl 1: true',
    'leraren raad@delinde.nl 1: true',
    'stagiairs / 1: true',
  ]);
  expect(view.sources.map(({ kind, complete, problems }) => ({ kind, complete, problems }))).toEqual([
    { kind: 'policy-api', complete: true, problems: [] },
    { kind: 'directory-api', complete: true, problems: [] },
  ]);
});

test('policies are asked for with one clause, a hundred at a time and a second apart', async () => {
  const { heard, pauses } = await collect(tenant);

  const queries = heard.filter(({ path }) => path === '/v1/policies').map(({ query }) => Object.fromEntries(query));
  const wanted = { filter: String.raw`setting.type.matches('^settings/(meet|chat)\\..*$')`, pageSize: '100' };
  expect(queries).toEqual([wanted, ...[1, 2, 3].map((page) => ({ ...wanted, pageToken: `page-${page}` }))]);
  expect(pauses).toEqual([1000, 1000, 1000]);
});

test('of people and groups, only what is needed is asked for', async () => {
  const { heard } = await collect(tenant);

  const asked = heard.filter(({ host }) => host === 'admin.googleapis.com').map(({ path, query }) => `${path} ${query.get('fields')}`);
  expect([...new Set(asked)].toSorted()).toEqual([
    '/admin/directory/v1/customer/my_customer/orgunits organizationUnits(orgUnitId,orgUnitPath,name,parentOrgUnitId,parentOrgUnitPath)',
    '/admin/directory/v1/groups/g1 id,email,directMembersCount',
    '/admin/directory/v1/groups/g1/members nextPageToken,members(id,type)',
    '/admin/directory/v1/groups/g3/members nextPageToken,members(id,type)',
    '/admin/directory/v1/groups/stagiairs%40delinde.nl id,email,directMembersCount',
    '/admin/directory/v1/users nextPageToken,users(id,orgUnitPath,suspended,archived)',
  ]);
});

test('members are asked for also through groups inside the group, and people five hundred at a time', async () => {
  const { heard } = await collect(tenant);

  expect(heard.find(({ path }) => path.endsWith('/members'))?.query.toString()).toContain('includeDerivedMembership=true&maxResults=200');
  expect(heard.find(({ path }) => path.endsWith('/users'))?.query.toString()).toContain('customer=my_customer&maxResults=500');
});

test('nothing waits for what it does not need', async () => {
  const { heard } = await collect(tenant, undefined, { adminLog: 'read' });

  const paths = heard.map(({ path }) => path);
  const lastPolicies = paths.lastIndexOf('/v1/policies');
  const ends = ['/users', '/orgunits', '/applications/admin', '/groups/g3/members'];
  expect(ends.filter((end) => paths.findIndex((path) => path.endsWith(end)) > lastPolicies)).toEqual([]);
  expect(paths.findIndex((path) => path.endsWith('/groups/g1/members'))).toBeGreaterThan(lastPolicies);
});

test('how far it is, is told', async () => {
  const { progress } = await collect(tenant);

  const users = progress.filter(({ part }) => part === 'users');
  expect(users.map(({ done, state }) => `${done} ${state}`)).toEqual(['0 reading', '2 reading', '5 reading', '6 reading', '6 read']);
  expect(new Set(progress.map(({ part }) => part))).toEqual(new Set(['sign-in', 'policies', 'orgunits', 'groups', 'users']));
});

test('turned away, cut off and answered with trouble in between, it ends with the same', async () => {
  const calm = await collect(tenant, undefined, { adminLog: 'read' });
  const troubles: readonly Mishap[] = [
    { kind: 'answer', answer: jsonAnswer(429, {}, { 'retry-after': '3' }) },
    { kind: 'cut' },
    { kind: 'answer', answer: jsonAnswer(503, {}) },
    { kind: 'answer', answer: refusal(403, 'userRateLimitExceeded', 'Slow down') },
  ];
  let call = 0;

  const everyOther = (): Mishap | null => ((call += 1) % 2 === 0 ? (troubles[(call / 2) % troubles.length] ?? null) : null);
  const { collected } = await collect(tenant, everyOther, { adminLog: 'read' });

  expect(call).toBeGreaterThan(20);
  expect(collected).toEqual(calm.collected);
});

test('somebody without a unit is told of, and counted nowhere', async () => {
  const lost = { ...account('X1', '/'), orgUnitPath: undefined };
  const { collected, view } = await collect({ ...tenant, users: [[lost, account('P5', '/Leerlingen')]] });

  expect(contentOf(collected, 'directory-api')['members']).toEqual([
    { orgUnitPath: '/Leerlingen', members: 1 },
    { orgUnitPath: null, members: 1 },
  ]);
  expect(view.sources[1]?.problems.map(({ nl }) => nl)).toEqual(['1 persoon is niet meegeteld: de organisatie-eenheid ontbreekt.']);
});

test('a tenant without a single policy of ours is not believed, also where the school named nobody', async () => {
  const { collected, view } = await collect({ policies: [[], []], orgUnits: { organizationUnits: units } });

  expect(contentOf(collected, 'policy-api')).toMatchObject({
    policies: [{ nextPageToken: 'page-1' }],
    unread: [{ part: 'policies', why: 'malformed' }],
  });
  expect(lines(view, recording)[0]).toContain('not-collected');
  expect(view.sources[0]).toMatchObject({ complete: false });
});
