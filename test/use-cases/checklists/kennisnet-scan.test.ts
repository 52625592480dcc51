import { describe, expect, test } from '@jest/globals';
import { checklistReport } from '../../../src/use-cases/checklists/checklist-report.ts';
import { compareYears } from '../../../src/use-cases/checklists/compare-years.ts';
import { getChecklist } from '../../../src/use-cases/checklists/get-checklist.ts';
import { listOpenTasks } from '../../../src/use-cases/checklists/list-tasks.ts';
import type { ItemChange } from '../../../src/checklists/state/item-state.ts';
import type { Block } from '../../../src/checklists/report/report-document.ts';
import { codeOf } from '../office.ts';
import { kennisnet, openListsOffice, person } from './lists-office.ts';

const office = openListsOffice();
const now = { school: null, year: null };
const all = { whose: 'everybody', search: null, platforms: 'all' } as const;
const level = (reached: number): ItemChange => ({ scan: { standing: 'level', level: reached, ask: null } });
const nothingYet: ItemChange = { scan: { standing: 'nothing-yet', level: null, ask: null } };
const lastAutumn = new Date('2026-11-22T12:00:00Z');
const nextAutumn = new Date('2027-11-22T12:00:00Z');

test('KN-1: four responsibilities and eleven conditions; an answer says who gave it, and belongs to the organisation', async () => {
  const { as, change, store } = await office.board();
  await store.schools.put({ id: 'eik', name: 'De Eik', stage: null, country: null });

  const { sections } = await getChecklist(as('leader'), kennisnet, now, all);
  const answered = await change(as('leader', { name: 'Noor' }), 'kn-ict-support', { ...level(2), note: 'Beleid is er.', selected: true });
  const elsewhere = await getChecklist(as('leader'), kennisnet, { school: 'eik', year: null }, all);

  expect(sections.map(({ items }) => items.length)).toEqual([1, 3, 3, 4]);
  expect(answered.state).toMatchObject({
    scan: { standing: 'level', level: 2, by: { name: 'Noor' }, at: '2026-11-22T12:00:00.000Z' },
    note: 'Beleid is er.',
    selected: true,
  });
  expect(elsewhere.progress).toMatchObject({ done: 0, total: 11 });
});

test('KN-2: a scale of four has four levels, and the law is marked at one condition', async () => {
  const { as, change } = await office.board();
  const { sections } = await getChecklist(as('leader'), kennisnet, now, all);
  const rows = sections.flatMap(({ items }) => items);

  expect(rows.map(({ item }) => `${item.scale?.levels}/${item.scale?.advisedMinimum}`)).toEqual([
    '5/2',
    '5/3',
    '4/2',
    '5/3',
    '5/3',
    '5/3',
    '5/2',
    '5/2',
    '5/3',
    '5/2',
    '5/3',
  ]);
  expect(rows.filter(({ item }) => item.legal).map(({ item }) => item.id)).toEqual(['kn-data-processing']);
  expect(await codeOf(change(as('leader'), 'kn-test-chain', level(5)))).toBe('unusable-request');
  expect(await codeOf(change(as('leader'), 'kn-test-chain', { scan: { standing: 'level', level: null, ask: null } }))).toBe(
    'unusable-request',
  );
  expect((await change(as('leader'), 'kn-test-chain', level(4))).done).toBe(true);
});

describe('the report', () => {
  const scalesOf = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'scale' ? [block] : []));

  test('KN-3: the overview says in words all that its dots show', async () => {
    const { as, change } = await office.board();
    await change(as('leader'), 'kn-data-processing', { ...level(1), selected: true });

    const { chapters } = await checklistReport(as('dpo'), kennisnet, now);

    const overview = chapters.find(({ id }) => id === 'overview')?.blocks ?? [];
    expect(overview.find(({ kind }) => kind === 'legend')).toMatchObject({
      signs: [{ id: 'current' }, { id: 'advised-minimum' }, { id: 'legal' }, { id: 'selected' }],
    });
    const scales = scalesOf(overview);
    expect(scales).toHaveLength(11);
    expect(scales[6]?.scale).toEqual({
      levels: 5,
      current: 1,
      advisedMinimum: 2,
      legal: true,
      selected: true,
      words: {
        nl: 'niveau 1 van 5; geadviseerd minimum 2; wettelijke bepaling; gekozen om in te groeien',
        en: 'level 1 of 5; advised minimum 2; legal provision; chosen to grow in',
      },
    });
  });

  test('KN-4: chosen conditions come in the order that people put them in, each with its next two steps, sources and tips', async () => {
    const { as, change } = await office.board();
    await change(as('leader'), 'kn-meet-chain-agreements', { ...level(1), selected: true, priority: 1 });
    await change(as('leader'), 'kn-test-chain', { ...nothingYet, selected: true, priority: 2 });
    await change(as('leader'), 'kn-data-processing', { ...level(4), selected: true, priority: 1.5 });

    const { chapters } = await checklistReport(as('leader'), kennisnet, now);

    const growth = chapters.find(({ id }) => id === 'growth')?.blocks ?? [];
    expect(growth.flatMap((block) => (block.kind === 'heading' && typeof block.text === 'object' ? [block.text.nl] : []))).toEqual([
      '1. Voldoen aan ketenafspraken',
      '2. Verwerking van gegevens',
      '3. Testen van de keten',
    ]);
    const steps = growth.flatMap((block) =>
      block.kind === 'steps' ? [block.steps.map((step) => (typeof step === 'object' ? step.en : step))] : [],
    );
    expect(steps.map((two) => two.map((step) => step.slice(0, 40)))).toEqual([
      ['Level 2: We know which systems do and do', 'Level 3: We know what we must do to comp'],
      ['Level 5: Data flows to suppliers have be'],
      ['Level 1: At every school we test now and', 'Level 2: At every school we test this re'],
    ]);
    expect(growth.filter(({ kind }) => kind === 'links')).toHaveLength(3);
  });

  test('KN-7: it bears the organisation’s name and ends with where to learn more', async () => {
    const { as } = await office.board('Stichting De Beuk');

    const { subtitle, chapters } = await checklistReport(as('board'), kennisnet, now);

    expect(subtitle).toBe('Stichting De Beuk');
    expect(chapters.at(-1)).toMatchObject({ id: 'more', title: { nl: 'Meer weten?' } });
    expect(JSON.stringify(chapters.at(-1))).toContain('mailto:support@kennisnet.nl');
  });

  test('KN-11: a level whose text nobody knows says so, until somebody writes it down', async () => {
    const { as, change, add } = await office.board();
    await change(as('leader'), 'kn-ict-support', { ...level(2), selected: true });
    const text = async (): Promise<string> => JSON.stringify((await checklistReport(as('leader'), kennisnet, now)).chapters);
    const before = await text();
    const written = {
      checklist: kennisnet,
      item: 'kn-ict-support',
      level: 3,
      text: { nl: 'De uitvoering staat in processen.', en: 'How it is done is laid down.' },
    };
    await add(as('leader'), 'level-text', written);

    const { levels } = await change(as('leader'), 'kn-ict-support', { note: 'zie beleid' });

    expect(before).toContain('Level 3: The text of this level is not known here.');
    expect(await text()).toContain('Level 3: How it is done is laid down.');
    expect(levels.map((one) => [one.level, one.from])).toEqual([[3, 'school']]);
    expect(await codeOf(add(as('leader'), 'level-text', { ...written, level: 6 }))).toBe('unusable-request');
    expect(await codeOf(add(as('leader'), 'level-text', { ...written, item: 'kn-nooit' }))).toBe('unusable-request');
  });
});

test('KN-6: “nothing yet” is an answer; “ask somebody” is none, and reminds the one who is asked', async () => {
  const { as, change } = await office.board();
  const nothing = await change(as('leader'), 'kn-test-chain', nothingYet);
  const ask = { who: person('bea', 'Bea'), until: '2026-12-15' };
  const asking = await change(as('leader'), 'kn-teacher-development', { scan: { standing: 'asking', level: null, ask } });

  const tasks = await listOpenTasks(as('teacher', { id: 'bea' }), { school: null, whose: 'mine' });

  expect([nothing.done, asking.done]).toEqual([true, false]);
  expect(tasks).toMatchObject([{ kind: 'ask', item: 'kn-teacher-development', owner: { name: 'Bea' }, due: '2026-12-15', late: false }]);
  expect(tasks[0]?.title).toEqual({
    nl: 'Nog navragen: Professionalisering docenten',
    en: 'Still to find out: Professional development of teachers',
  });
});

test('KN-8: each year is filled in anew, beside the year before', async () => {
  const { as, change } = await office.board();
  const before = as('leader', {}, lastAutumn);
  await change(before, 'kn-test-chain', nothingYet);
  await change(before, 'kn-ict-support', level(3));
  await change(before, 'kn-data-processing', level(2));
  const after = as('leader', {}, nextAutumn);
  const fresh = await getChecklist(after, kennisnet, now, all);
  await change(after, 'kn-test-chain', level(2));
  await change(after, 'kn-ict-support', level(2));
  await change(after, 'kn-teacher-development', level(1));

  const { conditions, ...years } = await compareYears(after, kennisnet, now, null);

  expect(fresh.progress.done).toBe(0);
  expect(fresh.sections[1]?.items[1]?.earlier).toMatchObject({ year: '2026-2027', state: { scan: { standing: 'nothing-yet' } } });
  expect(years).toMatchObject({ year: '2027-2028', earlier: '2026-2027', progress: { now: { done: 3 }, earlier: { done: 3 } } });
  expect(conditions.filter(({ growth }) => growth !== 'unknown')).toEqual([
    { item: 'kn-test-chain', before: 0, now: 2, growth: 'grown' },
    { item: 'kn-ict-support', before: 3, now: 2, growth: 'lower' },
    { item: 'kn-teacher-development', before: null, now: 1, growth: 'new' },
  ]);
  expect(conditions.find(({ item }) => item === 'kn-data-processing')).toEqual({
    item: 'kn-data-processing',
    before: 2,
    now: null,
    growth: 'unknown',
  });
});

test('KN-9: a growth step becomes an action with an owner and a day, and is done by that person', async () => {
  const { as, add, mend } = await office.board();
  const action = {
    title: 'Systemen naast de afspraken leggen',
    owner: person('ilse', 'Ilse'),
    due: '2026-11-20',
    checklist: kennisnet,
    item: 'kn-meet-chain-agreements',
  };
  const entry = await add(as('leader'), 'action', action);
  const ilse = as('teacher', { id: 'ilse' });

  const open = await listOpenTasks(ilse, { school: null, whose: 'mine' });
  await mend(ilse, { ...entry, ...(open[0] && { version: open[0].version }) }, { ...action, done: '2026-11-22' });
  const after = await listOpenTasks(ilse, { school: null, whose: 'mine' });

  expect(open).toMatchObject([
    { kind: 'entry', register: 'action', entry: entry.entry, title: action.title, due: '2026-11-20', late: true },
  ]);
  expect(after).toEqual([]);
});
