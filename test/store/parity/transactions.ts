import { expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { fromKysely } from 'pg-boss';
import { createStore } from '../../../src/store/create-store.ts';
import type { OrganisationStore, Store } from '../../../src/store/store.ts';
import { noon } from '../../support/audit.ts';
import type { DatabaseMaker } from '../../support/databases.ts';
import { aRecord } from '../../support/record.ts';
import { anException, anOrganisation, aTrailEntry } from '../../support/stored.ts';

export function transactionStories(stores: () => Store, make: DatabaseMaker): void {
  const board = (): OrganisationStore => stores().forOrganisation(`bestuur-${randomUUID()}`);

  test('what is decided stands in the trail, or nothing happened', async () => {
    const store = board();
    const decided = store.transaction(async (inside) => {
      await inside.exceptions.put(anException());
      await inside.audits.add(aRecord(), { trigger: 'demand', collectionId: null });
      await inside.trail.add(aTrailEntry());
      throw new Error('halverwege');
    });

    await expect(decided).rejects.toThrow('halverwege');
    expect(await store.exceptions.list()).toEqual([]);
    expect(await store.audits.latest()).toBeNull();
    expect((await store.trail.list({}, { limit: 1 })).rows).toEqual([]);
  });

  test('what went well is there for everybody, and answers what its work answered', async () => {
    const store = board();

    const answer = await store.transaction(async (inside) => {
      const stored = await inside.exceptions.put(anException());
      await inside.trail.add(aTrailEntry());
      return (await inside.exceptions.get(stored.id))?.version;
    });

    expect(answer).toBe(1);
    expect(await store.exceptions.list()).toHaveLength(1);
  });

  test('somebody else’s transaction is waited for, and not seen before it ended', async () => {
    const store = board();
    const { promise: written, resolve: tellWritten } = Promise.withResolvers<void>();
    const { promise: mayGoOn, resolve: goOn } = Promise.withResolvers<void>();
    const writing = store.transaction(async (inside) => {
      await inside.organisation.put(anOrganisation(), null);
      tellWritten();
      await mayGoOn;
    });
    await written;

    const second = store.organisation.put(anOrganisation({ name: 'Tweede' }), null).catch((error: unknown) => error);
    goOn();

    await writing;
    expect(await second).toMatchObject({ code: 'changed-meanwhile' });
    expect((await store.organisation.get())?.name).toBe(anOrganisation().name);
  });

  test('ten transactions at once follow each other', async () => {
    const store = board();
    const { version } = await store.organisation.put(anOrganisation({ name: '0' }), null);

    await Promise.all(
      Array.from({ length: 10 }, async () =>
        store.transaction(async (inside) => {
          await inside.exceptions.put(anException({ id: randomUUID() }));
          await inside.trail.add(aTrailEntry());
        }),
      ),
    );

    expect(await store.exceptions.list()).toHaveLength(10);
    expect(version).toBe(1);
  });

  test.each([
    { what: 'a repository', use: async (outer: OrganisationStore) => outer.exceptions.list() },
    { what: 'another transaction', use: async (outer: OrganisationStore) => outer.transaction(async () => 1) },
    {
      what: 'a writing statement of its own',
      use: async (outer: OrganisationStore) => outer.audits.add(aRecord(), { trigger: 'demand', collectionId: null }),
    },
    { what: 'a versioned write', use: async (outer: OrganisationStore) => outer.exceptions.put(anException()) },
  ])('$what of the store outside is refused in a transaction, instead of waiting for ever', async ({ use }) => {
    const store = board();
    const mistaken = store.transaction(async (inside) => {
      await inside.exceptions.put(anException());
      return use(store);
    });

    await expect(mistaken).rejects.toThrow('a transaction is open: use the store that was handed to its work');
    expect(await store.exceptions.list()).toEqual([]);
  });

  test('a transaction in a transaction is refused too', async () => {
    const nested = board().transaction(async (inside) => inside.transaction(async () => 1));

    await expect(nested).rejects.toThrow('a transaction is open already');
  });

  test('the store of a transaction is of no use after it', async () => {
    const store = board();
    const kept = await store.transaction(async (inside) => inside);

    await expect(kept.exceptions.list()).rejects.toThrow('the transaction of this store has ended');
  });

  test('work that a transaction left behind may use the store outside when it has ended', async () => {
    const store = board();
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    let left: Promise<unknown> = Promise.resolve();
    await store.transaction(async (inside) => {
      left = ended.then(async () => store.exceptions.list());
      await inside.exceptions.put(anException());
    });
    end();

    expect(await left).toHaveLength(1);
  });

  test('a statement that failed undoes the transaction, and the next one works', async () => {
    const store = board();
    await store.exceptions.put(anException());
    const failing = store.transaction(async (inside) => {
      await inside.trail.add(aTrailEntry());
      await inside.exceptions.put(anException());
    });

    await expect(failing).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect((await store.trail.list({}, { limit: 1 })).rows).toEqual([]);
    await store.transaction(async (inside) => inside.trail.add(aTrailEntry()));
    expect((await store.trail.list({}, { limit: 1 })).rows).toHaveLength(1);
  });

  test('a job that is sent in a transaction goes with it, and beside it is refused', async () => {
    const database = await make.ready();
    const store = createStore(database, { now: () => noon }).forOrganisation('de-linde');
    const { transactions, jobs } = database;
    const sent = store.transaction(async () => {
      const here = transactions.here();
      if (here === null) throw new Error('no transaction here');
      const { rows } = await fromKysely(here).executeSql('select 1 as one', []);
      expect(rows).toEqual([{ one: 1 }]);
      if (jobs.kind === 'pglite') await jobs.pglite.query('select 1');
    });

    if (jobs.kind === 'pglite') await expect(sent).rejects.toThrow('a transaction is open');
    else await sent;
    expect(transactions.here()).toBeNull();
  });

  test('whoever closes the store waits for what is under way; who comes later is refused', async () => {
    const database = await make.ready();
    const store = createStore(database, { now: () => noon });
    const linde = store.forOrganisation('de-linde');
    await linde.schools.list();
    const underWay = [
      ...Array.from({ length: 20 }, async (_, index) => linde.schools.put({ id: `${index}`, name: 'De Eik', stage: null, country: null })),
      ...Array.from({ length: 5 }, async () => linde.transaction(async (inside) => inside.trail.add(aTrailEntry()))),
    ];

    await store.close();

    expect(new Set((await Promise.allSettled(underWay)).map(({ status }) => status))).toEqual(new Set(['fulfilled']));
    await expect(linde.schools.list()).rejects.toThrow('the store is closed');
    await expect(linde.transaction(async () => 1)).rejects.toThrow('the store is closed');
  });

  test('a store that answers says so; one that is closed does not', async () => {
    const store = createStore(await make.ready(), { now: () => noon });
    await store.ping();

    await store.close();

    await expect(store.ping()).rejects.toThrow();
    await expect(store.close()).resolves.toBeUndefined();
  });
}
