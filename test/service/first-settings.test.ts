import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { keepFirstSettings } from '../../src/service/first-settings.ts';
import { createStore } from '../../src/store/create-store.ts';
import type { OpenDatabase } from '../../src/store/open-database.ts';
import { schoolOf } from '../../src/use-cases/school-of.ts';
import { noon } from '../support/audit.ts';
import { sandboxSchool } from '../support/live-audit.ts';
import { openReadyDatabase } from '../support/ready-database.ts';
import { school } from '../support/school.ts';

const clock = { now: () => noon };
let database: OpenDatabase;
let ids = 0;
const newId = () => `id-${(ids += 1)}`;

beforeAll(async () => {
  database = await openReadyDatabase();
});

afterAll(async () => database.close());

test('what lesklaar.yaml tells is what audits judge by, from the first one on', async () => {
  const told = {
    ...(await sandboxSchool()),
    exceptions: [
      {
        control: 'recording',
        platform: null,
        scope: 'Mediateam',
        population: null,
        reason: 'schooljournaal',
        approvedBy: 'directie',
        until: '2027-07-31',
      },
    ],
    attestations: [
      { control: 'creating-meetings', platform: null, population: null, outcome: 'ok', by: 'ict', until: '2027-02-01' },
    ] as const,
  };
  const store = createStore(database, clock).forOrganisation('de-linde');

  await keepFirstSettings(store, { school: told, nightly: '30 2 * * *', newId, clock });

  expect(await schoolOf(store, clock)).toEqual({ ...told, connections: { microsoft: null, google: null } });
  expect(await store.schedules.list()).toMatchObject([
    { kind: 'nightly-audit', cron: '30 2 * * *', timezone: 'Europe/Amsterdam', active: true },
  ]);
  expect((await store.schools.list()).map(({ name }) => name).toSorted()).toEqual([
    'Academie De Linde',
    'Basisschool De Linde',
    'Linde College',
  ]);
});

test('what people changed in the product is not overwritten at the next start', async () => {
  const store = createStore(database, clock).forOrganisation('de-eik');
  await keepFirstSettings(store, { school: school({ preset: 'nl-school' }), nightly: null, newId, clock });
  const kept = await store.organisation.get();
  if (kept === null) throw new Error('nothing was kept');
  const { version, ...rest } = kept;
  await store.organisation.put({ ...rest, preset: 'cis-m365' }, version);

  await keepFirstSettings(store, { school: school({ preset: 'be-school' }), nightly: '30 2 * * *', newId, clock });

  expect((await store.organisation.get())?.preset).toBe('cis-m365');
  expect(await store.schedules.list()).toEqual([]);
});

test('a school without a file of its own gets an organisation without a name', async () => {
  const store = createStore(database, clock).forOrganisation('school');

  await keepFirstSettings(store, { school: null, nightly: null, newId, clock });

  expect(await store.organisation.get()).toMatchObject({ name: '', timezone: 'Europe/Amsterdam', preset: null });
});
