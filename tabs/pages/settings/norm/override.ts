import type { Localized } from '../../../../src/model/language.ts';
import type { Organisation } from '../../../api/operations.ts';
import { searchable, searchWords } from '../../../../src/text/searchable.ts';
import type { Choices } from '../choices.ts';

export type Override = Organisation['overrides'][number];
export type Control = Choices['controls'][number];

/** One that is being made: a right has to be chosen, and how far it may reach. */
export interface OverrideDraft extends Omit<Override, 'control' | 'accept'> {
  readonly control: Control | null;
  readonly accept: Override['accept'] | null;
}

export const newOverride: OverrideDraft = { control: null, role: 'student', stage: null, platform: null, accept: null, reason: '' };

/** Rights of which title or id holds each word that is searched for, in the order of their titles. */
export function controlsFor(search: string, controls: readonly Control[], say: (text: Localized) => string): readonly Control[] {
  const words = searchWords(search);
  return controls
    .filter(({ id, title }) => {
      const whole = searchable([id, title.nl, title.en, say(title)].join(' '));
      return words.every((word) => whole.includes(word));
    })
    .toSorted((a, b) => say(a.title).localeCompare(say(b.title)));
}

/** Null as long as something is missing. */
export function overrideOf({ control, accept, reason, ...rest }: OverrideDraft): Override | null {
  if (control === null || accept === null || reason.trim() === '') return null;
  return { ...rest, control: control.id, accept, reason: reason.trim() };
}
