import { describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { createStore } from '../../src/store/create-store.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import { noon } from '../support/audit.ts';
import { postgresMaker } from '../support/databases.ts';
import { startPostgres, whyNoPostgres } from '../support/postgres.ts';
import { anException } from '../support/stored.ts';

test.each([
  {
    what: 'nothing listens',
    url: 'postgres://tests:geheim@127.0.0.1:1/lesklaar',
    origin: 'postgres://127.0.0.1:1/lesklaar',
    detail: 'nothing is listening there',
  },
  {
    what: 'there is no such socket',
    url: 'postgres://tests:geheim@localhost/lesklaar?host=/nergens',
    origin: 'postgres://localhost/lesklaar',
    detail: 'nothing is listening there',
  },
  { what: 'it is no address', url: 'geheim', origin: 'DATABASE_URL', detail: expect.any(Object) },
])('refused without a word of the password when $what', async ({ url, origin, detail }) => {
  const refused = await openDatabase({ url }).catch((error: unknown) => error as { readonly message: string });

  expect(refused).toMatchObject({ code: 'database-unreachable', fields: { origin } });
  if (typeof detail === 'string') expect(refused).toMatchObject({ fields: { detail: { en: detail } } });
  expect(JSON.stringify(refused)).not.toContain('geheim');
});

(whyNoPostgres() === null ? describe : describe.skip)('on PostgreSQL', () => {
  const make = postgresMaker();

  test.each([
    { what: 'the database is not there', change: (url: URL) => (url.pathname = '/nooit'), detail: 'there is no such database' },
    { what: 'the user is not there', change: (url: URL) => (url.username = 'nooit'), detail: 'this user may not enter' },
  ])('refused when $what', async ({ change, detail }) => {
    const url = new URL(await make.url());
    change(url);

    await expect(openDatabase({ url: url.href })).rejects.toMatchObject({
      code: 'database-unreachable',
      fields: { detail: { en: detail } },
    });
  });

  test('connections that PostgreSQL cuts off are replaced, and cost no more than what was under way', async () => {
    const database = await make.ready();
    const store = createStore(database, { now: () => noon }).forOrganisation('de-linde');
    const others = await make.bare();
    const cutAll = async (): Promise<unknown> =>
      sql`select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and application_name = 'lesklaar'`.execute(
        others.kysely,
      );

    const underWay = store.transaction(async (inside) => {
      await inside.exceptions.put(anException());
      await cutAll();
      await inside.exceptions.put(anException({ id: 'tweede' }));
    });

    await expect(underWay).rejects.toThrow();
    // Whoever asks before the news of it came in finds out.
    const answers: unknown[] = [];
    while (answers.length < 20 && !Array.isArray(answers.at(-1))) answers.push(await store.exceptions.list().catch(() => 'cut off'));
    expect(answers.at(-1)).toEqual([]);
  });

  test('a PostgreSQL that went away is said to be away, and nothing worse', async () => {
    const server = await startPostgres();
    const database = await openDatabase({ url: await server.createDatabase() });
    const store = createStore(database, { now: () => noon }).forOrganisation('de-linde');
    await server.stop();

    // The connections that stood are cut one by one; then no new one is to be had.
    const failures: unknown[] = [];
    for (let asked = 0; asked < 5; asked += 1) await store.exceptions.list().catch((error: unknown) => failures.push(error));

    expect(failures.at(-1)).toMatchObject({ code: 'not-ready' });
    await database.close();
  }, 60_000);
});
