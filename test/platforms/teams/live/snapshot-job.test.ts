import { expect, test } from '@jest/globals';
import { takeSnapshot } from '../../../../src/platforms/teams/live/snapshot-job.ts';
import type { WireRequest } from '../../../../src/sandbox/server/wire.ts';
import { noon } from '../../../support/audit.ts';
import { mortalDesk } from './mortal-desk.ts';
import { answering, isCreation, isJob, part, scene } from './snapshot-scene.ts';
import { calls } from './stage.ts';

test('a job is made, waited for, read and deleted', async () => {
  const { school, store, desk } = await scene({ pollsUntilDone: 6 });

  const taken = await takeSnapshot(part, desk);

  expect(taken).toMatchObject({ status: 'succeeded', errorDetails: [], completedAt: noon.toISOString() });
  const global = expect.objectContaining({
    resourceType: 'microsoft.teams.meetingpolicy',
    properties: expect.objectContaining({ Identity: 'Global' }),
  });
  expect(taken.resources).toContainEqual(global);
  expect(school.around.recorded.pauses).toEqual([5000, 7500, 11_250, 16_875, 20_000]);
  expect(school.tenant.jobs()).toEqual([]);
  expect(store.kept.size).toBe(0);
});

test('the job’s name is one that Microsoft takes, and tells whose it is', async () => {
  const { school, desk } = await scene();

  await takeSnapshot(part, desk);

  const body = JSON.parse(school.heard.find(isCreation)?.body ?? '') as { displayName: string };
  expect(body.displayName).toMatch(/^Lesklaar policies [a-z\d]{14}$/);
  expect(body.displayName.length).toBeLessThanOrEqual(32);
});

test('what Microsoft could not read of it is kept word for word', async () => {
  const { desk } = await scene({ refusedResources: ['microsoft.teams.meetingpolicy'] });

  const taken = await takeSnapshot(part, desk);

  expect(taken.status).toBe('partiallySuccessful');
  expect(taken.errorDetails).toEqual([expect.stringMatching(/^microsoft\.teams\.meetingpolicy: .*"code":"Forbidden"/)]);
  expect(taken.resources.length).toBeGreaterThan(0);
});

test('a job that failed as a whole tells why, and goes too', async () => {
  const { school, desk } = await scene({ principal: 'absent' });

  await expect(takeSnapshot(part, desk)).resolves.toMatchObject({
    status: 'failed',
    resources: [],
    errorDetails: [{}, {}].map(() => expect.any(String)),
  });
  expect(school.tenant.jobs()).toEqual([]);
});

test('a name that somebody else has is left to them', async () => {
  const { school, store, desk } = await scene({}, { around: { random: () => 0 } });
  await takeSnapshot(part, mortalDesk(desk, 4, 'before').desk).catch(() => null);
  store.kept.clear();
  let chance = 0;
  const around = { ...desk.around, random: () => (chance += 0.1) - 0.1 };

  await expect(takeSnapshot(part, { ...desk, around })).resolves.toMatchObject({ status: 'succeeded' });

  expect(school.tenant.jobs()).toHaveLength(1);
});

test('a refusal leaves nothing to go on with', async () => {
  const { store, desk } = await scene({ granted: new Set(['ConfigurationMonitoring.Read.All']) });

  await expect(takeSnapshot(part, desk)).rejects.toMatchObject({ kind: 'forbidden', said: expect.any(String) });
  expect(store.kept.size).toBe(0);
});

test('ten minutes are enough; the job is gone on with another time', async () => {
  const { school, store, desk, asked } = await scene({ pollsUntilDone: 60 });

  await expect(takeSnapshot(part, desk)).rejects.toMatchObject({ kind: 'timed-out', code: 'running' });
  expect(school.around.recorded.pauses.reduce((sum, pause) => sum + pause, 0)).toBeLessThan(620_000);
  expect(store.kept.size).toBe(1);

  await expect(takeSnapshot(part, desk)).resolves.toMatchObject({ status: 'succeeded' });
  expect(asked()).toBe(1);
});

test('ten minutes are ten minutes, also when each call takes long', async () => {
  const time = { minutes: 0 };
  const clock = { now: () => new Date(noon.getTime() + time.minutes * 60_000) };
  const pause = async (): Promise<void> => void (time.minutes += 3);
  const { school, desk } = await scene({ pollsUntilDone: 60 }, { around: { timer: { pause } } }, clock);

  await expect(takeSnapshot(part, desk)).rejects.toMatchObject({ kind: 'timed-out' });
  expect(calls(school.heard).filter((call) => /Jobs\/[-\da-f]+$/.test(call))).toHaveLength(5);
});

test('told to stop while waiting, the job is gone on with another time', async () => {
  const stopping = new AbortController();
  const pause = async (): Promise<void> => {
    stopping.abort();
    stopping.signal.throwIfAborted();
  };
  const { store, desk } = await scene({}, { around: { signal: stopping.signal, timer: { pause } } });

  await expect(takeSnapshot(part, desk)).rejects.toMatchObject({ kind: 'stopped' });
  expect([...store.kept.values()]).toEqual([expect.stringContaining('"made"')]);
});

test('a job that somebody keeps deleting is given up', async () => {
  const { desk, asked } = await scene({}, { mishaps: (request) => (isJob(request) ? answering(404) : null) });

  await expect(takeSnapshot(part, desk)).rejects.toMatchObject({ kind: 'not-found' });
  expect(asked()).toBe(3);
});

test.each<[string, object]>([
  ['is no snapshot', { resources: 'none' }],
  ['is only a part of one', { resources: [], 'resources@odata.nextLink': 'https://graph.microsoft.com/v1.0/x' }],
])('content that %s is not used', async (_story, body) => {
  const isContent = ({ path }: WireRequest): boolean => path.includes('configurationSnapshots(');
  const { desk } = await scene({}, { mishaps: (request) => (isContent(request) ? answering(200, body) : null) });

  await expect(takeSnapshot(part, desk)).rejects.toMatchObject({ kind: 'malformed' });
});

test.each<[string, string, string]>([
  ['a word that Microsoft adds later, and a time', 'mostlySuccessful', '2026-11-22T12:00:00Z'],
  ['a word that we know', 'succeeded', '0001-01-01T00:00:00Z'],
])('a job has ended by %s', async (_story, status, completedDateTime) => {
  const job = { id: 'job', displayName: 'x', status, completedDateTime, resourceLocation: '', errorDetails: ['Nothing.'] };
  const { desk } = await scene({}, { mishaps: (request) => (isJob(request) ? answering(200, job) : null) });

  await expect(takeSnapshot(part, desk)).resolves.toMatchObject({ status, errorDetails: ['Nothing.'] });
});

test('a snapshot that lies elsewhere is not fetched', async () => {
  const job = { id: 'job', status: 'succeeded', resourceLocation: 'https://elsewhere.example/snapshot' };
  const { school, desk } = await scene({}, { mishaps: (request) => (isJob(request) ? answering(200, job) : null) });

  await expect(takeSnapshot(part, desk)).rejects.toMatchObject({ kind: 'malformed' });
  expect(school.heard.some(({ host }) => host === 'elsewhere.example')).toBe(false);
});

test('a job that was made just now, and is not known everywhere yet, is waited for', async () => {
  let asked = 0;
  const isUnknown = (request: WireRequest): boolean => isJob(request) && (asked += 1) < 3;
  const { desk, ...rest } = await scene({}, { mishaps: (request) => (isUnknown(request) ? answering(404) : null) });

  await expect(takeSnapshot(part, desk)).resolves.toMatchObject({ status: 'succeeded' });
  expect(rest.asked()).toBe(1);
});

test('a job that failed and left nothing still tells its errors', async () => {
  const isContent = ({ path }: WireRequest): boolean => path.includes('configurationSnapshots(');
  const { school, desk } = await scene(
    { refusedResources: part.types },
    { mishaps: (request) => (isContent(request) ? answering(404) : null) },
  );

  const taken = await takeSnapshot(part, desk);

  expect(taken.resources).toEqual([]);
  expect(taken.errorDetails).toHaveLength(2);
  expect(school.tenant.jobs()).toEqual([]);
});
