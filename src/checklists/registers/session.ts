import * as z from 'zod';
import { id } from '../list/texts.ts';
import type { Immutable } from '../list/checklist.ts';
import { plain, type Chapter } from '../report/report-document.ts';
import { writtenDay } from '../report/written-day.ts';
import { day, line, words } from '../state/item-state.ts';
import { defineRegister } from './register.ts';

const content = z.strictObject({
  checklist: id,
  date: day,
  people: z.array(line).max(100).describe('Who took part, as they call one another.'),
  questions: z.array(id).max(100).describe('What was chosen to talk about.'),
  answers: z.array(z.strictObject({ item: id, text: words })).max(100),
  note: words.nullable().default(null),
});

export type Session = Immutable<z.output<typeof content>>;

/** Conversations that a team held: about what, with whom, and what they said. */
export const session = defineRegister({
  id: 'session',
  title: { nl: 'Gesprekken', en: 'Conversations' },
  lasts: 'year',
  kept: 'by-staff',
  readBy: 'staff',
  content,
  titleOf: ({ date, people }) => {
    const day = writtenDay(date);
    if (people.length === 0) return { nl: `Gesprek van ${day.nl}`, en: `Conversation of ${day.en}` };
    const who = people.join(', ').slice(0, 250);
    return { nl: `Gesprek van ${day.nl} met “${who}”`, en: `Conversation of ${day.en} with “${who}”` };
  },
  // One without answers is being prepared.
  days: ({ date, answers }) => [
    {
      place: 'date',
      name: { nl: 'het gesprek', en: 'the conversation' },
      day: date,
      is: answers.length > 0 ? 'done' : 'plan',
      within: 'school-year',
    },
  ],
  remarks: ({ questions, answers }) => {
    if (questions.length === 0 && answers.length === 0)
      return [{ state: 'information', text: { nl: 'Er zijn nog geen vragen gekozen.', en: 'No questions have been chosen yet.' } }];
    const open = questions.filter((question) => !answers.some(({ item }) => item === question)).length;
    const text =
      open === 0
        ? { nl: 'Alle gekozen vragen zijn besproken.', en: 'All chosen questions have been discussed.' }
        : { nl: `Nog te bespreken: ${open}.`, en: `Still to discuss: ${open}.` };
    return [{ state: 'information', text }];
  },
  proves: ({ id }, sessions) => sessions.some(({ answers }) => answers.some(({ item }) => item === id)),
  page: (held, { schoolName, items }) => ({
    title: { nl: 'Verslag van het gesprek', en: 'Record of the conversation' },
    subtitle: schoolName,
    chapters: [
      {
        id: 'people',
        number: null,
        title: writtenDay(held.date),
        blocks: [plain(held.people.join(', ')), ...(held.note === null ? [] : [plain(held.note)])],
      },
      ...held.answers.map(({ item, text }): Chapter => {
        const title = items.find(({ id }) => id === item)?.title ?? item;
        return { id: item, number: null, title, blocks: [plain(text)] };
      }),
    ],
  }),
});
