import * as z from 'zod';
import type { ZodOpenApiResponsesObject } from 'zod-openapi';
import { problemSchema } from './guards/problem.ts';
import type { AnswerSpec, Method, Route } from './route.ts';

const etag = { ETag: z.string() };
const location = { Location: z.string().describe('Where it is found.') };
const link = { Link: z.string().optional().describe('rel="next": the next page.') };

/** What comes back when all is well. */
export function responsesOf({ answers }: Pick<Route, 'answers' | 'needsVersion'>, method: Method): ZodOpenApiResponsesObject {
  const own = Object.entries(answers).map(([status, spec]) => [
    status,
    { description: spec.says, headers: z.object(headersOf(Number(status), spec, method)), content: contentOf(spec) },
  ]);
  const unchanged = method === 'get' ? { 304: { description: 'The caller has it already.', headers: z.object(etag) } } : {};
  return { ...Object.fromEntries(own), ...unchanged };
}

/** Problem details; `default` is for what nobody foresaw. */
export function problemsOf(statuses: readonly number[]): ZodOpenApiResponsesObject {
  const problem = { content: { 'application/problem+json': { schema: problemSchema } } };
  const told = [...new Set(statuses)].map((status) => [status, { description: says[status] ?? 'A problem.', ...problem }]);
  return { ...Object.fromEntries(told), default: { description: 'A failure of the service itself.', ...problem } };
}

function headersOf(status: number, { json }: AnswerSpec, method: Method): z.ZodRawShape {
  if (status === 201 || status === 202) return location;
  if (method !== 'get' || json === undefined) return {};
  return isPage(json) ? { ...etag, ...link } : etag;
}

function isPage(schema: z.ZodType): boolean {
  return schema instanceof z.ZodObject && 'next' in schema.shape;
}

function contentOf({ json, media = [] }: AnswerSpec) {
  const texts = media.map((type) => [type.split(';', 1)[0] ?? type, { schema: z.string() }]);
  return { ...(json !== undefined && { 'application/json': { schema: json } }), ...Object.fromEntries(texts) };
}

const says: Readonly<Record<number, string>> = {
  400: 'The request cannot be used.',
  401: 'Nobody is signed in.',
  403: 'The caller may not do this.',
  404: 'It is not there, or belongs to another organisation.',
  409: 'It does not fit what stands now.',
  412: 'Somebody changed it after the caller saw it.',
  413: 'The body is too large.',
  415: 'The body is of another kind.',
  422: 'The content cannot be used.',
  428: 'If-Match is missing.',
  429: 'Too many requests.',
  502: 'Microsoft or Google did not answer.',
  503: 'Not available now.',
};
