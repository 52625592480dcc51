import { expect, test } from '@jest/globals';
import type { OrganisationStore } from '../../../src/store/store.ts';
import type { Confirmation } from '../../../src/store/teacher-repositories.ts';
import { noon } from '../../support/audit.ts';
import { aConfirmation } from '../../support/stored.ts';

export function teacherStories(board: () => OrganisationStore): void {
  test('somebody confirms a text once; the next text is another one', async () => {
    const { confirmations } = board();
    await confirmations.add(aConfirmation());

    const again = await confirmations.add(aConfirmation({ at: '2026-11-23T09:00:00.000Z', personName: 'N. de Wit' }));
    const next = await confirmations.add(aConfirmation({ at: '2026-11-24T09:00:00.000Z', fingerprint: 'nieuwe-tekst' }));

    expect(again).toEqual({ is: 'there', confirmation: aConfirmation() });
    expect(next.is).toBe('new');
    expect((await confirmations.ofPerson('noor')).map(({ fingerprint }) => fingerprint)).toEqual(['eerste-tekst', 'nieuwe-tekst']);
    expect(await confirmations.ofPerson('no')).toEqual([]);
  });

  test('of ten clicks at once one counts', async () => {
    const { confirmations } = board();

    const all = await Promise.all(Array.from({ length: 10 }, async () => confirmations.add(aConfirmation())));

    expect(all.filter(({ is }) => is === 'new')).toHaveLength(1);
  });

  test('who read what is paged, the newest first, and by instruction', async () => {
    const { confirmations } = board();
    const given: readonly Partial<Confirmation>[] = [
      { personId: 'a' },
      { personId: 'b', at: '2026-11-23T09:00:00.000Z' },
      { personId: 'c', at: '2026-11-23T09:00:00.000Z', instruction: 'teams.presenting' },
    ];
    for (const one of given) await confirmations.add(aConfirmation(one));

    const first = await confirmations.list({}, { limit: 2 });
    const second = await confirmations.list({}, { limit: 2, after: first.next });
    const lobby = await confirmations.list({ instruction: 'teams.lobby' }, { limit: 10 });

    expect([...first.rows, ...second.rows].map(({ personId }) => personId).toSorted()).toEqual(['a', 'b', 'c']);
    expect([first.rows.length, second.rows.map(({ personId }) => personId), second.next]).toEqual([2, ['a'], null]);
    expect(await confirmations.all()).toEqual([...first.rows, ...second.rows]);
    expect(lobby.rows.map(({ personId }) => personId)).toEqual(['b', 'a']);
  });

  test('what somebody chose is written over and forgotten', async () => {
    const { preferences } = board();
    await preferences.put('noor', { locale: 'en' });
    await preferences.put('noor', { locale: 'nl-BE' });

    expect([await preferences.get('noor'), await preferences.get('ada')]).toEqual([{ locale: 'nl-BE' }, null]);
    await preferences.remove('noor');
    expect(await preferences.get('noor')).toBeNull();
  });

  test('of ten that come with one message at once, one may answer it', async () => {
    const { activities } = board();

    const claims = await Promise.all(Array.from({ length: 10 }, async () => activities.claim('f:1234')));

    expect(claims.filter(Boolean)).toHaveLength(1);
  });

  test('what was let go of may be done again, and so may what was given up', async () => {
    const { activities } = board();
    const before = new Date(noon.getTime() - 60_000).toISOString();
    const after = new Date(noon.getTime() + 60_000).toISOString();
    await activities.claim('a');

    expect(await activities.claim('a', { abandoned: before })).toBe(false);
    expect(await activities.claim('a', { abandoned: after })).toBe(true);
    expect(await activities.claim('a')).toBe(false);
    await activities.release('a');
    expect(await activities.claim('a')).toBe(true);
  });

  test('activities go when they are old', async () => {
    const { activities } = board();
    await activities.claim('a');

    expect(await activities.removeBefore(noon.toISOString())).toBe(0);
    expect(await activities.removeBefore('2026-11-23T00:00:00.000Z')).toBe(1);
  });
}
