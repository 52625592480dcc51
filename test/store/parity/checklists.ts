import { expect, test } from '@jest/globals';
import type { OrganisationStore } from '../../../src/store/store.ts';
import { aChecklistItem, aRegisterEntry } from '../../support/stored.ts';

export function checklistStories(board: () => OrganisationStore): void {
  test('a checklist is ticked for one school and for the whole board apart', async () => {
    const { checklists } = board();
    const whole = await checklists.put(aChecklistItem());
    await checklists.put(aChecklistItem({ school: 'eik', state: { done: true } }));
    await checklists.put(aChecklistItem({ checklist: 'ict' }));

    await checklists.put({ ...whole, state: { done: true, by: 'leader' } });

    const forBoard = { ...whole, state: { done: true, by: 'leader' }, version: 2 };
    const forSchool = aChecklistItem({ school: 'eik', state: { done: true }, version: 1 });
    expect(await checklists.items('randvoorwaarden')).toEqual([forBoard, forSchool]);
    expect(await checklists.items('randvoorwaarden', null)).toEqual([forBoard]);
    expect(await checklists.items('randvoorwaarden', 'eik')).toEqual([forSchool]);
    await expect(checklists.put(whole)).rejects.toMatchObject({ code: 'changed-meanwhile' });
  });

  test('a new school year leaves the one before as it was', async () => {
    const { checklists } = board();
    await checklists.put(aChecklistItem({ state: { done: true } }));
    await checklists.put(aChecklistItem({ year: '2027-2028' }));

    expect((await checklists.items('randvoorwaarden', null)).map(({ year, state }) => [year, state])).toEqual([
      ['2026-2027', { done: true }],
      ['2027-2028', {}],
    ]);
  });

  test('what is one person’s own is found by that person alone', async () => {
    const { checklists } = board();
    const own = await checklists.put(aChecklistItem({ person: 'leraar-1', state: { answer: 'van mij' } }));
    await checklists.put(aChecklistItem({ person: 'leraar-2' }));

    expect(await checklists.items('randvoorwaarden')).toEqual([]);
    expect(await checklists.items('randvoorwaarden', null)).toEqual([]);
    expect(await checklists.own('randvoorwaarden', 'leraar-1')).toEqual([own]);
    expect(await checklists.own('randvoorwaarden', '')).toEqual([]);
  });

  test('a school finds its own entries of a register and those of the whole board', async () => {
    const { registers } = board();
    for (const [entry, school] of Object.entries({ a: 'eik', b: null, c: 'beuk' })) await registers.put(aRegisterEntry({ entry, school }));
    await registers.put(aRegisterEntry({ entry: 'd', register: 'session' }));
    const found = async (...asked: Parameters<typeof registers.list>): Promise<readonly string[]> =>
      (await registers.list(...asked)).map(({ entry }) => entry);

    expect(await found(['action'], 'eik')).toEqual(['a', 'b']);
    expect(await found(['action'], null)).toEqual(['b']);
    expect(await found(['action', 'session'])).toEqual(['a', 'b', 'c', 'd']);
    expect(await found([])).toEqual([]);
  });

  test('an entry that moves to another school is found there', async () => {
    const { registers } = board();
    const kept = await registers.put(aRegisterEntry({ school: 'eik' }));

    await registers.put({ ...kept, school: 'beuk' });

    expect(await registers.list(['action'], 'eik')).toEqual([]);
    expect(await registers.list(['action'], 'beuk')).toEqual([{ ...kept, school: 'beuk', version: 2 }]);
  });

  test('nobody removes an entry that another has just changed', async () => {
    const { registers } = board();
    const kept = await registers.put(aRegisterEntry());
    const changed = await registers.put({ ...kept, content: { title: 'Anders' } });

    for (const version of [kept.version, 0, -1, 1.5, Number.NaN]) {
      await expect(registers.remove(kept.entry, version)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    }
    await registers.remove(kept.entry, changed.version);

    expect(await registers.get(kept.entry)).toBeNull();
    await expect(registers.remove(kept.entry, changed.version)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    await expect(registers.put(changed)).rejects.toMatchObject({ code: 'changed-meanwhile' });
  });
}
