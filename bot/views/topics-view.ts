import type { ControlSuggested } from '../../src/lessons/find-control.ts';
import type { Locale, Localized } from '../../src/model/language.ts';
import { say } from '../../src/text/flemish.ts';
import { press, pressChosen } from '../verbs.ts';
import { makeView } from './make-view.ts';
import type { View } from './view.ts';

const texts = {
  title: { nl: 'Uitleg', en: 'Explanations' },
  ask: { nl: 'Waarover wil je uitleg?', en: 'What would you like explained?' },
  unknown: { nl: 'Dat onderwerp ken ik niet. Bedoel je een van deze?', en: 'I do not know that subject. Do you mean one of these?' },
  typed: { nl: 'Of typ bijvoorbeeld: “uitleg opnemen”.', en: 'Or type, for instance: “explain recording”.' },
  subject: { nl: 'Onderwerp', en: 'Subject' },
  explain: { nl: 'Leg uit', en: 'Explain' },
} as const satisfies Record<string, Localized>;

export interface TopicsWanted {
  /** All that can be explained. */
  readonly all: readonly ControlSuggested[];
  /** What they may have meant; empty when they named nothing. */
  readonly meant: readonly ControlSuggested[];
}

/** A subject to choose. */
export function topicsView({ all, meant }: TopicsWanted, locale: Locale): View {
  const lead = say(meant.length === 0 ? texts.ask : texts.unknown, locale);
  const options = all
    .map(({ id, title }) => ({ title: say(title, locale), value: id }))
    .toSorted((a, b) => a.title.localeCompare(b.title, locale));
  const chosen = meant[0]?.id ?? options[0]?.value ?? '';
  return makeView({
    title: say(texts.title, locale),
    summary: lead,
    blocks: [
      { kind: 'text', text: lead },
      { kind: 'choice', id: 'control', label: say(texts.subject, locale), options, chosen },
      { kind: 'text', text: say(texts.typed, locale), tone: 'subtle' },
    ],
    actions: [
      pressChosen('explain', say(texts.explain, locale), 'primary'),
      ...meant.map(({ id, title }) => press('explain', say(title, locale), { control: id })),
    ],
  });
}
