import { changeSchools } from '../../use-cases/schools/change-schools.ts';
import { listSchools } from '../../use-cases/schools/list-schools.ts';
import { json } from '../answer.ts';
import { defineRoute } from '../define-route.ts';
import type { Route } from '../route.ts';
import { schoolList, schoolsWanted } from '../schemas/settings.ts';

export const schoolRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/schools',
    operation: 'listSchools',
    action: 'settings.read',
    summary: { nl: 'De scholen van het bestuur', en: 'The schools of the board' },
    answers: { 200: { says: 'All of them.', json: schoolList } },
    handle: async (call) => {
      const list = await listSchools(call);
      return json(list, { version: list.version });
    },
  }),
  defineRoute({
    method: 'put',
    path: '/schools',
    operation: 'changeSchools',
    action: 'school.change',
    summary: { nl: 'Wijzig de lijst van scholen', en: 'Change the list of schools' },
    body: schoolsWanted,
    needsVersion: true,
    answers: { 200: { says: 'The list from now on.', json: schoolList } },
    handle: async (call) => {
      const list = await changeSchools({ ...call, jobs: call.parts.jobs, connected: call.parts.connected }, call.body.schools, call.seen);
      return json(list, { version: list.version });
    },
  }),
];
