import { askAboutApp } from '../../use-cases/checklists/ask-about-app.ts';
import { fittingAdvice } from '../../use-cases/checklists/fitting-advice.ts';
import { getQuestionOfTheWeek } from '../../use-cases/checklists/question-of-the-week.ts';
import { json } from '../answer.ts';
import { defineRoute } from '../define-route.ts';
import type { Route } from '../route.ts';
import { adviceGiven, adviceQuery, appAsked, appQuery, checklistParams, questionSeen, scopeQuery } from '../schemas/checklists.ts';
import { asking, scopeIn } from './checklist-calls.ts';

export const checklistAdviceRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/checklists/{checklist}/question-of-the-week',
    operation: 'getQuestionOfTheWeek',
    action: 'own-checklist.read',
    summary: { nl: 'De vraag van deze week', en: 'The question of this week' },
    params: checklistParams,
    query: scopeQuery,
    answers: { 200: { says: 'What was talked about this year comes last.', json: questionSeen } },
    problems: [404],
    handle: async (call) => json(await getQuestionOfTheWeek(asking(call), call.params.checklist, scopeIn(call.query))),
  }),
  defineRoute({
    method: 'get',
    path: '/privacy-advice',
    operation: 'getPrivacyAdvice',
    action: 'own-checklist.read',
    summary: { nl: 'Wat de privacykaart op een vraag zegt', en: 'What the privacy card says to a question' },
    query: adviceQuery,
    answers: { 200: { says: 'The block that fits best; null when none does.', json: adviceGiven } },
    problems: [404],
    handle: async (call) => json(await fittingAdvice(asking(call), call.query.question, call.query.school ?? null)),
  }),
  defineRoute({
    method: 'get',
    path: '/approved-app',
    operation: 'askAboutApp',
    action: 'own-checklist.read',
    summary: { nl: 'Mag ik deze app gebruiken?', en: 'May I use this app?' },
    query: appQuery,
    answers: { 200: { says: 'As the school’s list has it.', json: appAsked } },
    problems: [404],
    handle: async (call) => json(await askAboutApp(asking(call), call.query.name, call.query.school ?? null)),
  }),
];
