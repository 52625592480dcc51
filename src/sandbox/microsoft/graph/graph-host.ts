import type { Clock } from '../../../clock.ts';
import type { WireAnswer, WireHost, WireRequest } from '../../server/wire.ts';
import { TokenRefused, type AppToken, type TokenAuthority } from '../entra/token-authority.ts';
import { graphAudience } from '../entra/sign-in-host.ts';
import { guidFrom } from '../guid-from.ts';
import { answerBatch } from './batch.ts';
import { decodedPath } from './decoded-path.ts';
import { badRequest, GraphRefusal } from './graph-refusal.ts';
import type { GraphCall, GraphRoute } from './graph-route.ts';
import { refuseOtherOptions } from './query-options.ts';

export interface Graph {
  readonly routes: readonly GraphRoute[];
  readonly authority: TokenAuthority;
  readonly clock: Clock;
}

/** `graph.microsoft.com`, version 1.0: checks the token, then the route, the app role and the query options. */
export function graphHost(graph: Graph): WireHost {
  let heard = 0;
  return async (request) => {
    heard += 1;
    const requestId = guidFrom(`request ${heard}`);
    const { headers, ...answer } = await answerOne(request, graph, requestId);
    return { ...answer, headers: { 'request-id': requestId, 'odata-version': '4.0', ...headers } };
  };
}

async function answerOne(request: WireRequest, graph: Graph, requestId: string): Promise<WireAnswer> {
  const answerStep = (step: GraphCall, token: AppToken): WireAnswer =>
    refusing(() => answerRoute(step, token, graph.routes), graph.clock, requestId);
  try {
    const token = await graph.authority.check(bearerIn(request), graphAudience);
    const call = callOf(request);
    if (call.path !== '$batch') return answerStep(call, token);
    if (call.method !== 'POST') throw notAllowed();
    return refusing(() => answerBatch(call, (step) => answerStep(step, token)), graph.clock, requestId);
  } catch (cause) {
    if (cause instanceof GraphRefusal) return cause.answer(graph.clock, requestId);
    if (!(cause instanceof TokenRefused)) throw cause;
    const refusal = new GraphRefusal(401, 'InvalidAuthenticationToken', cause.message).answer(graph.clock, requestId);
    return { ...refusal, headers: { 'www-authenticate': 'Bearer realm=""' } };
  }
}

function refusing(answer: () => WireAnswer, clock: Clock, requestId: string): WireAnswer {
  try {
    return answer();
  } catch (cause) {
    if (cause instanceof GraphRefusal) return cause.answer(clock, requestId);
    throw cause;
  }
}

function answerRoute(call: GraphCall, { roles }: AppToken, routes: readonly GraphRoute[]): WireAnswer {
  const there = routes.filter(({ path }) => path.test(call.path));
  if (there.length === 0) throw badRequest(`Resource not found for the segment '${call.path.split('/')[0] ?? ''}'.`);
  const route = there.find(({ method }) => method === call.method);
  if (route === undefined) throw notAllowed();
  if (!route.roles.some((role) => roles.has(role))) {
    throw new GraphRefusal(403, route.withoutRole, 'Insufficient privileges to complete the operation.');
  }
  refuseOtherOptions(call.query, route.options);
  return route.answer({ ...call, parts: { ...route.path.exec(call.path)?.groups } });
}

function callOf({ method, path, query, headers, body }: WireRequest): GraphCall {
  const [, version, rest] = /^\/([^/]*)\/(.*)$/.exec(decodedPath(path)) ?? [];
  if (version !== 'v1.0' || rest === undefined) throw badRequest(`Invalid version: ${version ?? ''}`);
  return { method, path: rest, parts: {}, query, header: (name) => String(headers[name] ?? ''), body };
}

function bearerIn({ headers }: WireRequest): string {
  const [, token] = /^Bearer (\S+)$/i.exec(headers['authorization']?.toString() ?? '') ?? [];
  if (token === undefined) throw new TokenRefused('Access token is empty.');
  return token;
}

function notAllowed(): GraphRefusal {
  return new GraphRefusal(405, 'Request_BadRequest', 'Specified HTTP method is not allowed for the request target.');
}
