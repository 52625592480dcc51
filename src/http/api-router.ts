import { Router, type Request, type RequestHandler, type Response } from 'express';
import { bearerTokenIn } from '../auth/bearer-token.ts';
import { may } from '../auth/permissions.ts';
import { AppError } from '../errors.ts';
import type { ApiParts } from './api-parts.ts';
import { numberOfUploads, largestJson } from './limits.ts';
import { namesTag, versionIn } from './entity-tag.ts';
import { gate, type Gate } from './gate.ts';
import { onlyMethods } from './guards/error-handler.ts';
import { jsonBody } from './guards/json-body.ts';
import { actorOf } from './guards/request-facts.ts';
import { parsed } from './parse-request.ts';
import { readBytes } from './read-bytes.ts';
import { refusePupils } from './refuse-pupils.ts';
import { recordTexts, type RecordTexts } from './record-texts.ts';
import type { Call, Route } from './route.ts';
import { sendAnswer } from './send-answer.ts';

interface Surroundings {
  readonly parts: ApiParts;
  readonly texts: RecordTexts;
  readonly uploads: Gate;
}

/** Bytes of records that are kept as they are sent. */
const keptTexts = 32 * 1024 * 1024;

/** The routes of a table, to be mounted behind the door. A request gets as far as its sender may go: the body of one who may not is never read. */
export function apiRouter(routes: readonly Route[], parts: ApiParts): Router {
  const around = { parts, texts: recordTexts(keptTexts), uploads: gate(numberOfUploads) };
  const router = Router();
  for (const route of routes) {
    const bodies = route.body === null || route.body === 'export' ? [] : jsonBody(largestJson);
    router[route.method](expressPath(route.path), mayDo(route), ...bodies, async (request, response) => {
      if (route.body === 'export') await around.uploads.through(async () => answer(route, request, response, around));
      else await answer(route, request, response, around);
    });
  }
  for (const [path, all] of Map.groupBy(routes, ({ path }) => path)) router.all(expressPath(path), onlyMethods(...methodsOf(all)));
  return router;
}

/** The use case asks this again; here it comes before anything of the request is read. */
function mayDo({ action }: Route): RequestHandler {
  return (_request, response, next) => {
    const allowed = action === null || may(actorOf(response), action);
    next(allowed ? undefined : new AppError('not-allowed', { action: action ?? '' }));
  };
}

async function answer(route: Route, request: Request, response: Response, around: Surroundings): Promise<void> {
  await refusePupils(route.action, actorOf(response), around.parts);
  const call = await callOf(route, request, response, around);
  await sendAnswer(await route.handle(call), request, response, around.parts.timer);
}

async function callOf(route: Route, request: Request, response: Response, { parts, texts }: Surroundings): Promise<Call> {
  const actor = actorOf(response);
  const { clock, newId } = parts;
  const params = route.params.safeParse(request.params);
  // What cannot be an id is the id of nothing.
  if (!params.success) throw new AppError('not-there', {});
  const query = parsed(route.query, { ...request.query }, 'query');
  const seen = versionSeen(route, request);
  const body = route.body === null || route.body === 'export' ? undefined : parsed(route.body, request.body, 'body');
  const bytes = route.body === 'export' ? await exportIn(request, parts) : new Uint8Array();
  return {
    actor,
    clock,
    newId,
    parts,
    texts,
    seen,
    query,
    body,
    bytes,
    store: parts.store.forOrganisation(actor.organisationId),
    params: params.data,
    bearer: () => bearerTokenIn(request.headersDistinct.authorization ?? []),
    has: (tag) => namesTag(request.get('if-none-match'), tag),
    at: (path) => `${request.baseUrl}${path}`,
    untilGone: () => goneSignal(response, parts.stopping),
  };
}

function goneSignal(response: Response, stopping: AbortSignal): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  return AbortSignal.any([gone.signal, stopping]);
}

async function exportIn(request: Request, { largestUpload }: ApiParts): Promise<Uint8Array> {
  if (request.is(['application/json', 'application/octet-stream'])) return readBytes(request, largestUpload);
  throw new AppError('unsupported-body', { expected: 'application/json' });
}

function versionSeen({ needsVersion }: Route, request: Request): string {
  if (!needsVersion) return '';
  const version = versionIn(request.get('if-match') ?? '');
  // `*` would be a change without having looked.
  if (version === '') throw new AppError('version-needed', {});
  return version;
}

function expressPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}

function methodsOf(routes: readonly Route[]): readonly string[] {
  return [...new Set(routes.flatMap(({ method }) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()])))];
}
