import { getMe } from '../../use-cases/get-me.ts';
import { json } from '../answer.ts';
import { defineRoute } from '../define-route.ts';
import type { Route } from '../route.ts';
import { me } from '../schemas/people.ts';

export const meRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/me',
    operation: 'getMe',
    action: null,
    summary: { nl: 'Wie u bent en wat u mag', en: 'Who you are and what you may do' },
    answers: { 200: { says: 'Who is calling.', json: me } },
    handle: async (call) => json(await getMe(call)),
  }),
];
