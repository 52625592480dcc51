import type { Locale } from '../../src/model/language.ts';
import { statusesIn } from './event-stream.ts';
import type { Job, Operations } from './operations.ts';
import { noConnection, ProblemError, problemIn, problemOf } from './problem.ts';
import { requestFor, type Asked } from './request.ts';

export type OperationName = keyof Operations;
export type AskedOf<Name extends OperationName> = Operations[Name]['asked'];
export type AnswerOf<Name extends OperationName> = Operations[Name]['answer'];

export interface Answer<Body> {
  readonly body: Body;
  /** ETag: what a change names as `seen`; empty where there is none. */
  readonly tag: string;
}

export interface Download {
  readonly content: Blob;
  readonly fileName: string;
}

/** Who asks: a bearer token, and another one where it no longer counts; null: sign in again. */
export interface Tokens {
  /** @throws ProblemError with status 401 where there is none. */
  current(): Promise<string>;
  renewed(): Promise<string | null>;
}

/** The service's API. All of it throws ProblemError, and AbortError where the signal says so. */
export interface Api {
  ask<Name extends OperationName>(name: Name, asked: AskedOf<Name>, signal?: AbortSignal): Promise<Answer<AnswerOf<Name>>>;
  download<Name extends OperationName>(name: Name, asked: AskedOf<Name>): Promise<Download>;
  /** The same as `ask`, carried by something that tells how far it is. */
  upload<Name extends OperationName>(name: Name, asked: AskedOf<Name>, carrier: Carrier): Promise<Answer<AnswerOf<Name>>>;
  /** How far an audit is, now and at each change, until it ended; a stream that was cut off throws `no-connection`. */
  follow(jobId: string, signal: AbortSignal): AsyncIterable<Job>;
}

/** Sends one request, in the place of `fetch`. */
export interface Carrier {
  readonly fetch: typeof globalThis.fetch;
  readonly signal: AbortSignal;
}

export interface ApiSurroundings {
  readonly fetch: typeof globalThis.fetch;
  readonly tokens: Tokens;
  readonly locale: () => Locale;
  /** The sign-in counts no more and could not be renewed. */
  readonly onSignedOut: () => void;
}

export function createApi(around: ApiSurroundings): Api {
  return {
    ask: async (name, asked, signal) => answerIn(await send(name, asked, signal)),
    upload: async (name, asked, { fetch, signal }) => answerIn(await send(name, asked, signal, fetch)),
    async download(name, asked) {
      const response = await send(name, asked);
      const fileName = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'lesklaar';
      return { content: await readable(response.blob()), fileName };
    },
    async *follow(jobId, signal) {
      const { body } = await send('watchJob', { params: { id: jobId } }, signal);
      if (body === null) throw new ProblemError(noConnection);
      yield* statusesIn(body);
    },
  };

  async function send(name: OperationName, asked: Asked, signal?: AbortSignal, fetch = around.fetch): Promise<Response> {
    const by = async (token: string): Promise<Response> => attempt(name, asked, token, fetch, signal);
    const first = await by(await currentToken());
    const response = first.status === 401 ? await again(first, by) : first;
    if (!response.ok) throw new ProblemError(await problemIn(response));
    return response;
  }

  async function currentToken(): Promise<string> {
    try {
      return await around.tokens.current();
    } catch (error) {
      if (problemOf(error).status === 401) around.onSignedOut();
      throw error;
    }
  }

  /** Once: a token that was just made and is refused as well will not count the next time either. */
  async function again(refused: Response, by: (token: string) => Promise<Response>): Promise<Response> {
    const token = await around.tokens.renewed();
    const response = token === null ? refused : await by(token);
    if (response.status === 401) around.onSignedOut();
    return response;
  }

  async function attempt(
    name: OperationName,
    asked: Asked,
    token: string,
    fetch: typeof globalThis.fetch,
    signal?: AbortSignal,
  ): Promise<Response> {
    const { url, init } = requestFor(name, asked);
    const headers = { ...init.headers, authorization: `Bearer ${token}`, 'accept-language': around.locale() };
    return readable(fetch(url, { ...init, headers, ...(signal && { signal }) }));
  }
}

async function answerIn<Body>(response: Response): Promise<Answer<Body>> {
  const text = await readable(response.text());
  const body: unknown = text === '' ? null : JSON.parse(text);
  return { body: body as Body, tag: response.headers.get('etag') ?? '' };
}

/** A connection that fails while the answer comes in is no answer. */
async function readable<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ProblemError(noConnection, { cause });
  }
}
