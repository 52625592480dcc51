import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { AppError, errorTable } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { requestError } from './body-errors.ts';
import { problemOf, sendProblem, unexpectedProblem } from './problem.ts';
import { logOf } from './request-facts.ts';

/** For whatever no route answered. */
export const nothingHere: RequestHandler = (_request, _response, next) => next(new AppError('no-such-address', {}));

/** Behind the methods that an address knows: the rest of them are told which those are (RFC 9110, section 15.5.6). */
export function onlyMethods(...allowed: readonly string[]): RequestHandler {
  return ({ method }, response, next) => {
    response.set('allow', allowed.join(', '));
    next(new AppError('method-not-allowed', { method, allowed: allowed.join(', ') }));
  };
}

/** The last of all: every error becomes a problem in the caller's language. What went wrong with us stands in the log only. */
export function errorHandler(log: Log): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (error: unknown, request, response, _next) => {
    // Whoever left while it was made is owed no answer, and nothing failed.
    if (isAborted(error) && response.closed) return;
    const known = knownError(error);
    writeDown(known, error, logOf(response, log));
    if (response.headersSent) {
      // Half an answer must not look like a whole one.
      response.destroy();
      return;
    }
    if (known !== null) addHeaders(known, response);
    sendProblem(known === null ? unexpectedProblem(request, response) : problemOf(known, request, response), request, response);
  };
}

function isAborted(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

/** Null for what is our own fault, told or not: its sentences are for who runs the service. */
function knownError(error: unknown): AppError | null {
  const known = error instanceof AppError ? error : requestError(error);
  return known === null || errorTable[known.code].status === 500 ? null : known;
}

function writeDown(known: AppError | null, error: unknown, log: Log): void {
  if (known === null) log.error('a request failed', { error });
  else if (errorTable[known.code].status >= 500) log.warn('a request could not be done', { code: known.code, error });
  else log.debug('a request was refused', { code: known.code, action: known.fields['action'] });
}

function addHeaders({ code, fields }: AppError, response: Response): void {
  // RFC 9110, section 11.6.1; without a word about what was wrong.
  if (code === 'not-signed-in') response.set('www-authenticate', 'Bearer');
  if (errorTable[code].status === 503) response.set('retry-after', '30');
  if (code === 'too-many-requests' && typeof fields['seconds'] === 'string') response.set('retry-after', fields['seconds']);
}
