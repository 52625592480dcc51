import { readTrail } from '../../use-cases/read-trail.ts';
import { defineRoute } from '../define-route.ts';
import { pageAnswer, wantedPage } from '../page-answer.ts';
import type { Route } from '../route.ts';
import { trailRow } from '../schemas/settings.ts';
import { pageOf, pageQuery, vendorId } from '../schemas/shared.ts';

const trailQuery = pageQuery.extend({
  subject: vendorId.optional().describe('What it is about: exception/3f…'),
  actor: vendorId.optional().describe('Id of who did it.'),
});

export const trailRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/trail',
    operation: 'readTrail',
    action: 'trail.read',
    summary: { nl: 'Wie wat wijzigde, het nieuwste eerst', en: 'Who changed what, the newest first' },
    query: trailQuery,
    answers: { 200: { says: 'A page of the trail.', json: pageOf(trailRow) } },
    handle: async (call) => {
      const { subject, actor } = call.query;
      const page = await readTrail(call, { subject: subject ?? null, actorId: actor ?? null }, wantedPage(call.query));
      return pageAnswer(page, call, '/trail');
    },
  }),
];
