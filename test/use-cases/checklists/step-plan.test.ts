import { describe, expect, test } from '@jest/globals';
import { entryPage } from '../../../src/use-cases/checklists/list-entries.ts';
import { getChecklist } from '../../../src/use-cases/checklists/get-checklist.ts';
import { listOpenTasks } from '../../../src/use-cases/checklists/list-tasks.ts';
import { say } from '../../../src/text/flemish.ts';
import { codeOf } from '../office.ts';
import { anAcademy, openListsOffice, ovsg, person, type BoardWithLists } from './lists-office.ts';

const office = openListsOffice();
const now = { school: null, year: null };
const all = { whose: 'everybody', search: null, platforms: 'all' } as const;

test('OV-1: three phases and fifteen steps; a later phase warns that an earlier one is open, and blocks nothing', async () => {
  const { as, change } = await anAcademy(office);
  const { sections } = await getChecklist(as('leader'), ovsg, now, all);
  const early = await change(as('leader'), 'ovsg-decide-processing-agreement', { ticked: true });
  for (const step of [
    'board-talk',
    'team-courses',
    'team-ratio',
    'team-remedial',
    'team-evaluation',
    'platform',
    'locations',
    'staff-analysis',
  ]) {
    await change(as('leader'), `ovsg-prep-${step}`, { ticked: true });
  }
  const later = await getChecklist(as('leader'), ovsg, now, all);

  expect(sections.map(({ items }) => items.length)).toEqual([5, 4, 6]);
  expect(sections.flatMap(({ items }) => items.flatMap((row) => [row, ...row.parts]))).toHaveLength(25);
  expect([early.done, early.waitsFor]).toEqual([true, ['voorbereiding']]);
  expect(later.sections[1]?.items[0]?.waitsFor).toEqual([]);
  expect(later.sections[2]?.items.map(({ item, waitsFor }) => [item.id, waitsFor])).toContainEqual([
    'ovsg-run-hand-out-year-plan',
    ['besluitvorming', 'ovsg-run-year-plan'],
  ]);
});

describe('OV-2: deadlines', () => {
  const dueIn = async (board: BoardWithLists, year: string): Promise<Readonly<Record<string, string | null>>> => {
    const { sections } = await getChecklist(board.as('leader'), ovsg, { school: null, year }, all);
    const rows = sections.flatMap(({ items }) => items).filter(({ deadline }) => deadline !== null);
    return Object.fromEntries(rows.map(({ item, deadline }) => [item.id.replace('ovsg-run-', ''), deadline?.due ?? null]));
  };

  test('are worked out for each school year, from the list’s rules and the school’s own dates', async () => {
    const board = await anAcademy(office);
    const event = (name: string, from: string, to: string | null = null) =>
      board.add(board.as('leader'), 'school-event', { event: name, from, to }, { year: '2027-2028' });
    const nextYear = board.as('leader', {}, new Date('2027-06-01T10:00:00Z'));
    await event('enrolment', '2027-08-23', '2027-09-30');
    await event('first-lesson-day', '2027-09-06');
    await board.add(nextYear, 'school-event', { event: 'first-remote-lesson', from: '2027-10-11' }, { year: '2027-2028' });

    expect(await dueIn(board, '2026-2027')).toEqual({
      'inform-at-enrolment': null,
      'year-plan': '2026-08-31',
      'hand-out-year-plan': null,
      'student-analysis': '2026-09-28',
      location: null,
      awareness: null,
    });
    expect(await dueIn(board, '2027-2028')).toEqual({
      'inform-at-enrolment': '2027-09-30',
      'year-plan': '2027-08-31',
      'hand-out-year-plan': '2027-09-06',
      'student-analysis': '2027-09-28',
      location: '2027-10-10',
      awareness: '2027-10-10',
    });
  });

  test('before 1 September lies in the summer holiday: from May on the plan for the next year is asked for', async () => {
    const board = await anAcademy(office);
    await board.change(board.as('leader'), 'ovsg-run-year-plan', { ticked: true });
    const asked = async (day: string): Promise<readonly string[]> => {
      const tasks = await listOpenTasks(board.as('leader', {}, new Date(`${day}T10:00:00Z`)), { school: null, whose: 'everybody' });
      return tasks
        .filter(({ item }) => item === 'ovsg-run-year-plan')
        .map(({ year, due, late }) => `${year} ${due} ${late ? 'late' : 'in time'}`);
    };

    expect(await asked('2027-04-30')).toEqual([]);
    expect(await asked('2027-05-01')).toEqual(['2027-2028 2027-08-31 in time']);
    expect(await asked('2027-08-31')).toEqual(['2027-2028 2027-08-31 in time']);
    expect(await asked('2027-09-01')).toEqual(['2027-2028 2027-08-31 late']);
  });

  test('what was decided stands next year too; what is annual comes back', async () => {
    const board = await anAcademy(office);
    await board.change(board.as('leader'), 'ovsg-run-awareness', { ticked: true });
    await board.change(board.as('leader'), 'ovsg-decide-processing-agreement', { ticked: true });
    const nextYear = board.as('leader', {}, new Date('2027-10-01T10:00:00Z'));

    const annual = await board.item(nextYear, 'ovsg-run-awareness');
    const decided = await board.item(nextYear, 'ovsg-decide-processing-agreement');

    expect(annual).toMatchObject({ done: false, earlier: { year: '2026-2027', state: { tick: { by: { name: 'Leader' } } } } });
    expect(decided).toMatchObject({ done: true, carriedFrom: '2026-2027', version: 0 });
    expect((await board.item(nextYear, 'ovsg-run-awareness', { year: '2026-2027' })).done).toBe(true);
    const changed = await board.change(nextYear, 'ovsg-decide-processing-agreement', { note: 'Nog eens bekeken.' });
    expect(changed).toMatchObject({ done: true, carriedFrom: null, version: 1 });
  });
});

test('OV-3: a date that nobody entered is asked for, once somebody works with the plan', async () => {
  const { as, change, add } = await anAcademy(office);
  const dates = async (): Promise<readonly unknown[]> =>
    (await listOpenTasks(as('leader'), { school: null, whose: 'everybody' }))
      .filter(({ kind }) => kind === 'date')
      .map(({ title }) => title);
  const untouched = await dates();
  await change(as('leader'), 'ovsg-prep-board-talk', { ticked: true });
  const missing = await dates();
  await add(as('leader'), 'school-event', { event: 'first-lesson-day', from: '2026-09-01' });

  expect(untouched).toEqual([]);
  expect(missing.map((title) => (title as { en: string }).en).toSorted()).toEqual([
    'Enter the date: Enrolment',
    'Enter the date: First interactive distance lesson',
    'Enter the date: First lesson day of the school year',
  ]);
  expect(await dates()).toHaveLength(2);
});

test('OV-4: several own a step, each with a part: decide, negotiate, advise, do, or decide by delegation', async () => {
  const { as, item } = await anAcademy(office);
  const parts = async (id: string): Promise<readonly string[]> =>
    (await item(as('leader'), id)).owners.map(({ role, part }) => `${role} ${part}`);

  expect(await parts('ovsg-decide-work-rules')).toEqual(['unions negotiates', 'municipal-council decides', 'college may-decide-instead']);
  expect(await parts('ovsg-decide-processing-agreement')).toEqual(['local-authority decides', 'dpo advises']);
  expect(await parts('ovsg-prep-board-talk')).toEqual(['director does', 'alderman does', 'general-director may-join', 'college may-join']);
});

test('OV-5: a decision is written down with body, date and document', async () => {
  const { as, change, item } = await anAcademy(office);
  const decisions = [
    { body: 'Vakbonden', date: '2026-10-01', document: null },
    { body: 'Gemeenteraad', date: '2026-11-16', document: 'https://wilg.example/besluit.pdf' },
  ];
  await change(as('leader'), 'ovsg-decide-training-plan', { decisions, ticked: true });

  const row = await item(as('board'), 'ovsg-decide-training-plan');

  expect(row.state.decisions).toEqual(decisions);
  expect(await codeOf(change(as('leader'), 'loa-wifi', { decisions }))).toBe('unusable-request');
});

describe('OV-6: a year plan that the rules forbid is flagged', () => {
  const lessons = (...forms: readonly ('contact' | 'remote')[]) => forms.map((form, index) => ({ date: `2026-10-0${index + 1}`, form }));

  test.each([
    {
      what: 'a balance in the third grade',
      group: 'graad-3',
      forms: ['contact', 'remote'],
      state: 'ok',
      says: '1 of 2 lessons at a distance.',
    },
    {
      what: 'a subject wholly at a distance',
      group: 'graad-4',
      forms: ['remote', 'remote'],
      state: 'attention',
      says: 'A subject cannot be taught entirely at a distance: plan lessons in the academy too.',
    },
    {
      what: 'a class group that is not allowed',
      group: 'graad-1',
      forms: ['contact', 'remote'],
      state: 'attention',
      says: 'Interactive distance teaching is not allowed in the first grade; it is in: third grade, fourth grade, short programme, second grade of adult music.',
    },
    {
      what: 'children of the second grade',
      group: 'graad-2',
      forms: ['contact', 'remote'],
      state: 'attention',
      says: expect.stringContaining('not allowed in the second grade;') as unknown as string,
    },
    {
      what: 'adults of the second grade, music',
      group: 'graad-2-volwassenen-muziek',
      forms: ['contact', 'remote'],
      state: 'ok',
      says: '1 of 2 lessons at a distance.',
    },
    { what: 'the first grade in the academy', group: 'graad-1', forms: ['contact'], state: 'ok', says: '0 of 1 lessons at a distance.' },
  ] as const)('$what', async ({ group, forms, state, says }) => {
    const { as, add } = await anAcademy(office);

    const plan = await add(as('leader'), 'subject-plan', { subject: 'Piano', classGroup: 'P3', group, lessons: lessons(...forms) });

    expect(plan.remarks).toEqual([{ state, text: { nl: expect.any(String) as unknown, en: says } }]);
  });

  test('both at once, and the step shows that a plan needs attention', async () => {
    const { as, add, item } = await anAcademy(office);

    const plan = await add(as('leader'), 'subject-plan', {
      subject: 'Dans',
      classGroup: 'D1',
      group: 'graad-1',
      lessons: lessons('remote'),
    });

    expect(plan.remarks.map(({ state }) => state)).toEqual(['attention', 'attention']);
    expect((await item(as('leader'), 'ovsg-run-year-plan')).register).toEqual({ register: 'subject-plan', entries: 1, attention: 1 });
  });
});

test('OV-7: a teacher keeps the plan of their own class; pupils get a page of it, and it dates the first remote lesson', async () => {
  const { as, add, mend, item } = await anAcademy(office);
  const eva = as('teacher', { id: 'eva', name: 'Eva' });
  const plan = {
    subject: 'Piano',
    classGroup: 'P3',
    group: 'graad-3',
    teacher: person('eva', 'Eva'),
    lessons: [{ date: '2026-10-12', form: 'contact', location: 'Zaal 2' }],
  };
  const entry = await add(eva, 'subject-plan', plan);
  await mend(eva, entry, { ...plan, lessons: [...plan.lessons, { date: '2026-10-05', form: 'remote' }] });

  const page = await entryPage(eva, entry.entry);
  const location = await item(as('leader'), 'ovsg-run-location');

  expect(page.chapters[0]).toMatchObject({
    title: 'P3 · Eva',
    blocks: [
      {
        rows: [
          ['2026-10-05', { en: 'at a distance' }, ''],
          ['2026-10-12', { en: 'in the academy' }, 'Zaal 2'],
        ],
      },
    ],
  });
  expect(location.deadline).toEqual({ due: '2026-10-04', missing: null });
  expect(await codeOf(add(eva, 'subject-plan', { ...plan, teacher: person('jan') }))).toBe('not-yours');
  expect(await codeOf(entryPage(as('teacher', { id: 'jan' }), entry.entry))).toBe('not-there');
});

test('OV-8: the starting situation is asked of pupils and staff, kept as counts, and needs a plan for those who lack something', async () => {
  const { as, add, item } = await anAcademy(office);
  const survey = {
    about: 'students',
    group: 'P3',
    asked: '2026-09-15',
    answered: 12,
    withEquipment: 12,
    withConnection: 10,
    withSkills: 11,
  };

  const lacking = await add(as('leader'), 'survey', survey);
  const planned = await add(as('leader'), 'survey', { ...survey, group: 'P4', plan: 'Laptops uitlenen.' });

  expect([lacking, planned].map(({ remarks }) => [remarks[0]?.state, remarks[0]?.text.en])).toEqual([
    ['attention', 'At least 2 of 12 cannot take part well yet: agree what the school does.'],
    ['information', 'There is a plan for 2 of 12.'],
  ]);
  expect(await codeOf(add(as('leader'), 'survey', { ...survey, withSkills: 13 }))).toBe('unusable-request');
  expect((await item(as('leader'), 'ovsg-run-student-analysis')).done).toBe(true);
  expect((await item(as('leader'), 'ovsg-prep-staff-analysis')).done).toBe(false);
});

test('OV-9: the words are Flemish, and a Dutch list reads Flemish too', async () => {
  const { as, item } = await anAcademy(office);
  const step = await item(as('leader'), 'ovsg-run-awareness');
  const dutch = await item(as('leader'), 'loa-teacher-instructions');

  expect(step.item.body?.nl).toContain('leerkrachten');
  expect(say(dutch.item.title, 'nl-BE')).toBe('Heldere instructies voor leerkrachten waar centraal niet kan');
  expect(say(dutch.item.title, 'nl')).toContain('leraren');
});

test('OV-10: there is a text about distance lessons to copy for pupils and parents', async () => {
  const { as, add, item } = await anAcademy(office);
  await add(as('leader'), 'contact', { for: 'privacy', name: 'de DPO', address: 'dpo@wilg.example' });

  const { handout } = await item(as('leader'), 'ovsg-run-inform-at-enrolment');

  expect(handout?.nl).toContain('Een deel van de lessen van Academie De Wilg');
  expect(handout?.en).toContain('de DPO, dpo@wilg.example');
});
