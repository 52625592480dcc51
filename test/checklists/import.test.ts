import { expect, test } from '@jest/globals';
import { rowsOf } from '../../src/checklists/rows/rows-of.ts';
import { readList } from '../../src/checklists/list/read-list.ts';
import { explainError, AppError } from '../../src/errors.ts';
import { someFacts } from './some-facts.ts';

const own = `schemaVersion: 1
id: begin-schooljaar
type: tick-list
title: Begin van het schooljaar
roles: { teacher: leraar }
sections:
  - { id: start, title: { nl: Start, en: Start of it } }
items:
  - { id: nieuwe-leerlingen, section: start, title: Nieuwe leerlingen hebben een account }
  - id: rechten
    section: start
    title: { nl: Rechten nagekeken, en: Rights looked at }
    settings: [recording.students]
    verification: automatic
    owners: [teacher]
`;

/** The list with one line changed. */
function withLine(line: string, instead: string): string {
  if (!own.includes(line)) throw new Error(`no such line: ${line}`);
  return own.replace(line, instead);
}

function refusal(text: string): { readonly nl: string; readonly en: string } {
  try {
    readList(text, 'lijst.yaml', 'own');
  } catch (error) {
    if (error instanceof AppError && error.code === 'unusable-checklist') {
      const { nl, en } = explainError(error);
      return { nl: nl.says, en: en.says };
    }
    throw error;
  }
  throw new Error('it was taken');
}

test('a school writes a list of its own in a dozen lines; a text in one language counts for both', () => {
  const list = readList(own, 'lijst.yaml', 'own');

  const rows = rowsOf(list, someFacts());
  expect(list.origin).toBe('own');
  expect(rows.map(({ item, done, tickable }) => [item.title, done, tickable])).toEqual([
    [{ nl: 'Nieuwe leerlingen hebben een account', en: 'Nieuwe leerlingen hebben een account' }, false, true],
    [{ nl: 'Rechten nagekeken', en: 'Rights looked at' }, false, false],
  ]);
});

test('what holds for all items is said once', () => {
  const text = own.replace('items:', 'defaults: { owners: [teacher], kind: agreement }\nitems:');

  const [first] = readList(text, 'lijst.yaml', 'own').items;

  expect(first).toMatchObject({ owners: ['teacher'], kind: 'agreement' });
});

test.each([
  {
    what: 'a mistyped key',
    text: withLine('settings: [', 'setings: ['),
    en: 'lijst.yaml: line 13, items[1].setings: "setings" is not a known key; did you mean "settings"?',
  },
  {
    what: 'a mistyped key of a text',
    text: withLine('{ nl: Rechten nagekeken, en: Rights looked at }', '{ nl: Rechten nagekeken, end: Rights }'),
    en: 'lijst.yaml: line 12, items[1].title.end: "end" is not a known key; did you mean "en"?',
  },
  {
    what: 'a text that lacks a language',
    text: withLine('{ nl: Rechten nagekeken, en: Rights looked at }', '{ nl: Rechten nagekeken }'),
    en: 'lijst.yaml: line 12, items[1].title.en: this is missing.',
  },
  {
    what: 'a right that nobody knows',
    text: withLine('recording.students', 'recordin.students'),
    en: 'lijst.yaml: line 13, items[1].settings[0]: "recordin" does not exist; did you mean "recording"?',
  },
  {
    what: 'people that a right is not about',
    text: withLine('recording.students', 'recording.pupils'),
    en: 'lijst.yaml: line 13, items[1].settings[0]: "pupils" does not exist; choose from students, teachers, guests, parents, tenant.',
  },
  {
    what: 'a section that is not there',
    text: withLine('section: start, title: Nieuwe', 'section: strat, title: Nieuwe'),
    en: 'lijst.yaml: line 9, items[0].section: "strat" does not exist; did you mean "start"?',
  },
  {
    what: 'an owner that the list does not name',
    text: withLine('owners: [teacher]', 'owners: [techer]'),
    en: 'lijst.yaml: line 15, items[1].owners[0]: "techer" does not exist; did you mean "teacher"?',
  },
  {
    what: 'an id twice',
    text: withLine('id: rechten', 'id: nieuwe-leerlingen'),
    en: 'lijst.yaml: line 10, items[1].id: "nieuwe-leerlingen" occurs twice.',
  },
  {
    what: 'an id that cannot stand in an address',
    text: withLine('id: rechten', 'id: Rechten/../x'),
    en: 'lijst.yaml: line 10, items[1].id: small letters and digits with hyphens between them.',
  },
  {
    what: 'a list without items',
    text: own.slice(0, own.indexOf('items:')),
    en: 'lijst.yaml: items: this is missing.',
  },
  {
    what: 'a kind of list that there is not',
    text: withLine('type: tick-list', 'type: ticklist'),
    en: expect.stringMatching(/^lijst\.yaml: line 3, type: choose from tick-list, /) as unknown as string,
  },
  {
    what: 'a link that runs something',
    text: withLine('owners: [teacher]', 'links: [{ label: Klik, url: "javascript:alert(1)" }]'),
    en: 'lijst.yaml: line 15, items[1].links[0].url: expected an address that begins with https://.',
  },
  {
    what: 'a scan without scales',
    text: withLine('type: tick-list', 'type: maturity-scan'),
    en: 'lijst.yaml: line 9, items[0]: in a maturity scan each item has a scale with levels.',
  },
  {
    what: 'a day that no year has',
    text: withLine('owners: [teacher]', 'schedule: { rule: before-date, date: 02-30 }'),
    en: 'lijst.yaml: line 15, items[1].schedule.date: a month and a day such as 09-01.',
  },
  {
    what: 'a text of more than 4,000 signs',
    text: withLine('title: Begin van het schooljaar', `title: ${'x'.repeat(4001)}`),
    en: expect.stringMatching(/^lijst\.yaml: line 4, title: at most 4000 characters/) as unknown as string,
  },
  {
    what: 'two lists in one file',
    text: `${own}---\n${own}`,
    en: 'lijst.yaml: line 16: a second document begins here (---); hand in one.',
  },
  { what: 'no YAML', text: 'items: [', en: expect.stringMatching(/^lijst\.yaml: line 1: /) as unknown as string },
  { what: 'a billion laughs', text: laughs(), en: 'lijst.yaml: YAML: too many aliases (*) to other places.' },
  { what: 'nothing', text: '', en: 'lijst.yaml: schemaVersion: this is missing.' },
])('refused with the place and what was meant: $what', ({ text, en }) => {
  expect(refusal(text).en).toEqual(en);
});

test('the same in Dutch', () => {
  expect(refusal(withLine('settings: [', 'setings: [')).nl).toBe(
    'lijst.yaml: regel 13, items[1].setings: "setings" is geen bekende sleutel; bedoelt u "settings"?',
  );
  expect(refusal(withLine('type: tick-list', 'type: maturity-scan')).nl).toContain(
    'in een groeiscan heeft elk onderdeel een scale met levels',
  );
});

function laughs(): string {
  const levels = Array.from({ length: 12 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array.from({ length: 9 }, () => `*a${n}`).join(', ')}]`);
  return ['a0: &a0 [ha]', ...levels].join('\n');
}
