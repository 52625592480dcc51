import { expect, test } from '@jest/globals';
import { AppError, explainError } from '../../../src/errors.ts';
import type { RegisterId } from '../../../src/checklists/registers/register-ids.ts';
import { aRegisterEntry } from '../../support/stored.ts';
import { codeOf } from '../office.ts';
import { anAcademy, guide, loa, openListsOffice } from './lists-office.ts';

const office = openListsOffice();

const agreement = { what: 'Groep 8', use: 'recorded', why: 'Voor wie ziek is', decidedBy: 'Directie', from: '2026-09-01' };
const held = { checklist: guide, people: ['Ilse'], questions: [], answers: [] };
const asked = 'knh-1-2-results';
const counts = { about: 'students', group: '3a', answered: 20, withEquipment: 20, withConnection: 20, withSkills: 20 };
const plan = { subject: 'Viool', classGroup: '2e jaar', group: 'graad-2' };
const protocol = { storage: 'own-region', access: 'class', exchange: 'school', retentionDays: 30 };

/** Today is 22 November 2026. */
const refused: readonly (readonly [what: string, register: RegisterId, content: object, says: string])[] = [
  ['a day that no list asks for', 'school-event', { event: 'kermis', from: '2026-09-01' }, 'content.event: geen lijst vraagt'],
  [
    'a day of another year',
    'school-event',
    { event: 'first-lesson-day', from: '2025-09-01' },
    'content.from: “Eerste dag” (1 september 2025) ligt niet in',
  ],
  [
    'a day after the year',
    'school-event',
    { event: 'first-lesson-day', from: '2027-09-01' },
    'content.from: “Eerste dag” (1 september 2027) ligt niet in',
  ],
  [
    'a period that runs backwards',
    'school-event',
    { event: 'enrolment', from: '2026-09-30', to: '2026-09-01' },
    'content.to: “Laatste dag” (1 september 2026) ligt voor',
  ],
  [
    'an agreement that ends first',
    'recording-agreement',
    { ...agreement, until: '2026-08-01' },
    'content.until: “Geldt tot en met” (1 augustus 2026) ligt voor “Geldt vanaf” (1 september 2026)',
  ],
  [
    'an agreement for ever',
    'recording-agreement',
    { ...agreement, until: '9999-12-31' },
    'content.until: “Geldt tot en met” (31 december 9999) ligt te ver weg',
  ],
  [
    'a review before it was signed',
    'processing-agreement',
    { supplier: 'S', product: 'P', signed: '2026-05-01', review: '2025-05-01' },
    'content.review: “Opnieuw bekijken op”',
  ],
  [
    'a decision of tomorrow',
    'recordings-protocol',
    { ...protocol, decidedOn: '2026-11-23' },
    'content.decidedOn: “Vastgesteld op” (23 november 2026) heeft nog niet',
  ],
  ['an action that is due in 9999', 'action', { title: 'Meten', due: '9999-12-31' }, 'content.due: “Uiterlijk”'],
  [
    'an action that was done tomorrow',
    'action',
    { title: 'Meten', done: '2026-11-23' },
    'content.done: “Gedaan op” (23 november 2026) heeft nog niet',
  ],
  [
    'an action from an item that is not there',
    'action',
    { title: 'Meten', checklist: loa, item: 'loa-maan' },
    'content.item: dit punt staat niet',
  ],
  [
    'an action from a list that is not there',
    'action',
    { title: 'Meten', checklist: 'maanlijst' },
    'content.checklist: deze lijst is er niet',
  ],
  ['an action from an item of no list', 'action', { title: 'Meten', item: 'loa-wifi' }, 'content.checklist: noem ook de lijst'],
  [
    'a conversation in 2030',
    'session',
    { ...held, date: '2030-03-01' },
    'content.date: het gesprek (1 maart 2030) ligt niet in schooljaar 2026-2027',
  ],
  [
    'answers from a conversation to come',
    'session',
    { ...held, date: '2026-12-01', answers: [{ item: asked, text: 'Ja' }] },
    'content.date: het gesprek (1 december 2026) heeft nog niet',
  ],
  ['what people answered next month', 'survey', { ...counts, asked: '2026-12-22' }, 'content.asked: “Gevraagd op”'],
  [
    'a lesson of long ago',
    'subject-plan',
    { ...plan, lessons: [{ date: '1926-11-02', form: 'remote' }] },
    'content.lessons.0.date: les 1 (2 november 1926)',
  ],
  [
    'an app that was first used in 1026',
    'approved-app',
    { name: 'Quiz', verdict: 'ask', parentAddress: { firstUse: '1026-01-01' } },
    'content.parentAddress.firstUse: “Eerste gebruik”',
  ],
];

test('what cannot be right goes into no register; the field is named', async () => {
  const { as, add, store } = await anAcademy(office);
  const said: string[] = [];

  for (const [what, register, content] of refused) said.push(`${what}: ${await refusalOf(add(as('leader'), register, content))}`);

  expect(said).toEqual(refused.map(([what, , , says]) => expect.stringContaining(`${what}: ${says}`)));
  expect(await store.registers.list(['action', 'session', 'survey', 'recording-agreement'])).toEqual([]);
});

test('what may well be right does: a plan, a preparation, a decision of today', async () => {
  const { as, add } = await anAcademy(office);
  const entries: readonly (readonly [RegisterId, object])[] = [
    ['school-event', { event: 'enrolment', from: '2026-06-01', to: '2026-09-30' }],
    ['recording-agreement', { ...agreement, from: '2027-09-01', until: '2029-08-31' }],
    ['recordings-protocol', { ...protocol, decidedOn: '2026-11-22', review: '2027-11-22' }],
    ['action', { title: 'Meten', due: '2027-06-01', done: '2026-11-22', checklist: loa, item: 'loa-wifi' }],
    ['session', { ...held, date: '2026-12-01' }],
  ];

  const codes = entries.map(async ([register, content]) => codeOf(add(as('leader'), register, content)));

  expect(await Promise.all(codes)).toEqual(entries.map(() => 'done'));
});

test('what an earlier version let through can still be ticked off, and is not made worse', async () => {
  const { as, store, mend } = await anAcademy(office);
  const content = { title: 'Meten', due: '9999-12-31', checklist: 'maanlijst', item: 'maan' };
  await store.registers.put(aRegisterEntry({ entry: 'oud', register: 'action', content }));
  const old = { entry: 'oud', register: 'action', school: null, year: null, version: 1 } as Parameters<typeof mend>[1];

  expect(await codeOf(mend(as('leader'), old, { ...content, due: '9998-12-31' }))).toBe('unusable-request');
  expect(await codeOf(mend(as('leader'), old, { ...content, item: 'andere-maan' }))).toBe('unusable-request');
  expect(await codeOf(mend(as('leader'), old, { ...content, done: '2026-11-22' }))).toBe('done');
});

async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'done';
  } catch (error) {
    return error instanceof AppError ? explainError(error).nl.says : String(error);
  }
}
