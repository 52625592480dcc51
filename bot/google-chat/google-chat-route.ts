import express, { type Request, type RequestHandler, type Response } from 'express';
import type { GoogleChatClaims, GoogleChatDoor } from '../../src/auth/google-chat-token.ts';
import { TokenRefused, type RefusalReason } from '../../src/auth/token-refused.ts';
import type { Clock } from '../../src/clock.ts';
import { AppError, type ErrorCode } from '../../src/errors.ts';
import type { Log } from '../../src/log.ts';
import type { OnceAnswer } from '../chats/answered-once.ts';
import type { ChatEvent } from './chat-event.ts';
import { trustedEvent } from './trusted-event.ts';

export interface GoogleChatRoute {
  readonly door: GoogleChatDoor;
  readonly clock: Clock;
  /** Of one request. */
  readonly logOf: (response: Response) => Log;
  /** For the counters. */
  readonly refused: (reason: RefusalReason) => void;
  readonly answer: (event: ChatEvent) => Promise<OnceAnswer>;
}

const largestBody = '256kb';

/** `POST /google/chat`. Nothing of a request is read before its token was found good, and nothing is done before what it says fits that token. */
export function googleChatRoute(parts: GoogleChatRoute): readonly RequestHandler[] {
  const claims = new WeakMap<Request, GoogleChatClaims>();
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
      const event = await orRefuse('not-allowed', response, parts, async () => trustedEvent(body, own, parts.clock));
      if (event === null) throw new AppError('unreadable-body', {});
      const { status, body: answer } = await parts.answer(event);
      response.status(status).json(answer ?? {});
    },
  ];
}

/** Why stands in the log only: an answer that told it would teach a forger. */
async function orRefuse<T>(code: ErrorCode, response: Response, { logOf, refused }: GoogleChatRoute, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    if (!(cause instanceof TokenRefused)) throw cause;
    logOf(response).warn('somebody was not let in', { reason: cause.reason, door: 'google-chat' });
    refused(cause.reason);
    throw new AppError(code, code === 'not-allowed' ? { action: 'google-chat' } : {});
  }
}

function nothingShown(): never {
  throw new TypeError('this handler stands behind the one that reads the token');
}
