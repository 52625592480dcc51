import { beforeAll, expect, test } from '@jest/globals';
import { createStore } from '../../../src/store/create-store.ts';
import type { OrganisationStore, Store } from '../../../src/store/store.ts';
import { noon } from '../../support/audit.ts';
import type { DatabaseMaker } from '../../support/databases.ts';
import { aFinding, aRecord } from '../../support/record.ts';
import {
  aChecklistItem,
  aCollection,
  aConfirmation,
  aDelivery,
  aRegisterEntry,
  anAttestation,
  anException,
  anOrganisation,
  anUpload,
  aSchedule,
  aTrailEntry,
} from '../../support/stored.ts';

const page = { limit: 200 };
const forever = '2100-01-01T00:00:00.000Z';

/** Everything that one can ask of an organisation. */
async function all(store: OrganisationStore): Promise<unknown> {
  return {
    organisation: await store.organisation.get(),
    audits: await store.audits.list(page),
    latest: await store.audits.latest(),
    latestId: await store.audits.latestId(),
    has: await store.audits.has('audit-1'),
    record: await store.audits.get('audit-1'),
    previous: await store.audits.previousOf('audit-2'),
    findings: await store.audits.findings('audit-1', {}, page),
    history: await store.audits.history(aFinding()),
    collection: await store.collections.get('verzameling-1'),
    latestCollection: await store.collections.latest(),
    exceptions: await store.exceptions.list(),
    exception: await store.exceptions.get('uitzondering-1'),
    attestations: await store.attestations.list(),
    attestation: await store.attestations.get('verklaring-1'),
    schools: await store.schools.list(),
    populations: await store.populations.get(),
    uploads: await store.uploads.list(),
    content: await store.uploads.content('upload-1'),
    schedules: await store.schedules.list(),
    deliveries: await store.deliveries.list({}, page),
    delivery: await store.deliveries.get(aDelivery().id),
    pending: await store.deliveries.pending(forever),
    conversations: await store.conversations.list(),
    conversation: await store.conversations.get('19:kanaal'),
    items: await store.checklists.items('randvoorwaarden'),
    ownItems: await store.checklists.own('randvoorwaarden', 'leraar-1'),
    entries: await store.registers.list(['action', 'session']),
    entry: await store.registers.get('actie-1'),
    snapshot: await store.snapshots.load('teams'),
    confirmations: await store.confirmations.list({}, page),
    allConfirmations: await store.confirmations.all(),
    ownConfirmations: await store.confirmations.ofPerson('noor'),
    preferences: await store.preferences.get('noor'),
    trail: await store.trail.list({}, page),
    trailOf: await store.trail.list({ subject: aTrailEntry().subject, actorId: aTrailEntry().actorId }, page),
  };
}

async function fill(store: OrganisationStore): Promise<void> {
  await store.organisation.put(anOrganisation(), null);
  await store.audits.add(aRecord({ id: 'audit-1', finishedAt: '2026-11-21T08:00:00.000Z' }), { trigger: 'demand', collectionId: null });
  await store.audits.add(aRecord({ id: 'audit-2' }), { trigger: 'demand', collectionId: null });
  await store.collections.add(aCollection());
  await store.exceptions.put(anException());
  await store.attestations.put(anAttestation());
  await store.schools.put({ id: 'eik', name: 'De Eik', stage: null, country: null });
  await store.populations.put({ definitions: [], confirmedBy: 'ict', confirmedAt: noon.toISOString() }, 0);
  await store.uploads.add(anUpload(), { geheim: true });
  await store.schedules.put(aSchedule());
  await store.deliveries.open(aDelivery());
  await store.conversations.put('19:kanaal', { geheim: true });
  await store.checklists.put(aChecklistItem());
  await store.checklists.put(aChecklistItem({ person: 'leraar-1' }));
  await store.registers.put(aRegisterEntry());
  await store.snapshots.save('teams', { geheim: true });
  await store.confirmations.add(aConfirmation());
  await store.preferences.put('noor', { locale: 'en' });
  await store.activities.claim('f:1234');
  await store.trail.add(aTrailEntry());
}

/** Everything by which a stranger might change or remove what is not theirs, with ids and versions that they guessed right. */
async function attack(store: OrganisationStore): Promise<void> {
  const settled = await Promise.allSettled([
    store.organisation.put(anOrganisation({ name: 'gekaapt' }), 1),
    store.exceptions.put(anException({ version: 1, state: 'approved' })),
    store.attestations.put(anAttestation({ version: 1, outcome: 'gap' })),
    store.populations.put({ definitions: [], confirmedBy: null, confirmedAt: null }, 1),
    store.schedules.put(aSchedule({ version: 1, active: false })),
    store.checklists.put(aChecklistItem({ state: { done: true }, version: 1 })),
    store.registers.put(aRegisterEntry({ content: { title: 'gekaapt' }, version: 1 })),
    store.registers.remove('actie-1', 1),
  ]);
  expect(settled.map((one) => (one.status === 'rejected' ? (one.reason as { readonly code: string }).code : one.status))).toEqual(
    settled.map(() => 'changed-meanwhile'),
  );
  expect(await store.schedules.remove('nightly')).toBe(false);
  expect(await store.uploads.remove('upload-1')).toBe(false);
  await store.schools.remove('eik');
  await store.conversations.remove('19:kanaal');
  await store.snapshots.clear('teams');
  await store.deliveries.change(aDelivery(), aDelivery({ state: 'sent' }));
  await store.preferences.remove('noor');
  await store.activities.release('f:1234');
  expect(await store.audits.removeBefore(forever)).toBe(0);
  expect(await store.collections.removeBefore(forever)).toBe(0);
  expect(await store.uploads.removeBefore(forever)).toBe(0);
  expect(await store.deliveries.removeBefore(forever)).toBe(0);
  expect(await store.activities.removeBefore(forever)).toBe(0);
}

/** A store that notes which methods of which repositories are used. */
function noting(store: OrganisationStore, used: Set<string>): OrganisationStore {
  const repositories = Object.entries(store).map(([name, repository]) => [
    name,
    isRepository(repository) ? notingAll(name, repository, used) : repository,
  ]);
  return Object.fromEntries(repositories) as OrganisationStore;
}

function notingAll(name: string, repository: object, used: Set<string>): object {
  return new Proxy(repository, {
    get: (target, method) => {
      used.add(`${name}.${String(method)}`);
      return Reflect.get(target, method) as unknown;
    },
  });
}

function isRepository(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

export function boundaryStories(make: DatabaseMaker): void {
  let store: Store;
  let nothing: unknown;
  beforeAll(async () => {
    nothing = await all(createStore(await make.ready(), { now: () => noon }).forOrganisation('de-linde'));
    store = createStore(await make.ready(), { now: () => noon });
    await fill(store.forOrganisation('de-linde'));
  }, 60_000);

  test.each(['de-eik', 'de-lind', 'de-linde ', 'DE-LINDE', '', '%', 'de-linde\0', "de-linde' or true --"])(
    '"%s" sees nothing of another organisation',
    async (other) => {
      expect(await all(store.forOrganisation(other))).toEqual(nothing);
    },
  );

  test('these tests try every method of every repository', async () => {
    const stranger = store.forOrganisation('de-es');
    const used = new Set<string>();
    await all(noting(stranger, used));
    await attack(noting(stranger, used));
    await fill(noting(stranger, used));

    const methods = Object.entries(stranger)
      .filter(([, repository]) => isRepository(repository))
      .flatMap(([name, repository]) => Object.keys(repository as object).map((method) => `${name}.${method}`));

    expect([...used].toSorted()).toEqual(methods.toSorted());
  });

  test('in a transaction it is no different', async () => {
    expect(await store.forOrganisation('de-eik').transaction(async (inside) => all(inside))).toEqual(nothing);
  });

  test('a stranger changes and removes nothing, whatever they guess', async () => {
    const before = await all(store.forOrganisation('de-linde'));

    await attack(store.forOrganisation('de-eik'));
    await store.forOrganisation('de-eik').transaction(async (inside) => attack(inside));

    expect(await all(store.forOrganisation('de-linde'))).toEqual(before);
  });

  test('two organisations may use the same ids', async () => {
    const before = await all(store.forOrganisation('de-linde'));

    await fill(store.forOrganisation('de-beuk'));

    expect(await all(store.forOrganisation('de-linde'))).toEqual(before);
    expect(await store.organisationIds()).toEqual(['de-beuk', 'de-es', 'de-linde']);
  });

  test('an organisation may have any name for an id, and is found by it', async () => {
    const odd = createStore(await make.ready(), { now: () => noon });
    const ids = ['nul \0', 'half \uD800', 'lang '.repeat(1000)];
    for (const id of ids) await odd.forOrganisation(id).organisation.put(anOrganisation({ name: id }), null);

    expect([...(await odd.organisationIds())].toSorted()).toEqual(ids.toSorted());
    for (const id of ids) expect((await odd.forOrganisation(id).organisation.get())?.name).toBe(id);
  });
}
