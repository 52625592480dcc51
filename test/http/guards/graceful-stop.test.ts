import { connect } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import type { Response } from 'express';
import { gracefulStop } from '../../../src/http/guards/graceful-stop.ts';
import { littleService, type LittleService } from '../../auth/little-service.ts';
import { heardLog } from '../../auth/log-lines.ts';

const services: LittleService[] = [];

afterEach(async () => {
  await Promise.all(services.splice(0).map(async ({ close }) => close()));
});

/** A service whose slow route answers when it is told to, and whose patience ends when it is told to. */
async function service() {
  const heard = heardLog();
  const slow: Response[] = [];
  const impatient: (() => void)[] = [];
  const timer = {
    pause: async (_milliseconds: number, signal?: AbortSignal) =>
      new Promise<void>((resolve, reject) => {
        impatient.push(resolve);
        signal?.addEventListener('abort', () => reject(new Error('no longer waited for')));
      }),
  };
  const stopping = gracefulStop({ timer, log: heard.log });
  const running = await littleService({
    heard,
    stopping,
    routes: (app) => {
      app.get('/slow', (_request, response) => void slow.push(response));
      app.get('/quick', (_request, response) => void response.json({}));
    },
  });
  services.push(running);
  return { ...running, slow, losePatience: () => impatient.splice(0).forEach((resolve) => resolve()) };
}

/** Waits for what other turns of the event loop bring about; it fails when they never do. */
async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 10_000; turn += 1) {
    if (isSo()) return;
    await setImmediate();
  }
  throw new Error('it never came to that');
}

test('what runs is finished, then the parts are closed in their order, and nobody new is let in', async () => {
  const { address, slow, stopping, server } = await service();
  const order: string[] = [];
  const answer = fetch(`${address}/slow`).then(async (got) => order.push(`answered ${got.status}`));
  await until(() => slow.length === 1);

  const stopped = stopping.stop(server, [
    { name: 'jobs', close: async () => void order.push('jobs') },
    { name: 'store', close: async () => void order.push('store') },
  ]);
  const late = await fetch(`${address}/quick`).catch((error: unknown) => error);
  expect(order).toEqual([]);
  slow[0]?.json({});
  await Promise.all([answer, stopped]);

  expect(late).toMatchObject({ message: 'fetch failed' });
  expect(order).toEqual(['answered 200', 'jobs', 'store']);
});

test('the log says when it begins and when all is closed', async () => {
  const { stopping, server, lines } = await service();
  const seen: number[] = [];

  await stopping.stop(server, [{ name: 'jobs', close: async () => void seen.push(lines('the service has stopped').length) }]);

  expect([lines('the service is stopping').length, ...seen, lines('the service has stopped').length]).toEqual([1, 0, 1]);
});

test('a request that was already on its way is told to go elsewhere', async () => {
  const { port, stopping, server } = await service();
  const socket = connect(port, '127.0.0.1');
  let heard = '';
  socket.on('data', (chunk: Buffer) => (heard += chunk.toString('utf8')));
  // The first line of the second request comes along with the first request.
  socket.write('GET /quick HTTP/1.1\r\nHost: lesklaar\r\n\r\nGET /quick HTTP/1.1\r\n');
  await until(() => heard.includes('{}'));

  const stopped = stopping.stop(server, []);
  socket.write('Host: lesklaar\r\n\r\n');
  await stopped;
  await until(() => socket.destroyed || socket.readableEnded);

  const [first = '', second = ''] = heard.split('HTTP/1.1 ').slice(1);
  expect([first.slice(0, 3), second.slice(0, 3)]).toEqual(['200', '503']);
  expect(second).toMatch(/retry-after: 30/i);
  expect(second).toContain('service-stopping');
});

test('a request that never ends is cut off when patience ends, and the parts are closed all the same', async () => {
  const { address, slow, stopping, server, losePatience, lines } = await service();
  const closed: string[] = [];
  const answer = fetch(`${address}/slow`).then(
    () => 'answered',
    () => 'cut',
  );
  await until(() => slow.length === 1);

  const stopped = stopping.stop(server, [{ name: 'store', close: async () => void closed.push('store') }]);
  losePatience();
  await stopped;

  expect(await answer).toBe('cut');
  expect(closed).toEqual(['store']);
  expect(lines('requests were cut off: they took too long to stop for')).toHaveLength(1);
});

test('streams are told to end', async () => {
  const { address, slow, stopping, server } = await service();
  stopping.signal.addEventListener('abort', () => slow[0]?.end('bye'));
  const answer = fetch(`${address}/slow`).then(async (got) => got.text());
  await until(() => slow.length === 1);

  await stopping.stop(server, []);

  expect(await answer).toBe('bye');
});

test('a part that cannot be closed does not keep the next one open', async () => {
  const { stopping, server, lines } = await service();
  const closed: string[] = [];

  await stopping.stop(server, [
    { name: 'jobs', close: async () => Promise.reject(new Error('postgres://lesklaar:hunter2@db is gone')) },
    { name: 'store', close: async () => void closed.push('store') },
  ]);

  expect(closed).toEqual(['store']);
  expect(lines('a part could not be closed')).toMatchObject([{ part: 'jobs', error: { message: 'postgres://[redacted]@db is gone' } }]);
});

test('a part that never closes is left behind when patience ends', async () => {
  const { stopping, server, losePatience, lines } = await service();
  let isClosing = false;

  const stopped = stopping.stop(server, [
    {
      name: 'jobs',
      close: async () => {
        isClosing = true;
        return new Promise(() => undefined);
      },
    },
  ]);
  await until(() => isClosing);
  losePatience();
  await stopped;

  expect(lines('not all parts were closed in time')).toHaveLength(1);
});

test('being told twice stops once', async () => {
  const { stopping, server } = await service();
  let times = 0;
  const part = { name: 'store', close: async () => void (times += 1) };

  await Promise.all([stopping.stop(server, [part]), stopping.stop(server, [part])]);

  expect(times).toBe(1);
});
