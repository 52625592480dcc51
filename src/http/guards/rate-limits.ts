import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit, type Options } from 'express-rate-limit';
import { AppError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { actorOf } from './request-facts.ts';

/** Milliseconds. */
const window = 60_000;

/**
 * Before the door: how many requests an address may make in a minute. A school stands behind one address as a whole, so it has to be generous.
 * Counted by this instance alone.
 */
export function limitPerAddress(requests: number, log: Log): RequestHandler {
  return limit('per-address', requests, log, ({ ip }) => ipKeyGenerator(ip ?? ''));
}

/** Behind the door: how many requests somebody may make in a minute, from wherever. */
export function limitPerActor(requests: number, log: Log): RequestHandler {
  return limit('per-actor', requests, log, (_request, response) => {
    const { organisationId, signedInBy, id } = actorOf(response);
    return `${organisationId}/${signedInBy}/${id}`;
  });
}

function limit(name: string, requests: number, log: Log, keyOf: (request: Request, response: Response) => string): RequestHandler {
  return rateLimit({
    windowMs: window,
    limit: requests,
    identifier: name,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: keyOf,
    handler: (_request, response, next) => {
      const seconds = Number(response.getHeader('retry-after') ?? window / 1000);
      next(new AppError('too-many-requests', { seconds: String(seconds) }));
    },
    // The library would write to the console.
    logger: loggerTo(log),
  });
}

function loggerTo(log: Log): Options['logger'] {
  return {
    error: (error) => log.error('the rate limit does not work as it should', { error }),
    warn: (error) => log.warn('the rate limit does not work as it should', { error }),
  };
}
