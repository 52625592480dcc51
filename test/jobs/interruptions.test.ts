import { describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { atBoard, hastyPace } from './support/jobs-at-work.ts';
import { storiesOfJobs } from './support/stories-of-jobs.ts';
import { closedGate, listOf, recordingBy, teamsTenant } from './support/stories.ts';

storiesOfJobs(({ database, openBoardOffice, openOffice }) => {
  describe('an audit that is interrupted', () => {
    test('by a mistake of our own is tried again, and the log says what it was', async () => {
      let mistakes = 1;
      const { audit, logged } = await openBoardOffice({
        collect: async ({ platforms }) => {
          if (platforms.includes('teams') && mistakes > 0) {
            mistakes -= 1;
            throw new TypeError('a mistake of ours');
          }
          return teamsTenant(platforms);
        },
      });

      const status = await audit();

      expect(status.state).toBe('done');
      expect(logged.filter((line) => line.includes('An audit was interrupted'))).toMatchObject([
        expect.stringContaining('a mistake of ours'),
      ]);
    });

    test('by mistakes of our own again and again fails at last, and the stage says so', async () => {
      const { audit, board, start } = await openBoardOffice({
        collect: async () => {
          // The last of its attempts.
          await sql`update pgboss.job set retry_limit = retry_count where singleton_key = ${board.organisationId}`.execute(
            database().kysely,
          );
          throw new TypeError('a mistake of ours');
        },
      });

      const status = await audit();

      expect(status).toMatchObject({ state: 'failed', auditId: null });
      expect(status.stages[0]).toMatchObject({ stage: 'teams', state: 'failed', problem: { nl: expect.stringContaining('onderbroken') } });
      expect((await start()).id).not.toBe(status.id);
    });

    test('by the end of the service goes on in the next one', async () => {
      const began = closedGate();
      const stopped: unknown[] = [];
      const before = await openBoardOffice({
        pace: { ...hastyPace, stopWithin: 0 },
        collect: async ({ signal }) => {
          began.open();
          return new Promise((_resolve, reject) => {
            signal.addEventListener('abort', () => {
              stopped.push(signal.reason);
              reject(new Error('stopped'));
            });
          });
        },
      });
      const job = await before.start();
      await began.opened;

      await before.jobs.stop();
      const after = atBoard(await openOffice({ collect: async ({ platforms }) => teamsTenant(platforms) }), before.board);
      const status = await after.ended(job);

      expect(stopped).toHaveLength(2);
      expect(status).toMatchObject({ id: job.id, state: 'done', auditId: job.id });
    });

    test('by a long silence is taken up again, and whoever wakes up late stores nothing', async () => {
      const asleep = closedGate();
      const began = closedGate();
      let attempts = 0;
      const { start, ended, board, logged } = await openBoardOffice({
        // No sign of life but the first.
        pace: { ...hastyPace, heartbeat: 60, beatEvery: 59 },
        collect: async ({ platforms }) => {
          if (!platforms.includes('teams')) return [];
          attempts += 1;
          if (attempts > 1) return teamsTenant(platforms, recordingBy('nobody'));
          began.open();
          await asleep.opened;
          return teamsTenant(platforms, recordingBy('everybody'));
        },
      });
      const job = await start();
      await began.opened;

      await sql`update pgboss.job set heartbeat_on = heartbeat_on - interval '1 hour' where id = ${job.id}`.execute(database().kysely);
      const status = await ended(job);
      const stored = await board.audits.get(job.id);
      asleep.open();
      await lineIn(logged, 'LostJob');

      expect(status).toMatchObject({ state: 'done', auditId: job.id });
      expect(await board.audits.get(job.id)).toEqual(stored);
      expect(await board.audits.latest()).toEqual(stored);
      expect(stored?.summary.gaps.high).toBe(0);
    });
  });

  describe('events', () => {
    test('tell each change until the audit has ended', async () => {
      const gate = closedGate();
      const { jobs, board, start } = await openBoardOffice({
        collect: async ({ platforms, progress }) => {
          progress({ platform: 'teams', part: 'users', done: 12, state: 'reading' });
          await gate.opened;
          return teamsTenant(platforms);
        },
      });
      const { id } = await start();

      const states: string[] = [];
      for await (const { state, stages } of jobs.audits.events(board.organisationId, id, AbortSignal.timeout(30_000))) {
        states.push(state);
        if (stages[0]?.parts.some(({ done }) => done === 12)) gate.open();
      }

      expect([...new Set(states)]).toEqual(expect.arrayContaining(['running', 'done']));
      expect(states.at(-1)).toBe('done');
    });

    test('end at once where there is no such audit, and when nobody listens any more', async () => {
      const gate = closedGate();
      const { jobs, board, start, ended } = await openBoardOffice({
        collect: async ({ platforms }) => {
          await gate.opened;
          return teamsTenant(platforms);
        },
      });
      const job = await start();
      const listener = new AbortController();
      const forever = new AbortController().signal;

      const none = await listOf(jobs.audits.events(board.organisationId, '00000000-0000-4000-8000-000000000000', forever));
      const some: string[] = [];
      for await (const { state } of jobs.audits.events(board.organisationId, job.id, listener.signal)) {
        some.push(state);
        listener.abort();
      }
      gate.open();
      await ended(job);

      expect(none).toEqual([]);
      expect(some).toHaveLength(1);
    });
  });
});

async function lineIn(logged: readonly string[], word: string): Promise<void> {
  while (!logged.some((line) => line.includes(word))) await new Promise((resolve) => setTimeout(resolve, 20));
}
