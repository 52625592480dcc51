import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { claimPort, usualPatience, type CallerPatience, type ClaimedPort } from '../../src/service/listen.ts';

const claimed: ClaimedPort[] = [];

afterEach(async () => {
  await Promise.all(claimed.splice(0).map(async ({ release }) => release()));
});

async function claim(patience: Partial<CallerPatience> = {}, port = 0): Promise<ClaimedPort> {
  const one = await claimPort({ host: '127.0.0.1', port }, { ...usualPatience, ...patience });
  claimed.push(one);
  return one;
}

/** Somebody who says only this, and what they hear until they are cut off. */
async function heardBy({ port }: ClaimedPort, words: string): Promise<string> {
  const socket: Socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(words);
  let heard = '';
  for await (const chunk of socket) heard += String(chunk);
  return heard;
}

describe('a claimed port', () => {
  test('is nobody else’s, and tells callers to come back until there is somebody to answer', async () => {
    const port = await claim();
    const ask = async () => fetch(`http://127.0.0.1:${port.port}/healthz`);

    const second = await claim({}, port.port).catch((error: unknown) => error);
    const early = await ask();
    port.answerWith((_request, response) => void response.end('here'));
    const late = await ask();

    expect(second).toMatchObject({ code: 'cannot-listen' });
    expect([early.status, early.headers.get('retry-after')]).toEqual([503, '2']);
    expect([late.status, await late.text()]).toEqual([200, 'here']);
  });

  test('is free again once it is let go', async () => {
    const { port } = await claim();
    await claimed.pop()?.release();

    expect((await claim({}, port)).port).toBe(port);
  });
});

describe('who begins and falls silent is cut off', () => {
  test('in the headers', async () => {
    const port = await claim({ headers: 20, look: 10 });

    expect(await heardBy(port, 'GET /healthz HTTP/1.1\r\nHost: lesklaar\r\n')).toMatch(/^HTTP\/1\.1 408 /);
  });

  test('in the body', async () => {
    const port = await claim({ silence: 20 });
    const gone = Promise.withResolvers<string>();
    port.answerWith((request) => {
      request.resume().on('close', () => gone.resolve(request.complete ? 'whole' : 'cut off'));
    });

    const heard = await heardBy(port, 'POST /api/uploads HTTP/1.1\r\nHost: lesklaar\r\nContent-Length: 100\r\n\r\n{');

    expect([heard, await gone.promise]).toEqual(['', 'cut off']);
  });

  test('but not who waits for an answer or the next event', async () => {
    const port = await claim({ silence: 20, headers: 20, look: 10 });
    const silent = Promise.withResolvers<void>();
    port.answerWith((request, response) => {
      request.resume();
      // Node has told of the silence by then.
      response.on('timeout', () => silent.resolve());
      void silent.promise.then(() => response.end('after all'));
    });

    const answers = ['GET', 'POST'].map(async (method) => {
      const body = method === 'GET' ? {} : { body: '{}' };
      return (await fetch(`http://127.0.0.1:${port.port}/`, { method, ...body })).text();
    });

    expect(await Promise.all(answers)).toEqual(['after all', 'after all']);
  });
});
