import { expect, test } from '@jest/globals';
import { getChecklist } from '../../../src/use-cases/checklists/get-checklist.ts';
import { checklistReport } from '../../../src/use-cases/checklists/checklist-report.ts';
import { entryPage } from '../../../src/use-cases/checklists/list-entries.ts';
import { listOpenTasks } from '../../../src/use-cases/checklists/list-tasks.ts';
import { codeOf } from '../office.ts';
import { loa, openListsOffice, person } from './lists-office.ts';

const office = openListsOffice();
const wholeBoard = { school: null, year: null };
const all = { whose: 'everybody', search: null, platforms: 'all' } as const;

test('LOA-1: four sections, seventeen rows and thirteen parts folded under theirs, with links, in both languages', async () => {
  const { as } = await office.board();

  const { sections } = await getChecklist(as('leader'), loa, wholeBoard, all);

  const rows = sections.flatMap(({ items }) => items);
  const parts = rows.flatMap((row) => row.parts);
  expect([sections.length, rows.length, parts.length]).toEqual([4, 17, 13]);
  expect(sections.map(({ title }) => title.en)[0]).toBe('ICT infrastructure');
  const protocol = rows.find(({ item }) => item.id === 'loa-recordings-protocol');
  expect(protocol?.parts).toHaveLength(7);
  expect(rows.filter(({ item }) => item.links.length > 0)).toHaveLength(17);
});

test('LOA-2: a tick tells who and when, with note and proof; untick; all of it stays in the history', async () => {
  const { as, change, item, trail } = await office.board();
  const noor = as('leader', { name: 'Noor' });
  await change(noor, 'loa-wifi', { ticked: true, note: 'Gemeten in alle lokalen.', evidence: 'https://delinde.example/wifi.pdf' });

  const ticked = await item(as('ict-coordinator'), 'loa-wifi');
  await change(as('ict-coordinator', { name: 'Ilse' }), 'loa-wifi', { ticked: false });
  const unticked = await item(noor, 'loa-wifi');

  expect(ticked).toMatchObject({
    done: true,
    by: 'person',
    state: { tick: { by: { id: 'leader', name: 'Noor' }, at: '2026-11-22T12:00:00.000Z' }, evidence: 'https://delinde.example/wifi.pdf' },
  });
  expect(unticked).toMatchObject({ done: false, by: null, state: { tick: null, note: 'Gemeten in alle lokalen.' } });
  expect(unticked.history.map(({ by, action }) => `${action} by ${by}`)).toEqual([
    'checklist.unticked by Ilse',
    'checklist.ticked by Noor',
  ]);
  expect(unticked.history[0]).toMatchObject({ before: { tick: { by: { name: 'Noor' } } }, after: { tick: null, year: '2026-2027' } });
  expect(await trail()).toEqual(['checklist.ticked by Noor', 'checklist.unticked by Ilse']);
});

test('LOA-2: a tick that stands keeps who set it when somebody else adds a note', async () => {
  const { as, change } = await office.board();
  await change(as('leader', { name: 'Noor' }), 'loa-elo', { ticked: true });

  const noted = await change(as('board', { name: 'Bo' }), 'loa-elo', { ticked: true, note: 'Ook in de vakantie.' });

  expect(noted.state).toMatchObject({ tick: { by: { name: 'Noor' } }, note: 'Ook in de vakantie.' });
});

test('LOA-3: a row is done when its parts are, and cannot be ticked itself', async () => {
  const { as, change, item, add } = await office.board();
  const code = 'loa-code-of-conduct';
  const points = ['loa-code-private-situation', 'loa-code-share-on-school-platform', 'loa-code-ban-recording'];

  expect(await codeOf(change(as('leader'), code, { ticked: true }))).toBe('not-ticked-by-hand');
  for (const part of points.slice(0, 2)) await change(as('leader'), part, { ticked: true });
  const almost = await item(as('leader'), code);
  await change(as('leader'), 'loa-code-ban-recording', { ticked: true });
  const done = await item(as('leader'), code);
  await change(as('leader'), 'loa-code-private-situation', { ticked: false });
  const again = await item(as('leader'), code);

  expect([almost, done, again].map((row) => [row.done, row.by])).toEqual([
    [false, 'parts'],
    [true, 'parts'],
    [false, 'parts'],
  ]);
  expect((await add(as('leader'), 'contact', { for: 'privacy', name: 'FG', address: 'fg@delinde.example' })).remarks).toEqual([]);
});

test('LOA-6: devices, webcams and boards are counted by who can provide them', async () => {
  const { as, add, item } = await office.board();
  const stock = (source: string, what: string, available: number, needed: number, lent: number) =>
    add(as('leader'), 'device-stock', { what, source, available, needed, lent });
  const short = await stock('school', 'devices', 20, 30, 5);
  await stock('municipality', 'devices', 15, 0, 0);
  const toomuch = await stock('board', 'webcams', 4, 4, 6);

  const report = await checklistReport(as('leader'), loa, wholeBoard);

  expect([short, toomuch].map(({ remarks }) => remarks.map(({ text }) => text.en))).toEqual([
    ['Available: 20. Needed: 30. Lent: 5.', 'Short of: 10.'],
    ['Available: 4. Needed: 4. Lent: 6.', 'More have been lent than there are.'],
  ]);
  expect((await item(as('leader'), 'loa-devices')).register).toEqual({ register: 'device-stock', entries: 3, attention: 2 });
  const table = report.chapters.find(({ id }) => id === 'device-stock')?.blocks[0];
  expect(table).toMatchObject({ kind: 'table' });
  expect(
    table?.kind === 'table'
      ? table.rows.map(([what, of, ...counts]) => [what, of, ...counts].map((cell) => (typeof cell === 'object' ? cell.en : cell)))
      : [],
  ).toEqual([
    ['Devices', 'the school', '20', '30', '5'],
    ['Devices', 'the municipality', '15', '0', '0'],
    ['Webcams', 'the board', '4', '4', '6'],
  ]);
});

test('LOA-9: a code of conduct has its minimum points, and is done once groups signed off on it', async () => {
  const { as, add, mend, item } = await office.board();
  const code = { audience: 'teachers', points: ['loa-code-private-situation'], additions: 'Camera mag uit.', signedOff: [] };
  const bare = await add(as('leader'), 'code-of-conduct', code);
  const open = await item(as('leader'), 'loa-code-private-situation');
  const whole = await mend(as('leader'), bare, {
    ...code,
    points: ['loa-code-private-situation', 'loa-code-share-on-school-platform'],
    signedOff: [{ group: 'Team bovenbouw', date: '2026-11-20' }],
  });
  const done = await item(as('leader'), 'loa-code-private-situation');
  const page = await entryPage(as('teacher'), whole.entry);

  expect(bare.remarks.map(({ text }) => text.en)).toEqual([
    "Still to be included: Share recordings and material on the school's platform only.",
    'Nobody has acknowledged the code of conduct yet.',
  ]);
  expect(whole.remarks.map(({ state }) => state)).toEqual(['ok']);
  expect([open.done, done.done, done.by]).toEqual([false, true, 'register']);
  expect((await item(as('leader'), 'loa-code-ban-recording')).done).toBe(false);
  expect(JSON.stringify(page)).toContain('Camera mag uit.');
});

test('LOA-10: the row on processing agreements follows their register', async () => {
  const { as, add, mend, item, change } = await office.board();
  const row = () => item(as('board'), 'loa-processing-agreements');
  const empty = await row();
  const agreement = { supplier: 'Microsoft', product: 'Teams', signed: '2026-01-10', registered: null, review: '2027-01-10' };
  const entry = await add(as('board'), 'processing-agreement', agreement);
  const half = await row();
  await mend(as('board'), entry, { ...agreement, registered: '2026-02-01' });
  const whole = await row();

  expect([empty, half, whole].map(({ done }) => done)).toEqual([false, false, true]);
  expect(entry.remarks[0]?.text.en).toBe('Put the agreement in the register.');
  expect(await codeOf(change(as('board'), 'loa-processing-agreements', { ticked: true }))).toBe('not-ticked-by-hand');
  const tasks = await listOpenTasks(as('board'), { school: null, whose: 'everybody' });
  expect(tasks.map(({ register, due }) => [register, due])).toContainEqual(['processing-agreement', '2027-01-10']);
});

test('LOA-11: the instruction for a safe workplace says where complaints go', async () => {
  const { as, add, item, store } = await office.board();
  await store.schools.put({ id: 'eik', name: 'De Eik', stage: null, country: null });
  const before = await item(as('leader'), 'loa-safe-workplace', { school: 'eik' });
  await add(as('leader'), 'contact', { for: 'complaints', name: 'Vertrouwenspersoon', address: 'klacht@delinde.example' });

  const { handout } = await item(as('leader'), 'loa-safe-workplace', { school: 'eik' });

  expect(before.handout?.en).toContain('(still to be filled in)');
  expect(handout?.nl).toContain('Een klacht over een les op afstand op De Eik? Die kan naar Vertrouwenspersoon, klacht@delinde.example.');
});

test('LOA-12: each row has its owners; “mine” is what bears my name, or my role while nobody was named', async () => {
  const { as, change } = await office.board();
  const mine = async (who: ReturnType<typeof as>): Promise<readonly string[]> => {
    const { sections } = await getChecklist(who, loa, wholeBoard, { ...all, whose: 'mine' });
    return sections
      .flatMap(({ items }) => items)
      .flatMap((row) => [row, ...row.parts])
      .filter((row) => row.mine)
      .map(({ item }) => item.id);
  };
  const before = await mine(as('board'));
  await change(as('leader'), 'loa-processing-agreements', { owner: person('ilse', 'Ilse'), due: '2026-12-01' });

  expect(before).toEqual(['loa-devices', 'loa-webcam-board', 'loa-code-of-conduct', 'loa-processing-agreements']);
  expect(await mine(as('board'))).not.toContain('loa-processing-agreements');
  expect(await mine(as('ict-coordinator', { id: 'ilse' }))).toContain('loa-processing-agreements');
  const tasks = await listOpenTasks(as('ict-coordinator', { id: 'ilse' }), { school: null, whose: 'mine' });
  expect(tasks.map(({ key, due, late }) => [key, due, late])).toEqual([
    ['item/lesopafstand-randvoorwaarden/loa-processing-agreements/board/2026-2027', '2026-12-01', false],
  ]);
});
