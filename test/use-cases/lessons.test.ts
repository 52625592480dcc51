import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { LessonDesk } from '../../src/lessons/lesson-desk.ts';
import { teacherChecks } from '../../src/lessons/teacher-checks.ts';
import type { Actor, ActorRole } from '../../src/model/actor.ts';
import type { AuditRecord } from '../../src/model/record.ts';
import { boardTotals } from '../../src/use-cases/lessons/board-totals.ts';
import { confirmInstruction } from '../../src/use-cases/lessons/confirm-instruction.ts';
import { explainControl } from '../../src/use-cases/lessons/explain-control.ts';
import { getMyCheck } from '../../src/use-cases/lessons/get-my-check.ts';
import { listInstructionReaders } from '../../src/use-cases/lessons/instruction-readers.ts';
import { listMyLessons } from '../../src/use-cases/lessons/list-my-lessons.ts';
import { mendMyLesson } from '../../src/use-cases/lessons/mend-my-lesson.ts';
import { planMyMend } from '../../src/use-cases/lessons/plan-my-mend.ts';
import { chooseLocale, chosenLocale } from '../../src/use-cases/lessons/preferences.ts';
import type { TeacherAsking } from '../../src/use-cases/lessons/teacher-asking.ts';
import { unreadInstructions } from '../../src/use-cases/lessons/unread-instructions.ts';
import type { PersonHere } from '../../src/schools/person-desk.ts';
import { audit, noon } from '../support/audit.ts';
import { aTeacher, closedOptions, meetingStore, openOptions, type LessonGiven, type Manners, type MeetingStore } from '../support/lessons.ts';
import { teamsSchool } from '../support/sample-schools.ts';
import { meetingPolicy } from '../support/teams-bundle.ts';
import { codeOf, openOffice, type BoardAtWork } from './office.ts';

const office = openOffice();

type Asks = TeacherAsking & { readonly timer: { pause(milliseconds: number): Promise<void> } };

interface Given {
  readonly role?: ActorRole;
  readonly person?: PersonHere | null;
  readonly desk?: LessonDesk | null;
  readonly actor?: Partial<Actor>;
  readonly at?: Date;
}

/** Somebody of the board who asks about their own lessons; waiting lets others go first. */
function asking(board: BoardAtWork, { role = 'teacher', person = aTeacher(), desk = null, actor = {}, at = noon }: Given = {}): Asks {
  const timer = { pause: async () => new Promise<void>((resolve) => setImmediate(resolve)) };
  return { ...board.as(role, actor, at), platform: 'teams', person, lessons: async () => desk, checks, timer };
}

const checks = teacherChecks();

async function boardWith(records: readonly AuditRecord[]): Promise<BoardAtWork> {
  const board = await office.board();
  for (const record of records) await board.store.audits.add(record, { trigger: 'demand', collectionId: null });
  return board;
}

function record(given: Partial<AuditRecord> = {}, teams: Record<string, unknown> = teamsSchool()): AuditRecord {
  return { ...audit({ teams: [teams] }), id: randomUUID(), ...given };
}

async function withLessons(lessons: readonly LessonGiven[], manners: Manners = {}): Promise<{ board: BoardAtWork; meetings: MeetingStore; asks: Asks }> {
  const board = await boardWith([record()]);
  const meetings = meetingStore(lessons, manners);
  return { board, meetings, asks: asking(board, { desk: meetings.desk }) };
}

const pupil = aTeacher({ role: 'student' });

describe('the own check', () => {
  test('a teacher gets what is arranged and what to do, and nothing of the board', async () => {
    const check = await getMyCheck(asking(await boardWith([record()])));

    expect(check).toMatchObject({ kind: 'check', basis: 'own-policies', board: null });
    expect(check.kind === 'check' && [check.arranged.length, check.instructions.every(({ readAt }) => readAt === null)]).toEqual([4, true]);
  });

  test('an administrator gets the totals of the board too, and what changed since the audit before', async () => {
    const mended = { ...teamsSchool(), TeamsMeetingPolicy: [meetingPolicy('Global'), meetingPolicy('Leraren'), meetingPolicy('Oud')] };
    const board = await boardWith([record({ finishedAt: '2026-11-20T03:00:00.000Z' }), record({}, mended)]);

    const check = await getMyCheck(asking(board, { role: 'admin', person: null }));

    const totals = await boardTotals(asking(board, { role: 'leader' }));
    expect(check.kind === 'check' && check.board).toEqual(totals);
    expect(totals?.since).toMatchObject({ auditedAt: '2026-11-20T03:00:00.000Z', opened: 0 });
    expect(totals?.since?.mended).toBeGreaterThan(0);
    expect([totals?.gaps.high, totals?.people]).toEqual([0, 0]);
  });

  test('a pupil hears that it is for teachers, whatever they ask, and nothing of them is kept', async () => {
    const board = await boardWith([record()]);
    const { desk } = meetingStore([{}]);
    const asks = asking(board, { person: pupil, desk });

    expect([(await getMyCheck(asks)).kind, (await listMyLessons(asks)).kind]).toEqual(['for-teachers', 'for-teachers']);
    const refused = [
      planMyMend(asks, 'les-1'),
      mendMyLesson(asks, { lesson: 'les-1', fingerprint: 'x' }),
      confirmInstruction(asks, { instruction: 'teams.lobby', fingerprint: 'x' }),
      unreadInstructions(asks),
      explainControl(asks, 'lobby'),
      chooseLocale(asks, 'en'),
    ];
    expect(await Promise.all(refused.map(codeOf))).toEqual(refused.map(() => 'for-teachers'));
    expect([await board.trail(), await chosenLocale(asks)]).toEqual([[], null]);
  });

  test('where nothing was audited yet, a teacher is told so', async () => {
    const check = await getMyCheck(asking(await office.board(), { role: 'admin' }));

    expect(check).toMatchObject({ basis: 'nothing-audited', auditedAt: null, board: null });
  });
});

describe('“I have read this”', () => {
  test('it counts for the text that was read, once, with the name of who read it', async () => {
    const board = await boardWith([record()]);
    const [first] = await unreadInstructions(asking(board));
    const read = { instruction: first?.id ?? '', fingerprint: first?.fingerprint ?? '' };

    const confirmed = await confirmInstruction(asking(board), read);
    const again = await confirmInstruction(asking(board, { at: new Date('2026-11-23T12:00:00Z') }), read);

    expect([confirmed.readAt, again.readAt]).toEqual([noon.toISOString(), noon.toISOString()]);
    expect((await unreadInstructions(asking(board))).map(({ id }) => id)).not.toContain(first?.id);
    expect((await unreadInstructions(asking(board, { actor: { id: 'another' } }))).map(({ id }) => id)).toContain(first?.id);
    const readers = await listInstructionReaders(board.as('leader'), {}, { limit: 10 });
    expect(readers.rows).toEqual([expect.objectContaining({ personName: 'Teacher', ...read, at: noon.toISOString() })]);
    expect(await board.trail()).toEqual(['instruction.confirmed by Teacher']);
  });

  test.each([
    ['a text that it no longer has', (one: { id: string }) => ({ instruction: one.id, fingerprint: 'oud' })],
    ['an instruction that there is not', () => ({ instruction: 'teams.nothing', fingerprint: 'x' })],
  ])('%s is not confirmed', async (_what, read) => {
    const board = await boardWith([record()]);
    const [first] = await unreadInstructions(asking(board));

    expect(await codeOf(confirmInstruction(asking(board), read(first ?? { id: '' })))).toBe('instruction-changed');
  });

  test.each<[what: string, person: PersonHere | null, role: ActorRole, code: string]>([
    ['whose role nobody tells', aTeacher({ role: 'unknown' }), 'teacher', 'teacher-not-known'],
    ['whom the vendor could not be asked about', null, 'teacher', 'teacher-not-known'],
    ['whom the app registration names', aTeacher({ role: 'unknown', appRoles: ['Teacher'] }), 'teacher', 'done'],
    ['whom the school made leader', null, 'leader', 'done'],
  ])('of somebody %s nothing is kept unless they surely are staff', async (_what, person, role, code) => {
    const asks = asking(await boardWith([record()]), { person, role });
    const [first] = await unreadInstructions(asks);

    expect(await codeOf(confirmInstruction(asks, { instruction: first?.id ?? '', fingerprint: first?.fingerprint ?? '' }))).toBe(code);
    expect(await codeOf(chooseLocale(asks, 'en'))).toBe(code);
  });
});

describe('own lessons', () => {
  test('the coming week is asked for; what is over is left out, and a meeting stands there once', async () => {
    const board = await boardWith([record()]);
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
    const asks = asking(await boardWith([record()]));

    expect(await listMyLessons(asks)).toMatchObject({ kind: 'not-shared' });
    expect(await codeOf(planMyMend(asks, 'les-1'))).toBe('lessons-not-shared');
  });

  test('the stage of the teacher and the values of the school decide', async () => {
    const board = await boardWith([record()]);
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
    const { board, meetings, asks } = await withLessons([{ subject: 'Gesprek met Noa' }]);
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
    const { board, meetings, asks } = await withLessons([{}], { beforeChange: async () => new Promise((resolve) => setTimeout(resolve, 5)) });
    const { plan } = await planMyMend(asks, 'les-1');
    const wanted = { lesson: 'les-1', fingerprint: plan.fingerprint };

    const results = await Promise.all([1, 2, 3].map(async () => mendMyLesson(asks, wanted)));

    expect(results.map(({ outcome }) => outcome).toSorted()).toEqual(['mended', 'nothing-to-mend', 'nothing-to-mend']);
    expect([meetings.changes.length, (await board.trail()).length]).toEqual([1, 1]);
  });

  test('what others held on to and never let go of is free again after a minute', async () => {
    const { board, asks } = await withLessons([{}]);
    await board.store.activities.claim('mend/teams/les-1');
    const { plan } = await planMyMend(asks, 'les-1');
    const wanted = { lesson: 'les-1', fingerprint: plan.fingerprint };

    expect(await codeOf(mendMyLesson(asks, wanted))).toBe('lesson-busy');
    const later = { ...asks, clock: { now: () => new Date(noon.getTime() + 61_000) } };
    expect(await codeOf(mendMyLesson(later, wanted))).toBe('done');
  });

  test('a failure lets go of the lesson', async () => {
    const { asks, meetings } = await withLessons([{}], { beforeChange: async () => Promise.reject(new TypeError('away')) });
    const { plan } = await planMyMend(asks, 'les-1');
    const wanted = { lesson: 'les-1', fingerprint: plan.fingerprint };

    await expect(mendMyLesson(asks, wanted)).rejects.toThrow('away');
    await expect(mendMyLesson(asks, wanted)).rejects.toThrow('away');
    expect(meetings.changes).toEqual([]);
  });

  test('somebody may loosen it again, and mend it again', async () => {
    const { asks, meetings } = await withLessons([{}]);
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
    const { board, meetings } = await withLessons([{}]);
    const asks = asking(board, { desk: meetings.desk, at });

    expect(await codeOf(planMyMend(asks, lesson))).toBe(code);
    expect(await codeOf(mendMyLesson(asks, { lesson, fingerprint: 'x' }))).toBe(code);
    expect(meetings.changes).toEqual([]);
  });

  test('a plan that nobody was shown changes nothing', async () => {
    const { asks, meetings } = await withLessons([{}]);

    const result = await mendMyLesson(asks, { lesson: 'les-1', fingerprint: 'geraden' });

    expect([result.outcome, meetings.changes, result.plan.changes.length]).toEqual(['stale', [], 4]);
  });
});

describe('explaining', () => {
  test('what it is, how it stands for the pupils and the teacher, and what to do', async () => {
    const explained = await explainControl(asking(await boardWith([record()])), 'wachtruimte overslaan');

    expect(explained).toMatchObject({ kind: 'explained', control: 'lobby', notHere: null, instruction: { id: 'teams.lobby', readAt: null } });
    expect(explained.kind === 'explained' && [explained.now.length > 0, explained.sources.length > 0, explained.basis !== null]).toEqual([true, true, true]);
  });

  test('what pupils can do is told of each group of them', async () => {
    const explained = await explainControl(asking(await boardWith([record()]), { person: null }), 'opname');

    const now = explained.kind === 'explained' ? explained.now : [];
    expect(now.filter(({ outcome }) => outcome === 'gap').map(({ people }) => people)).toEqual([1]);
    expect(now.filter(({ outcome }) => outcome === 'ok').map(({ people }) => people)).toContain(3);
  });

  test('what nobody knows gets suggestions', async () => {
    expect(await explainControl(asking(await office.board()), 'xyzzy')).toMatchObject({ kind: 'not-found', suggestions: { length: 5 } });
  });
});

test('a language is somebody’s own, and may be taken back', async () => {
  const board = await office.board();
  await chooseLocale(asking(board), 'nl-BE');

  expect([await chosenLocale(asking(board)), await chosenLocale(asking(board, { actor: { id: 'another' } }))]).toEqual(['nl-BE', null]);
  await chooseLocale(asking(board), null);
  expect([await chosenLocale(asking(board)), await board.trail()]).toEqual([null, []]);
});

test('a teacher sees no totals and no readers', async () => {
  const board = await boardWith([record()]);

  expect(await codeOf(boardTotals(asking(board)))).toBe('not-allowed');
  expect(await codeOf(listInstructionReaders(asking(board), {}, { limit: 10 }))).toBe('not-allowed');
});
