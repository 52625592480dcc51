import express, { type Request, type RequestHandler, type Response } from 'express';
import type { ConnectorClaims, ConnectorDoor } from '../../src/auth/bot-token.ts';
import { TokenRefused, type RefusalReason } from '../../src/auth/token-refused.ts';
import { AppError, type ErrorCode } from '../../src/errors.ts';
import type { Log } from '../../src/log.ts';
import type { Activity } from './activity.ts';
import type { OnceAnswer } from '../chats/answered-once.ts';
import { trustedActivity, type ActivityTrust } from './trusted-activity.ts';

export interface MessagesRoute {
  readonly door: ConnectorDoor;
  readonly trust: ActivityTrust;
  /** Of one request. */
  readonly logOf: (response: Response) => Log;
  /** For the counters. */
  readonly refused: (reason: RefusalReason) => void;
  /** `body`: the whole of what came in. */
  readonly answer: (activity: Activity, body: unknown, claims: ConnectorClaims) => Promise<OnceAnswer>;
}

const largestBody = '256kb';

/** `POST /api/messages`. Nothing of a request is read before its token was found good, and nothing is done before what it says fits that token. */
export function messagesRoute(parts: MessagesRoute): readonly RequestHandler[] {
  const claims = new WeakMap<Request, ConnectorClaims>();
  return [
    async (request, response, next) => {
      const found = await orRefuse('not-signed-in', response, parts, async () =>
        parts.door.claimsOf(request.headersDistinct.authorization ?? []),
      );
      claims.set(request, found);
      next();
    },
    express.json({ limit: largestBody }),
    async (request, response) => {
      const own = claims.get(request) ?? nothingShown();
      const body: unknown = request.body;
      const activity = await orRefuse('not-allowed', response, parts, async () => trustedActivity(body, own, parts.trust));
      if (activity === null) throw new AppError('unreadable-body', {});
      const { status, body: answer } = await parts.answer(activity, body, own);
      response.status(status);
      if (answer === undefined) response.end();
      else response.json(answer);
    },
  ];
}

/** Why stands in the log only: an answer that told it would teach a forger. */
async function orRefuse<T>(code: ErrorCode, response: Response, { logOf, refused }: MessagesRoute, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    if (!(cause instanceof TokenRefused)) throw cause;
    logOf(response).warn('somebody was not let in', { reason: cause.reason, door: 'teams' });
    refused(cause.reason);
    throw new AppError(code, code === 'not-allowed' ? { action: 'teams' } : {});
  }
}

function nothingShown(): never {
  throw new TypeError('this handler stands behind the one that reads the token');
}
