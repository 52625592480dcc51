import type { Request } from 'express';
import type * as z from 'zod';
import type { Locale } from '../model/language.ts';
import type { Answer } from './answer.ts';
import type { Route } from './route.ts';

export interface OpenCall<Body = unknown> {
  readonly body: Body;
  /** What the caller reads best. */
  readonly locale: Locale;
  readonly request: Pick<Request, 'query' | 'headers' | 'headersDistinct' | 'socket'>;
}

/** A line of what stands outside the door: nobody has to say who they are. */
export interface OpenRoute extends Pick<Route, 'path' | 'operation' | 'summary' | 'answers' | 'problems'> {
  readonly method: 'get' | 'post';
  readonly body: z.ZodType | null;
  readonly handle: (call: OpenCall) => Promise<Answer>;
}
