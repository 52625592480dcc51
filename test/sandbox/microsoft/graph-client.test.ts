import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Client, Context, Middleware, PageCollection } from '@microsoft/microsoft-graph-client';
import { openTenant, type Tenant } from './tenant.ts';

let tenant: Tenant;
let client: Client;
// It is CommonJS, of which Node finds no names.
const { default: graph } = await import('@microsoft/microsoft-graph-client');

beforeAll(async () => {
  tenant = await openTenant();
  client = clientOf(tenant);
});
afterAll(async () => tenant.close());

/** Microsoft's own client, whose last step alone knows that Graph stands on loopback. */
function clientOf({ reach, token }: Tenant): Client {
  const authenticate = new graph.AuthenticationHandler({ getAccessToken: () => token() });
  const send: Middleware = {
    async execute(context: Context): Promise<void> {
      const url = typeof context.request === 'string' ? context.request : context.request.url;
      context.response = await fetch(reach(new URL(url)), context.options);
    },
  };
  authenticate.setNext(send);
  return graph.Client.initWithMiddleware({ middleware: authenticate });
}

test('Microsoft’s client reads all pages through the links', async () => {
  const ids = new Set<string>();

  const first: unknown = await client.api('/users').select(['id', 'userType']).top(300).get();
  await new graph.PageIterator(client, first as PageCollection, ({ id }: { id: string }) => ids.add(id).size > 0).iterate();

  expect(ids.size).toBe(2005);
});

test('Microsoft’s client makes a snapshot, waits for it, reads it and deletes it', async () => {
  const management = '/admin/configurationManagement';
  const body = { displayName: 'Rechten audit', resources: ['microsoft.teams.meetingpolicy'] };

  const { id } = (await client.api(`${management}/configurationSnapshots/createSnapshot`).post(body)) as { id: string };
  const job = client.api(`${management}/configurationSnapshotJobs/${id}`).select('status,resourceLocation');
  const [early, done] = [await job.get(), (await job.get()) as { resourceLocation: string }];
  const { resources } = (await client.api(done.resourceLocation).get()) as { resources: readonly unknown[] };
  await client.api(`${management}/configurationSnapshotJobs/${id}`).delete();

  expect([early, done]).toMatchObject([{ status: 'running' }, { status: 'succeeded' }]);
  expect(resources.length).toBe(11);
  expect(tenant.sandbox.jobs()).toEqual([]);
});

test('Microsoft’s client understands the errors', async () => {
  const attempt = client.api('/users').select('shoeSize').get();

  await expect(attempt).rejects.toMatchObject({ statusCode: 400, code: 'BadRequest', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
});
