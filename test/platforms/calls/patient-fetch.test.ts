import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import { CallFailure } from '../../../src/platforms/calls/call-failure.ts';
import { patientFetch } from '../../../src/platforms/calls/patient-fetch.ts';
import { usualPatience } from '../../../src/platforms/calls/pause-before.ts';
import { serveHosts, type ServedHosts } from '../../../src/sandbox/server/serve-hosts.ts';
import type { Mishap } from '../../../src/sandbox/server/mishap.ts';
import { jsonAnswer, type WireHost, type WireRequest } from '../../../src/sandbox/server/wire.ts';
import { surroundings } from '../../support/surroundings.ts';

const page = { value: Array.from({ length: 200 }, (_, index) => ({ id: `pupil-${index}` })) };
const served: ServedHosts[] = [];

afterEach(async () => {
  await Promise.all(served.splice(0).map(async (one) => one.close()));
});

/** A vendor with which things go wrong in this order, and then no more. */
async function vendor(...mishaps: readonly (Mishap | null)[]) {
  const heard: WireRequest[] = [];
  const hosts = new Map([['vendor.example', () => jsonAnswer(200, page)]]);
  const open = [...mishaps];
  const running = await serveHosts(hosts, { mishaps: () => open.shift() ?? null, heard: (request) => void heard.push(request) });
  served.push(running);
  return { heard, reach: running.reach };
}

const address = 'https://vendor.example/v1/users?page=1';

function answered(status: number, headers: Record<string, string> = {}): Mishap {
  return { kind: 'answer', answer: jsonAnswer(status, { error: { code: 'busy' } }, headers) };
}

test('an answer comes whole, with its status and headers', async () => {
  const { reach, heard } = await vendor();

  const answer = await patientFetch(2, surroundings({ reach }))(address, { headers: { authorization: 'Bearer t' } });

  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual(page);
  expect(heard).toMatchObject([{ path: '/v1/users', headers: { authorization: 'Bearer t' } }]);
});

test('a vendor that asks for seven seconds gets seven seconds, and is then asked again', async () => {
  const { reach, heard } = await vendor(answered(429, { 'retry-after': '7' }), answered(503));
  const around = surroundings({ reach });

  const answer = await patientFetch(2, around)(address);

  expect(answer.status).toBe(200);
  expect(heard).toHaveLength(3);
  expect(around.recorded.pauses).toEqual([7000, usualPatience.firstPause * 2]);
});

test('a vendor that says “later” in a 403 is asked again, as after a 429', async () => {
  const { reach, heard } = await vendor(answered(403), answered(403));
  const around = surroundings({ reach, patience: { ...usualPatience, throttledPause: 30_000 } });

  const answer = await patientFetch(2, around, async (one) => one.status === 403)(address);

  expect(answer.status).toBe(200);
  expect(heard).toHaveLength(3);
  expect(around.recorded.pauses).toEqual([30_000, 60_000]);
});

test('only who was turned away waits that long', async () => {
  const { reach } = await vendor(answered(503), answered(429));
  const around = surroundings({ reach, patience: { ...usualPatience, throttledPause: 30_000 } });

  await patientFetch(2, around)(address);

  expect(around.recorded.pauses).toEqual([500, 60_000]);
});

test('a page whose connection is cut halfway is fetched again', async () => {
  const { reach, heard } = await vendor({ kind: 'cut' }, { kind: 'cut' });

  const answer = await patientFetch(2, surroundings({ reach }))(address);

  expect(await answer.json()).toEqual(page);
  expect(heard).toHaveLength(3);
});

test.each([400, 401, 403, 404])('an answer of %s is not asked for twice', async (status) => {
  const { reach, heard } = await vendor(answered(status));

  const answer = await patientFetch(2, surroundings({ reach }))(address);

  expect(answer.status).toBe(status);
  expect(heard).toHaveLength(1);
});

test('patience ends: the last refusal is the answer', async () => {
  const { reach, heard } = await vendor(...Array.from({ length: 20 }, () => answered(429)));
  const around = surroundings({ reach });

  const answer = await patientFetch(2, around)(address);

  expect(answer.status).toBe(429);
  expect(heard).toHaveLength(usualPatience.attempts);
  expect(around.recorded.pauses).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 32_000]);
});

test('a vendor that asks for an hour is not waited for', async () => {
  const { reach, heard } = await vendor(answered(429, { 'retry-after': '3600' }));

  const answer = await patientFetch(2, surroundings({ reach }))(address);

  expect(answer.status).toBe(429);
  expect(heard).toHaveLength(1);
});

test('silence ends at the time limit of each attempt', async () => {
  const { reach, heard } = await vendor({ kind: 'silent' }, { kind: 'silent' });
  const around = surroundings({ reach, patience: { ...usualPatience, attempts: 2, timeLimit: 40 } });

  const failure = await patientFetch(2, around)(address).catch((error: unknown) => error);

  expect(failure).toMatchObject({ kind: 'timed-out', address: 'vendor.example/v1/users' });
  expect(heard).toHaveLength(2);
});

test('a vendor that is not there is unreachable, and its address holds no query', async () => {
  const { reach } = await vendor();
  await served.splice(0)[0]?.close();

  const failure = await patientFetch(2, surroundings({ reach }))(address).catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(CallFailure);
  expect(failure).toMatchObject({
    kind: 'unreachable',
    address: 'vendor.example/v1/users',
    message: 'vendor.example/v1/users: unreachable',
  });
});

const afterwards: readonly [what: string, mishap: Mishap, times: number][] = [
  ['429 was not taken up, and is sent again', answered(429), 2],
  ['403 that says “later” was not taken up, and is sent again', answered(403), 2],
  ['503 may have been taken up', answered(503), 1],
  ['a cut connection may have been taken up', { kind: 'cut' }, 1],
];

test.each(afterwards)('a request that changes something: %s', async (_what, mishap, times) => {
  const { reach, heard } = await vendor(mishap);

  const saysLater = async ({ status }: Response) => status === 403;
  await patientFetch(2, surroundings({ reach }), saysLater)(address, { method: 'POST', body: '{}' }).catch(() => null);

  expect(heard).toHaveLength(times);
});

test('a request that asks only, though it is a POST, may be repeated when it says so', async () => {
  const { reach, heard } = await vendor({ kind: 'cut' }, answered(502));

  const answer = await patientFetch(2, surroundings({ reach }))(address, { method: 'POST', body: '{}', repeat: 'always' });

  expect(answer.status).toBe(200);
  expect(heard).toHaveLength(3);
});

test('being told to stop ends the waiting as well', async () => {
  const { reach, heard } = await vendor(answered(429, { 'retry-after': '60' }));
  const stop = new AbortController();
  const around = surroundings({
    reach,
    signal: stop.signal,
    timer: {
      pause: async (_milliseconds, signal) => {
        stop.abort();
        signal?.throwIfAborted();
      },
    },
  });

  const failure = await patientFetch(2, around)(address).catch((error: unknown) => error);

  expect(failure).toMatchObject({ kind: 'stopped' });
  expect(heard).toHaveLength(1);
});

test('no more calls are under way than agreed', async () => {
  let open = 0;
  let most = 0;
  const slow: WireHost = async () => {
    open += 1;
    most = Math.max(most, open);
    await setTimeout(2);
    open -= 1;
    return jsonAnswer(200, {});
  };
  const running = await serveHosts(new Map([['vendor.example', slow]]));
  served.push(running);
  const call = patientFetch(3, surroundings({ reach: running.reach }));

  await Promise.all(Array.from({ length: 12 }, async () => call(address)));

  expect(most).toBe(3);
});

test('a redirect is not followed: it would carry the token along', async () => {
  const { reach, heard } = await vendor({ kind: 'answer', answer: jsonAnswer(302, {}, { location: 'http://127.0.0.1:9/' }) });
  const around = surroundings({ reach, patience: { ...usualPatience, attempts: 1 } });

  const failure = await patientFetch(2, around)(address).catch((error: unknown) => error);

  expect(failure).toMatchObject({ kind: 'unreachable' });
  expect(heard).toHaveLength(1);
});
