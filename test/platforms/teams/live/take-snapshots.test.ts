import { expect, test } from '@jest/globals';
import { createJob, listJobs } from '../../../../src/platforms/teams/live/snapshot-calls.ts';
import type { SnapshotsRead } from '../../../../src/platforms/teams/live/take-snapshots.ts';
import { takeSnapshots } from '../../../../src/platforms/teams/live/take-snapshots.ts';
import { jsonAnswer, type WireRequest } from '../../../../src/sandbox/server/wire.ts';
import { noon } from '../../../support/audit.ts';
import { Killed, mortalDesk } from './mortal-desk.ts';
import { answering, isCreation, isDeletion, isJobList, scene } from './snapshot-scene.ts';
import { calls } from './stage.ts';

const tenant = 'tenant-1';

/** Types of which something came, by how much of it. */
function came({ resources }: SnapshotsRead): readonly string[] {
  const types = resources.map((one) => (one as { readonly resourceType: string }).resourceType.replace('microsoft.teams.', ''));
  return [...new Set(types)].toSorted();
}

const everything = [
  'callingpolicy',
  'clientconfiguration',
  'eventspolicy',
  'grouppolicyassignment',
  'meetingbroadcastpolicy',
  'meetingconfiguration',
  'meetingpolicy',
  'messagingpolicy',
];

function typesIn({ body }: WireRequest): readonly string[] {
  return (JSON.parse(body) as { readonly resources: readonly string[] }).resources;
}

test('everything is read, in two snapshots side by side, and nothing of a single user', async () => {
  const { school, store, desk } = await scene();

  const read = await takeSnapshots(tenant, desk);

  expect(came(read)).toEqual(everything);
  expect(read).toMatchObject({ unread: [], errorDetails: [], completedAt: noon.toISOString() });
  expect(school.heard.filter(isCreation).flatMap(typesIn)).not.toContainEqual(expect.stringMatching(/user/));
  expect(school.tenant.jobs()).toEqual([]);
  expect(store.kept.size).toBe(0);
});

test('as many calls as it takes: one list, and five for each snapshot', async () => {
  const { school, desk } = await scene();

  await takeSnapshots(tenant, desk);

  expect(calls(school.heard)).toHaveLength(11);
});

test('jobs that earlier runs left are cleared away after an hour, others’ never', async () => {
  const time = { minutes: -61 };
  const clock = { now: () => new Date(noon.getTime() + time.minutes * 60_000) };
  const { school, desk } = await scene({ foreignJobs: 3 }, {}, clock);
  await createJob(desk.graph, 'Lesklaar policies old', ['microsoft.teams.meetingpolicy']);
  time.minutes = -10;
  await createJob(desk.graph, 'Lesklaar extras young', ['microsoft.teams.meetingpolicy']);

  time.minutes = 0;
  await takeSnapshots(tenant, desk);

  const left = school.tenant.jobs().map(({ displayName }) => displayName);
  expect(left).toEqual(['Nulmeting 1', 'Nulmeting 2', 'Nulmeting 3', 'Lesklaar extras young']);
});

test('a tenant that is full says so, and nothing is asked of it', async () => {
  const { school, desk } = await scene({ foreignJobs: 12 });

  const read = await takeSnapshots(tenant, desk);

  expect(read.resources).toEqual([]);
  expect(read.unread).toHaveLength(8);
  expect(read.unread[0]).toEqual({
    part: 'TeamsMeetingPolicy',
    why: 'rejected',
    permission: 'ConfigurationMonitoring.ReadWrite.All',
    said: '12 configurationSnapshotJobs',
  });
  expect(school.heard.some(isCreation)).toBe(false);
});

test('where there is room for one job, they come one after the other', async () => {
  const { desk } = await scene({ foreignJobs: 11 });

  await expect(takeSnapshots(tenant, desk)).resolves.toMatchObject({ unread: [] });
});

test('a full tenant in which one of the jobs is ours is gone on with', async () => {
  const { school, store, desk, asked } = await scene({ foreignJobs: 11 });
  const mortal = mortalDesk(desk, 9, 'before');
  await expect(takeSnapshots(tenant, mortal.desk)).rejects.toBeInstanceOf(Killed);
  expect(school.tenant.jobs()).toHaveLength(12);

  await expect(takeSnapshots(tenant, desk)).resolves.toMatchObject({ unread: [] });

  expect(asked()).toBe(2);
  expect(school.tenant.jobs()).toHaveLength(11);
  expect(store.kept.size).toBe(0);
});

test('an orphan that cannot be deleted takes its place', async () => {
  const time = { minutes: -90 };
  const clock = { now: () => new Date(noon.getTime() + time.minutes * 60_000) };
  const { desk } = await scene({ foreignJobs: 11 }, { mishaps: (request) => (isDeletion(request) ? answering(403) : null) }, clock);
  await createJob(desk.graph, 'Lesklaar policies old', ['microsoft.teams.meetingpolicy']);

  time.minutes = 0;
  const read = await takeSnapshots(tenant, desk);

  expect(read.unread).toHaveLength(8);
});

test('a type that is not taken is left out, and the others are read', async () => {
  const { school, desk } = await scene({ rejectedResources: ['microsoft.teams.eventspolicy', 'microsoft.teams.grouppolicyassignment'] });

  const read = await takeSnapshots(tenant, desk);

  expect(came(read)).toEqual(everything.filter((type) => !['eventspolicy', 'grouppolicyassignment'].includes(type)));
  expect(read.unread).toEqual([
    expect.objectContaining({ part: 'TeamsEventsPolicy', why: 'rejected', said: expect.stringContaining('eventspolicy') }),
    expect.objectContaining({ part: 'GroupPolicyAssignment', why: 'rejected' }),
  ]);
  expect(school.tenant.jobs()).toEqual([]);
});

test('where Microsoft does not say which type it does not take, it is found out', async () => {
  const isRefused = (request: WireRequest): boolean => isCreation(request) && typesIn(request).includes('microsoft.teams.messagingpolicy');
  const { store, desk } = await scene(
    {},
    { mishaps: (request) => (isRefused(request) ? answering(400, { error: { code: 'BadRequest' } }) : null) },
  );

  const read = await takeSnapshots(tenant, desk);

  expect(came(read)).toEqual(everything.filter((type) => type !== 'messagingpolicy'));
  expect(read.unread).toEqual([expect.objectContaining({ part: 'TeamsMessagingPolicy', why: 'rejected', said: 'BadRequest' })]);
  expect(store.kept.size).toBe(0);
});

test('where no type is taken, each is told', async () => {
  const { desk } = await scene({}, { mishaps: (request) => (isCreation(request) ? answering(400) : null) });

  const read = await takeSnapshots(tenant, desk);

  expect(read.unread.map(({ part }) => part).toSorted()).toEqual([
    'GroupPolicyAssignment',
    'TeamsCallingPolicy',
    'TeamsClientConfiguration',
    'TeamsEventsPolicy',
    'TeamsMeetingBroadcastPolicy',
    'TeamsMeetingConfiguration',
    'TeamsMeetingPolicy',
    'TeamsMessagingPolicy',
  ]);
});

test('without the permission every type is unread, and what is missing is named', async () => {
  const { desk } = await scene({ granted: new Set(['User.Read.All']) });

  const read = await takeSnapshots(tenant, desk);

  expect(read.unread).toHaveLength(8);
  expect(new Set(read.unread.map(({ why, permission }) => `${why} ${permission}`))).toEqual(
    new Set(['forbidden ConfigurationMonitoring.ReadWrite.All']),
  );
});

test('one snapshot that fails leaves the other', async () => {
  const isExtras = (request: WireRequest): boolean => isCreation(request) && request.body.includes('Lesklaar extras');
  const { desk } = await scene({}, { mishaps: (request) => (isExtras(request) ? answering(403) : null) });

  const read = await takeSnapshots(tenant, desk);

  expect(came(read)).toContain('meetingpolicy');
  expect(read.unread.map(({ part }) => part)).toEqual(['TeamsCallingPolicy', 'TeamsMeetingBroadcastPolicy', 'GroupPolicyAssignment']);
});

const isContent = ({ path }: WireRequest): boolean => path.includes('configurationSnapshots(');
const policy = (properties: unknown, resourceType = 'microsoft.teams.meetingpolicy'): object => ({ resourceType, properties });

test.each<[string, readonly unknown[], readonly string[]]>([
  ['a policy without a name', [policy({ Identity: 'Global' }), policy({ AllowCloudRecording: false })], ['meetingpolicy Global']],
  [
    'a policy that stands there twice',
    [policy({ Identity: 'Tag:A' }), policy({ Identity: 'a' }), policy({ Identity: 'B' })],
    ['meetingpolicy B'],
  ],
  ['a policy that is none', [policy('x'), policy({ Identity: 'Global' })], ['meetingpolicy Global']],
])('%s is not used, and its type does not pass for whole', async (_story, resources, left) => {
  const { desk } = await scene({}, { mishaps: (request) => (isContent(request) ? answering(200, { resources }) : null) });

  const read = await takeSnapshots(tenant, desk);

  const names = read.resources.map((one) => {
    const { resourceType, properties } = one as { resourceType: string; properties: { Identity: string } };
    return `${resourceType.replace('microsoft.teams.', '')} ${properties.Identity}`;
  });
  expect(names).toEqual(left);
  expect(read.unread).toContainEqual(expect.objectContaining({ part: 'TeamsMeetingPolicy', why: 'malformed' }));
});

test('what was not asked for is left out: it may be about somebody', async () => {
  const resources = [policy({ Identity: 'x', User: 'anna@delinde.nl' }, 'microsoft.teams.user'), policy({ Identity: 'Global' }), null, 'x'];
  const { desk } = await scene({}, { mishaps: (request) => (isContent(request) ? answering(200, { resources }) : null) });

  const read = await takeSnapshots(tenant, desk);

  expect(JSON.stringify(read)).not.toContain('anna');
  expect(read.resources).toEqual([policy({ Identity: 'Global' })]);
});

test('a type of which nothing came was not read; group assignments there may be none', async () => {
  const { desk } = await scene({}, { mishaps: (request) => (isContent(request) ? answering(200, { resources: [] }) : null) });

  const read = await takeSnapshots(tenant, desk);

  expect(read.unread.map(({ part, why, said }) => `${part} ${why} ${said}`)).toEqual([
    'TeamsMeetingPolicy unavailable succeeded',
    'TeamsMeetingConfiguration unavailable succeeded',
    'TeamsMessagingPolicy unavailable succeeded',
    'TeamsEventsPolicy unavailable succeeded',
    'TeamsClientConfiguration unavailable succeeded',
    'TeamsCallingPolicy unavailable succeeded',
    'TeamsMeetingBroadcastPolicy unavailable succeeded',
  ]);
});

test('a list of jobs that cannot be read makes nothing', async () => {
  const { school, desk } = await scene({}, { mishaps: (request) => (isJobList(request) ? answering(404) : null) });

  await expect(takeSnapshots(tenant, desk)).resolves.toMatchObject({ resources: [], unread: expect.arrayContaining([expect.anything()]) });
  expect(school.heard.some(isCreation)).toBe(false);
});

test.each(Array.from({ length: 23 }, (_, index) => index + 1))(
  'stopped at step %i of both snapshots, the next run leaves none behind',
  async (step) => {
    const { school, store, desk } = await scene();
    for (const when of ['before', 'after'] as const) await takeSnapshots(tenant, mortalDesk(desk, step, when).desk).catch(() => null);

    const read = await takeSnapshots(tenant, desk);

    expect(came(read)).toEqual(everything);
    expect(school.tenant.jobs()).toEqual([]);
    expect(store.kept.size).toBe(0);
  },
);

test('stopped while the types are found out, the next run leaves none behind', async () => {
  for (const step of [10, 14, 18, 22, 26, 30]) {
    const { school, store, desk } = await scene({ rejectedResources: ['microsoft.teams.eventspolicy'] });
    await takeSnapshots(tenant, mortalDesk(desk, step, 'after').desk).catch(() => null);

    const read = await takeSnapshots(tenant, desk);

    expect(came(read)).toEqual(everything.filter((type) => type !== 'eventspolicy'));
    expect(school.tenant.jobs()).toEqual([]);
    expect(store.kept.size).toBe(0);
  }
});

test('a job whose row says nothing of itself is nobody’s', async () => {
  const { desk } = await scene(
    {},
    { mishaps: (request) => (isJobList(request) ? { kind: 'answer', answer: jsonAnswer(200, { value: [null, {}, { id: 'x' }] }) } : null) },
  );

  await expect(listJobs(desk.graph)).resolves.toEqual([expect.objectContaining({ id: 'x', displayName: '', createdAt: null })]);
});
