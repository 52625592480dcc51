import { describe, expect, test } from '@jest/globals';
import type { ActorRole } from '../../src/model/actor.ts';
import type { PersonHere } from '../../src/schools/person-desk.ts';
import { chooseLocale } from '../../src/use-cases/lessons/choose-locale.ts';
import { confirmInstruction } from '../../src/use-cases/lessons/confirm-instruction.ts';
import { explainControl } from '../../src/use-cases/lessons/explain-control.ts';
import { getMyCheck } from '../../src/use-cases/lessons/get-my-check.ts';
import { listInstructionReaders } from '../../src/use-cases/lessons/instruction-readers.ts';
import { listMyLessons } from '../../src/use-cases/lessons/list-my-lessons.ts';
import { mendMyLesson } from '../../src/use-cases/lessons/mend-my-lesson.ts';
import { planMyMend } from '../../src/use-cases/lessons/plan-my-mend.ts';
import { noon } from '../support/audit.ts';
import { aTeacher, meetingStore } from '../support/lessons.ts';
import { teamsSchool } from '../support/sample-schools.ts';
import { meetingPolicy } from '../support/teams-bundle.ts';
import { asking, boardWith, record } from './lessons-at-work.ts';
import { codeOf, openOffice } from './office.ts';

const office = openOffice();

const pupil = aTeacher({ role: 'student' });

describe('the own check', () => {
  test('a teacher gets what is arranged and what to do, and nothing of the board', async () => {
    const check = await getMyCheck(asking(await boardWith(await office.board())));

    expect(check).toMatchObject({ kind: 'check', basis: 'own-policies', board: null });
    expect(check.kind === 'check' && [check.arranged.length, check.instructions.every(({ readAt }) => readAt === null)]).toEqual([4, true]);
  });

  test('an administrator gets the totals of the board too, and what changed since the audit before', async () => {
    const mended = { ...teamsSchool(), TeamsMeetingPolicy: [meetingPolicy('Global'), meetingPolicy('Leraren'), meetingPolicy('Oud')] };
    const board = await boardWith(await office.board(), [record({ finishedAt: '2026-11-20T03:00:00.000Z' }), record({}, mended)]);

    const check = await getMyCheck(asking(board, { role: 'admin', person: null }));

    const totals = check.kind === 'check' ? check.board : null;
    expect(totals?.since).toMatchObject({ auditedAt: '2026-11-20T03:00:00.000Z', opened: 0 });
    expect(totals?.since?.mended).toBeGreaterThan(0);
    expect([totals?.gaps.high, totals?.people]).toEqual([0, 0]);
    // Reading two records of a large board takes seconds: it is done once.
    const unread = { ...board.store.audits, previousOf: async () => Promise.reject(new Error('it was read before')) };
    expect(await getMyCheck({ ...asking(board, { role: 'leader' }), store: { ...board.store, audits: unread } })).toMatchObject({
      board: totals,
    });
  });

  test('a pupil hears that it is for teachers, whatever they ask, and nothing of them is kept', async () => {
    const board = await boardWith(await office.board());
    const { desk } = meetingStore([{}]);
    const asks = asking(board, { person: pupil, desk });

    expect([(await getMyCheck(asks)).kind, (await listMyLessons(asks)).kind]).toEqual(['for-teachers', 'for-teachers']);
    const refused = [
      planMyMend(asks, 'les-1'),
      mendMyLesson(asks, { lesson: 'les-1', fingerprint: 'x' }),
      confirmInstruction(asks, { instruction: 'teams.lobby', fingerprint: 'x' }),
      explainControl(asks, 'lobby'),
      chooseLocale(asks, 'en'),
    ];
    expect(await Promise.all(refused.map(codeOf))).toEqual(refused.map(() => 'for-teachers'));
    expect([await board.trail(), await board.store.preferences.get(asks.actor.id)]).toEqual([[], null]);
  });

  test('where nothing was audited yet, a teacher is told so', async () => {
    const check = await getMyCheck(asking(await office.board(), { role: 'admin' }));

    expect(check).toMatchObject({ basis: 'nothing-audited', auditedAt: null, board: null });
  });
});

async function unread(asks: Parameters<typeof getMyCheck>[0]) {
  const check = await getMyCheck(asks);
  return check.kind === 'check' ? check.instructions.filter(({ readAt }) => readAt === null) : [];
}

describe('“I have read this”', () => {
  test('it counts for the text that was read, once, with the name of who read it', async () => {
    const board = await boardWith(await office.board());
    const [first] = await unread(asking(board));
    const read = { instruction: first?.id ?? '', fingerprint: first?.fingerprint ?? '' };

    const confirmed = await confirmInstruction(asking(board), read);
    const again = await confirmInstruction(asking(board, { at: new Date('2026-11-23T12:00:00Z') }), read);

    expect([confirmed.readAt, again.readAt]).toEqual([noon.toISOString(), noon.toISOString()]);
    expect((await unread(asking(board))).map(({ id }) => id)).not.toContain(first?.id);
    expect((await unread(asking(board, { actor: { id: 'another' } }))).map(({ id }) => id)).toContain(first?.id);
    const readers = await listInstructionReaders(board.as('leader'), {}, { limit: 10 });
    expect(readers.rows).toEqual([expect.objectContaining({ personName: 'Teacher', ...read, at: noon.toISOString() })]);
    expect(await board.trail()).toEqual(['instruction.confirmed by Teacher']);
  });

  test.each([
    ['a text that it no longer has', (one: { id: string }) => ({ instruction: one.id, fingerprint: 'oud' })],
    ['an instruction that there is not', () => ({ instruction: 'teams.nothing', fingerprint: 'x' })],
  ])('%s is not confirmed', async (_what, read) => {
    const board = await boardWith(await office.board());
    const [first] = await unread(asking(board));

    expect(await codeOf(confirmInstruction(asking(board), read(first ?? { id: '' })))).toBe('instruction-changed');
  });

  test.each<[what: string, person: PersonHere | null, role: ActorRole, code: string]>([
    ['whose role nobody tells', aTeacher({ role: 'unknown' }), 'teacher', 'teacher-not-known'],
    ['whom the vendor could not be asked about', null, 'teacher', 'teacher-not-known'],
    ['whom the app registration names', aTeacher({ role: 'unknown', appRoles: ['Teacher'] }), 'teacher', 'done'],
    ['whom the school made leader', null, 'leader', 'done'],
  ])('of somebody %s nothing is kept unless they surely are staff', async (_what, person, role, code) => {
    const asks = asking(await boardWith(await office.board()), { person, role });
    const [first] = await unread(asks);

    expect(await codeOf(confirmInstruction(asks, { instruction: first?.id ?? '', fingerprint: first?.fingerprint ?? '' }))).toBe(code);
    expect(await codeOf(chooseLocale(asks, 'en'))).toBe(code);
  });
});

describe('explaining', () => {
  test('what it is, how it stands for the pupils and the teacher, and what to do', async () => {
    const explained = await explainControl(asking(await boardWith(await office.board())), 'wachtruimte overslaan');

    expect(explained).toMatchObject({
      kind: 'explained',
      control: 'lobby',
      notHere: null,
      instruction: { id: 'teams.lobby', readAt: null },
    });
    expect(explained.kind === 'explained' && [explained.now.length > 0, explained.sources.length > 0, explained.basis !== null]).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('what pupils can do is told of each group of them', async () => {
    const explained = await explainControl(asking(await boardWith(await office.board()), { person: null }), 'opname');

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

  const { preferences } = board.store;
  const { id } = asking(board).actor;
  expect([await preferences.get(id), await preferences.get('another')]).toEqual([{ locale: 'nl-BE' }, null]);
  await chooseLocale(asking(board), null);
  expect([await preferences.get(id), await board.trail()]).toEqual([null, []]);
});

test('a teacher sees no readers', async () => {
  const board = await boardWith(await office.board());

  expect(await codeOf(listInstructionReaders(asking(board), {}, { limit: 10 }))).toBe('not-allowed');
});
