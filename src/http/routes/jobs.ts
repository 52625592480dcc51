import { getJob, getLatestJob, watchJob } from '../../use-cases/jobs/get-job.ts';
import { retryAudit } from '../../use-cases/jobs/retry-audit.ts';
import { startAudit } from '../../use-cases/jobs/start-audit.ts';
import { json } from '../answer.ts';
import { defineRoute } from '../define-route.ts';
import type { Route } from '../route.ts';
import { auditWanted, jobStatus } from '../schemas/jobs.ts';
import { idParams } from '../schemas/shared.ts';

const accepted = { 202: { says: 'It will run; Location tells where to see how far it is.', json: jobStatus } };

export const jobRoutes: readonly Route[] = [
  defineRoute({
    method: 'post',
    path: '/audits',
    operation: 'startAudit',
    action: 'audit.start',
    summary: { nl: 'Start een controle', en: 'Start an audit' },
    body: auditWanted,
    answers: accepted,
    handle: async (call) => {
      const job = await startAudit({ ...call, jobs: call.parts.jobs }, call.body.platforms ?? null);
      return json(job, { status: 202, headers: { location: call.at(`/jobs/${job.id}`) } });
    },
  }),
  defineRoute({
    method: 'get',
    path: '/jobs/latest',
    operation: 'getLatestJob',
    action: 'audit.read',
    summary: { nl: 'De controle die het laatst gestart is', en: 'The audit that was started last' },
    answers: { 200: { says: 'How far it is; null where none was started yet.', json: jobStatus.nullable() } },
    handle: async (call) => json(await getLatestJob({ ...call, jobs: call.parts.jobs })),
  }),
  defineRoute({
    method: 'get',
    path: '/jobs/{id}',
    operation: 'getJob',
    action: 'audit.read',
    summary: { nl: 'Hoe ver een controle is', en: 'How far an audit is' },
    params: idParams,
    answers: { 200: { says: 'How far it is.', json: jobStatus } },
    problems: [404],
    handle: async (call) => json(await getJob({ ...call, jobs: call.parts.jobs }, call.params.id)),
  }),
  defineRoute({
    method: 'get',
    path: '/jobs/{id}/events',
    operation: 'watchJob',
    action: 'audit.read',
    summary: { nl: 'Een controle volgen terwijl die loopt', en: 'Follow an audit while it runs' },
    params: idParams,
    answers: {
      200: {
        says: 'Server-sent events: status with a Job now and at each change, comments as heartbeat, end when it ended.',
        media: ['text/event-stream'],
      },
    },
    problems: [404],
    handle: async (call) => {
      const signal = call.untilGone();
      return { kind: 'events', events: await watchJob({ ...call, jobs: call.parts.jobs }, call.params.id, signal), signal };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/jobs/{id}/retry',
    operation: 'retryAudit',
    action: 'audit.start',
    summary: { nl: 'Probeer opnieuw wat niet lukte', en: 'Try again what failed' },
    params: idParams,
    answers: accepted,
    problems: [404],
    handle: async (call) => {
      const job = await retryAudit({ ...call, jobs: call.parts.jobs }, call.params.id);
      return json(job, { status: 202, headers: { location: call.at(`/jobs/${job.id}`) } });
    },
  }),
];
