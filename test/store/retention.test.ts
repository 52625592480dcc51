import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { createStore } from '../../src/store/create-store.ts';
import { removeExpired, retentionRules, tidy } from '../../src/store/retention.ts';
import type { OpenDatabase } from '../../src/store/open-database.ts';
import type { OrganisationStore } from '../../src/store/store.ts';
import { noon } from '../support/audit.ts';
import { onBothDatabases } from '../support/databases.ts';
import { aRecord } from '../support/record.ts';
import { aCollection, aDelivery, anException, anUpload, aTrailEntry } from '../support/stored.ts';

const onDemand = { trigger: 'demand', collectionId: null } as const;

/** So many days before the noon at which the upkeep runs. */
function ago(days: number): string {
  return new Date(noon.getTime() - days * 86_400_000).toISOString();
}

test.each(retentionRules)(
  'the documentation says that $what stay $days days, and why is told in both languages',
  ({ what, days, because }) => {
    const documented = readFileSync(new URL('../../src/store/README.md', import.meta.url), 'utf8').split('\n');

    expect(documented.find((line) => line.startsWith(`| ${what} `))).toContain(`${days} days`);
    expect([because.nl, because.en].every((reason) => /^[A-Z].+\.$/.test(reason))).toBe(true);
  },
);

onBothDatabases((make) => {
  test('what has been kept long enough goes; what is a day younger stays', async () => {
    const store = createStore(await make.ready(), { now: () => noon }).forOrganisation('de-linde');
    for (const days of [91, 89]) await store.collections.add(aCollection({ id: `${days}`, readAt: ago(days) }));
    for (const days of [401, 399]) await store.uploads.add(anUpload({ id: `${days}`, uploadedAt: ago(days) }), {});
    for (const days of [2558, 2556]) await store.audits.add(aRecord({ id: `${days}`, finishedAt: ago(days) }), onDemand);

    const removed = await removeExpired(store, noon);

    expect(removed).toEqual({ collections: 1, uploads: 1, audits: 1, deliveries: 0, activities: 0 });
    expect((await store.collections.latest())?.id).toBe('89');
    expect((await store.uploads.list()).map(({ id }) => id)).toEqual(['399']);
    expect((await store.audits.list({ limit: 10 })).rows.map(({ id }) => id)).toEqual(['2556']);
  });

  test('what was posted is remembered for 400 days, and what was seen in a chat for a week', async () => {
    const database = await make.ready();
    const at = (days: number): OrganisationStore => createStore(database, { now: () => new Date(ago(days)) }).forOrganisation('de-linde');
    for (const days of [401, 399]) await at(days).deliveries.open(aDelivery({ occurrence: `${days}`, at: ago(days) }));
    for (const days of [8, 6]) await at(days).activities.claim(`${days}`);

    const store = createStore(database, { now: () => noon }).forOrganisation('de-linde');

    expect(await removeExpired(store, noon)).toMatchObject({ deliveries: 1, activities: 1 });
    expect((await store.deliveries.list({}, { limit: 10 })).rows.map(({ occurrence }) => occurrence)).toEqual(['399']);
    expect(await store.activities.claim('6')).toBe(false);
  });

  test('the only audit stays however old it is, and so do decisions and the trail', async () => {
    const store = createStore(await make.ready(), { now: () => noon }).forOrganisation('de-linde');
    await store.audits.add(aRecord({ finishedAt: ago(9999) }), onDemand);
    await store.exceptions.put(anException({ requestedAt: ago(9999), until: ago(9000) }));
    await store.trail.add(aTrailEntry({ at: ago(9999) }));

    await removeExpired(store, noon);

    expect(await store.audits.latest()).not.toBeNull();
    expect(await store.exceptions.list()).toHaveLength(1);
    expect((await store.trail.list({}, { limit: 1 })).rows).toHaveLength(1);
  });

  test('a school may keep things for another time', async () => {
    const store = createStore(await make.ready(), { now: () => noon }).forOrganisation('de-linde');
    await store.collections.add(aCollection({ readAt: ago(10) }));
    const because = { nl: 'Zo besloten.', en: 'So decided.' };

    expect(await removeExpired(store, noon, [{ what: 'collections', days: 7, because }])).toEqual({ collections: 1 });
  });

  test('another organisation keeps what is its own', async () => {
    const store = createStore(await make.ready(), { now: () => noon });
    await store.forOrganisation('de-eik').collections.add(aCollection({ readAt: ago(1000) }));

    await removeExpired(store.forOrganisation('de-linde'), noon);

    expect(await store.forOrganisation('de-eik').collections.latest()).not.toBeNull();
  });

  test('the room of what is gone is given back', async () => {
    const database = await make.ready();
    const store = createStore(database, { now: () => noon }).forOrganisation('de-linde');
    const kept = await store.exceptions.put(anException());
    for (let version = kept.version; version < 400; version += 1) await store.exceptions.put(anException({ version }));
    const before = await pagesOf(database);

    await tidy(database);
    for (let version = 400; version < 800; version += 1) await store.exceptions.put(anException({ version }));

    // PostgreSQL itself tidies up when it sees fit.
    if (database.jobs.kind === 'pglite') expect(await pagesOf(database)).toBeLessThanOrEqual(before * 1.2);
    expect((await store.exceptions.get(kept.id))?.version).toBe(800);
  });
});

async function pagesOf({ kysely }: OpenDatabase): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`select pg_relation_size('exception') as bytes`.execute(kysely);
  return rows[0]?.bytes ?? 0;
}
