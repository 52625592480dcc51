import { getConnections } from '../../use-cases/connected-tenants.ts';
import { checkConnections } from '../../use-cases/connection-checks.ts';
import { json } from '../answer.ts';
import { defineRoute } from '../define-route.ts';
import type { Route } from '../route.ts';
import { checkList, connections } from '../schemas/people.ts';

export const connectionRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/connections',
    operation: 'getConnections',
    action: 'audit.read',
    summary: { nl: 'Welke platforms verbonden zijn', en: 'Which platforms are connected' },
    answers: { 200: { says: 'The platforms that an audit reads by itself, besides uploads.', json: connections } },
    handle: async (call) => json({ platforms: await getConnections({ ...call, connected: call.parts.connected }) }),
  }),
  defineRoute({
    method: 'post',
    path: '/connections/check',
    operation: 'checkConnections',
    action: 'connection.check',
    summary: { nl: 'Kijk of alle toestemmingen er zijn', en: 'See whether all permissions are in place' },
    answers: { 200: { says: 'Each thing that reading the tenants stands on, with its mending step.', json: checkList } },
    problems: [409],
    handle: async (call) => json({ checks: await checkConnections({ ...call, connections: call.parts.connections }) }),
  }),
];
