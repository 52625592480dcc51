import type * as z from 'zod';
import type { Action } from '../auth/permissions.ts';
import type { Localized } from '../model/language.ts';
import type { Deciding } from '../use-cases/asking.ts';
import type { Answer } from './answer.ts';
import type { ApiParts } from './api-parts.ts';
import type { RecordTexts } from './record-texts.ts';

export const methods = ['get', 'post', 'put', 'delete'] as const;
export type Method = (typeof methods)[number];

/** One request, checked, and who makes it. */
export interface Call<Params = unknown, Query = unknown, Body = unknown> extends Deciding {
  readonly parts: ApiParts;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** Of an export that was sent; empty where there is none. */
  readonly bytes: Uint8Array;
  /** The token by which the caller showed who they are, for what is done in their name. */
  readonly bearer: () => string;
  /** The version that the caller saw (If-Match); empty where none is needed, or it is none of ours. */
  readonly seen: string;
  /** Whether the caller has what the tag names (If-None-Match). */
  readonly has: (tag: string) => boolean;
  /** An address below the API's own root. */
  readonly at: (path: string) => string;
  readonly texts: RecordTexts;
  /** Aborts when the caller goes away or the service stops. Made when asked for: most requests are over before either. */
  readonly untilGone: () => AbortSignal;
}

/** What comes back when all is well. */
export interface AnswerSpec {
  readonly says: string;
  /** JSON of this shape; left out where there is none. */
  readonly json?: z.ZodType;
  /** Other media types. */
  readonly media?: readonly string[];
}

/** `json` of a shape, or the bytes of an export. */
export type BodySpec = z.ZodType | 'export' | null;

/** One line of the API: the router and the OpenAPI document are both made of it. */
export interface Route<Params = unknown, Query = unknown, Body = unknown> {
  readonly method: Method;
  /** Below the API's root, with `{id}` for what changes. */
  readonly path: string;
  /** camelCase, the same in every release. */
  readonly operation: string;
  /** Null: whoever is signed in. */
  readonly action: Action | null;
  readonly summary: Localized;
  readonly params: z.ZodType<Params>;
  readonly query: z.ZodType<Query>;
  readonly body: BodySpec;
  /** Changes name the version that they change. */
  readonly needsVersion: boolean;
  readonly answers: Readonly<Record<number, AnswerSpec>>;
  /** Statuses of problems that are its own: 404, 409, 422. */
  readonly problems: readonly number[];
  readonly handle: (call: Call<Params, Query, Body>) => Promise<Answer>;
}
