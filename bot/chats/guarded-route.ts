import express, { type Request, type RequestHandler, type Response } from 'express';
import { TokenRefused, type RefusalReason } from '../../src/auth/token-refused.ts';
import { AppError, type ErrorCode } from '../../src/errors.ts';
import type { Log } from '../../src/log.ts';
import type { OnceAnswer } from './answered-once.ts';

/** Where a chat's requests come in, and where it is told of those that were not let in. */
export interface GuardedDoor<Claims> {
  /** By all `Authorization` headers of the request. */
  readonly door: { claimsOf(authorization: readonly string[]): Promise<Claims> };
  /** Of one request. */
  readonly logOf: (response: Response) => Log;
  /** For the counters. */
  readonly refused: (reason: RefusalReason) => void;
}

export interface GuardedRoute<Claims, Event> extends GuardedDoor<Claims> {
  /** In the log. */
  readonly name: string;
  /** What came in, as far as the token covers it; null: it cannot be read. @throws TokenRefused. */
  readonly trusted: (body: unknown, claims: Claims) => Event | null;
  /** `body`: the whole of what came in. */
  readonly answer: (event: Event, body: unknown, claims: Claims) => Promise<OnceAnswer>;
  readonly send: (response: Response, answer: unknown) => void;
}

const largestBody = '256kb';

/** Nothing of a request is read before its token was found good, and nothing is done before what it says fits that token. */
export function guardedRoute<Claims extends object, Event>(parts: GuardedRoute<Claims, Event>): readonly RequestHandler[] {
  const shown = new WeakMap<Request, Claims>();
  return [
    async (request, response, next) => {
      const claims = await orRefuse('not-signed-in', response, parts, async () =>
        parts.door.claimsOf(request.headersDistinct.authorization ?? []),
      );
      shown.set(request, claims);
      next();
    },
    express.json({ limit: largestBody }),
    async (request, response) => {
      const claims = shown.get(request) ?? nothingShown();
      const body: unknown = request.body;
      const event = await orRefuse('not-allowed', response, parts, async () => parts.trusted(body, claims));
      if (event === null) throw new AppError('unreadable-body', {});
      const { status, body: answer } = await parts.answer(event, body, claims);
      parts.send(response.status(status), answer);
    },
  ];
}

type Refusing = Pick<GuardedRoute<never, never>, 'name' | 'logOf' | 'refused'>;

/** Why stands in the log only: an answer that told it would teach a forger. */
async function orRefuse<T>(code: ErrorCode, response: Response, { name, logOf, refused }: Refusing, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    if (!(cause instanceof TokenRefused)) throw cause;
    logOf(response).warn('somebody was not let in', { reason: cause.reason, door: name });
    refused(cause.reason);
    throw new AppError(code, code === 'not-allowed' ? { action: name } : {});
  }
}

function nothingShown(): never {
  throw new TypeError('this handler stands behind the one that reads the token');
}
