import * as z from 'zod';
import { findColleagues } from '../../use-cases/checklists/find-colleagues.ts';
import { json } from '../answer.ts';
import { defineRoute } from '../define-route.ts';
import type { Route } from '../route.ts';

const colleaguesQuery = z.strictObject({ search: z.string().trim().min(2).max(100) });
const colleaguesFound = z.strictObject({
  people: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  from: z.enum(['directory', 'none']).describe('none: no directory to ask; a name can be typed all the same.'),
});

export const colleagueRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/colleagues',
    operation: 'findColleagues',
    action: 'checklist.change',
    summary: { nl: 'Collega’s bij naam, om iets aan te geven', en: 'Colleagues by name, to give something to' },
    query: colleaguesQuery,
    answers: { 200: { says: 'Staff whose names hold the words, thirty at most; never a pupil.', json: colleaguesFound } },
    problems: [],
    handle: async ({ actor, store, parts, query }) => json(await findColleagues({ actor, store }, parts.staff, query.search)),
  }),
];
