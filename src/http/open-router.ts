import { Router } from 'express';
import type { Timer } from '../clock.ts';
import { onlyMethods } from './guards/error-handler.ts';
import { jsonBody } from './guards/json-body.ts';
import { localeOf } from './guards/language.ts';
import { largestOpenJson } from './limits.ts';
import type { OpenRoute } from './open-route.ts';
import { parsed } from './parse-request.ts';
import { sendAnswer } from './send-answer.ts';

/** The routes of a table that stand outside the door. */
export function openRouter(routes: readonly OpenRoute[], timer: Timer): Router {
  const router = Router();
  for (const { method, path, body, handle } of routes) {
    const bodies = body === null ? [] : jsonBody(largestOpenJson);
    router[method](path, ...bodies, async (request, response) => {
      const told = body === null ? undefined : parsed(body, request.body, 'body');
      const answer = await handle({ body: told, locale: localeOf(request), request });
      await sendAnswer(answer, request, response, timer);
    });
    router.all(path, onlyMethods(...(method === 'get' ? ['GET', 'HEAD'] : ['POST'])));
  }
  return router;
}
