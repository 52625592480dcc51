import * as z from 'zod';
import type { Immutable } from '../list/checklist.ts';
import { id } from '../list/texts.ts';
import { day, line, person, words } from '../state/item-state.ts';
import { defineRegister } from './register.ts';

const content = z.strictObject({
  title: line,
  note: words.nullable().default(null),
  owner: person.nullable().default(null),
  due: day.nullable().default(null),
  done: day.nullable().default(null).describe('The day on which it was done.'),
  checklist: id.nullable().default(null).describe('The list that it comes from.'),
  item: id.nullable().default(null),
  session: z.string().max(128).nullable().default(null).describe('The conversation in which it was agreed.'),
});

export type Action = Immutable<z.output<typeof content>>;

/** What somebody said they would do: a growth step that was chosen, or what a conversation agreed. */
export const action = defineRegister({
  id: 'action',
  title: { nl: 'Acties', en: 'Actions' },
  lasts: 'always',
  kept: 'by-owner',
  readBy: 'staff',
  content,
  titleOf: ({ title }) => title,
  ownerOf: ({ owner }) => owner,
  days: ({ due, done }) => [
    { place: 'due', name: { nl: '“Uiterlijk”', en: '“By”' }, day: due, is: 'plan', within: 'reach' },
    { place: 'done', name: { nl: '“Gedaan op”', en: '“Done on”' }, day: done, is: 'done', within: 'reach' },
  ],
  remarks: ({ done, due }, { today }) => {
    if (done !== null) return [{ state: 'ok', text: { nl: 'Gedaan.', en: 'Done.' } }];
    if (due !== null && due < today)
      return [{ state: 'attention', text: { nl: 'De afgesproken dag is voorbij.', en: 'The day that was agreed has passed.' } }];
    return [{ state: 'information', text: { nl: 'Nog te doen.', en: 'Still to be done.' } }];
  },
  toDo: ({ title, due, done, owner }) => (done === null ? { title, due, owner } : null),
});
