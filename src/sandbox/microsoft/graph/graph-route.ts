import type { WireAnswer } from '../../server/wire.ts';
import type { AppRole } from '../app-roles.ts';
import type { GraphScope } from '../entra/consent.ts';
import type { QueryOption } from './query-options.ts';

/** One request to Graph, whether it came by itself or in a batch. */
export interface GraphCall {
  readonly method: string;
  /** Below `/v1.0/`, decoded. */
  readonly path: string;
  /** The parts that the route's path names. */
  readonly parts: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** By lower-case name; empty when it was not sent. */
  readonly header: (name: string) => string;
  readonly body: string;
}

interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Of the whole path below `/v1.0/`. */
  readonly path: RegExp;
  /** The code with which an app without the right is sent away: Entra's own objects have another than the workloads behind Graph. */
  readonly withoutRole: 'Authorization_RequestDenied' | 'Forbidden' | 'ErrorAccessDenied';
  /** The query options that Microsoft's page about it names. */
  readonly options: readonly QueryOption[];
  /** Other parameters of its address. */
  readonly parameters?: readonly string[];
}

/** What an app can ask Graph by itself, and what it needs for that. */
export interface GraphRoute extends Route {
  /** One of these is enough. */
  readonly roles: readonly AppRole[];
  /** And this one too. */
  readonly alsoNeeds?: AppRole;
  readonly answer: (call: GraphCall) => WireAnswer;
}

/** What an app can ask Graph in somebody's name: everything below `/me`. */
export interface PersonalRoute extends Route {
  readonly scope: GraphScope;
  /** `personId`: in whose name. */
  readonly answer: (call: GraphCall, personId: string) => WireAnswer;
}
