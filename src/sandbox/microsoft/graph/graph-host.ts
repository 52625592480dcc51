import type { Clock } from '../../../clock.ts';
import type { WireAnswer, WireHost, WireRequest } from '../../server/wire.ts';
import { callerOf, graphAudience, type Caller } from '../entra/access-tokens.ts';
import { TokenRefused, type TokenAuthority } from '../entra/token-authority.ts';
import { guidFrom } from '../guid-from.ts';
import { answerBatch } from './batch.ts';
import { decodedPath } from './decoded-path.ts';
import { badRequest, GraphRefusal } from './graph-refusal.ts';
import type { GraphCall, GraphRoute, PersonalRoute } from './graph-route.ts';
import { refuseOtherOptions } from './query-options.ts';

export interface Graph {
  readonly routes: readonly (GraphRoute | PersonalRoute)[];
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
  const answerStep = (step: GraphCall, caller: Caller): WireAnswer =>
    refusing(() => answerRoute(step, caller, graph.routes), graph.clock, requestId);
  try {
    const caller = await callerOf(bearerIn(request), graphAudience, graph.authority);
    const call = callOf(request);
    if (call.path !== '$batch') return answerStep(call, caller);
    if (call.method !== 'POST') throw notAllowed();
    return refusing(() => answerBatch(call, (step) => answerStep(step, caller)), graph.clock, requestId);
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

function answerRoute(call: GraphCall, caller: Caller, routes: Graph['routes']): WireAnswer {
  const there = routes.filter(({ path }) => path.test(call.path));
  if (there.length === 0) throw badRequest(`Resource not found for the segment '${call.path.split('/')[0] ?? ''}'.`);
  const route = there.find(({ method }) => method === call.method);
  if (route === undefined) throw notAllowed();
  const found = { ...call, parts: { ...route.path.exec(call.path)?.groups } };
  if ('scope' in route) return answerPersonally(found, caller, route);
  const lacks = route.alsoNeeds !== undefined && !caller.roles.has(route.alsoNeeds);
  if (lacks || !route.roles.some((role) => caller.roles.has(role))) throw denied(route);
  refuseOtherOptions(call.query, route.options, route.parameters);
  return route.answer(found);
}

/** Nobody's name is no name: learn.microsoft.com/graph/api/overview, "me". */
function answerPersonally(call: GraphCall, { personId, scopes }: Caller, route: PersonalRoute): WireAnswer {
  if (personId === null) throw badRequest('/me request is only valid with delegated authentication flow.');
  if (!scopes.has(route.scope)) throw denied(route);
  refuseOtherOptions(call.query, route.options, route.parameters);
  return route.answer(call, personId);
}

function denied({ withoutRole }: GraphRoute | PersonalRoute): GraphRefusal {
  const sentence =
    withoutRole === 'ErrorAccessDenied'
      ? 'Access is denied. Check credentials and try again.'
      : 'Insufficient privileges to complete the operation.';
  return new GraphRefusal(403, withoutRole, sentence);
}

function callOf({ method, path, query, headers, body }: WireRequest): GraphCall {
  const [, version, rest] = /^\/([^/]*)\/(.*)$/.exec(decodedPath(path)) ?? [];
  if (version !== 'v1.0' || rest === undefined) throw badRequest(`Invalid version: ${version ?? ''}`);
  return { method, path: rest, parts: {}, query, header: (name) => String(headers[name] ?? ''), body };
}

function bearerIn({ headers }: WireRequest): string {
  const [, token] = /^Bearer (\S+)$/i.exec(headers['authorization']?.toString() ?? '') ?? [];
  if (token === undefined) throw new TokenRefused('missing');
  return token;
}

function notAllowed(): GraphRefusal {
  return new GraphRefusal(405, 'Request_BadRequest', 'Specified HTTP method is not allowed for the request target.');
}
