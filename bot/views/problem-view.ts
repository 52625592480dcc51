import { explainError, type AppError, type ErrorCode } from '../../src/errors.ts';
import { languageOf, type Locale, type Localized } from '../../src/model/language.ts';
import { inLocale, say } from '../../src/text/flemish.ts';
import { press } from '../verbs.ts';
import { makeView } from './make-view.ts';
import type { View } from './view.ts';

interface Problem {
  readonly says: Localized;
  readonly todo: Localized;
}

/** Errors as a chat says them, where the table of the service says it otherwise. */
const problems: Readonly<Partial<Record<ErrorCode, Problem>>> = {
  'not-allowed': {
    says: { nl: 'Dit hoort niet bij jouw rol in Lesklaar.', en: 'This is not part of your role in Lesklaar.' },
    todo: { nl: 'Heb je het nodig? Vraag het je ict-coördinator.', en: 'Do you need it? Ask your ICT coordinator.' },
  },
  'not-there': {
    says: { nl: 'Dit is er niet meer.', en: 'This is no longer there.' },
    todo: { nl: 'Typ check om te zien hoe het nu staat.', en: 'Type check to see how it stands now.' },
  },
  'changed-meanwhile': {
    says: { nl: 'Iemand anders heeft dit net veranderd.', en: 'Somebody else has just changed this.' },
    todo: { nl: 'Kijk hoe het nu staat en probeer het nog eens.', en: 'See how things stand now and try again.' },
  },
};

const texts = {
  title: { nl: 'Dat lukte niet', en: 'That did not work' },
  ours: { nl: 'Er ging aan onze kant iets mis.', en: 'Something went wrong on our side.' },
  later: { nl: 'Probeer het over een minuut opnieuw.', en: 'Please try again in a minute.' },
  stale: { nl: 'Deze knop werkt niet meer.', en: 'This button no longer works.' },
  anew: { nl: 'Vraag de kaart opnieuw op.', en: 'Ask for the card again.' },
  check: { nl: 'Overzicht', en: 'Overview' },
} as const satisfies Record<string, Localized>;

export function problemView(error: AppError, locale: Locale): View {
  const [says, todo] = saidOf(error, locale);
  return failed(says, todo, locale);
}

function saidOf(error: AppError, locale: Locale): readonly [says: string, todo: string] {
  const problem = problems[error.code];
  if (problem !== undefined) return [say(problem.says, locale), say(problem.todo, locale)];
  const { says, todo } = explainError(error)[languageOf(locale)];
  return [inLocale(says, locale), inLocale(todo, locale)];
}

/** The same in a line, where something else stays to be seen. */
export function problemWords(error: AppError, locale: Locale): string {
  const [says, todo] = saidOf(error, locale);
  return `${says} ${todo}`;
}

/** Where there is no room for a view. */
export function ourFaultWords(locale: Locale): string {
  return `${say(texts.ours, locale)} ${say(texts.later, locale)}`;
}

/** Our own fault; what it was stands in the log. */
export function ourFaultView(locale: Locale): View {
  return failed(say(texts.ours, locale), say(texts.later, locale), locale);
}

/** A button that nobody here made, or made long ago. */
export function staleButtonView(locale: Locale): View {
  return failed(say(texts.stale, locale), say(texts.anew, locale), locale);
}

function failed(says: string, todo: string, locale: Locale): View {
  return makeView({
    title: say(texts.title, locale),
    summary: says,
    blocks: [
      { kind: 'text', text: says, tone: 'strong' },
      { kind: 'text', text: todo },
    ],
    actions: [press('check', say(texts.check, locale), {})],
  });
}
