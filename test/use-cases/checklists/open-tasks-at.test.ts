import { expect, test } from '@jest/globals';
import { finishTask } from '../../../src/use-cases/checklists/finish-task.ts';
import { openTasksAt } from '../../../src/use-cases/checklists/open-tasks-at.ts';
import type { Task } from '../../../src/checklists/rows/tasks.ts';
import { codeOf } from '../office.ts';
import { guide, openListsOffice, person, type BoardWithLists } from './lists-office.ts';
import { auditOf } from './pretend-school.ts';

const office = openListsOffice();

async function dueAt({ as }: BoardWithLists, school: string | null = null): Promise<readonly Task[]> {
  return openTasksAt(as('leader'), school);
}

/** `item loa-wifi for ilse by 2026-12-01` */
function inShort({ kind, item, entry, owner, due }: Task): string {
  return [
    kind,
    item ?? (entry === null ? 'a date' : 'an entry'),
    owner === null ? '' : `for ${owner.name}`,
    due === null ? '' : `by ${due}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

test('what is open in lists of every kind and in the registers comes in one shape, the most urgent first', async () => {
  const board = await office.board();
  const { as, change, add, audited } = board;
  const leader = as('leader');
  await change(leader, 'loa-wifi', { owner: person('ilse'), due: '2026-12-01' });
  await change(leader, 'flexfg-private-wifi-password', { due: '2026-11-01' });
  await change(leader, 'knh-1-2-results', { owner: person('noor') });
  await change(leader, 'kn-ict-support', { scan: { standing: 'asking', level: null, ask: { who: person('mo'), until: '2026-12-15' } } });
  await change(leader, 'ovsg-prep-board-talk', { owner: person('directeur') });
  await change(leader, 'loa-code-ban-recording', { ticked: true });
  await audited(auditOf({ pupils: { AllowCloudRecording: true } }));
  await add(leader, 'action', { title: 'Oefenuur inplannen', owner: person('ilse'), due: '2026-11-30', checklist: guide });

  const due = await dueAt(board);

  expect(due.map(inShort)).toEqual(
    expect.arrayContaining([
      'item flexfg-private-wifi-password by 2026-11-01',
      'entry an entry for ilse by 2026-11-30',
      'item loa-wifi for ilse by 2026-12-01',
      'ask kn-ict-support for mo by 2026-12-15',
      'contradicted loa-code-ban-recording',
      'item knh-1-2-results for noor',
      'item ovsg-prep-board-talk for directeur',
      'date a date',
    ]),
  );
  expect(inShort(due[0] ?? nothing)).toBe('item ovsg-run-year-plan by 2026-08-31');
  const days = due.map((task) => task.due ?? '9999');
  expect(days).toEqual(days.toSorted());
  expect(due.find(({ item }) => item === 'loa-wifi')).toMatchObject({
    late: false,
    canTick: true,
    listTitle: { nl: expect.stringContaining('Checklist') as unknown },
  });
  expect(due.find(({ item }) => item === 'ovsg-run-year-plan')).toMatchObject({
    late: true,
    owner: null,
    roleTitles: expect.arrayContaining([expect.objectContaining({ en: expect.any(String) as unknown })]) as unknown,
  });
  expect(due.filter(({ canTick }) => !canTick).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['ask', 'contradicted', 'date']));
});

const nothing = { kind: 'item', item: null, entry: null, owner: null, due: null } as unknown as Task;

test('a board that does nothing with the lists is asked nothing', async () => {
  expect(await dueAt(await office.board())).toEqual([]);
});

test('what is of the whole board comes back at each school under one key, and what is of a school only there', async () => {
  const board = await office.board();
  for (const id of ['eik', 'beuk']) await board.store.schools.put({ id, name: 'De Boom', stage: null, country: 'NL' });
  await board.add(board.as('leader'), 'action', { title: 'Voor iedereen', due: '2026-12-01' });
  await board.add(board.as('leader'), 'action', { title: 'Alleen de eik', due: '2026-12-02' }, { school: 'eik' });

  const [eik, beuk] = [await dueAt(board, 'eik'), await dueAt(board, 'beuk')];

  expect([eik, beuk].map((tasks) => tasks.map(({ title }) => title))).toEqual([['Voor iedereen', 'Alleen de eik'], ['Voor iedereen']]);
  expect(eik[0]?.key).toBe(beuk[0]?.key);
});

test('one press finishes a row or an action, as the one who pressed; what follows a register is done there', async () => {
  const board = await office.board();
  const { as, change, add, item } = board;
  await change(as('leader'), 'loa-wifi', { owner: person('teacher', 'Teacher') });
  await add(as('leader'), 'action', { title: 'Oefenuur inplannen', owner: person('teacher', 'Teacher') });
  const app = { name: 'Squla', verdict: 'approved', parentAddress: { firstUse: '2026-12-07', informed: null }, owner: person('teacher') };
  await add(as('leader'), 'approved-app', app);
  const finish = async (task: Task | undefined, who = as('teacher')): Promise<string> =>
    codeOf(finishTask(who, task ?? nothing, task?.version ?? 0));
  const open = await dueAt(board);
  const [row, action, parents] = [
    open.find((one) => one.item === 'loa-wifi'),
    open.find((one) => one.register === 'action'),
    open.find((one) => one.register === 'approved-app'),
  ];

  expect(await finish(row, as('teacher', { id: 'jan' }))).toBe('not-there');
  expect([await finish(row), await finish(action), await finish(parents, as('leader'))]).toEqual(['done', 'done', 'not-ticked-by-hand']);
  expect(await finish(action)).toBe('changed-meanwhile');
  expect((await item(as('leader'), 'loa-wifi')).state.tick).toMatchObject({ by: { name: 'Teacher' } });
  expect((await dueAt(board)).map(({ register }) => register)).toEqual(['approved-app']);
});

test('what somebody answers for themselves is never among it', async () => {
  const board = await office.board();
  await board.change(board.as('leader'), 'knh-4-1-own-questions', { answer: 'Ik vind het spannend.' });

  expect(JSON.stringify(await dueAt(board))).not.toMatch(/knh-4|spannend/);
});
