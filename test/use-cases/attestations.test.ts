import { expect, test } from '@jest/globals';
import { addAttestation, type AttestationGiven } from '../../src/use-cases/attestations/add-attestation.ts';
import { endAttestation } from '../../src/use-cases/attestations/end-attestation.ts';
import { listAttestations } from '../../src/use-cases/attestations/list-attestations.ts';
import { schoolOf } from '../../src/use-cases/school-of.ts';
import { population } from '../support/school.ts';
import { codeOf, openOffice } from './office.ts';

const office = openOffice();

const looked: AttestationGiven = {
  control: 'creating-meetings',
  platform: 'meet',
  population: 'leerlingen-po',
  outcome: 'ok',
  note: 'Gezien in de beheerconsole.',
  until: '2027-02-01',
};

/** Whose mapping knows the pupils that somebody looked at. */
async function board() {
  const atWork = await office.board();
  const definitions = [population({ id: 'leerlingen-po', role: 'student' })];
  await atWork.store.populations.put({ definitions, confirmedBy: null, confirmedAt: null }, 0);
  return atWork;
}

test('it carries the name of who looked, whatever they say, and judging takes it until it is taken back', async () => {
  const { as, store, trail } = await board();
  const clock = as('admin').clock;

  const made = await addAttestation(as('ict-coordinator'), looked);
  const during = await schoolOf(store, clock);
  const ended = await endAttestation(as('leader'), made);
  const after = await schoolOf(store, clock);

  const { note, ...counts } = looked;
  expect(during.attestations).toEqual([{ ...counts, by: 'Ict-coordinator' }]);
  expect(after.attestations).toEqual([]);
  expect([made.state, made.note, ended.state, ended.endedBy]).toEqual(['live', note, 'ended', 'Leader']);
  expect(await trail()).toEqual(['attestation.added by Ict-coordinator', 'attestation.ended by Leader']);
});

test('it expires by itself', async () => {
  const { as } = await board();
  await addAttestation(as('admin'), looked);

  const [later] = await listAttestations(as('dpo', {}, new Date('2027-02-02T12:00:00Z')));

  expect(later?.state).toBe('expired');
});

test('it is taken back once, by who saw it as it is', async () => {
  const { as } = await board();
  const made = await addAttestation(as('admin'), looked);

  expect(await codeOf(endAttestation(as('leader'), { id: made.id, version: 9 }))).toBe('changed-meanwhile');
  expect(await codeOf(endAttestation(as('leader'), { id: 'onbekend', version: 1 }))).toBe('not-there');
  expect(await codeOf(endAttestation(as('leader'), made))).toBe('done');
  expect(await codeOf(endAttestation(as('leader'), { id: made.id, version: 2 }))).toBe('already-settled');
});

test('it needs an end date, and a right and people that exist', async () => {
  const { as } = await board();

  expect(await codeOf(addAttestation(as('admin'), { ...looked, until: '2030-01-01' }))).toBe('unusable-day');
  expect(await codeOf(addAttestation(as('admin'), { ...looked, control: 'nothing' }))).toBe('unknown-name');
  expect(await codeOf(addAttestation(as('admin'), { ...looked, population: 'leerlingen-vo' }))).toBe('unknown-name');
});
