import type { WireAnswer, WireHost, WireRequest } from '../../server/wire.ts';
import type { GoogleApiHost } from '../google-options.ts';
import type { AccessTokens, Grant } from '../sign-in/access-tokens.ts';
import { checkParameters } from './check-parameters.ts';
import { commonParameters } from './common-parameters.ts';
import { applyMask, checkMask, parseMask, type Mask } from './fields-mask.ts';
import { GoogleRefusal, refusalAnswer, type ErrorStyle } from './refusal.ts';
import { apiDisabled, badArgument, badToken, insufficientScopes, noSuchPath, withoutToken, wrongMethod } from './refusals.ts';
import type { Level, Parameter, Route } from './route.ts';

export interface GoogleApi {
  readonly host: GoogleApiHost;
  /** As the console calls it. */
  readonly name: string;
  readonly style: ErrorStyle;
  /** Parameters that each method has; those of the newer APIs unless said. */
  readonly common?: Readonly<Record<string, Parameter>>;
  readonly routes: readonly Route[];
}

export interface ApiSurroundings {
  readonly tokens: AccessTokens;
  readonly disabled: ReadonlySet<GoogleApiHost>;
  readonly levelOf: (grant: Grant) => Level;
}

/** One API as it answers on the wire: each request is held against the route table before a route sees it. */
export function apiHost(api: GoogleApi, around: ApiSurroundings): WireHost {
  const shapes = new Map(api.routes.map(({ id, shape }) => [id, parseMask(shape)]));
  return async (request) => {
    try {
      return await answer(request, api, shapes, around);
    } catch (cause) {
      if (cause instanceof GoogleRefusal) return refusalAnswer(cause, api.host, api.style);
      throw cause;
    }
  };
}

async function answer(
  request: WireRequest,
  api: GoogleApi,
  shapes: ReadonlyMap<string, Mask>,
  { tokens, disabled, levelOf }: ApiSurroundings,
): Promise<WireAnswer> {
  const { route, inPath } = routeFor(request, api.routes);
  const grant = await grantIn(request, tokens);
  if (disabled.has(api.host)) throw apiDisabled(api.name, api.host);
  if (!route.scopes.some((scope) => grant.scopes.includes(scope))) throw insufficientScopes();
  const values = checkParameters(route, api.common ?? commonParameters, inPath, request.query);
  const fields = values.get('fields');
  const mask = fields === undefined ? null : parseMask(fields);
  checkMask(mask, shapes.get(route.id) ?? null);
  const reply = route.reply({ id: route.id, values, mask, level: levelOf(grant), subject: grant.subject, body: bodyOf(request) });
  const body = typeof reply === 'string' ? reply : JSON.stringify(applyMask(reply, mask));
  return { status: 200, body, headers: { 'content-type': 'application/json; charset=UTF-8' } };
}

async function grantIn({ headers }: WireRequest, tokens: AccessTokens): Promise<Grant> {
  const bearer = /^Bearer (.+)$/i.exec(String(headers['authorization'] ?? ''))?.[1];
  if (bearer === undefined) throw withoutToken();
  const grant = await tokens.read(bearer);
  if (grant === null) throw badToken();
  return grant;
}

interface Found {
  readonly route: Route;
  readonly inPath: ReadonlyMap<string, string>;
}

function routeFor({ method, path }: WireRequest, routes: readonly Route[]): Found {
  const parts = path.slice(1).split('/').map(decoded);
  let isKnown = false;
  for (const route of routes) {
    const inPath = match(route.path.split('/'), parts);
    if (inPath === null) continue;
    isKnown = true;
    if (method === (route.method ?? 'GET')) return { route, inPath: withNames(inPath, route) };
  }
  throw isKnown ? wrongMethod(method) : noSuchPath(path);
}

function withNames(inPath: ReadonlyMap<string, string>, { names = {} }: Route): ReadonlyMap<string, string> {
  const named = Object.entries(names).map(([name, pattern]): [string, string] => [
    name,
    pattern.replaceAll(/\{(\w+)\}/g, (_, part: string) => inPath.get(part) ?? ''),
  ]);
  return new Map([...inPath, ...named]);
}

function bodyOf({ method, body }: WireRequest): unknown {
  if (method === 'GET' || body === '') return null;
  try {
    return JSON.parse(body) as unknown;
  } catch {
    throw badArgument('Invalid JSON payload received. Unexpected end of string.');
  }
}

function match(template: readonly string[], parts: readonly string[]): ReadonlyMap<string, string> | null {
  if (template.length !== parts.length) return null;
  const found = new Map<string, string>();
  for (const [index, expected] of template.entries()) {
    const part = parts[index] ?? '';
    const name = /^\{(\w+)\}$/.exec(expected)?.[1];
    if (name === undefined ? part !== expected : part === '') return null;
    if (name !== undefined) found.set(name, part);
  }
  return found;
}

/** What is not well encoded stands for itself, and so for nothing here. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
