import type { Mask } from './fields-mask.ts';

/** A parameter in the discovery document's own words. */
export interface Parameter {
  readonly location: 'path' | 'query';
  readonly type: 'string' | 'integer' | 'boolean';
  readonly required?: true;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly default?: string;
  /** The sandbox refuses any other value than its default. */
  readonly notPlayed?: true;
}

export type Level = 'super-admin' | 'admin' | 'nobody';

/** One call that was found to be in order. */
export interface Call {
  /** The route's. */
  readonly id: string;
  /** Parameters of path and query, with their defaults. */
  readonly values: ReadonlyMap<string, string>;
  /** Which fields were asked for. */
  readonly mask: Mask;
  /** What whoever calls may do in the tenant. */
  readonly level: Level;
  /** Address of the one in whose name it is; null: the service account's own. */
  readonly subject: string | null;
  /** JSON as it came; null without any. */
  readonly body: unknown;
}

/** A text is finished JSON to which the mask has been applied. */
export type Reply = object | string;

/** One method of an API. */
export interface Route {
  /** As in the discovery document: `directory.users.list`. */
  readonly id: string;
  /** GET unless said. */
  readonly method?: 'POST' | 'PATCH';
  /** The discovery document's flat path: `admin/directory/v1/users`. */
  readonly path: string;
  /** Parameters that a longer piece of the path is: `parent` → `spaces/{spacesId}`. */
  readonly names?: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Any one of them will do. */
  readonly scopes: readonly string[];
  /** All fields that an answer may have, in the syntax of `fields`. */
  readonly shape: string;
  /** @throws GoogleRefusal */
  readonly reply: (call: Call) => Reply;
}

export function textOf(call: Call, name: string): string | null {
  return call.values.get(name) ?? null;
}

/** 0 where nothing was said. */
export function numberOf(call: Call, name: string): number {
  return Number(call.values.get(name) ?? 0);
}

export function isSet(call: Call, name: string): boolean {
  return call.values.get(name) === 'true';
}
