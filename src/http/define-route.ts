import * as z from 'zod';
import type { Call, Route } from './route.ts';
import type { Answer } from './answer.ts';

type Outline = Pick<Route, 'method' | 'path' | 'operation' | 'action' | 'summary' | 'answers'> &
  Partial<Pick<Route, 'needsVersion' | 'problems'>>;

interface Shapes<Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType> {
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body | 'export';
  readonly handle: (
    call: Call<z.output<Params>, z.output<Query>, Body extends z.ZodNever ? Uint8Array : z.output<Body>>,
  ) => Promise<Answer>;
}

/** A route whose handler gets what its schemas let through. */
export function defineRoute<
  Params extends z.ZodType = z.ZodObject,
  Query extends z.ZodType = z.ZodObject,
  Body extends z.ZodType = z.ZodUndefined,
>(spec: Outline & Shapes<Params, Query, Body>): Route {
  const none = z.strictObject({});
  const { params = none, query = none, body = null, needsVersion = false, problems = [], handle } = spec;
  // The router hands on nothing but what these schemas let through.
  return { ...spec, params, query, body, needsVersion, problems, handle: handle as Route['handle'] };
}
