import type { Client, Context, FetchOptions, GraphRequest, Middleware, ResponseType } from '@microsoft/microsoft-graph-client';
import { addressOf, CallFailure } from '../../calls/call-failure.ts';
import type { PatientFetch, PatientRequest } from '../../calls/patient-fetch.ts';
import { isObject, type JsonObject } from '../../json.ts';
import type { AccessTokens } from './entra-token.ts';
import { graphFailure, refusedBy } from './graph-failure.ts';

/** Asking Graph. A path stands below `/v1.0`; an address that Graph handed out is taken whole. Every failure is a CallFailure. */
export interface GraphClient {
  get(path: string): Promise<JsonObject>;
  /** `always`: sending it twice does no harm. */
  post(path: string, body: JsonObject, repeat: NonNullable<PatientRequest['repeat']>): Promise<JsonObject>;
  /** The object as it is then. */
  patch(path: string, body: JsonObject, repeat: NonNullable<PatientRequest['repeat']>): Promise<JsonObject>;
  delete(path: string): Promise<void>;
}

export const graphOrigin = 'https://graph.microsoft.com';
export const graphScope = `${graphOrigin}/.default`;

/**
 * What Graph is told beside the request itself: enumerations grow, and it hides every newer word behind `unknownFutureValue` where nobody asks for it;
 * and it counts, and picks people out of transitive members, only for who accepts that the answer may lag behind
 * (learn.microsoft.com/graph/aad-advanced-queries).
 */
export function headersFor(url: URL): Readonly<Record<string, string>> {
  const prefer = { Prefer: 'include-unknown-enum-members' };
  const isAdvanced = url.searchParams.get('$count') === 'true' || url.pathname.includes('/transitiveMembers/');
  return isAdvanced ? { ...prefer, ConsistencyLevel: 'eventual' } : prefer;
}

/** The vendor's client, with the sending of requests in our own hands. It is loaded here, for not every run reads a tenant. */
export async function graphClient(tokens: AccessTokens, send: PatientFetch): Promise<GraphClient> {
  const { default: graph } = await import('@microsoft/microsoft-graph-client');
  const carried = (cause: unknown): unknown =>
    // The client would turn any other error into one without our facts.
    cause instanceof CallFailure ? Object.assign(new graph.GraphClientError(cause.message), { customError: cause }) : cause;
  const authenticate = new graph.AuthenticationHandler({ getAccessToken: async () => orThrow(tokens.token(), carried) });
  const telemetry = new graph.TelemetryHandler();
  authenticate.setNext(telemetry);
  telemetry.setNext(lastMiddleware(tokens, send, carried));
  return asGraphClient(graph.Client.initWithMiddleware({ middleware: authenticate }), graph.ResponseType.RAW);
}

function asGraphClient(client: Client, raw: ResponseType): GraphClient {
  async function call(path: string, repeat: PatientRequest['repeat'], ask: (request: GraphRequest) => Promise<unknown>): Promise<unknown> {
    const address = graphAddress(path);
    try {
      const options: PatientRequest = repeat === undefined ? {} : { repeat };
      const answer = (await ask(client.api(path).options(options).responseType(raw))) as Response;
      const body = await bodyOf(answer);
      const failure = refusedBy(answer.status, body, address);
      if (failure === null) return body;
      throw failure;
    } catch (cause) {
      throw graphFailure(cause, address);
    }
  }
  return {
    get: async (path) => objectIn(await call(path, undefined, async (request) => request.get() as Promise<unknown>), path),
    post: async (path, body, repeat) => objectIn(await call(path, repeat, async (request) => request.post(body) as Promise<unknown>), path),
    patch: async (path, body, repeat) =>
      objectIn(await call(path, repeat, async (request) => request.patch(body) as Promise<unknown>), path),
    delete: async (path) => void (await call(path, 'always', async (request) => request.delete() as Promise<unknown>)),
  };
}

/**
 * What an answer holds; null when it is no JSON. The client keeps a hand on all that passes through it until the next great garbage collection (its
 * compiled generators outlive their calls), so it gets the answer raw, and the answer lets go of its text: a third of the time for reading pages.
 */
async function bodyOf(answer: Response): Promise<unknown> {
  const body: unknown = await answer.json().catch(() => null);
  const spent = async (): Promise<never> => Promise.reject(new TypeError('read already'));
  Object.assign(answer, { text: spent, json: spent });
  return body;
}

/** Sends what the others made ready: only to Graph itself, and once more with a new token where the first is turned away. */
function lastMiddleware(tokens: AccessTokens, send: PatientFetch, carried: (cause: unknown) => unknown): Middleware {
  return {
    execute: async (context: Context) => {
      context.response = await orThrow(sendTo(urlOf(context), context.options ?? {}), carried);
    },
  };

  async function sendTo(url: URL, options: FetchOptions): Promise<Response> {
    if (url.origin !== graphOrigin) throw new CallFailure('malformed', { address: addressOf(url) });
    const headers: Readonly<Record<string, string>> = { ...(options.headers as Readonly<Record<string, string>>), ...headersFor(url) };
    const request = options as PatientRequest;
    const answer = await send(url, { ...request, headers });
    if (answer.status !== 401) return answer;
    const token = await tokens.token(headers['Authorization']?.replace(/^Bearer /, '') ?? '');
    return send(url, { ...request, headers: { ...headers, Authorization: `Bearer ${token}` } });
  }
}

function urlOf({ request }: Context): URL {
  return new URL(typeof request === 'string' ? request : request.url);
}

async function orThrow<T>(answer: Promise<T>, carried: (cause: unknown) => unknown): Promise<T> {
  try {
    return await answer;
  } catch (cause) {
    throw carried(cause);
  }
}

/** Where Graph promises an object, anything else (a page of a gateway, half an answer) is not Graph's. */
function objectIn(answer: unknown, path: string): JsonObject {
  if (isObject(answer)) return answer;
  throw malformedAnswer(path);
}

/** An answer in good order that is not what Graph describes. */
export function malformedAnswer(path: string): CallFailure {
  return new CallFailure('malformed', { address: graphAddress(path) });
}

/** Host and path of what is asked for, without its query. */
export function graphAddress(path: string): string {
  return addressOf(new URL(path.startsWith('/') ? `/v1.0${path}` : path, graphOrigin));
}
