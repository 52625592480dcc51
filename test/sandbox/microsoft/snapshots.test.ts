import { afterEach, describe, expect, test } from '@jest/globals';
import type { MicrosoftSandboxOptions } from '../../../src/sandbox/microsoft/microsoft-sandbox.ts';
import { readGraphSchema } from '../../support/graph-schema.ts';
import { errorOf, openTenant, rowsOf, type Answer, type Json, type Tenant } from './tenant.ts';

let tenant: Tenant;
const schema = readGraphSchema();

afterEach(async () => tenant.close());

const jobs = '/admin/configurationManagement/configurationSnapshotJobs';
const everything =
  '?$select=id,displayName,description,tenantId,status,createdDateTime,completedDateTime,resources,resourceLocation,errorDetails,createdBy';
const meetingPolicy = 'microsoft.teams.meetingpolicy';
const messagingPolicy = 'microsoft.teams.messagingpolicy';
const include = { prefer: 'include-unknown-enum-members' };

function create(displayName = 'Rechten audit', resources: readonly string[] = [meetingPolicy], more: Json = {}): Promise<Answer> {
  const json = { displayName, resources, ...more };
  return tenant.graph('/admin/configurationManagement/configurationSnapshots/createSnapshot', { method: 'POST', json });
}

async function poll(id: unknown, headers: Readonly<Record<string, string>> = include): Promise<Json> {
  return (await tenant.graph(`${jobs}/${String(id)}${everything}`, { headers })).body;
}

/** Makes a snapshot and waits for it. */
async function finished(options: MicrosoftSandboxOptions, resources: readonly string[]): Promise<Json> {
  tenant = await openTenant({ people: 5, pollsUntilDone: 1, ...options });
  const { body } = await create('Rechten audit', resources);
  return poll(body['id']);
}

async function contentOf(job: Json): Promise<Answer> {
  return tenant.graph(String(job['resourceLocation']).replace('https://graph.microsoft.com/v1.0', ''));
}

describe('a snapshot', () => {
  test('is not started, then runs, then is done, and is what Graph’s description promises all along', async () => {
    tenant = await openTenant({ people: 5 });

    const made = await create();
    const first = await poll(made.body['id']);
    const second = await poll(made.body['id']);

    expect([made.body, first, second].map(({ status }) => status)).toEqual(['notStarted', 'running', 'succeeded']);
    for (const job of [made.body, first, second]) expect(schema.problemsOf(job, 'microsoft.graph.configurationSnapshotJob')).toEqual([]);
    expect(first).toMatchObject({ completedDateTime: '0001-01-01T00:00:00Z', resourceLocation: '', errorDetails: [] });
    expect(second).toMatchObject({ completedDateTime: '2026-11-23T08:00:00.000Z', resources: [meetingPolicy], errorDetails: [] });
  });

  test('may be done at once, or take long', async () => {
    const job = await finished({ pollsUntilDone: 0 }, [meetingPolicy]);
    expect(job['status']).toBe('succeeded');
    await tenant.close();

    tenant = await openTenant({ people: 5, pollsUntilDone: 4 });
    const { body } = await create();
    const polls = [await poll(body['id']), await poll(body['id']), await poll(body['id']), await poll(body['id'])];

    expect(polls.map(({ status }) => status)).toEqual(['running', 'running', 'running', 'succeeded']);
  });

  test('tells where it lies and what went wrong only when that is selected', async () => {
    tenant = await openTenant({ people: 5 });
    const { body } = await create();

    const job = await tenant.graph(`${jobs}/${String(body['id'])}`);
    const [listed] = rowsOf(await tenant.graph(jobs));

    const usual = ['id', 'displayName', 'description', 'tenantId', 'status', 'createdDateTime', 'completedDateTime'];
    expect(Object.keys(job.body)).toEqual(['@odata.context', ...usual]);
    expect(Object.keys(listed ?? {})).toEqual(usual);
  });

  test('is read at the address that its job tells', async () => {
    const job = await finished({}, [meetingPolicy, messagingPolicy]);

    const content = await contentOf(job);

    expect(job['resourceLocation']).toMatch(
      /^https:\/\/graph\.microsoft\.com\/v1\.0\/admin\/configurationManagement\/configurationSnapshots\('[0-9a-f-]{36}'\)$/,
    );
    expect(schema.problemsOf(content.body, 'microsoft.graph.configurationBaseline')).toEqual([]);
    const types = (content.body['resources'] as readonly Json[]).map(({ resourceType }) => resourceType);
    expect([...new Set(types)]).toEqual([meetingPolicy, messagingPolicy]);
  });

  test('has no content before it is done', async () => {
    tenant = await openTenant({ people: 5, pollsUntilDone: 1 });
    await create();
    const [job] = tenant.sandbox.jobs();

    const content = await tenant.graph(`/admin/configurationManagement/configurationSnapshots('${job?.snapshotId}')`);

    expect(content.status).toBe(404);
  });

  test('goes with its job', async () => {
    const job = await finished({}, [meetingPolicy]);

    const deleted = await tenant.graph(`${jobs}/${String(job['id'])}`, { method: 'DELETE' });
    const answers = await Promise.all([contentOf(job), tenant.graph(`${jobs}/${String(job['id'])}`)]);
    const again = await tenant.graph(`${jobs}/${String(job['id'])}`, { method: 'DELETE' });

    expect(deleted.status).toBe(204);
    expect([...answers, again].map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(tenant.sandbox.jobs()).toEqual([]);
  });

  test('is kept for seven days', async () => {
    const job = await finished({}, [meetingPolicy]);

    tenant.pass(7 * 86_400_000);
    const then = await contentOf(job);
    tenant.pass(1000);
    const later = await contentOf(job);

    expect([then.status, later.status]).toEqual([200, 404]);
  });
});

describe('where not everything may be read', () => {
  test('a job is done for the rest, and says what was refused', async () => {
    const job = await finished({ refusedResources: [messagingPolicy] }, [meetingPolicy, messagingPolicy]);

    const content = await contentOf(job);

    expect(job['status']).toBe('partiallySuccessful');
    expect(job['errorDetails']).toEqual([
      expect.stringMatching(/^microsoft\.teams\.messagingpolicy: Error exporting resource .*"code":"Forbidden"/),
    ]);
    const types = (content.body['resources'] as readonly Json[]).map(({ resourceType }) => resourceType);
    expect([...new Set(types)]).toEqual([meetingPolicy]);
  });

  test('that status has no name for who does not ask for late members of an enum', async () => {
    const job = await finished({ refusedResources: [meetingPolicy] }, [meetingPolicy]);

    expect((await poll(job['id'], {}))['status']).toBe('unknownFutureValue');
    expect((await poll(job['id']))['status']).toBe('partiallySuccessful');
  });

  test('Microsoft’s own app without its role reads nothing', async () => {
    const job = await finished({ principal: 'without-role' }, [meetingPolicy, messagingPolicy]);

    const content = await contentOf(job);

    expect(job).toMatchObject({ status: 'partiallySuccessful', errorDetails: [expect.any(String), expect.any(String)] });
    expect(content.body['resources']).toEqual([]);
  });

  test('where that app was never made, the job fails', async () => {
    const job = await finished({ principal: 'absent' }, [meetingPolicy]);

    expect(job).toMatchObject({ status: 'failed', resourceLocation: '' });
  });
});

describe('no snapshot is made', () => {
  test('of a type that is refused at the door', async () => {
    tenant = await openTenant({ people: 5, rejectedResources: [messagingPolicy] });

    const answer = await create('Rechten audit', [meetingPolicy, messagingPolicy]);

    expect(answer.status).toBe(400);
    expect(errorOf(answer).message).toBe(`The resource type '${messagingPolicy}' is not supported.`);
    expect(tenant.sandbox.jobs()).toEqual([]);
  });

  test.each([
    ['of a type that nobody knows', 'Rechten audit', ['microsoft.teams.homework'], {}, 400],
    ['of a type that the sandbox has nothing of', 'Rechten audit', ['microsoft.teams.channelspolicy'], {}, 501],
    ['of nothing', 'Rechten audit', [], {}, 400],
    ['under a short name', 'Audit', [meetingPolicy], {}, 400],
    ['under a name with a stroke', 'Rechten-audit', [meetingPolicy], {}, 400],
    ['under a name of 33', 'x'.repeat(33), [meetingPolicy], {}, 400],
    ['with something more', 'Rechten audit', [meetingPolicy], { priority: 'high' }, 400],
  ] as const)('%s', async (_, displayName, resources, more, status) => {
    tenant = await openTenant({ people: 5 });

    const answer = await create(displayName, resources, more);

    expect(answer.status).toBe(status);
    expect(tenant.sandbox.jobs()).toEqual([]);
  });

  test('under a name that stands there already', async () => {
    tenant = await openTenant({ people: 5 });

    const answers = [await create(), await create()];

    expect(answers.map(({ status }) => status)).toEqual([200, 409]);
  });

  test('without a body that can be read', async () => {
    tenant = await openTenant({ people: 5 });
    const url = 'https://graph.microsoft.com/v1.0/admin/configurationManagement/configurationSnapshots/createSnapshot';
    const authorization = `Bearer ${await tenant.token()}`;
    const typed = { authorization, 'content-type': 'application/json' };

    const broken = await tenant.ask(url, { method: 'POST', headers: typed, form: { displayName: 'Rechten audit' } });
    const untyped = await tenant.ask(url, { method: 'POST', headers: { authorization }, form: {} });

    expect([broken.status, untyped.status]).toEqual([400, 415]);
  });

  test('when twelve stand there, whoever made them, until one is deleted', async () => {
    tenant = await openTenant({ people: 5, foreignJobs: 11 });

    const twelfth = await create('Rechten twaalf');
    const thirteenth = await create('Rechten dertien');
    await tenant.graph(`${jobs}/${String(twelfth.body['id'])}`, { method: 'DELETE' });
    const afterwards = await create('Rechten dertien');

    expect([twelfth, thirteenth, afterwards].map(({ status }) => status)).toEqual([200, 400, 200]);
    expect(errorOf(thirteenth).message).toMatch(/maximum of 12 snapshot jobs/);
  });
});

test('jobs of others stand in the list and can be told apart from the app’s', async () => {
  tenant = await openTenant({ people: 5, foreignJobs: 2 });
  await create();

  const rows = rowsOf(await tenant.graph(`${jobs}?$select=displayName,status,createdBy`));

  expect(schema.problemsOf(rows, 'Collection(microsoft.graph.configurationSnapshotJob)')).toEqual([]);
  expect(rows.map(({ displayName, createdBy }) => [displayName, Object.keys(createdBy as Json)[0]])).toEqual([
    ['Nulmeting 1', 'user'],
    ['Nulmeting 2', 'user'],
    ['Rechten audit', 'application'],
  ]);
  expect(tenant.sandbox.jobs().map(({ madeBy }) => madeBy)).toEqual(['somebody-else', 'somebody-else', 'this-app']);
});
