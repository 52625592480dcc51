import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { json } from '../../src/http/answer.ts';
import { defineRoute } from '../../src/http/define-route.ts';
import type { Route } from '../../src/http/route.ts';
import { apiRoutes } from '../../src/http/routes/index.ts';
import * as z from 'zod';
import { reminderIdOf } from '../../src/use-cases/reminders/reminder-place.ts';
import { teacherCheck } from '../../src/lessons/teacher-check.ts';
import { createStore } from '../../src/store/create-store.ts';
import type { OpenDatabase } from '../../src/store/open-database.ts';
import { findingKey } from '../../src/audit/finding-key.ts';
import type { Store } from '../../src/store/store.ts';
import { noon } from '../support/audit.ts';
import { aTeacher } from '../support/lessons.ts';
import { openReadyDatabase } from '../support/ready-database.ts';
import { anOrganisation } from '../support/stored.ts';
import { apiService, type ApiService } from './support/api-service.ts';
import { fillBoard, type Board } from './support/board.ts';
import { openApiOf } from './support/open-api.ts';
import type { Words } from './support/random-requests.ts';
import { sweep, type Swept } from './support/sweep.ts';

/** Another one each time that it is set: SEED=123. */
const seed = Number(process.env['SEED'] ?? 20_261_122);

const databases: OpenDatabase[] = [];

afterAll(async () => {
  for (const database of databases) await database.close();
});

/** Two boards with data of the same shapes behind one service, and so many requests. */
async function swept(requests: number, routes: readonly Route[]): Promise<Swept> {
  const database = await openReadyDatabase();
  databases.push(database);
  const store = createStore(database, { now: () => noon });
  const boards: readonly [Board, Board] = [await fillBoard(store, marks[0]), await fillBoard(store, marks[1])];
  const service = await apiService({ store, routes });
  try {
    const api = await openApiOf(service.address);
    return await sweep({
      address: service.address,
      api,
      database,
      boards,
      moreWords: async (board) => jobsAndKeys(board, service),
      requests,
      seed,
    });
  } finally {
    await service.close();
  }
}

async function jobsAndKeys({ organisationId, store, mark }: Board, { jobs }: ApiService): Promise<Words> {
  const { id } = await jobs.start(organisationId, { trigger: 'demand', startedBy: mark });
  const record = await store.audits.latest();
  const [instruction] = teacherCheck(record, aTeacher(), 'teams').instructions;
  return new Map([
    ['job.id', [id]],
    ['lesson', [`les-${organisationId}`]],
    ['reminder', [reminderIdOf(`19:kanaal-${mark}@thread.tacv2`)]],
    ['instruction', [instruction?.id ?? '']],
    ['fingerprint', [instruction?.fingerprint ?? '']],
    ['words', ['lobby', 'opname']],
    ['key', (record?.findings ?? []).slice(0, 5).map(findingKey)],
  ]);
}

/** Nothing else holds these letters. */
const marks = ['Qvw7Eik', 'Zxk4Beuk'] as const;

/** At least 500, and a dozen for each line of the API. */
const requests = Math.max(500, 12 * apiRoutes.length);

let all: Swept;

beforeAll(async () => {
  all = await swept(requests, apiRoutes);
}, 300_000);

test('hundreds of requests of every role of two boards: nobody reads or changes what they may not, and every answer is as described', () => {
  expect(all.problems).toEqual([]);
});

test('the requests got somewhere: every operation was asked, and most did what they are for', () => {
  const operations = new Map<string, string[]>();
  for (const name of all.answers.keys()) {
    const [operation = '', status = ''] = name.split(' ');
    operations.set(operation, [...(operations.get(operation) ?? []), status]);
  }

  const succeeded = [...operations].filter(([, statuses]) => statuses.some((status) => status.startsWith('2') || status === '304'));

  expect([...all.answers.values()].reduce((sum, count) => sum + count, 0)).toBe(2 * Math.ceil(requests / 2));
  expect(operations.size).toBeGreaterThanOrEqual(apiRoutes.length);
  expect(succeeded.length).toBeGreaterThan(apiRoutes.length * 0.75);
});

const anything = { action: 'settings.read', summary: { nl: '', en: '' }, answers: { 200: { says: '', json: z.unknown() } } } as const;

function theOther(organisationId: string): string {
  return organisationId.includes(marks[0]) ? `bestuur-${marks[1]}` : `bestuur-${marks[0]}`;
}

function otherStore(call: {
  readonly parts: { readonly store: Pick<Store, 'forOrganisation'> };
  readonly actor: { readonly organisationId: string };
}) {
  return call.parts.store.forOrganisation(theOther(call.actor.organisationId));
}

const mistakes: readonly { readonly what: string; readonly route: Route; readonly told: RegExp }[] = [
  {
    what: 'reads another board',
    route: defineRoute({
      ...anything,
      method: 'get',
      path: '/mistake',
      operation: 'mistake',
      handle: async (call) => json(await otherStore(call).schools.list()),
    }),
    told: /^mistake 200 as .*: tells .* of the other board$/,
  },
  {
    what: 'changes another board',
    route: defineRoute({
      ...anything,
      method: 'post',
      path: '/mistake',
      operation: 'mistake',
      handle: async (call) => {
        await otherStore(call).schools.put({ id: 'nieuw', name: 'Nieuw', stage: null, country: null });
        return json({});
      },
    }),
    told: /^mistake 200 as .*: changed the other board$/,
  },
  {
    what: 'changes something and then refuses',
    route: defineRoute({
      ...anything,
      method: 'post',
      path: '/mistake',
      operation: 'mistake',
      problems: [404],
      handle: async (call) => {
        await call.store.organisation.put(anOrganisation({ name: call.newId() }), (await call.store.organisation.get())?.version ?? null);
        throw new RangeError('not there');
      },
    }),
    told: /^mistake 500 as .*: changed something although it was refused$/,
  },
  {
    what: 'answers otherwise than described',
    route: defineRoute({
      ...anything,
      answers: { 200: { says: '', json: z.strictObject({ right: z.literal(true) }) } },
      method: 'get',
      path: '/mistake',
      operation: 'mistake',
      handle: async () => json({ right: false }),
    }),
    told: /^mistake 200 as .*: get \/api\/mistake 200: data\/right must be equal to constant$/,
  },
];

test.each(mistakes)('a route that $what is found out', async ({ route, told }) => {
  const { problems } = await swept(60, [route]);

  expect(problems.filter((problem) => told.test(problem))).not.toEqual([]);
});
