import { beforeEach, expect, test } from '@jest/globals';
import { rememberingReads } from '../../src/store/remembered-reads.ts';

type Pglite = ReturnType<typeof rememberingReads>;

const read = 'select "document" from "preference" where "person" = $1';
let asked: string[];
let rows: unknown[];
let waiting: Promise<void>;
let database: Pglite;

beforeEach(() => {
  asked = [];
  rows = [{ document: { locale: 'nl' } }];
  waiting = Promise.resolve();
  const query = async <T>(sql: string) => {
    asked.push(sql);
    const answer = structuredClone(rows) as T[];
    await waiting;
    return { rows: answer, fields: [] };
  };
  const ready = { ready: true, closed: false, waitReady: Promise.resolve(), close: async () => undefined };
  database = rememberingReads({ ...ready, query, transaction: async (work) => work({ query, rollback: async () => undefined }) });
});

test('what was read is not read again, and what is asked otherwise is', async () => {
  await database.query(read, ['sanne']);
  const again = await database.query(read, ['sanne']);
  await database.query(read, ['noor']);

  expect(again.rows).toEqual(rows);
  expect(asked).toHaveLength(2);
});

const changes: readonly (readonly [what: string, change: () => Promise<unknown>])[] = [
  ['a write', async () => database.query('insert into "preference" ("person") values ($1)', ['sanne'])],
  ['a statement of any other kind', async () => database.query('vacuum analyze')],
  ['a read that calls something', async () => database.query('select setval($1, $2) from "preference"')],
  ['a transaction', async () => database.transaction(async () => undefined)],
  ['a transaction that is undone', async () => database.transaction(async () => Promise.reject(new Error('no'))).catch(() => 'undone')],
];

test.each(changes)('after %s it is read again', async (_what, change) => {
  await database.query(read, ['sanne']);
  await change();
  rows = [];

  expect((await database.query(read, ['sanne'])).rows).toEqual([]);
});

test('what was read while something was written is read again', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  waiting = promise;
  const write = database.query('update "preference" set "person" = $1', ['noor']);
  const during = database.query(read, ['sanne']);
  resolve();
  await Promise.all([write, during]);
  rows = [];

  expect((await database.query(read, ['sanne'])).rows).toEqual([]);
});

test('who reads in a transaction reads the database', async () => {
  await database.query(read, ['sanne']);
  rows = [];
  const inside = await database.transaction(async (transaction) => transaction.query(read, ['sanne']));

  expect(inside.rows).toEqual([]);
});

test.each([
  'select 1',
  'select count(*) from "preference"',
  'select "document" from "preference" for update',
  'select "document" from "preference" for no key update',
  'select "id" from "audit" where "id" in (select "audit" from "finding")',
])('%s is asked each time', async (sql) => {
  await database.query(sql);
  await database.query(sql);

  expect(asked).toHaveLength(2);
});

test.each([
  ['many rows', Array.from({ length: 51 }, () => ({ id: 'a' }))],
  ['long texts', [{ document: { text: 'a'.repeat(20_000) } }]],
  ['large files', [{ bytes: new Uint8Array(20_000) }]],
  ['many values', [{ document: { list: Array.from({ length: 20_000 }, () => 1) } }]],
])('%s are not kept in memory', async (_what, large) => {
  rows = large;
  await database.query(read, ['sanne']);
  await database.query(read, ['sanne']);

  expect(asked).toHaveLength(2);
});

test('what a reader does with it is nobody else’s', async () => {
  const change = ({ rows: [row] }: { readonly rows: unknown[] }): void => void Object.assign(row as object, { document: null });
  change(await database.query(read, ['sanne']));
  change(await database.query(read, ['sanne']));

  expect((await database.query(read, ['sanne'])).rows).toEqual(rows);
});

test('a thousand people do not all stay in memory', async () => {
  for (let index = 0; index < 1000; index += 1) await database.query(read, [String(index)]);
  await database.query(read, ['999']);
  await database.query(read, ['0']);

  expect(asked).toHaveLength(1001);
});
