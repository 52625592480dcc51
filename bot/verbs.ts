import * as z from 'zod';
import { locales } from '../src/model/language.ts';
import { statePhrases } from './remind/weekly-words.ts';
import type { ViewAction } from './views/view.ts';

/** Ids of vendors are long; nothing of ours is. */
const id = z.string().min(1).max(2000);
const page = z.coerce.number().int().min(0).max(10_000).default(0);
/** Empty: the whole organisation. */
const school = z.string().max(2000).default('');
const nothing = z.object({});

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
  'set-reminder': z.object({ weekday: z.coerce.number().int().min(1).max(7), time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/) }),
  'change-reminder': z.object({ to: z.enum(Object.keys(statePhrases) as (keyof typeof statePhrases)[]) }),
  language: z.object({ locale: z.enum(locales) }),
  checklists: z.object({ school }),
  checklist: z.object({ checklist: id, school, page }),
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
