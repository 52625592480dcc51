import { expect, test } from '@jest/globals';
import type { OrganisationStore } from '../../src/store/store.ts';
import { addAttestation } from '../../src/use-cases/attestations/add-attestation.ts';
import { endAttestation } from '../../src/use-cases/attestations/end-attestation.ts';
import { approveException } from '../../src/use-cases/exceptions/approve-exception.ts';
import { endException } from '../../src/use-cases/exceptions/end-exception.ts';
import { refuseException } from '../../src/use-cases/exceptions/refuse-exception.ts';
import { requestException } from '../../src/use-cases/exceptions/request-exception.ts';
import { confirmPopulations } from '../../src/use-cases/populations/confirm-populations.ts';
import { setSchedule } from '../../src/use-cases/schedules/set-schedule.ts';
import { changeSchools } from '../../src/use-cases/schools/change-schools.ts';
import { listOf } from '../../src/use-cases/schools/list-schools.ts';
import { changeSettings } from '../../src/use-cases/settings/change-settings.ts';
import { addUpload } from '../../src/use-cases/uploads/add-upload.ts';
import { removeUpload } from '../../src/use-cases/uploads/remove-upload.ts';
import { anAttestation, anException, anOrganisation, anUpload } from '../support/stored.ts';
import { population } from '../support/school.ts';
import { codeOf, openOffice, type BoardAtWork } from './office.ts';

const office = openOffice();

type Work = (deciding: ReturnType<BoardAtWork['as']>) => Promise<unknown>;

const asked = { id: 'uitzondering-1', version: 1 };
const teamsFile = { name: 'beleid.json', bytes: new TextEncoder().encode('{"TeamsMeetingPolicy":[{"Identity":"Global"}]}') };

/** What people change, and in which words the trail tells it. */
const changes: readonly (readonly [action: string, role: 'admin' | 'leader', work: Work])[] = [
  ['exception.requested', 'admin', async (by) => requestException(by, { ...anException(), until: '2027-07-31' })],
  ['exception.approved', 'leader', async (by) => approveException(by, asked)],
  ['exception.refused', 'leader', async (by) => refuseException(by, asked)],
  ['exception.ended', 'leader', async (by) => endException(by, asked)],
  ['attestation.added', 'admin', async (by) => addAttestation(by, anAttestation({ population: null }))],
  ['attestation.ended', 'admin', async (by) => endAttestation(by, { id: 'verklaring-1', version: 1 })],
  ['upload.added', 'admin', async (by) => addUpload(by, teamsFile)],
  ['upload.removed', 'admin', async (by) => removeUpload(by, 'upload-1')],
  ['populations.confirmed', 'admin', async (by) => confirmPopulations(by, [population({ id: 'leerlingen', role: 'student' })], 0)],
  ['settings.changed', 'admin', async (by) => changeSettings(by, anOrganisation({ name: 'Anders' }), 1)],
  [
    'schools.changed',
    'admin',
    async (by) => changeSchools(by, [{ id: null, name: 'De Linde', stage: null, country: null }], listOf([]).version),
  ],
  [
    'schedule.changed',
    'admin',
    async (by) =>
      setSchedule({ ...by, runner: null }, 'nightly-audit', { cron: '0 3 * * *', timezone: 'Europe/Brussels', active: true }, 0),
  ],
];

/** A board at which each of these can be done. */
async function boardAtWork(): Promise<BoardAtWork> {
  const board = await office.board();
  await board.store.exceptions.put(anException());
  await board.store.attestations.put(anAttestation());
  await board.store.uploads.add(anUpload({ name: 'ouder.json' }), { TeamsMeetingPolicy: [] });
  return board;
}

/** The same data, but nobody can write in the trail. */
function withoutTrail(store: OrganisationStore): OrganisationStore {
  const add = async () => Promise.reject(new Error('the disk is full'));
  return {
    ...store,
    transaction: async (work) => store.transaction(async (inside) => work({ ...inside, trail: { ...inside.trail, add } })),
  };
}

test.each(changes)('%s: who, what, when, before and after', async (action, role, work) => {
  const { as, store } = await boardAtWork();

  expect(await codeOf(work(as(role)))).toBe('done');

  const { rows } = await store.trail.list({}, { limit: 10 });
  expect(rows).toMatchObject([{ action, actorId: role, at: '2026-11-22T12:00:00.000Z' }]);
  expect(rows[0]?.subject).toMatch(/^(?:exception|attestation|upload|schedule)\/.+$|^(?:populations|settings|schools)$/);
  expect([rows[0]?.before, rows[0]?.after]).not.toEqual([null, null]);
});

test.each(changes)('%s: what cannot be written in the trail is not done', async (_action, role, work) => {
  const { as, store, jobs } = await boardAtWork();
  const before = await all(store);

  expect(await codeOf(work({ ...as(role), store: withoutTrail(store) }))).toBe('Error: the disk is full');

  expect(await all(store)).toEqual(before);
  expect(jobs.asked).toEqual([]);
});

async function all(store: OrganisationStore): Promise<unknown> {
  const { exceptions, attestations, uploads, populations, organisation, schools, schedules } = store;
  const lists = [exceptions.list(), attestations.list(), uploads.list(), schools.list(), schedules.list()];
  return Promise.all([...lists, populations.get(), organisation.get()]);
}
