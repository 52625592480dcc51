import { describe, expect, test } from '@jest/globals';
import { boardOverview } from '../../../src/use-cases/checklists/board-overview.ts';
import { checklistReport } from '../../../src/use-cases/checklists/checklist-report.ts';
import { getChecklist } from '../../../src/use-cases/checklists/get-checklist.ts';
import { entryPage, listEntries } from '../../../src/use-cases/checklists/list-entries.ts';
import { listOpenTasks } from '../../../src/use-cases/checklists/list-tasks.ts';
import { getQuestionOfTheWeek } from '../../../src/use-cases/checklists/question-of-the-week.ts';
import { codeOf } from '../office.ts';
import { guide, openListsOffice, person } from './lists-office.ts';
import { auditOf } from './pretend-school.ts';

const office = openListsOffice();
const now = { school: null, year: null };
const all = { whose: 'everybody', search: null, platforms: 'all' } as const;

const talk = {
  checklist: guide,
  date: '2026-11-20',
  people: ['Noor', 'Ilse'],
  questions: ['knh-1-2-results', 'knh-1-2-ambition'],
  answers: [{ item: 'knh-1-2-results', text: 'Twee studiedagen, en het helpt.' }],
};

test('KH-1: five themes with a main question each, thirteen topics and thirty-one questions', async () => {
  const { as } = await office.board();

  const { sections } = await getChecklist(as('board'), guide, now, all);

  const items = sections.flatMap((section) => section.items);
  expect(sections).toHaveLength(5);
  expect(sections.flatMap(({ topics }) => topics)).toHaveLength(13);
  expect(sections.map((section) => section.items.filter(({ item }) => item.main).length)).toEqual([1, 1, 1, 1, 1]);
  expect(items.filter(({ item }) => !item.main)).toHaveLength(31);
  expect(
    items.filter(({ item }) => !item.main).every(({ item }) => sections.some(({ topics }) => topics.some(({ id }) => id === item.topic))),
  ).toBe(true);
});

describe('KH-2: a conversation', () => {
  test('is kept with date, people and answers; its questions count as talked about, and it prints as a record', async () => {
    const { as, add, item } = await office.board('De Linde');

    const session = await add(as('board'), 'session', talk);

    expect(session.remarks).toEqual([{ state: 'information', text: { nl: 'Nog te bespreken: 1.', en: 'Still to discuss: 1.' } }]);
    expect([(await item(as('board'), 'knh-1-2-results')).done, (await item(as('board'), 'knh-1-2-ambition')).done]).toEqual([true, false]);
    const page = await entryPage(as('leader'), session.entry);
    expect(page).toMatchObject({
      subtitle: 'De Linde',
      chapters: [{ title: { nl: '20 november 2026' } }, { title: { nl: 'Welke resultaten heeft professionalisering al opgeleverd?' } }],
    });
  });

  test('agrees on actions that come back to whoever took them on', async () => {
    const { as, add } = await office.board();
    const session = await add(as('board'), 'session', talk);
    await add(as('board'), 'action', {
      title: 'Derde studiedag plannen',
      owner: person('ilse', 'Ilse'),
      due: '2027-01-15',
      checklist: guide,
      session: session.entry,
    });

    const tasks = await listOpenTasks(as('teacher', { id: 'ilse' }), { school: null, whose: 'mine' });

    expect(tasks).toMatchObject([{ title: 'Derde studiedag plannen', due: '2027-01-15', late: false }]);
  });

  test('is about questions that there are', async () => {
    const { as, add } = await office.board();

    expect(await codeOf(add(as('board'), 'session', { ...talk, questions: ['knh-nooit'] }))).toBe('unusable-request');
    expect(await codeOf(add(as('board'), 'session', { ...talk, checklist: 'nooit' }))).toBe('unusable-request');
  });

  test('belongs to its school year: next year the questions are open again, and the conversation is still there', async () => {
    const { as, add, item } = await office.board();
    await add(as('board'), 'session', talk);
    const later = as('board', {}, new Date('2027-10-01T10:00:00Z'));

    expect((await item(later, 'knh-1-2-results')).done).toBe(false);
    expect(await listEntries(later, 'session', now)).toEqual([]);
    expect(await listEntries(later, 'session', { school: null, year: '2026-2027' })).toHaveLength(1);
  });
});

test('KH-3: each week another question, never a private one, and what was talked about comes last', async () => {
  const { as, add } = await office.board();
  const asked = async (week: number): Promise<string> => {
    const monday = new Date(Date.UTC(2026, 10, 23 + 7 * week, 9));
    return (await getQuestionOfTheWeek(as('teacher', {}, monday), guide, now)).question.item.id;
  };
  const weeks = await Promise.all(Array.from({ length: 30 }, async (_, week) => asked(week)));
  const sunday = (await getQuestionOfTheWeek(as('leader', {}, new Date('2026-11-29T20:00:00Z')), guide, now)).question.item.id;
  const others = weeks.slice(1).map((item) => ({ item, text: 'Besproken.' }));
  await add(as('board'), 'session', { ...talk, questions: [], answers: others.slice(0, 29) });

  expect(new Set(weeks).size).toBe(30);
  expect(sunday).toBe(weeks[0]);
  expect(weeks.filter((id) => id.startsWith('knh-4') || id === 'knh-main-4')).toEqual([]);
  expect(others.map(({ item }) => item)).not.toContain(await asked(0));
});

test('KH-4: five questions show what the audit sees now, to those who may see it', async () => {
  const { as, item, audited } = await office.board();
  await audited(auditOf({ pupils: { AllowCloudRecording: true } }));
  const { sections } = await getChecklist(as('board'), guide, now, all);

  const beside = sections.flatMap(({ items }) => items).filter((row) => row.beside !== null);
  const question = await item(as('board'), 'knh-2-1-central-or-local');

  expect(beside).toHaveLength(5);
  expect(question.beside?.outcomes.gap).toBeGreaterThan(0);
  expect(question.beside?.gaps[0]).toMatchObject({
    control: 'recording',
    because: { nl: 'Leerlingen kunnen zelf een opname van de les starten.' },
  });
  expect(question.done).toBe(false);
  const seen = await getQuestionOfTheWeek(as('teacher'), guide, now);
  expect(seen.question.beside).toBeNull();
});

test('KH-5: the board lays its schools side by side', async () => {
  const { as, change, store } = await office.board();
  for (const name of ['De Eik', 'De Beuk'])
    await store.schools.put({ id: name.slice(3).toLowerCase(), name, stage: 'primary', country: 'NL' });
  await change(as('leader'), 'loa-wifi', { ticked: true }, { school: 'eik' });
  await change(as('leader'), 'loa-elo', { ticked: true, due: '2026-11-01' }, { school: 'eik' });
  await change(as('leader'), 'loa-elo', { due: '2026-11-01' }, { school: 'beuk' });

  const { schools } = await boardOverview(as('board'), 'lesopafstand-randvoorwaarden', null);

  expect(
    schools.map(({ school, progress, done }) => [school?.name ?? 'het bestuur', progress.done, progress.late, done['loa-elo']]),
  ).toEqual([
    ['het bestuur', 0, 0, false],
    ['De Beuk', 0, 1, false],
    ['De Eik', 2, 0, true],
  ]);
  expect(schools.every(({ progress }) => progress.total === 27)).toBe(true);
});

describe('KH-6: what somebody answers for themselves', () => {
  const own = 'knh-4-1-own-questions';
  const secret = 'Ik weet het eigenlijk niet.';

  test('is seen by nobody else: not in the list, not in the report, not in the trail', async () => {
    const { as, change, item, store } = await office.board();
    const noor = as('leader', { id: 'noor', name: 'Noor' });
    await change(noor, own, { answer: secret });

    const others = [as('leader', { id: 'jan' }), as('board'), as('admin'), as('dpo'), as('teacher')];
    const seen = await Promise.all(
      others.map(async (who) => [await item(who, own), await getChecklist(who, guide, now, all), await checklistReport(who, guide, now)]),
    );

    expect((await item(noor, own)).state.answer).toBe(secret);
    expect(JSON.stringify(seen)).not.toContain(secret);
    expect(JSON.stringify(await checklistReport(noor, guide, now))).not.toContain(secret);
    expect(JSON.stringify(await store.trail.list({}, { limit: 200 }))).not.toContain(secret);
    expect((await store.trail.list({}, { limit: 200 })).rows).toMatchObject([
      { action: 'checklist.answered-privately', subject: `checklist/${guide}`, before: null, after: null },
    ]);
  });

  test('each has their own, also teachers and the DPO', async () => {
    const { as, change, item } = await office.board();
    for (const role of ['teacher', 'dpo', 'board'] as const) await change(as(role), own, { answer: `Van ${role}` });

    const answers = await Promise.all((['teacher', 'dpo', 'board'] as const).map(async (role) => (await item(as(role), own)).state.answer));

    expect(answers).toEqual(['Van teacher', 'Van dpo', 'Van board']);
  });

  test('is written in no conversation, ticks nothing, and counts for nobody', async () => {
    const { as, add, change } = await office.board();
    await change(as('board'), own, { answer: secret });

    expect(await codeOf(add(as('board'), 'session', { ...talk, questions: [own] }))).toBe('unusable-request');
    expect(await codeOf(add(as('board'), 'session', { ...talk, answers: [{ item: own, text: secret }] }))).toBe('unusable-request');
    expect(await codeOf(change(as('board'), own, { ticked: true }))).toBe('unusable-request');
    expect(await codeOf(change(as('board'), 'knh-1-2-results', { answer: 'hier niet' }))).toBe('unusable-request');
    expect((await getChecklist(as('board'), guide, now, all)).progress).toMatchObject({ done: 0, total: 31 });
  });

  test('nobody reaches it by giving a person for a school', async () => {
    const { as, change, item } = await office.board();
    await change(as('leader', { id: 'noor' }), own, { answer: secret });

    expect(await codeOf(item(as('admin'), own, { school: 'noor' }))).toBe('not-there');
  });
});
