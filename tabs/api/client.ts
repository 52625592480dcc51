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
  /** How far an audit is, now and at each change, until it ended; a stream that was cut off throws `no-connection`. */
  follow(jobId: string, signal: AbortSignal): AsyncIterable<Job>;
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
    async ask(name, asked, signal) {
      const response = await send(name, asked, signal);
      const text = await readable(response.text());
      const body: unknown = text === '' ? null : JSON.parse(text);
      return { body: body as AnswerOf<typeof name>, tag: response.headers.get('etag') ?? '' };
    },
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

  async function send(name: OperationName, asked: Asked, signal?: AbortSignal): Promise<Response> {
    const first = await attempt(name, asked, await currentToken(), signal);
    const response = first.status === 401 ? await again(first, name, asked, signal) : first;
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
  async function again(refused: Response, name: OperationName, asked: Asked, signal?: AbortSignal): Promise<Response> {
    const token = await around.tokens.renewed();
    const response = token === null ? refused : await attempt(name, asked, token, signal);
    if (response.status === 401) around.onSignedOut();
    return response;
  }

  async function attempt(name: OperationName, asked: Asked, token: string, signal?: AbortSignal): Promise<Response> {
    const { url, init } = requestFor(name, asked);
    const headers = { ...init.headers, authorization: `Bearer ${token}`, 'accept-language': around.locale() };
    return readable(around.fetch(url, { ...init, headers, ...(signal && { signal }) }));
  }
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
