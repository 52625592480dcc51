import * as z from 'zod';
import { locales } from '../src/model/language.ts';
import { cardContents, quietChoices } from '../src/reminders/card-settings.ts';
import { occasions } from '../src/reminders/when/occurrences.ts';
import { statePhrases } from './remind/weekly-words.ts';
import type { ViewAction } from './views/view.ts';

/** Ids of vendors are long; nothing of ours is. */
const id = z.string().min(1).max(2000);
const page = z.coerce.number().int().min(0).max(10_000).default(0);
/** Empty: the whole organisation. */
const school = z.string().max(2000).default('');
const nothing = z.object({});
/** Of which week a card tells; empty: there was no card before it. */
const week = { occasion: z.enum(occasions).default('weekly'), since: z.union([z.literal(''), z.iso.datetime()]).default('') };
const thing = z.string().min(1).max(100);

/** What buttons can ask for, and what they carry. Whatever else comes back with them is left out. */
export const verbData = {
  check: nothing,
  lessons: z.object({ page }),
  lesson: z.object({ lesson: id }),
  mend: z.object({ lesson: id }),
  'confirm-mend': z.object({ lesson: id, plan: id }),
  instructions: z.object({ page }),
  'read-instruction': z.object({ instruction: id, fingerprint: id, back: z.enum(['check', 'instructions']), page }),
  topics: nothing,
  explain: z.object({ control: id }),
  remind: nothing,
  'set-reminder': z.object({
    weekday: z.coerce.number().int().min(1).max(7),
    time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    // Empty: it was not asked.
    locale: z.enum([...locales, '']).default(''),
    quiet: z.enum([...quietChoices, '']).default(''),
    about: school,
  }),
  'card-contents': nothing,
  'card-content': z.object({ content: z.enum([...cardContents, 'august']), to: z.enum(['on', 'off']) }),
  // Which card is skipped; empty: the one that comes first.
  'change-reminder': z.object({
    to: z.enum(Object.keys(statePhrases) as (keyof typeof statePhrases)[]),
    occurrence: z.string().max(40).default(''),
  }),
  language: z.object({ locale: z.enum(locales) }),
  checklists: z.object({ school }),
  checklist: z.object({ checklist: id, school, page, show: z.enum(['open', 'all']).default('open') }),
  'checklist-item': z.object({ checklist: id, item: id, school }),
  'checklist-card': z.object({ checklist: id, school }),
  'checklist-block': z.object({ checklist: id, school, section: id }),
  'checklist-question': z.object({ checklist: id, school }),
  digest: z.object(week),
  // Of the things of a card either the one that was pressed, or the one that was chosen.
  thing: z.object({ thing: thing.default('none'), chosen: thing.default('none'), ...week }),
  'finish-thing': z.object({ thing, ...week }),
  'take-thing': z.object({ thing, ...week }),
  'assign-thing': z.object({ thing, person: thing, ...week }),
  'put-off-thing': z.object({ thing, weeks: z.coerce.number().int().min(1).max(52), ...week }),
  say: z.object({ command: id }),
} as const satisfies Record<string, z.ZodType<Readonly<Record<string, string | number | boolean>>>>;

export type Verb = keyof typeof verbData;
export type VerbData<V extends Verb> = z.output<(typeof verbData)[V]>;

/** A button that asks for it. */
export function press<V extends Verb>(
  verb: V,
  title: string,
  data: VerbData<V>,
  style?: 'primary' | 'danger',
): Extract<ViewAction, { kind: 'act' }> {
  return { kind: 'act', title, verb, data, ...(style === undefined ? {} : { style }) };
}

/** A button below choices, which come back with it under their ids. */
export function pressChosen(verb: Verb, title: string, style?: 'primary'): ViewAction {
  return { kind: 'act', title, verb, data: {}, ...(style === undefined ? {} : { style }) };
}
