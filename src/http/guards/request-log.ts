import type { RequestHandler } from 'express';
import type { Clock } from '../../clock.ts';
import type { Log } from '../../log.ts';
import { actorIn, noteFacts } from './request-facts.ts';
import { methodLabel, routeTemplate, type Mounts } from './route-template.ts';

export interface RequestLogSurroundings {
  readonly log: Log;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly mounts: Mounts;
}

/**
 * Gives each request an id, a log whose lines carry it, and one line when it is done. Of the address it tells the route only: what was asked for may name
 * people. An id that the caller brings is not taken over, so that nobody writes in our log.
 */
export function requestLog({ log, clock, newId, mounts }: RequestLogSurroundings): RequestHandler {
  return (request, response, next) => {
    const requestId = newId();
    const started = clock.now().getTime();
    noteFacts(response, { requestId, log: log.with({ requestId }) });
    response.set('x-request-id', requestId);
    response.once('close', () => {
      log.info('a request was answered', {
        requestId,
        method: methodLabel(request),
        route: routeTemplate(request, mounts),
        status: response.statusCode,
        // Closed before it was done: the caller went away.
        whole: response.writableFinished,
        milliseconds: clock.now().getTime() - started,
        roles: actorIn(response)?.roles,
      });
    });
    next();
  };
}
