import * as z from 'zod';
import { writtenJson, type Answer } from './answer.ts';
import { tagOf } from './entity-tag.ts';
import type { OpenRoute } from './open-route.ts';
import type { Route } from './route.ts';

interface Described {
  readonly version: string;
  readonly routes: readonly Route[];
  readonly root: string;
  readonly openRoutes: readonly OpenRoute[];
}

/** The description of all routes, itself among them; made when somebody asks for it, so that starting does not wait for it. */
export function openApiRoute(described: Described): OpenRoute {
  let made: Promise<Answer> | null = null;
  const route: OpenRoute = {
    method: 'get',
    path: '/openapi.json',
    operation: 'getOpenApi',
    summary: { nl: 'Deze beschrijving', en: 'This description' },
    body: null,
    answers: { 200: { says: 'OpenAPI 3.1.', json: z.record(z.string(), z.unknown()) } },
    problems: [],
    handle: async () => {
      made ??= answerOf({ ...described, openRoutes: [...described.openRoutes, route] });
      return made;
    },
  };
  return route;
}

async function answerOf(described: Described): Promise<Answer> {
  const { openApiDocument } = await import('./openapi.ts');
  const text = Buffer.from(JSON.stringify(openApiDocument(described)));
  return writtenJson(text, tagOf(null, text.toString()));
}
