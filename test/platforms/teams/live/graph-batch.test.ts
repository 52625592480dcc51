import { expect, test } from '@jest/globals';
import { CallFailure } from '../../../../src/platforms/calls/call-failure.ts';
import { graphBatch, type BatchAnswer } from '../../../../src/platforms/teams/live/graph-batch.ts';
import { jsonAnswer, type WireHost } from '../../../../src/sandbox/server/wire.ts';
import { calls, clientOf, stagedGraph, type Stage } from './stage.ts';

interface Item {
  readonly id: string;
  readonly url: string;
}

type ItemAnswer = { readonly status: number; readonly body?: unknown; readonly headers?: object };

/** Answers each item of each batch; `time`: how often that address was asked for. */
function batches(answer: (url: string, time: number) => ItemAnswer | null): WireHost {
  const times = new Map<string, number>();
  return ({ body }) => {
    const { requests } = JSON.parse(body) as { requests: readonly Item[] };
    if (requests.length > 20) return jsonAnswer(400, { error: { code: 'MaximumValueExceeded' } });
    const responses = requests.toReversed().flatMap(({ id, url }) => {
      times.set(url, (times.get(url) ?? 0) + 1);
      const one = answer(url, times.get(url) ?? 1);
      return one === null ? [] : [{ id, ...one }];
    });
    return jsonAnswer(200, { responses });
  };
}

async function ask(stage: Stage, paths: readonly string[]): Promise<readonly BatchAnswer[]> {
  return graphBatch(await clientOf(stage), paths, stage.around);
}

test('fifty questions are three batches, and the answers stand in their order', async () => {
  const paths = Array.from({ length: 50 }, (_, index) => `/groups/${index}`);
  const stage = await stagedGraph(batches((url) => ({ status: 200, body: { url } })));

  await expect(ask(stage, paths)).resolves.toEqual(paths.map((url) => ({ url })));
  expect(calls(stage.heard)).toHaveLength(3);
});

test('what is throttled inside a batch is asked for again, no sooner than it says', async () => {
  const stage = await stagedGraph(
    batches((url, time) => {
      if (url === '/a' && time < 3) return { status: 429, headers: { 'Retry-After': '11' } };
      if (url === '/b' && time < 2) return { status: 503, headers: { 'retry-after': 4 } };
      return { status: 200, body: { url, time } };
    }),
  );

  await expect(ask(stage, ['/a', '/b', '/c'])).resolves.toEqual([
    { url: '/a', time: 3 },
    { url: '/b', time: 2 },
    { url: '/c', time: 1 },
  ]);
  expect(stage.around.recorded.pauses).toEqual([11_000, 11_000]);
});

test.each<[string, ItemAnswer | null, object]>([
  [
    'a refusal',
    { status: 403, body: { error: { code: 'Forbidden', message: 'No.' } } },
    { kind: 'forbidden', code: 'Forbidden', said: 'No.' },
  ],
  ['nothing there', { status: 404, body: {} }, { kind: 'not-found', address: 'graph.microsoft.com/v1.0/a' }],
  ['throttled for ever', { status: 429 }, { kind: 'throttled' }],
  ['asked to come back tomorrow', { status: 429, headers: { 'Retry-After': '86400' } }, { kind: 'throttled' }],
  ['no answer at all', null, { kind: 'malformed' }],
  ['an answer without a body', { status: 200 }, { kind: 'malformed' }],
])('%s is an answer too, and the others stand', async (_story, answer, failure) => {
  const stage = await stagedGraph(batches((url) => (url === '/a?$top=1' ? answer : { status: 200, body: { url } })));

  const [first, second] = await ask(stage, ['/a?$top=1', '/b']);

  expect(first).toBeInstanceOf(CallFailure);
  expect(first).toMatchObject(failure);
  expect(second).toEqual({ url: '/b' });
});

test('a batch that fails as a whole fails for each', async () => {
  const stage = await stagedGraph(() => jsonAnswer(403, { error: { code: 'Forbidden' } }));

  await expect(ask(stage, ['/a', '/b'])).resolves.toMatchObject([{ kind: 'forbidden' }, { kind: 'forbidden' }]);
});

test('told to stop while waiting, what was not answered stays so', async () => {
  const stopping = new AbortController();
  const stage = await stagedGraph(
    batches(() => ({ status: 429 })),
    {
      around: {
        signal: stopping.signal,
        timer: {
          pause: async () => {
            stopping.abort();
            stopping.signal.throwIfAborted();
          },
        },
      },
    },
  );

  await expect(ask(stage, ['/a'])).resolves.toMatchObject([{ kind: 'throttled' }]);
  expect(calls(stage.heard)).toHaveLength(1);
});
