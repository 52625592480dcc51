import express, { type RequestHandler } from 'express';
import { AppError } from '../../errors.ts';

const kinds = ['application/json', 'application/*+json'];

/** Reads JSON bodies of at most so many bytes; a body of another kind is refused, for a form can be sent by a foreign page. */
export function jsonBody(limit: number): readonly RequestHandler[] {
  return [
    (request, _response, next) => {
      // `is` answers null where there is no body.
      const isOther = request.is(kinds) === false && request.headers['content-length'] !== '0';
      next(isOther ? new AppError('unsupported-body', { expected: 'application/json' }) : undefined);
    },
    express.json({ limit, type: kinds, strict: true }),
  ];
}
