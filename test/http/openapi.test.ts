import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { actions } from '../../src/auth/permissions.ts';
import { sandboxSignIn } from '../../src/auth/sandbox-token.ts';
import { apiRoutes } from '../../src/http/routes/index.ts';
import { createStore } from '../../src/store/create-store.ts';
import type { OpenDatabase } from '../../src/store/open-database.ts';
import { noon } from '../support/audit.ts';
import { openReadyDatabase } from '../support/ready-database.ts';
import { apiService, type ApiService } from './support/api-service.ts';
import { documentProblems, openApiOf, type OpenApi } from './support/open-api.ts';

let database: OpenDatabase;
let service: ApiService;
let api: OpenApi;

beforeAll(async () => {
  const clock = { now: () => noon };
  database = await openReadyDatabase();
  service = await apiService({ store: createStore(database, clock), sandbox: sandboxSignIn('de-linde', clock) });
  api = await openApiOf(service.address);
});

afterAll(async () => {
  await service.close();
  await database.close();
});

test('the description is OpenAPI 3.1', () => {
  expect(documentProblems(api.document)).toEqual([]);
});

test('the check knows a description that is none', () => {
  const { info, ...rest } = api.document;

  expect(info).toBeDefined();
  expect(documentProblems(rest)).not.toEqual([]);
  expect(documentProblems({ ...api.document, paths: { '/x': { get: { responses: { oops: {} } } } } })).not.toEqual([]);
});

test('every line of the API is described, with what its caller must be allowed to do', () => {
  const described = api.operations
    .filter(({ path }) => path.startsWith('/api/'))
    .map(({ method, path, action }) => `${method} ${path} ${action}`);

  expect(described.toSorted()).toEqual(apiRoutes.map(({ method, path, action }) => `${method} /api${path} ${action}`).toSorted());
});

test('operations have names of their own', () => {
  const names = api.operations.map(({ operationId }) => operationId);

  expect(new Set(names).size).toBe(names.length);
});

test('each name in a path is described, and only those', () => {
  for (const { path, parameters } of api.operations) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted();
    expect(
      parameters
        .filter((parameter) => parameter.in === 'path')
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(named);
  }
});

test('whatever changes something asks for an action, and names of actions are those of the table', () => {
  const closed = api.operations.filter(({ door }) => door === 'closed');

  expect(closed.filter(({ method, action }) => method !== 'get' && action === null)).toEqual([]);
  expect(closed.filter(({ action }) => action !== null && !actions.some((one) => one === action))).toEqual([]);
});

test('only what tells nothing of a school stands before the door', () => {
  const open = api.operations.filter(({ door }) => door === 'open').map(({ path }) => path);

  expect(open.toSorted()).toEqual([
    '/',
    '/healthz',
    '/metrics',
    '/openapi.json',
    '/readyz',
    '/sandbox/report',
    '/sandbox/sign-in',
    '/tab/config.json',
  ]);
});

test('who has the description already gets no other', async () => {
  const first = await fetch(`${service.address}/openapi.json`);
  const again = await fetch(`${service.address}/openapi.json`, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });

  expect([first.status, again.status]).toEqual([200, 304]);
});
