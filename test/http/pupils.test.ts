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

async function answerOf(call: Caller, role: ActorRole): Promise<unknown> {
  const { headers } = await call(role, `GET ${ownQuestion}`);
  const etag = { 'if-match': headers.get('etag') ?? '' };
  const { status, body } = await call(role, `POST ${ownQuestion}`, { body: { answer: 'Ik vind het spannend.' }, headers: etag });
  return status === 200 ? 'kept' : body['code'];
}

test('where anybody of the tenant passes for a teacher, nothing is kept of a pupil, nor of whoever may be one', async () => {
  const { call, board } = await newBoard();
  const answers: unknown[] = [];

  for (const one of [aTeacher({ role: 'student' }), aTeacher({ role: 'unknown' }), null, new AppError('no-connection', {})]) {
    told = one;
    answers.push(await answerOf(call, 'teacher'));
  }
  const kept = await board.store.checklists.own(list, 'id-teacher');
  told = aTeacher();
  answers.push(await answerOf(call, 'teacher'));

  expect(answers).toEqual(['for-teachers', 'teacher-not-known', 'teacher-not-known', 'teacher-not-known', 'kept']);
  expect(kept).toEqual([]);
});

test('the vendor is not asked about somebody to whom the school gave a role', async () => {
  const { call } = await newBoard();
  told = new AppError('no-connection', {});
  asked = 0;

  expect(await answerOf(call, 'leader')).toBe('kept');
  expect(asked).toBe(0);
});
