import { describe, expect, test } from '@jest/globals';
import type { LessonDesk } from '../../src/lessons/lesson-desk.ts';
import { listMyLessons } from '../../src/use-cases/lessons/list-my-lessons.ts';
import { mendMyLesson } from '../../src/use-cases/lessons/mend-my-lesson.ts';
import { planMyMend } from '../../src/use-cases/lessons/plan-my-mend.ts';
import { noon } from '../support/audit.ts';
import { aTeacher, closedOptions, meetingStore, openOptions } from '../support/lessons.ts';
import { asking, boardWith, withLessons } from './lessons-at-work.ts';
import { codeOf, openOffice } from './office.ts';

const office = openOffice();

describe('own lessons', () => {
  test('the coming week is asked for; what is over is left out, and a meeting stands there once', async () => {
    const board = await boardWith(await office.board());
    const asked: unknown[] = [];
    const { desk } = meetingStore([{ id: 'a' }, { id: 'over', endsAt: '2026-11-22T11:59:00.000Z' }]);
    const noting: LessonDesk = {
      ...desk,
      list: async (days) => {
        asked.push(days);
        const { lessons } = await desk.list(days);
        return { lessons: [...lessons, ...lessons], problems: [{ nl: 'Eén les is niet te lezen.', en: 'One lesson cannot be read.' }] };
      },
    };

    const seen = await listMyLessons(asking(board, { desk: noting }));

    expect(asked).toEqual([{ from: '2026-11-22T12:00:00.000Z', to: '2026-11-29T12:00:00.000Z' }]);
    expect(seen.kind === 'lessons' && [seen.lessons.map(({ id }) => id), seen.problems.length]).toEqual([['a'], 1]);
  });

  test('who has not agreed yet hears how to', async () => {
    const asks = asking(await boardWith(await office.board()));

    expect(await listMyLessons(asks)).toMatchObject({ kind: 'not-shared' });
    expect(await codeOf(planMyMend(asks, 'les-1'))).toBe('lessons-not-shared');
  });

  test('the stage of the teacher and the values of the school decide', async () => {
    const board = await boardWith(await office.board());
    const { desk } = meetingStore([{ options: { ...closedOptions, 'lobbyBypassSettings.scope': 'organization' } }]);
    const lobby = async (stage: 'primary' | 'secondary') => {
      const { lesson } = await planMyMend(asking(board, { desk, person: aTeacher({ stage }) }), 'les-1');
      return lesson.points.find(({ point }) => point === 'lobby')?.state;
    };

    expect([await lobby('primary'), await lobby('secondary')]).toEqual(['to-mend', 'in-order']);
    const organisation = await board.store.organisation.get();
    const override = { control: 'lobby', role: 'teacher', stage: null, platform: null, accept: 'organisation', reason: 'besluit' } as const;
    if (organisation) await board.store.organisation.put({ ...organisation, overrides: [override] }, organisation.version);
    expect(await lobby('primary')).toBe('in-order');
  });
});

describe('mending', () => {
  test('what was confirmed is mended, once, and stands in the trail without what the lesson is called', async () => {
    const { board, meetings, asks } = await withLessons(await office.board(), [{ subject: 'Gesprek met Noa' }]);
    const { plan } = await planMyMend(asks, 'les-1');

    const result = await mendMyLesson(asks, { lesson: 'les-1', fingerprint: plan.fingerprint });

    expect([result.outcome, result.plan.changes, meetings.changes.length]).toEqual(['mended', [], 1]);
    const { rows } = await board.store.trail.list({}, { limit: 5 });
    expect(rows).toMatchObject([
      { action: 'lesson.mended', subject: 'lesson/teams/les-1', before: { lobby: 'everyone' }, after: { lobby: 'organiser' } },
    ]);
    expect(JSON.stringify(rows)).not.toContain('Noa');
  });

  test('a double click mends once, and both clicks end well', async () => {
    const othersWait = Promise.withResolvers<void>();
    const { board, meetings, asks } = await withLessons(await office.board(), [{}], { beforeChange: async () => othersWait.promise });
    const pause = async (milliseconds: number): Promise<void> => {
      othersWait.resolve();
      await asks.timer.pause(milliseconds);
    };
    const { plan } = await planMyMend(asks, 'les-1');
    const wanted = { lesson: 'les-1', fingerprint: plan.fingerprint };

    const results = await Promise.all([1, 2, 3].map(async () => mendMyLesson({ ...asks, timer: { pause } }, wanted)));

    expect(results.map(({ outcome }) => outcome).toSorted()).toEqual(['mended', 'nothing-to-mend', 'nothing-to-mend']);
    expect([meetings.changes.length, (await board.trail()).length]).toEqual([1, 1]);
  });

  test('what others held on to and never let go of is free again after two minutes', async () => {
    const { board, asks } = await withLessons(await office.board(), [{}]);
    await board.store.activities.claim('mend/teams/les-1');
    const { plan } = await planMyMend(asks, 'les-1');
    const wanted = { lesson: 'les-1', fingerprint: plan.fingerprint };

    expect(await codeOf(mendMyLesson(asks, wanted))).toBe('lesson-busy');
    const later = { ...asks, clock: { now: () => new Date(noon.getTime() + 121_000) } };
    expect(await codeOf(mendMyLesson(later, wanted))).toBe('done');
  });

  test('a failure lets go of the lesson', async () => {
    const { asks, meetings } = await withLessons(await office.board(), [{}], {
      beforeChange: async () => Promise.reject(new TypeError('away')),
    });
    const { plan } = await planMyMend(asks, 'les-1');
    const wanted = { lesson: 'les-1', fingerprint: plan.fingerprint };

    await expect(mendMyLesson(asks, wanted)).rejects.toThrow('away');
    await expect(mendMyLesson(asks, wanted)).rejects.toThrow('away');
    expect(meetings.changes).toEqual([]);
  });

  test('somebody may loosen it again, and mend it again', async () => {
    const { asks, meetings } = await withLessons(await office.board(), [{}]);
    const { plan } = await planMyMend(asks, 'les-1');
    const wanted = { lesson: 'les-1', fingerprint: plan.fingerprint };
    await mendMyLesson(asks, wanted);
    meetings.set('les-1', openOptions);

    expect((await mendMyLesson(asks, wanted)).outcome).toBe('mended');
  });

  test.each([
    ['another’s', 'les-van-een-ander', noon, 'no-such-lesson'],
    ['one that is over', 'les-1', new Date('2026-11-24T12:00:00Z'), 'lesson-over'],
  ])('%s is refused kindly, and not touched', async (_what, lesson, at, code) => {
    const { board, meetings } = await withLessons(await office.board(), [{}]);
    const asks = asking(board, { desk: meetings.desk, at });

    expect(await codeOf(planMyMend(asks, lesson))).toBe(code);
    expect(await codeOf(mendMyLesson(asks, { lesson, fingerprint: 'x' }))).toBe(code);
    expect(meetings.changes).toEqual([]);
  });

  test('a plan that nobody was shown changes nothing', async () => {
    const { asks, meetings } = await withLessons(await office.board(), [{}]);

    const result = await mendMyLesson(asks, { lesson: 'les-1', fingerprint: 'geraden' });

    expect([result.outcome, meetings.changes, result.plan.changes.length]).toEqual(['stale', [], 5]);
  });
});
