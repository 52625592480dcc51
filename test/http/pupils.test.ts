import { expect, test } from '@jest/globals';
import { AppError } from '../../src/errors.ts';
import type { ActorRole } from '../../src/model/actor.ts';
import type { PersonHere } from '../../src/schools/person-desk.ts';
import { aTeacher } from '../support/lessons.ts';
import { calledService, type Caller } from './support/caller.ts';

/** What the vendor tells of whoever opened the tab. */
let told: PersonHere | null | AppError = null;
let asked = 0;

const { board: newBoard } = calledService({
  teachers: 'presumed',
  person: async () => {
    asked += 1;
    if (told instanceof AppError) throw told;
    return told;
  },
});

const list = 'kennisnet-handreiking-ict-bekwaamheid';
const ownQuestion = `/api/checklists/${list}/items/knh-4-1-own-questions`;

/** What came of reading, and of answering without having read. */
async function answersOf(call: Caller, role: ActorRole): Promise<unknown> {
  const read = [`GET ${ownQuestion}`, 'GET /api/checklists', 'GET /api/reminders'].map(async (asked) => call(role, asked));
  const [question, ...others] = await Promise.all(read);
  const etag = { 'if-match': question?.headers.get('etag') ?? '"0~"' };
  const answered = await call(role, `POST ${ownQuestion}`, { body: { answer: 'Ik vind het spannend.' }, headers: etag });
  return [question, ...others, answered].map((answer) => answer?.body['code'] ?? answer?.status);
}

test('where anybody of the tenant passes for a teacher, a pupil sees nothing that is for teachers; nothing is kept of whoever may be one', async () => {
  const { call, board } = await newBoard();
  const answers: unknown[] = [];

  for (const one of [aTeacher({ role: 'student' }), aTeacher({ role: 'unknown' }), null, new AppError('no-connection', {})]) {
    told = one;
    answers.push(await answersOf(call, 'teacher'));
  }
  const kept = await board.store.checklists.own(list, 'id-teacher');
  told = aTeacher();
  answers.push(await answersOf(call, 'teacher'));

  const unknown = [200, 200, 200, 'teacher-not-known'];
  expect(answers).toEqual([Array(4).fill('for-teachers'), unknown, unknown, unknown, [200, 200, 200, 200]]);
  expect(kept).toEqual([]);
});

test('the vendor is not asked about somebody to whom the school gave a role', async () => {
  const { call } = await newBoard();
  told = new AppError('no-connection', {});
  asked = 0;

  expect(await answersOf(call, 'leader')).toEqual([200, 200, 200, 200]);
  expect(asked).toBe(0);
});
