import { expect, test } from '@jest/globals';
import type { Actor } from '../../src/model/actor.ts';
import type { PersonHere } from '../../src/schools/person-desk.ts';
import { aTeacher, closedOptions, meetingStore, openOptions, type MeetingStore } from '../support/lessons.ts';
import { calledService } from './support/caller.ts';

/** What was asked of the vendors, and by whom. */
const asked: { readonly actor: Actor; readonly token: string }[] = [];
const meetings = new Map<string, MeetingStore>();
const people = new Map<string, PersonHere>();

const { board: newBoard } = calledService({
  lessons: async (actor, token) => {
    asked.push({ actor, token });
    return meetings.get(actor.organisationId)?.desk ?? null;
  },
  person: async ({ organisationId }) => people.get(organisationId) ?? aTeacher(),
});

async function boardWith(store: MeetingStore = meetingStore([{}])) {
  const { board, call } = await newBoard();
  meetings.set(board.organisationId, store);
  return { board, call, store };
}

interface Plan {
  readonly fingerprint: string;
  readonly changes: readonly { readonly point: string; readonly says: { readonly nl: string } }[];
}

test('a teacher looks, sees what would change, confirms it and sees it done; late clicks find nothing to do', async () => {
  const { call, store } = await boardWith();

  const lessons = await call('teacher', 'GET /api/my/lessons');
  const { plan } = (await call('teacher', 'GET /api/my/lessons/mend?lesson=les-1')).body as unknown as { readonly plan: Plan };
  const wanted = { body: { lesson: 'les-1', fingerprint: plan.fingerprint } };
  const mended = await call('teacher', 'POST /api/my/lessons/mend', wanted);
  const again = await call('teacher', 'POST /api/my/lessons/mend', wanted);

  expect(lessons.body).toMatchObject({ kind: 'lessons', lessons: [{ id: 'les-1', times: 1 }] });
  expect(plan.changes.map(({ point }) => point)).toEqual(['presenting', 'lobby', 'lobby-dial-in', 'unmuting-self', 'recording-auto']);
  expect([mended.body['outcome'], again.body['outcome'], store.changes.length]).toEqual(['mended', 'nothing-to-mend', 1]);
  expect(mended.text).not.toMatch(/onlineMeeting/);
});

test('meetings are looked at as the caller, by the token that they showed', async () => {
  const { call, board } = await boardWith();

  await call('leader', 'GET /api/my/lessons');

  const { actor, token } = asked.at(-1) ?? { token: '' };
  expect([actor?.organisationId, actor?.id]).toEqual([board.organisationId, 'id-leader']);
  expect(token.split('.')).toHaveLength(3);
});

test('a plan that is stale changes nothing, and the new one is in the answer', async () => {
  const { call, store } = await boardWith(meetingStore([{ options: { ...closedOptions, recordAutomatically: true } }]));
  const shown = (await call('teacher', 'GET /api/my/lessons/mend?lesson=les-1')).body as unknown as { readonly plan: Plan };
  store.set('les-1', openOptions);

  const answer = await call('teacher', 'POST /api/my/lessons/mend', { body: { lesson: 'les-1', fingerprint: shown.plan.fingerprint } });

  expect([answer.status, answer.body['outcome'], store.changes]).toEqual([200, 'stale', []]);
  expect((answer.body['plan'] as Plan).changes).toHaveLength(5);
});

test('the check, an instruction that was read, and who read it', async () => {
  const { call } = await boardWith();

  const check = await call('teacher', 'GET /api/my/check?platform=teams');
  const [first] = check.body['instructions'] as readonly { readonly id: string; readonly fingerprint: string }[];
  const body = { instruction: first?.id, fingerprint: first?.fingerprint };
  const confirmed = await call('teacher', 'POST /api/my/instructions/confirm', { body });
  const readers = await call('leader', `GET /api/instructions/readers?instruction=${first?.id}&limit=1`);
  const refused = await call('teacher', 'GET /api/instructions/readers');

  expect([check.status, confirmed.status, readers.status, refused.status]).toEqual([200, 200, 200, 403]);
  expect(readers.body['rows']).toMatchObject([{ personName: 'Collega teacher', ...body }]);
  expect(check.body['board']).toBeNull();
  expect((await call('admin', 'GET /api/my/check')).body['board']).toMatchObject({ gaps: { high: expect.any(Number) } });
});

test('an explanation, or what may have been meant', async () => {
  const { call } = await boardWith();

  const found = await call('teacher', 'GET /api/my/explanation?words=opname');
  const other = await call('teacher', 'GET /api/my/explanation?words=xyzzy');

  expect([found.body['control'], other.body['kind']]).toEqual(['recording', 'not-found']);
});

test.each([
  ['GET /api/my/lessons/mend?lesson=les-van-een-ander', 404, 'no-such-lesson'],
  ['GET /api/my/lessons/mend?lesson=voorbij', 409, 'lesson-over'],
])('%s is refused kindly', async (request, status, code) => {
  const { call } = await boardWith(meetingStore([{ id: 'voorbij', endsAt: '2026-11-22T11:00:00.000Z' }]));

  const answer = await call('teacher', request);

  expect([answer.status, answer.text.includes(code)]).toEqual([status, true]);
});

test('a pupil gets a friendly word, and who has not agreed yet hears how to', async () => {
  const { call, board } = await newBoard();
  expect((await call('teacher', 'GET /api/my/lessons')).body).toMatchObject({ kind: 'not-shared' });
  people.set(board.organisationId, aTeacher({ role: 'student' }));

  expect((await call('teacher', 'GET /api/my/check')).body).toMatchObject({ kind: 'for-teachers' });
  expect((await call('teacher', 'GET /api/my/explanation?words=lobby')).status).toBe(403);
});
