import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll } from '@jest/globals';
import type { ActorRole } from '../../../src/model/actor.ts';
import { createStore } from '../../../src/store/create-store.ts';
import type { OpenDatabase } from '../../../src/store/open-database.ts';
import type { Store } from '../../../src/store/store.ts';
import { noon } from '../../support/audit.ts';
import { openReadyDatabase } from '../../support/ready-database.ts';
import { apiService, as, somebody, type ApiService, type Told } from './api-service.ts';
import { fillBoard, type Board } from './board.ts';
import { openApiOf, type OpenApi } from './open-api.ts';

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Parsed where it is JSON. */
  readonly body: Readonly<Record<string, unknown>>;
}

interface Wanted {
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, unless it is text or bytes. */
  readonly body?: unknown;
}

/** `GET /api/audits` as somebody with a role; every answer is held against the description. */
export type Caller = (role: ActorRole | null, request: string, wanted?: Wanted) => Promise<Answered>;

export interface CalledService {
  readonly service: () => ApiService;
  readonly store: () => Store;
  readonly database: () => OpenDatabase;
  readonly api: () => OpenApi;
  /** A board with data of its own for a test, and how its people call. */
  readonly board: () => Promise<{ readonly board: Board; readonly call: Caller }>;
}

/** One service for the tests of a file. */
export function calledService(told: Omit<Told, 'store'> = {}): CalledService {
  let opened: { readonly database: OpenDatabase; readonly store: Store; readonly service: ApiService; readonly api: OpenApi } | undefined;
  beforeAll(async () => {
    const database = await openReadyDatabase();
    const store = createStore(database, { now: () => noon });
    const service = await apiService({ store, ...told });
    opened = { database, store, service, api: await openApiOf(service.address) };
  }, 60_000);
  afterAll(async () => {
    await opened?.service.close();
    await opened?.database.close();
  });
  const all = () => {
    if (opened === undefined) throw new Error('the service is opened before the first test');
    return opened;
  };
  return {
    service: () => all().service,
    store: () => all().store,
    database: () => all().database,
    api: () => all().api,
    board: async () => {
      const board = await fillBoard(all().store, `B${randomUUID().slice(0, 8)}`);
      return { board, call: callerAt(all().service.address, all().api, board.organisationId) };
    },
  };
}

/** Calls as people of one organisation. */
export function callerAt(address: string, api: OpenApi, organisationId: string): Caller {
  return async (role, request, { headers = {}, body } = {}) => {
    const [method = '', path = ''] = request.split(' ');
    const raw = typeof body === 'string' || body instanceof Uint8Array;
    const answer = await fetch(`${address}${path}`, {
      method,
      headers: {
        ...(role === null ? {} : as(somebody(organisationId, role))),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: raw ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    refuseUndescribed(api, method, path, answer, text);
    const isJson = answer.headers.get('content-type')?.includes('json') === true && text !== '';
    return { status: answer.status, headers: answer.headers, text, body: isJson ? (JSON.parse(text) as Answered['body']) : {} };
  };
}

/** An address that is not described has no description to be held against: 404, 405. */
function refuseUndescribed(api: OpenApi, method: string, path: string, answer: Response, text: string): void {
  const [address = ''] = path.split('?');
  const fitting = api.operations.filter((operation) => operation.method === method.toLowerCase() && matches(operation.path, address));
  const [operation] = fitting.toSorted((a, b) => a.path.split('{').length - b.path.split('{').length);
  const problems = operation === undefined ? [] : api.problemsOf(operation, answer, text);
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

function matches(template: string, address: string): boolean {
  return new RegExp(`^${template.replaceAll('.', String.raw`\.`).replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(address);
}
