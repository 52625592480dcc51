import { expect, test } from '@jest/globals';
import type { OrganisationStore } from '../../../src/store/store.ts';
import { anAttestation, anException, anOrganisation } from '../../support/stored.ts';

export function decisionStories(board: () => OrganisationStore): void {
  test('a board that nobody has set up is not there', async () => {
    expect(await board().organisation.get()).toBeNull();
  });

  test('a board is set up once; each change counts up', async () => {
    const { organisation } = board();

    const first = await organisation.put(anOrganisation(), null);
    const second = await organisation.put(anOrganisation({ preset: 'be-school' }), first.version);

    expect([first.version, second.version]).toEqual([1, 2]);
    expect(await organisation.get()).toEqual({ ...anOrganisation({ preset: 'be-school' }), version: 2 });
  });

  test('whoever sets up a board that is there already, or writes over what another just wrote, is told so', async () => {
    const { organisation } = board();
    const { version } = await organisation.put(anOrganisation(), null);
    await organisation.put(anOrganisation({ name: 'Nieuw' }), version);

    await expect(organisation.put(anOrganisation(), null)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    await expect(organisation.put(anOrganisation({ name: 'Oud' }), version)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(await organisation.get()).toMatchObject({ name: 'Nieuw', version: 2 });
  });

  test('of two who change an exception at once, one is told that the other was first', async () => {
    const { exceptions } = board();
    const stored = await exceptions.put(anException());

    const answers = await Promise.allSettled([
      exceptions.put({ ...stored, state: 'approved', approvedBy: 'leader' }),
      exceptions.put({ ...stored, state: 'refused', endedBy: 'dpo' }),
    ]);

    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await exceptions.get(stored.id))?.version).toBe(2);
  });

  test.each([-1, 1.5, 2 ** 40, Number.NaN])('version %d was never handed out', async (version) => {
    const { exceptions } = board();

    await expect(exceptions.put(anException({ version }))).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(await exceptions.list()).toEqual([]);
  });

  test('exceptions and attestations are kept as they were written', async () => {
    const { exceptions, attestations } = board();
    const exception = await exceptions.put(anException());
    const attestation = await attestations.put(anAttestation());

    expect(await exceptions.list()).toEqual([{ ...anException(), version: 1 }]);
    expect(await exceptions.get(exception.id)).toEqual(exception);
    expect(await attestations.list()).toEqual([{ ...anAttestation(), version: 1 }]);
    expect(await attestations.get(attestation.id)).toEqual(attestation);
    expect(await exceptions.get('nooit')).toBeNull();
    expect(await attestations.get('nooit')).toBeNull();
  });

  test('schools are written over and removed', async () => {
    const { schools } = board();
    await schools.put({ id: 'eik', name: 'De Eik', stage: 'primary', country: 'NL' });
    await schools.put({ id: 'beuk', name: 'De Beuk', stage: null, country: null });
    await schools.put({ id: 'eik', name: 'De Eik', stage: 'secondary', country: 'NL' });

    expect((await schools.list()).map(({ id, stage }) => [id, stage])).toEqual([
      ['beuk', null],
      ['eik', 'secondary'],
    ]);
    await schools.remove('eik');
    expect(await schools.list()).toHaveLength(1);
  });

  test('populations are nobody’s word until somebody confirms them', async () => {
    const { populations } = board();
    const before = await populations.get();

    const confirmed = await populations.put(
      { definitions: [], confirmedBy: 'ict-coordinator', confirmedAt: '2026-11-22T09:00:00.000Z' },
      before.version,
    );

    expect(before).toEqual({ definitions: [], confirmedBy: null, confirmedAt: null, version: 0 });
    expect(await populations.get()).toEqual(confirmed);
    await expect(populations.put(before, before.version)).rejects.toMatchObject({ code: 'changed-meanwhile' });
  });
}
