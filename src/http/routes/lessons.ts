import { confirmInstruction } from '../../use-cases/lessons/confirm-instruction.ts';
import { explainControl } from '../../use-cases/lessons/explain-control.ts';
import { getMyCheck } from '../../use-cases/lessons/get-my-check.ts';
import { listInstructionReaders } from '../../use-cases/lessons/instruction-readers.ts';
import { listMyLessons } from '../../use-cases/lessons/list-my-lessons.ts';
import { mendMyLesson } from '../../use-cases/lessons/mend-my-lesson.ts';
import { planMyMend } from '../../use-cases/lessons/plan-my-mend.ts';
import { json } from '../answer.ts';
import { asTeacher } from '../as-teacher.ts';
import { defineRoute } from '../define-route.ts';
import { pageAnswer, wantedPage } from '../page-answer.ts';
import type { Route } from '../route.ts';
import {
  confirmationPage,
  explained,
  explainQuery,
  instructionRead,
  instructionSeen,
  lessonQuery,
  mendPlanSeen,
  mendResult,
  mendWanted,
  myCheck,
  myLessons,
  platformQuery,
  readersQuery,
} from '../schemas/lessons.ts';

/** What a teacher sees and does; all of it is about the caller's own lessons. */
export const lessonRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/my/check',
    operation: 'getMyCheck',
    action: 'own-lesson.read',
    summary: { nl: 'Wat er voor uw lessen geregeld is', en: 'What is arranged for your lessons' },
    query: platformQuery,
    answers: { 200: { says: 'What the school has set, and what the teacher does.', json: myCheck } },
    handle: async (call) => json(await getMyCheck(await asTeacher(call, 'own-lesson.read', call.query.platform))),
  }),
  defineRoute({
    method: 'get',
    path: '/my/lessons',
    operation: 'listMyLessons',
    action: 'own-lesson.read',
    summary: { nl: 'Uw lessen van de komende week', en: 'Your lessons of the coming week' },
    query: platformQuery,
    answers: { 200: { says: 'Each lesson judged; a series once.', json: myLessons } },
    problems: [502],
    handle: async (call) => json(await listMyLessons(await asTeacher(call, 'own-lesson.read', call.query.platform))),
  }),
  defineRoute({
    method: 'get',
    path: '/my/lessons/mend',
    operation: 'planMyMend',
    action: 'own-lesson.read',
    summary: { nl: 'Wat er aan een les zou veranderen', en: 'What would change in a lesson' },
    query: lessonQuery,
    answers: { 200: { says: 'The changes, to be confirmed with their fingerprint.', json: mendPlanSeen } },
    problems: [404, 409, 502],
    handle: async (call) => {
      const { lesson, plan } = await planMyMend(await asTeacher(call, 'own-lesson.read', call.query.platform), call.query.lesson);
      return json({ lesson, plan: { ...plan, changes: plan.changes.map(shown) } });
    },
  }),
  defineRoute({
    method: 'post',
    path: '/my/lessons/mend',
    operation: 'mendMyLesson',
    action: 'own-lesson.mend',
    summary: { nl: 'Maak een les in orde', en: 'Mend a lesson' },
    body: mendWanted,
    answers: {
      200: { says: 'What came of it. A plan that is stale changes nothing, and the new one is in the answer.', json: mendResult },
    },
    problems: [404, 409, 502],
    handle: async (call) => {
      const asking = { ...(await asTeacher(call, 'own-lesson.mend', call.body.platform)), timer: call.parts.timer };
      const result = await mendMyLesson(asking, call.body);
      const plan = { ...result.plan, changes: result.plan.changes.map(shown) };
      return json({ ...result, plan, mended: result.mended.map(shown), refused: result.refused.map(shown) });
    },
  }),
  defineRoute({
    method: 'post',
    path: '/my/instructions/confirm',
    operation: 'confirmInstruction',
    action: 'instruction.confirm',
    summary: { nl: 'Ik heb dit gelezen', en: 'I have read this' },
    body: instructionRead,
    answers: { 200: { says: 'It counts for the text that was read.', json: instructionSeen } },
    problems: [409],
    handle: async (call) => json(await confirmInstruction(await asTeacher(call, 'instruction.confirm', call.body.platform), call.body)),
  }),
  defineRoute({
    method: 'get',
    path: '/my/explanation',
    operation: 'explainControl',
    action: 'own-lesson.read',
    summary: { nl: 'Uitleg over een recht', en: 'A right explained' },
    query: explainQuery,
    answers: { 200: { says: 'What it is and how it stands for the caller, or what may have been meant.', json: explained } },
    handle: async (call) => json(await explainControl(await asTeacher(call, 'own-lesson.read', call.query.platform), call.query.words)),
  }),
  defineRoute({
    method: 'get',
    path: '/instructions/readers',
    operation: 'listInstructionReaders',
    action: 'confirmation.read',
    summary: { nl: 'Wie welke instructie heeft gelezen', en: 'Who read which instruction' },
    query: readersQuery,
    answers: { 200: { says: 'Confirmations, the newest first.', json: confirmationPage } },
    handle: async (call) =>
      pageAnswer(
        await listInstructionReaders(call, { instruction: call.query.instruction }, wantedPage(call.query)),
        call,
        '/instructions/readers',
      ),
  }),
];

/** The vendor's own names and values stay inside. */
function shown<T extends { readonly values: unknown }>(change: T): Omit<T, 'values'> {
  const { values: _, ...rest } = change;
  return rest;
}
