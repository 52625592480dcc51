import type { WireAnswer } from '../../server/wire.ts';
import type { AppRole } from '../app-roles.ts';
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

/** What Graph can be asked, and what an app needs for it. */
export interface GraphRoute {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Of the whole path below `/v1.0/`. */
  readonly path: RegExp;
  /** One of these is enough. */
  readonly roles: readonly AppRole[];
  /** The code with which an app without any of them is sent away: Entra's own objects have another than the workloads behind Graph. */
  readonly withoutRole: 'Authorization_RequestDenied' | 'Forbidden';
  /** The query options that Microsoft's page about it names. */
  readonly options: readonly QueryOption[];
  readonly answer: (call: GraphCall) => WireAnswer;
}
