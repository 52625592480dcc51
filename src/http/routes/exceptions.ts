import { approveException } from '../../use-cases/exceptions/approve-exception.ts';
import { endException } from '../../use-cases/exceptions/end-exception.ts';
import type { ExceptionSeen } from '../../use-cases/exceptions/exception-state.ts';
import { getException, listExceptions } from '../../use-cases/exceptions/list-exceptions.ts';
import { refuseException } from '../../use-cases/exceptions/refuse-exception.ts';
import { requestException } from '../../use-cases/exceptions/request-exception.ts';
import type { ExceptionRef } from '../../use-cases/exceptions/settle-exception.ts';
import type { DecidingAudits } from '../../use-cases/asking.ts';
import type { Action } from '../../auth/permissions.ts';
import type { Localized } from '../../model/language.ts';
import { json } from '../answer.ts';
import { defineRoute } from '../define-route.ts';
import { numberedVersion } from '../entity-tag.ts';
import type { Route } from '../route.ts';
import { exceptionList, exceptionSeen, exceptionWanted } from '../schemas/decisions.ts';
import { idParams } from '../schemas/shared.ts';

export const exceptionRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/exceptions',
    operation: 'listExceptions',
    action: 'finding.read',
    summary: { nl: 'Afwijkingen, ook verlopen en afgewezen', en: 'Deviations, also expired and refused ones' },
    answers: { 200: { says: 'All of them, the newest first.', json: exceptionList } },
    handle: async (call) => json({ exceptions: await listExceptions(call) }),
  }),
  defineRoute({
    method: 'post',
    path: '/exceptions',
    operation: 'requestException',
    action: 'exception.request',
    summary: { nl: 'Vraag een afwijking aan', en: 'Request a deviation' },
    body: exceptionWanted,
    answers: {
      201: {
        says: 'Asked for; it counts once somebody else approved it. The same request that is still open is answered.',
        json: exceptionSeen,
      },
    },
    problems: [422],
    handle: async (call) => {
      const made = await requestException(call, call.body);
      return json(made, { status: 201, version: made.version, headers: { location: call.at(`/exceptions/${made.id}`) } });
    },
  }),
  defineRoute({
    method: 'get',
    path: '/exceptions/{id}',
    operation: 'getException',
    action: 'finding.read',
    summary: { nl: 'Eén afwijking', en: 'One deviation' },
    params: idParams,
    answers: { 200: { says: 'How it stands today.', json: exceptionSeen } },
    problems: [404],
    handle: async (call) => {
      const exception = await getException(call, call.params.id);
      return json(exception, { version: exception.version });
    },
  }),
  settling('approve', 'exception.approve', { nl: 'Keur een afwijking goed', en: 'Approve a deviation' }, approveException),
  settling('refuse', 'exception.approve', { nl: 'Wijs een afwijking af', en: 'Refuse a deviation' }, refuseException),
  settling('end', 'exception.end', { nl: 'Beëindig een afwijking', en: 'End a deviation' }, endException),
];

function settling(
  verb: 'approve' | 'refuse' | 'end',
  action: Action,
  summary: Localized,
  settle: (deciding: DecidingAudits, exception: ExceptionRef) => Promise<ExceptionSeen>,
): Route {
  return defineRoute({
    method: 'post',
    path: `/exceptions/{id}/${verb}`,
    operation: `${verb}Exception`,
    action,
    summary,
    params: idParams,
    needsVersion: true,
    answers: {
      200: { says: 'How it stands now; where it counts, an audit that reads nothing shows it in the latest record.', json: exceptionSeen },
    },
    problems: [404, 409],
    handle: async (call) => {
      const exception = await settle({ ...call, jobs: call.parts.jobs }, { id: call.params.id, version: numberedVersion(call.seen) });
      return json(exception, { version: exception.version });
    },
  });
}
