import { describe, expect, test } from '@jest/globals';
import type { Timer } from '../../src/clock.ts';
import { openAuditProgress } from '../../src/jobs/audit-progress.ts';
import type { AuditRun } from '../../src/jobs/audit-run.ts';
import { coarsely } from '../../src/jobs/coarsely.ts';
import { stageBoard } from '../../src/jobs/stage-board.ts';
import { noon } from '../support/audit.ts';
import { onBothDatabases } from '../support/databases.ts';

describe('progress is written coarsely', () => {
  test('the first change at once, what comes within the second together after it', async () => {
    const { timer, nextSecond } = secondsByHand();
    const written: number[] = [];
    let people = 0;
    const writing = coarsely(async () => void written.push(people), timer);

    for (people = 1; people < 500; people += 1) writing.changed();
    await settled();
    for (people = 500; people < 1000; people += 1) writing.changed();
    await settled();
    const inTheFirstSecond = [...written];
    nextSecond();
    await settled();

    expect(inTheFirstSecond).toEqual([500]);
    expect(written).toEqual([500, 1000]);
    await writing.stop();
  });

  test('nothing is written when nothing changed, and a change after a while is written at once again', async () => {
    const { timer, nextSecond, pauses } = secondsByHand();
    let written = 0;
    const writing = coarsely(async () => void (written += 1), timer);

    writing.changed();
    await settled();
    nextSecond();
    await settled();
    const afterRest = written;
    writing.changed();
    await settled();

    expect(afterRest).toBe(1);
    expect(written).toBe(2);
    expect(pauses).toEqual([1000, 1000]);
    await writing.stop();
  });

  test('nothing is written any more once it has stopped', async () => {
    const { timer } = secondsByHand();
    let written = 0;
    const writing = coarsely(async () => void (written += 1), timer);
    writing.changed();
    await settled();
    writing.changed();

    await writing.stop();
    writing.changed();
    await settled();

    expect(written).toBe(1);
  });
});

describe('the board of stages', () => {
  test('tells the latest of each part, and calls for writing with each change', () => {
    let changes = 0;
    const board = stageBoard(() => void (changes += 1));

    board.begin('teams');
    board.tell({ platform: 'teams', part: 'users', done: 10, state: 'reading' });
    board.tell({ platform: 'teams', part: 'groups', done: 1, state: 'reading' });
    board.tell({ platform: 'teams', part: 'users', done: 20, state: 'read' });
    board.end('meet');

    expect(changes).toBe(5);
    expect(board.stages()).toEqual([
      {
        stage: 'teams',
        state: 'running',
        problem: null,
        parts: [
          { platform: 'teams', part: 'users', done: 20, state: 'read' },
          { platform: 'teams', part: 'groups', done: 1, state: 'reading' },
        ],
      },
      { stage: 'meet', state: 'done', parts: [], problem: null },
      { stage: 'judge', state: 'waiting', parts: [], problem: null },
    ]);
  });
});

onBothDatabases((make) => {
  test('progress of a later attempt is not written over by an earlier one that wakes up', async () => {
    const { transactions } = await make.ready();
    const progress = await openAuditProgress(transactions);
    const [early, late] = [stageBoard(() => undefined), stageBoard(() => undefined)];
    early.begin('teams');
    late.begin('judge');

    await progress.save(attempt(0), early.stages(), noon);
    await progress.save(attempt(1), late.stages(), noon);
    await progress.save(attempt(0), early.stages(), noon);

    expect(await progress.load('de-linde', 'job')).toEqual({ attempt: 1, stages: late.stages() });
    expect(await progress.load('de-eik', 'job')).toBeNull();
    await progress.removeBefore(new Date(noon.getTime() + 1));
    expect(await progress.load('de-linde', 'job')).toBeNull();
  }, 60_000);

  test('instances that start at the same time both find where progress is kept', async () => {
    const { transactions } = await make.ready();

    const opened = await Promise.all([1, 2, 3].map(async () => openAuditProgress(transactions)));

    expect(await Promise.all(opened.map(async (one) => one.load('de-linde', 'job')))).toEqual([null, null, null]);
  }, 60_000);
});

function attempt(number: number): AuditRun {
  const data = { organisationId: 'de-linde', trigger: 'demand', platforms: null, startedBy: 'admin' } as const;
  return { id: 'job', attempt: number, data, signal: new AbortController().signal };
}

interface Seconds {
  readonly timer: Timer;
  readonly pauses: readonly number[];
  readonly nextSecond: () => void;
}

/** Nobody waits for a second that has not been called. */
function secondsByHand(): Seconds {
  const waiting: (() => void)[] = [];
  const pauses: number[] = [];
  const pause: Timer['pause'] = async (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      pauses.push(milliseconds);
      waiting.push(resolve);
      signal?.addEventListener('abort', () => reject(new Error('stopped')));
    });
  return {
    timer: { pause },
    pauses,
    nextSecond: () => {
      for (const resolve of waiting.splice(0)) resolve();
    },
  };
}

async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
