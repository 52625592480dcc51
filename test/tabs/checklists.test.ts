import { describe, expect, test } from '@jest/globals';
import { registerIds as served } from '../../src/checklists/registers/register-ids.ts';
import { registers } from '../../src/checklists/registers/index.ts';
import type { ChecklistRow } from '../../tabs/api/operations.ts';
import { contentToSend, emptyContent, merged } from '../../tabs/pages/checklists/registers/content.ts';
import { registerForms } from '../../tabs/pages/checklists/registers/register-forms.ts';
import { registerIds } from '../../tabs/pages/checklists/registers/register-id.ts';
import { changesBetween } from '../../tabs/pages/checklists/row/history-words.ts';
import { peopleOnce } from '../../tabs/pages/checklists/row/people-once.ts';
import { chosenIn, priorityAfterMove, suggestedIn } from '../../tabs/pages/checklists/scan/growth-order.ts';
import { yearsAround } from '../../tabs/pages/checklists/scope/school-years.ts';

describe('forms of registers', () => {
  test('there is one for each register, called what the service calls it, shown to whom the service shows it', () => {
    expect(registerIds.toSorted()).toEqual(served.toSorted());
    for (const id of served) {
      expect([id, registerForms[id].title]).toEqual([id, registers[id].title]);
      expect([id, registerForms[id].isForEverybody]).toEqual([id, registers[id].readBy === 'everybody']);
    }
  });

  test.each(served)('%s: what is sent has the fields that the service asks for, and no other', (id) => {
    const { fields } = registerForms[id];
    const sent = contentToSend(fields, emptyContent(fields, { list: 'een-lijst', for: 'een-punt' }));

    const read = registers[id].content.safeParse(sent);
    const strange = (read.error?.issues ?? []).filter(({ code }) => code === 'unrecognized_keys');
    const missing = (read.error?.issues ?? []).filter(({ message }) => message.includes('received undefined'));

    expect([strange, missing]).toEqual([[], []]);
  });

  test('answers to questions that were taken out again are not sent', () => {
    const { fields } = registerForms['session'];
    const content = {
      ...emptyContent(fields, { list: 'gids', for: null }),
      questions: ['een'],
      answers: [
        { item: 'een', text: 'Ja.' },
        { item: 'twee', text: 'Vergeten.' },
      ],
      people: ['Sanne', ' ', ''],
    };

    expect(contentToSend(fields, content)).toMatchObject({ checklist: 'gids', answers: [{ item: 'een', text: 'Ja.' }], people: ['Sanne'] });
  });
});

test('two people change an entry at once: each keeps what only they touched, and what both touched is named', () => {
  const seen = { product: 'Teams', signed: null, review: '2027-01-01', owner: null };

  const together = merged(
    seen,
    { ...seen, signed: '2026-11-01', review: '2027-06-01' },
    { ...seen, owner: { id: null, name: 'Mo' }, review: '2027-09-01' },
  );

  expect(together.content).toEqual({ product: 'Teams', signed: '2026-11-01', review: '2027-06-01', owner: { id: null, name: 'Mo' } });
  expect(together.both).toEqual(['review']);
});

describe('what one wants to grow in', () => {
  test('KN-5: where the law asks for more comes first, then the largest distance; what is not known is not below', () => {
    const rows = [
      aCondition('a', { level: 2, least: 3 }),
      aCondition('b', { level: 0, least: 3 }),
      aCondition('c', { level: null, least: 5 }),
    ];
    const list = listOf([...rows, aCondition('d', { level: 1, least: 2, legal: true })]);

    expect(suggestedIn(list).map(({ item }) => item.id)).toEqual(['d', 'b', 'a']);
  });

  test('KN-4: one change moves a condition between two others; where the others have no place yet, all are numbered', () => {
    const chosen = chosenIn(listOf([aCondition('c', { place: 3 }), aCondition('a', { place: 1 }), aCondition('b', { place: 2 })]));

    expect(chosen.map(({ item }) => item.id)).toEqual(['a', 'b', 'c']);
    expect([priorityAfterMove(chosen, 2, 1), priorityAfterMove(chosen, 2, 0), priorityAfterMove(chosen, 0, 2)]).toEqual([1.5, 0, 4]);
    expect(priorityAfterMove([...chosen, aCondition('e', {})], 0, 1)).toBe(null);
  });
});

test('the history says what a change changed, from what to what', () => {
  const before = { note: null, owner: null, due: '2027-01-01', scan: { standing: 'asking' }, selected: false, decisions: [] };
  const after = {
    ...before,
    owner: { id: '1', name: 'Sanne' },
    scan: { standing: 'level', level: 2 },
    decisions: [{ body: 'Raad', date: '2026-06-01', document: null }],
  };

  expect(changesBetween(before, after).map(({ name, before: was, after: is }) => [name.en, was, is])).toEqual([
    ['for whom', null, 'Sanne'],
    ['level', { nl: 'Nog navragen', en: 'Still to find out' }, '2'],
    ['decisions', null, { nl: '“Raad”, 1 juni 2026', en: '“Raad”, 1 June 2026' }],
  ]);
  expect(changesBetween(null, 'what is no state')).toEqual([]);
});

test('next year can be chosen, and three that passed', () => {
  expect(yearsAround('2026-2027')).toEqual(['2027-2028', '2026-2027', '2025-2026', '2024-2025', '2023-2024']);
});

interface Told {
  readonly level?: number | null;
  readonly least?: number;
  readonly legal?: boolean;
  readonly place?: number;
}

function aCondition(id: string, { level, least = 2, legal = false, place }: Told): ChecklistRow {
  const standing = level === 0 ? 'nothing-yet' : 'level';
  const scan = level === undefined || level === null ? null : { standing, level };
  const item = { id, legal, scale: { levels: 5, advisedMinimum: least } };
  return { item, state: { scan, selected: place !== undefined, priority: place ?? null } } as unknown as ChecklistRow;
}

function listOf(items: readonly ChecklistRow[]): Parameters<typeof chosenIn>[0] {
  return { sections: [{ id: 's', number: null, title: { nl: '', en: '' }, private: false, topics: [], items }] };
}

test('whoever is named keeps their account, unless two of one name could be meant', () => {
  const people = [
    { id: null, name: 'Noor' },
    { id: 'noor-1', name: 'Noor' },
    { id: 'jan-1', name: 'Jan Jansen' },
    { id: 'jan-2', name: 'Jan Jansen' },
    { id: null, name: 'Gemeenteraad' },
  ];

  expect(peopleOnce(people)).toEqual([
    { id: 'noor-1', name: 'Noor' },
    { id: null, name: 'Jan Jansen' },
    { id: null, name: 'Gemeenteraad' },
  ]);
});
