import { describe, expect, test } from '@jest/globals';
import { changeItem } from '../../../src/use-cases/checklists/change-item.ts';
import { getChecklist } from '../../../src/use-cases/checklists/get-checklist.ts';
import { importChecklist, recogniseChecklist, removeChecklist } from '../../../src/use-cases/checklists/import-checklist.ts';
import { changeEntry, removeEntry } from '../../../src/use-cases/checklists/keep-entry.ts';
import { listChecklists } from '../../../src/use-cases/checklists/list-checklists.ts';
import { listEntries } from '../../../src/use-cases/checklists/list-entries.ts';
import { codeOf } from '../office.ts';
import { card, loa, openListsOffice, ovsg, person } from './lists-office.ts';
import { auditOf } from './pretend-school.ts';

const office = openListsOffice();
const now = { school: null, year: null };
const all = { whose: 'everybody', search: null, platforms: 'all' } as const;
const wifi = { checklist: loa, item: 'loa-wifi', ...now };

describe('two people at once', () => {
  test('of a tick and an assignment from the same sight, one is told; then both are there', async () => {
    const { as, item, change, trail } = await office.board();

    const codes = await Promise.all([
      codeOf(changeItem(as('leader'), wifi, { ticked: true }, 0)),
      codeOf(changeItem(as('admin'), wifi, { owner: person('ilse') }, 0)),
    ]);
    await change(as('leader'), 'loa-wifi', { ticked: true });
    await change(as('admin'), 'loa-wifi', { owner: person('ilse') });

    expect(codes.toSorted()).toEqual(['changed-meanwhile', 'done']);
    expect((await item(as('leader'), 'loa-wifi')).state).toMatchObject({ tick: { by: { name: 'Leader' } }, owner: { id: 'ilse' } });
    expect((await trail()).length).toBe(3);
  });

  test('whatever ten people write at the same rows, each change that was taken is in the trail, and the last is what stands', async () => {
    const { as, item, store } = await office.board();
    const people = Array.from({ length: 10 }, (_, index) =>
      as(index % 2 === 0 ? 'leader' : 'admin', { id: `p${index}`, name: `P${index}` }),
    );
    const write = async (who: (typeof people)[number]): Promise<string> => {
      for (;;) {
        const { version, state } = await item(who, 'loa-wifi');
        const code = await codeOf(changeItem(who, wifi, { note: `${state.note ?? ''} ${who.actor.name}` }, version));
        if (code !== 'changed-meanwhile') return code;
      }
    };

    const codes = await Promise.all(people.map(write));

    const { state, version } = await item(as('leader'), 'loa-wifi');
    expect(codes).toEqual(people.map(() => 'done'));
    expect(state.note?.split(' ').toSorted()).toEqual(people.map(({ actor }) => actor.name).toSorted());
    expect(version).toBe(10);
    expect((await store.trail.list({}, { limit: 200 })).rows).toHaveLength(10);
  });

  test('who saw an older version of an agreement neither changes nor removes it', async () => {
    const { as, add, mend, trail } = await office.board();
    const content = { title: 'Afspraken maken' };
    const first = await add(as('leader'), 'action', content);
    await mend(as('admin'), first, { ...content, done: '2026-11-22' });
    const wanted = { register: 'action', content, ...now } as const;

    expect(await codeOf(changeEntry(as('leader'), first.entry, wanted, first.version))).toBe('changed-meanwhile');
    expect(await codeOf(removeEntry(as('leader'), first.entry, first.version))).toBe('changed-meanwhile');
    expect(await listEntries(as('leader'), 'action', now)).toMatchObject([{ content: { done: '2026-11-22' }, version: 2 }]);
    await removeEntry(as('leader'), first.entry, 2);
    expect(await trail()).toEqual(['register.added by Leader', 'register.changed by Admin', 'register.removed by Leader']);
  });
});

describe('who sees and changes what', () => {
  test('a teacher reads cards and what teachers do, without colleagues’ notes or the board’s gaps, and changes only what bears their name', async () => {
    const { as, change, item, audited } = await office.board();
    await audited(auditOf({ pupils: { AllowCloudRecording: true } }));
    await change(as('leader'), 'loa-materials', { note: 'Alleen voor de directie.' });
    await change(as('leader'), 'loa-wifi', { owner: person('teacher', 'Teacher'), note: 'Meet jij dit?' });
    const teacher = as('teacher');

    const { lists } = await listChecklists(teacher, now);
    const { sections } = await getChecklist(teacher, loa, now, all);
    const rows = sections.flatMap(({ items }) => items).flatMap((row) => [row, ...row.parts]);

    expect(lists.map(({ id }) => id)).toContain(card);
    expect(rows.map(({ item: shown }) => shown.id)).toEqual(expect.arrayContaining(['loa-materials', 'loa-wifi']));
    expect(rows.map(({ item: shown }) => shown.id)).not.toContain('loa-central-user-rights');
    expect(JSON.stringify(rows)).not.toContain('Alleen voor de directie');
    expect(rows.every(({ audit, instructions }) => audit === null && instructions === null)).toBe(true);
    expect((await item(teacher, 'loa-wifi')).state.note).toBe('Meet jij dit?');
    expect((await change(teacher, 'loa-wifi', { ticked: true })).done).toBe(true);
    expect(await codeOf(change(teacher, 'loa-wifi', { owner: person('ander') }))).toBe('not-yours');
    expect(await codeOf(change(teacher, 'loa-materials', { ticked: true }))).toBe('not-yours');
    expect(await codeOf(item(teacher, 'loa-central-user-rights'))).toBe('not-there');
  });

  test('the DPO reads all, and ticks what is for the DPO or was given to them', async () => {
    const { as, change, item } = await office.board();
    const dpo = as('dpo');

    expect((await getChecklist(dpo, ovsg, now, all)).sections).toHaveLength(3);
    expect(await codeOf(change(dpo, 'loa-wifi', { note: 'Advies' }))).toBe('not-yours');
    expect((await change(dpo, 'loa-digital-test-agreements', { ticked: true, note: 'Akkoord.' })).done).toBe(true);
    await change(as('leader'), 'loa-digital-test-agreements', { owner: person('iemand') });
    expect(await codeOf(change(dpo, 'loa-digital-test-agreements', { ticked: false }))).toBe('not-yours');
    expect((await item(dpo, 'loa-digital-test-agreements')).mayChange).toBe(false);
  });

  test('a teacher sees the agreements that hold for everybody, and no register of the board', async () => {
    const { as, add } = await office.board();
    await add(as('leader'), 'recording-agreement', {
      what: 'Groep 8',
      use: 'recorded',
      why: 'Terugkijken',
      decidedBy: 'directie',
      from: '2026-09-01',
    });
    await add(as('leader'), 'processing-agreement', { supplier: 'Microsoft', product: 'Teams' });

    expect(await listEntries(as('teacher'), 'recording-agreement', now)).toHaveLength(1);
    expect(await listEntries(as('teacher'), 'processing-agreement', now)).toEqual([]);
    expect(
      await codeOf(add(as('teacher'), 'recording-agreement', { what: 'x', use: 'live', why: 'x', decidedBy: 'ik', from: '2026-09-01' })),
    ).toBe('not-yours');
  });
});

describe('school years', () => {
  test('a year that passed is the archive: it is read, and no longer changed', async () => {
    const { as, change, item } = await office.board();
    await change(as('leader'), 'loa-wifi', { ticked: true, note: 'Toen.' });
    const later = as('leader', {}, new Date('2027-09-15T10:00:00Z'));
    const fresh = await item(later, 'loa-wifi');

    expect(fresh).toMatchObject({ done: false, earlier: { year: '2026-2027', state: { note: 'Toen.' } } });
    expect(await item(later, 'loa-wifi', { year: '2026-2027' })).toMatchObject({ done: true });
    expect(await codeOf(change(later, 'loa-wifi', { ticked: false }, { year: '2026-2027' }))).toBe('year-closed');
    expect(await codeOf(change(later, 'loa-wifi', { ticked: true }, { year: '2029-2030' }))).toBe('year-closed');
    expect(await codeOf(item(later, 'loa-wifi', { year: '2026-2028' }))).toBe('not-there');
  });

  test('what a register holds of a year that passed is neither changed, nor brought into this year, nor removed', async () => {
    const { as, add } = await office.board();
    const counts = { group: '3a', asked: '2026-10-01', answered: 20, withEquipment: 20, withConnection: 19, withSkills: 18 };
    const kept = await add(as('leader'), 'survey', { about: 'students', ...counts });
    const later = as('leader', {}, new Date('2027-09-15T10:00:00Z'));
    const wanted = { register: 'survey', content: { about: 'students', ...counts, group: '3b' }, school: null } as const;

    expect(await codeOf(changeEntry(later, kept.entry, { ...wanted, year: '2026-2027' }, 1))).toBe('year-closed');
    expect(await codeOf(changeEntry(later, kept.entry, { ...wanted, year: null }, 1))).toBe('year-closed');
    expect(await codeOf(removeEntry(later, kept.entry, 1))).toBe('year-closed');
    expect(await listEntries(later, 'survey', { school: null, year: '2026-2027' })).toMatchObject([
      { content: { group: '3a' }, version: 1 },
    ]);
  });

  test.each([
    ['NL', '2026-07-31T12:00:00Z', '2025-2026'],
    ['NL', '2026-07-31T22:30:00Z', '2026-2027'],
    ['BE', '2026-08-31T12:00:00Z', '2025-2026'],
    ['BE', '2026-08-31T22:30:00Z', '2026-2027'],
  ] as const)('a school in %s is at %s in %s', async (country, at, year) => {
    const { as, store } = await office.board();
    await store.schools.put({ id: 'eik', name: 'De Eik', stage: null, country });

    expect((await listChecklists(as('leader', {}, new Date(at)), { school: 'eik', year: null })).year).toBe(year);
  });
});

test('search finds words in any language, also in parts and in what people wrote, whatever the accents', async () => {
  const { as, change } = await office.board();
  await change(as('leader'), 'loa-elo', { note: 'Café-overleg op dinsdag' });
  const found = async (search: string): Promise<readonly string[]> => {
    const { sections } = await getChecklist(as('leader'), loa, now, { ...all, search });
    return sections
      .flatMap(({ items }) => items)
      .flatMap((row) => [row, ...row.parts])
      .map(({ item }) => item.id);
  };

  expect(await found('whiteboards')).toEqual(['loa-webcam-board']);
  expect(await found('cafe dinsdag')).toEqual(['loa-elo']);
  expect(await found('hoe LANG opnames')).toEqual(['loa-recordings-protocol', 'loa-recordings-retention']);
  expect(await found('olifant')).toEqual([]);
});

describe('a list of one’s own', () => {
  const yaml = `schemaVersion: 1
id: begin-schooljaar
type: tick-list
title: Begin van het schooljaar
roles: { teacher: leraar }
sections: [{ id: start, title: Start }]
items:
  - { id: accounts, section: start, title: Nieuwe leerlingen hebben een account, owners: [teacher] }
  - { id: rechten, section: start, title: Rechten, settings: [recording.students], verification: automatic }
`;

  test('is looked at first, then brought in, and is then like any other: list, tick, audit, report', async () => {
    const { as, audited, trail } = await office.board();
    await audited(auditOf());

    const seen = await recogniseChecklist(as('leader'), yaml);
    const before = await listChecklists(as('leader'), now);
    await importChecklist(as('leader'), yaml);
    const after = await listChecklists(as('leader'), now);
    const ticked = await changeItem(as('leader'), { checklist: 'begin-schooljaar', item: 'accounts', ...now }, { ticked: true }, 0);
    const list = await getChecklist(as('board'), 'begin-schooljaar', now, all);

    expect(seen).toMatchObject({ id: 'begin-schooljaar', items: 2, sections: 1, replaces: false, origin: 'own' });
    expect([before.lists.length, after.lists.length]).toEqual([5, 6]);
    expect(ticked.done).toBe(true);
    expect(list.progress).toEqual({ done: 2, total: 2, late: 0, contradicted: 0 });
    expect(await trail()).toEqual(['checklist.imported by Leader', 'checklist.ticked by Leader']);
  });

  test('another takes its place, and what was ticked stays with the items of the same id; it goes, and comes back with its ticks', async () => {
    const { as } = await office.board();
    await importChecklist(as('leader'), yaml);
    await changeItem(as('leader'), { checklist: 'begin-schooljaar', item: 'accounts', ...now }, { ticked: true }, 0);

    expect((await recogniseChecklist(as('leader'), yaml)).replaces).toBe(true);
    await importChecklist(as('leader'), yaml.replace('Nieuwe leerlingen hebben', 'Iedereen heeft'));
    const replaced = await getChecklist(as('leader'), 'begin-schooljaar', now, all);
    await removeChecklist(as('leader'), 'begin-schooljaar');
    const gone = await codeOf(getChecklist(as('leader'), 'begin-schooljaar', now, all));
    await importChecklist(as('leader'), yaml);

    expect(replaced.sections[0]?.items[0]).toMatchObject({ done: true, item: { title: { nl: 'Iedereen heeft een account' } } });
    expect(gone).toBe('not-there');
    expect((await getChecklist(as('leader'), 'begin-schooljaar', now, all)).progress.done).toBe(1);
  });

  test('is none of ours, and nobody else’s', async () => {
    const { as } = await office.board();
    const other = await office.board();
    await importChecklist(as('leader'), yaml);

    expect(await codeOf(importChecklist(as('leader'), yaml.replace('begin-schooljaar', loa)))).toBe('unusable-checklist');
    expect(await codeOf(removeChecklist(as('leader'), loa))).toBe('not-there');
    expect(await codeOf(importChecklist(as('teacher'), yaml))).toBe('not-allowed');
    expect((await listChecklists(other.as('leader'), now)).lists).toHaveLength(5);
  });

  test('nothing in it runs, whatever its titles and tags say', async () => {
    const { as } = await office.board();
    const odd = yaml
      .replace('Nieuwe leerlingen hebben een account', '"<script>alert(1)</script> \\0 \\uD800"')
      .replace('title: Rechten', 'title: !!js/function "function () { return 1 }"');

    await importChecklist(as('leader'), odd);
    const { sections } = await getChecklist(as('leader'), 'begin-schooljaar', now, all);

    expect(sections[0]?.items.map(({ item }) => item.title.nl)).toEqual([
      expect.stringContaining('<script>alert(1)</script>'),
      'function () { return 1 }',
    ]);
  });

  test('has no name that the tab uses for a page of its own', async () => {
    const { as } = await office.board();

    expect(await codeOf(importChecklist(as('leader'), yaml.replace('begin-schooljaar', 'registers')))).toBe('unusable-checklist');
  });

  test('there are no more than twenty of them', async () => {
    const { as } = await office.board();
    for (let index = 0; index < 20; index += 1) await importChecklist(as('leader'), yaml.replace('begin-schooljaar', `lijst-${index}`));

    expect(await codeOf(importChecklist(as('leader'), yaml))).toBe('unusable-checklist');
    expect(await codeOf(importChecklist(as('leader'), yaml.replace('begin-schooljaar', 'lijst-3')))).toBe('done');
  });
});
