import type { RequestHandler } from 'express';
import { authenticate, type Door } from '../../auth/authenticate.ts';
import { logOf, noteFacts } from './request-facts.ts';

/** Lets those pass who show who they are; what they may do is for the use cases to say. */
export function signedIn(door: Door): RequestHandler {
  return async (request, response, next) => {
    const headers = request.headersDistinct.authorization ?? [];
    noteFacts(response, { actor: await authenticate(headers, { ...door, log: logOf(response, door.log) }) });
    next();
  };
}
