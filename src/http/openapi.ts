import * as z from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { problemSchema } from './guards/problem.ts';
import type { OpenRoute } from './open-route.ts';
import { problemsOf, responsesOf } from './openapi-responses.ts';
import type { Route } from './route.ts';

interface Described {
  readonly version: string;
  /** Behind the door, below `root`. */
  readonly routes: readonly Route[];
  readonly root: string;
  readonly openRoutes: readonly OpenRoute[];
}

/** The OpenAPI 3.1 document of the same tables that the routers are made of. */
export function openApiDocument({ version, routes, root, openRoutes }: Described): object {
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Lesklaar',
      version,
      description:
        'Whether video lessons are set up safely. Every operation names in x-action what its caller must be allowed to do; GET /api/me says what that is for you. ' +
        'Reads carry an ETag: send it in If-None-Match to hear only of changes, and in If-Match when you change what you read. Errors are problem details (RFC 9457).',
    },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }],
    paths: pathsOf([
      ...openRoutes.map((route) => ({ path: route.path, method: route.method, operation: openOperation(route) })),
      ...routes.map((route) => ({ path: `${root}${route.path}`, method: route.method, operation: operationOf(route) })),
    ]),
    components: {
      schemas: { Problem: problemSchema },
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          description: 'A token of the Teams tab, of Google sign-in, or in the sandbox of POST /sandbox/sign-in.',
        },
      },
    },
  });
}

interface Placed {
  readonly path: string;
  readonly method: Route['method'];
  readonly operation: ZodOpenApiOperationObject;
}

function pathsOf(all: readonly Placed[]): ZodOpenApiPathsObject {
  const paths: ZodOpenApiPathsObject = {};
  for (const { path, method, operation } of all) paths[path] = { ...paths[path], [method]: operation };
  return paths;
}

function operationOf(route: Route): ZodOpenApiOperationObject {
  const { operation, action, summary, params, query, body, needsVersion, path, method } = route;
  const header = { ...(needsVersion && ifMatch), ...(method === 'get' && ifNoneMatch) };
  return {
    operationId: operation,
    summary: summary.en,
    'x-summary-nl': summary.nl,
    'x-action': action,
    tags: [path.split('/')[1] ?? ''],
    requestParams: { path: params as z.ZodObject, query: query as z.ZodObject, header: z.object(header) },
    ...(body !== null && { requestBody: { required: true, content: contentOf(body) } }),
    responses: { ...responsesOf(route, method), ...problemsOf(problemStatuses(route)) },
  };
}

function openOperation({ operation, summary, body, answers, problems, method }: OpenRoute): ZodOpenApiOperationObject {
  return {
    operationId: operation,
    summary: summary.en,
    'x-summary-nl': summary.nl,
    'x-action': null,
    tags: ['open'],
    security: [],
    ...(body !== null && { requestBody: { required: true, content: contentOf(body) } }),
    responses: {
      ...responsesOf({ answers, needsVersion: false }, method),
      ...problemsOf([...problems, ...(body === null ? [] : bodyProblems), 429]),
    },
  };
}

const ifMatch = { 'If-Match': z.string().describe('The ETag of what is changed.') };
const ifNoneMatch = { 'If-None-Match': z.string().optional().describe('The ETag of what the caller has.') };

const bodyProblems = [400, 413, 415];

/** What any such route may answer, and what it says of itself. */
function problemStatuses({ action, params, query, body, needsVersion, problems }: Route): readonly number[] {
  const asked = [params, query].some((one) => Object.keys((one as z.ZodObject).shape).length > 0);
  return [
    401,
    429,
    503,
    // Somebody without any role is turned away everywhere.
    403,
    ...(asked || action === null ? [400] : []),
    ...(body === null ? [] : bodyProblems),
    ...(body === 'export' ? [422] : []),
    ...(needsVersion ? [412, 428] : []),
    ...problems,
  ];
}

function contentOf(body: z.ZodType | 'export') {
  if (body !== 'export') return { 'application/json': { schema: body } };
  const schema = { description: 'An export, recognised by its content. Its people are counted and left out.' };
  return { 'application/json': { schema }, 'application/octet-stream': { schema } };
}
