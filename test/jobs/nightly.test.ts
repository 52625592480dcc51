import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { sql } from 'kysely';
import { TestClock } from 'pg-boss';
import type { OpenDatabase } from '../../src/store/open-database.ts';
import type { StoredSchedule } from '../../src/store/message-repositories.ts';
import type { JobsSurroundings } from '../../src/jobs/start-jobs.ts';
import { publishedYear } from '../reminders/calendar/published-year.ts';
import { onBothDatabases } from '../support/databases.ts';
import { aCollection, anException, anOrganisation, aSchedule } from '../support/stored.ts';
import { hastyPace, openBoardOffice, openOffice, type BoardOffice } from './support/jobs-at-work.ts';
import { teamsTenant } from './support/stories.ts';

jest.setTimeout(120_000);

const minute = 60_000;
/** Simulated time: each look takes real time. */
const nightPace = { ...hastyPace, pollEvery: 20, superviseEvery: 60 };

onBothDatabases((make) => {
  let database: OpenDatabase;
  beforeEach(async () => {
    database = await make.ready();
  }, 60_000);

  describe('the nightly audit', () => {
    test('comes at the school’s own time, also in the nights in which the clock changes', async () => {
      const clock = new TestClock('2027-03-26T12:00:00Z');
      const { board, jobs, began } = await officeUnder(clock);
      await board.schedules.put(nightly({ cron: '30 3 * * *' }));
      await jobs.schedulesChanged();

      await pass(clock, '2027-03-27T02:30:00Z');
      await pass(clock, '2027-03-28T01:30:00Z');
      await pass(clock, '2027-03-29T01:30:00Z');

      expect(toTheMinute(began)).toEqual(['2027-03-27T02:30', '2027-03-28T01:30', '2027-03-29T01:30']);
      expect(await jobs.audits.latest(board.organisationId)).toMatchObject({ trigger: 'nightly', state: 'done' });
    });

    test('between two and three stays away in the night that lacks the hour, and comes with each of the two in the night that has it twice', async () => {
      const clock = new TestClock('2027-03-27T12:00:00Z');
      const { board, jobs, began } = await officeUnder(clock);
      await board.schedules.put(nightly({ cron: '30 2 * * *' }));
      await jobs.schedulesChanged();

      await pass(clock, '2027-03-28T00:30:00Z');
      await pass(clock, '2027-03-28T01:30:00Z');
      await pass(clock, '2027-03-29T00:30:00Z');
      const spring = toTheMinute(began.splice(0));
      // What was missed since then is made up for.
      await pass(clock, '2027-10-31T00:10:00Z');
      began.length = 0;
      await pass(clock, '2027-10-31T00:30:00Z');
      await pass(clock, '2027-10-31T01:30:00Z');
      await pass(clock, '2027-11-01T01:30:00Z');

      expect(spring).toEqual(['2027-03-29T00:30']);
      expect(toTheMinute(began)).toEqual(['2027-10-31T00:30', '2027-10-31T01:30', '2027-11-01T01:30']);
    });

    test('is made up for once when the service was down for weeks', async () => {
      const clock = new TestClock('2027-01-11T12:00:00Z');
      const { board, jobs, began } = await officeUnder(clock);
      await board.schedules.put(nightly({ cron: '0 3 * * *' }));
      await jobs.schedulesChanged();
      await pass(clock, '2027-01-12T02:00:00Z');
      await jobs.stop();

      await clock.setTime('2027-02-20T12:00:00Z');
      await openOffice(database, { clock: clockOf(clock), bossClock: clock, pace: nightPace, collect: noting(began, clock) });
      await pass(clock, '2027-02-20T12:01:00Z');

      expect(began.map((time) => time.slice(0, 10))).toEqual(['2027-01-12', '2027-02-20']);
    });

    test('comes when it was set to come last, and not when it is off or gone', async () => {
      const clock = new TestClock('2027-01-11T12:00:00Z');
      const { board, jobs, began } = await officeUnder(clock);
      const early = await board.schedules.put(nightly({ cron: '0 3 * * *' }));
      await jobs.schedulesChanged();
      const late = await board.schedules.put({ ...early, cron: '0 4 * * *' });
      await jobs.schedulesChanged();
      await pass(clock, '2027-01-12T02:00:00Z');
      await pass(clock, '2027-01-12T03:00:00Z');
      const off = await board.schedules.put({ ...late, active: false });
      await jobs.schedulesChanged();
      await pass(clock, '2027-01-13T03:00:00Z');
      await board.schedules.put({ ...off, active: true });
      await jobs.schedulesChanged();
      await pass(clock, '2027-01-14T03:00:00Z');
      await board.schedules.remove(off.id);
      await jobs.schedulesChanged();
      await pass(clock, '2027-01-15T03:00:00Z');

      expect(toTheMinute(began)).toEqual(['2027-01-12T03:00', '2027-01-14T03:00']);
    });

    test('of one board does not depend on what another one has set', async () => {
      const clock = new TestClock('2027-01-11T12:00:00Z');
      const { board, store, jobs, began, logged } = await officeUnder(clock);
      const other = store.forOrganisation('Een ander bestuur / VO');
      await other.organisation.put(anOrganisation(), null);
      await other.schedules.put(nightly({ timezone: 'Europe/Nergenshuizen' }));
      await board.schedules.put(nightly({ cron: '0 3 * * *' }));
      await board.schedules.put(aSchedule({ id: 'cards', kind: 'weekly-cards', cron: '0 2 * * *' }));

      await jobs.schedulesChanged();
      await pass(clock, '2027-01-12T01:00:00Z');
      await pass(clock, '2027-01-12T02:00:00Z');

      expect(toTheMinute(began)).toEqual(['2027-01-12T02:00']);
      expect(logged.filter((line) => line.includes('A schedule cannot be used'))).toMatchObject([
        expect.stringContaining('Een ander bestuur'),
      ]);
    });
  });

  describe('upkeep', () => {
    test('runs every night by itself and leaves what is kept longer; on Mondays it asks for school holidays, once for all boards', async () => {
      const clock = new TestClock('2027-01-10T12:00:00Z');
      const asked: string[] = [];
      const read = async (year: string): Promise<unknown> => {
        asked.push(year);
        return year === '2028-2029' ? publishedYear(year) : null;
      };
      const { board, store } = await officeUnder(clock, { holidays: { read } });
      const other = store.forOrganisation('elders');
      await other.organisation.put(anOrganisation(), null);
      await board.collections.add(aCollection({ id: 'old', readAt: '2026-08-01T00:00:00.000Z' }));
      await board.collections.add(aCollection({ id: 'new', readAt: '2027-01-09T00:00:00.000Z' }));

      await pass(clock, '2027-01-11T03:40:00Z');
      await until(async () => {
        const done = sql`select id from pgboss.job where name = 'retention' and state = 'completed'`;
        return (await done.execute(database.kysely)).rows.length > 0;
      });

      expect(await board.collections.get('old')).toBeNull();
      expect(await board.collections.get('new')).not.toBeNull();
      expect(asked).toEqual(['2026-2027', '2027-2028', '2028-2029']);
      expect(await Promise.all([board, other].map(async ({ registers }) => (await registers.list(['school-holidays'])).length))).toEqual([
        1, 1,
      ]);
    });
  });

  describe('a deviation whose last day is over', () => {
    test('is a gap again that night, also where nobody planned audits, and nothing is read for it', async () => {
      const clock = new TestClock('2027-01-11T12:00:00Z');
      const { board, audit, began } = await officeUnder(clock);
      await board.exceptions.put(anException({ scope: null, state: 'approved', approvedBy: 'Directie', until: '2027-01-11' }));
      await audit();
      const recording = async () => {
        const { findings = [] } = (await board.audits.latest()) ?? {};
        return findings.filter(({ control, exception }) => control === 'recording' && exception !== null);
      };
      const before = await recording();

      await pass(clock, '2027-01-12T03:40:00Z');
      await until(async () => (await recording()).some(({ outcome }) => outcome === 'gap'));

      expect(before.map(({ outcome, exception }) => [outcome, exception?.state])).toEqual([['accepted', 'live']]);
      expect((await recording()).map(({ outcome, exception }) => [outcome, exception?.state])).toEqual([['gap', 'expired']]);
      expect(began).toHaveLength(1);
    });
  });

  async function officeUnder(
    clock: TestClock,
    parts: Pick<JobsSurroundings, 'holidays'> = {},
  ): Promise<BoardOffice & { readonly began: string[] }> {
    const began: string[] = [];
    const office = await openBoardOffice(database, {
      clock: clockOf(clock),
      bossClock: clock,
      pace: nightPace,
      collect: noting(began, clock),
      ...parts,
    });
    return { ...office, began };
  }
});

function noting(began: string[], clock: TestClock): Parameters<typeof openOffice>[1]['collect'] {
  return async ({ platforms }) => {
    if (platforms.includes('teams')) began.push(new Date(clock.now()).toISOString());
    return teamsTenant(platforms);
  };
}

function clockOf(clock: TestClock): { now: () => Date } {
  return { now: () => new Date(clock.now()) };
}

/** Jumps to just before a time, and walks past it. */
async function pass(clock: TestClock, time: string): Promise<void> {
  await clock.setTime(Date.parse(time) - minute);
  for (let minutes = 0; minutes < 3; minutes += 1) await clock.tick(minute);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await clock.tick(minute);
}

function toTheMinute(times: readonly string[]): readonly string[] {
  return times.map((time) => time.slice(0, 16));
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}

function nightly(given: Partial<StoredSchedule>): StoredSchedule {
  return aSchedule({ id: 'nightly-audit', kind: 'nightly-audit', ...given });
}
